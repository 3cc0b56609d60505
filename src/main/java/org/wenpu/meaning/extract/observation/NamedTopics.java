package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Finds the names with which a clause begins: {@code |甲市、乙市|等地}, {@code |甲省|新增…}. */
final class NamedTopics {
  /** {@code 甲国、乙国|等20多个国家}, {@code 甲省、乙省|部分地区}: belongs to a list. */
  private static final Openings AND_MORE =
      new Openings(
          "等(?:[\\d一二三四五六七八九十百两多余]+[^，。；的]{0,6}?|[^，。；的地]{0,2})(?:国家和地区|国家|地区|省份|省区市|城市)|(?:大?部分|多)地区?");

  private static final Set<String> COUNTRY = Set.of("我国", "全国");

  private static final String JOINTS = "、和与及";

  /** What joins names of which the last does not stand for the first: {@code 甲国|和|乙国}. */
  private static final Pattern LINKS = Pattern.compile("[的、和与及]");

  /** What leaders do, of whom the figures behind are not: {@code 某某|来到甲村}, {@code 某某|向记者介绍}. */
  private static final Pattern OFFICIAL =
      Pattern.compile("来到|会见|会谈|转达|出席|主持|访|考察|调研|致|记者|强调|指出|表示|介绍|说|宣布|宣读|讲话|致辞|作报告|参加");

  private NamedTopics() {}

  /** Gives the names in a phrase but what is counted itself. */
  static List<Mention> in(Scene scene, Span phrase, @Nullable Span counted) {
    List<Mention> names = new ArrayList<>();
    for (int at = phrase.begin(); at < phrase.end(); at++) {
      Mention name = scene.nameAt(at);
      boolean same = name != null && counted != null && name.span().end() == counted.end();
      if (name != null && !same && !Bystanders.isQuoted(scene.chars(), name.span())) {
        names.add(name);
      }
    }
    return names;
  }

  /** {@code |甲市、乙市|等地}: names joined at the begin of the phrase. */
  static @Nullable Span list(Scene scene, List<Mention> names, Span phrase) {
    int end = phrase.begin();
    int count = 0;
    for (Mention name : names) {
      boolean first = count == 0 && name.span().begin() == phrase.begin();
      boolean next =
          count > 0
              && name.span().begin() == end + 1
              && JOINTS.indexOf(scene.chars().charAt(end)) >= 0;
      if (!first && !next || name.kind() == Mention.Kind.PERSON) {
        break;
      }
      end = name.span().end();
      count++;
    }
    int to = AND_MORE.end(scene.chars(), end, scene.clauseEnd(end));
    return count > 1 ? new Span(phrase.begin(), to) : null;
  }

  /** Gives the person who is told of, unless only names of places and bodies are asked for. */
  static @Nullable Participant of(Scene scene, Span phrase, List<Mention> names, boolean named) {
    Mention last = names.isEmpty() ? null : names.get(names.size() - 1);
    return last != null && !named && isPerson(scene, last, phrase)
        ? Participant.of(last)
        : located(scene, phrase, names);
  }

  /** {@code |王海|带领村民…}; not whom leaders see, or who speaks. */
  private static boolean isPerson(Scene scene, Mention name, Span phrase) {
    int end = phrase.end();
    return name.kind() == Mention.Kind.PERSON
        && !isJoined(scene, name.span().begin())
        && name.span().end() == end
        && !OFFICIAL.matcher(scene.chars()).region(end, scene.clauseEnd(end)).find();
  }

  private static @Nullable Participant located(Scene scene, Span phrase, List<Mention> names) {
    int begin = phrase.begin();
    String words = scene.chars().substring(begin, Math.min(begin + 2, phrase.end()));
    if (COUNTRY.contains(words)) {
      return Participant.china(new Span(begin, begin + 2));
    }
    List<Mention> bodies =
        names.stream().filter(m -> ClauseTopics.LOCATED.contains(m.kind())).toList();
    if (bodies.isEmpty()) {
      return null;
    }
    Mention end = bodies.get(bodies.size() - 1);
    String before = scene.chars().substring(begin, end.span().begin());
    boolean apposed = end.span().end() == phrase.end() && !LINKS.matcher(before).find();
    return Participant.of(apposed ? end : bodies.get(0));
  }

  /** {@code 王海、|李山|}: one of several. */
  private static boolean isJoined(Scene scene, int begin) {
    return begin > 0 && JOINTS.indexOf(scene.chars().charAt(begin - 1)) >= 0;
  }
}
