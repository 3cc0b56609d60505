package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/** Lists of whom or what a headline tells that the text tells of, too. */
final class HeadlineThings {
  static final Pattern PARTS = Pattern.compile("[ 　】：:，——]+");
  private static final Pattern HOLDING =
      Pattern.compile("^(?:[以为把让将]|推动|推进|奋力|坚持|加快)|举行|召开|出席|主持|会见|介绍|解读|审议|听取|学习|致信|致电|.在(?:全国|第)");

  private static final Pattern SPACES = Pattern.compile("[ 　】]+");

  private static final Pattern MEETING =
      Pattern.compile(
          "(.{3,40}?(?:会|论坛|仪式|活动|典礼))(?:今天|昨天|\\d+日)?(?:在.{1,10})?(?:举行|召开|举办|开幕|闭幕|开幕并.*)");

  private static final Pattern SPOKEN = Pattern.compile(".{2,6}在(.{4,40}?(?:大会|会议|仪式|座谈会))上.*");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 16;

  private HeadlineThings() {}

  static List<Sighting> of(AnnotatedArticle article, DescribedThings things) {
    List<Sighting> all = new ArrayList<>();
    String title = article.article().headline().title();
    for (Mention name : article.mentions()) {
      if (title.contains(name.text())) {
        add(Participant.of(name), all);
      }
    }
    Matcher held = Sightings.HELD.matcher(title);
    while (held.find()) {
      int at = article.chars().indexOf(held.group());
      if (at >= 0) {
        add(new Participant(held.group(), new Span(at, at + held.group().length()), null), all);
      }
    }
    for (String part : PARTS.split(title)) {
      beginning(article, things, part, all);
    }
    return all;
  }

  /** Gives the meeting that the headline tells was held: {@code |平川发展大会|在京举行}; null for none. */
  static @Nullable Participant held(AnnotatedArticle article) {
    for (String part : SPACES.split(article.article().headline().title())) {
      Matcher held = MEETING.matcher(part);
      Matcher spoken = SPOKEN.matcher(part);
      String name = held.matches() ? held.group(1) : spoken.matches() ? spoken.group(1) : "";
      int at = name.isEmpty() ? -1 : article.chars().indexOf(name);
      if (at >= 0 && isOne(name)) {
        return new Participant(name, new Span(at, at + name.length()), null);
      }
    }
    return null;
  }

  /** {@code |平川大桥|通车}: things with which a part begins. */
  private static void beginning(
      AnnotatedArticle article, DescribedThings things, String part, List<Sighting> all) {
    for (int end = Math.min(part.length(), LONGEST); end >= SHORTEST; end--) {
      String words = part.substring(0, end);
      int at = things.isHead(words) && isOne(words) ? article.chars().indexOf(words) : -1;
      if (at >= 0) {
        add(new Participant(words, new Span(at, at + end), null), all);
      }
    }
  }

  /** {@code 某部举行|发布会}, {@code 专场）|座谈会}: not with who holds it, no half of a bracket. */
  private static boolean isOne(String words) {
    return !HOLDING.matcher(words).find()
        && words.indexOf('（') < 0 == words.indexOf('）') < 0
        && words.indexOf('“') < 0 == words.indexOf('”') < 0;
  }

  private static void add(Participant told, List<Sighting> all) {
    if (all.stream().noneMatch(s -> s.told().name().equals(told.name()))) {
      all.add(new Sighting(told, Sighting.Role.HEADLINE, Sighting.HEADLINE));
    }
  }
}
