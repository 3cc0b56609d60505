package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/**
 * Says of whom or what a clause tells: the name or thing with which it begins ({@code 目前，|平川大桥|…},
 * {@code |甲省|新增…}). Who only tells it is none.
 */
final class ClauseTopics {
  /** Tags of what an actor or a thing stands before. */
  private static final Set<String> ACTING = Set.of("v", "vi", "d", "p");

  /** All provinces are the country: {@code 31个省（自治区、直辖市）}, {@code 各地}. */
  private static final Pattern PROVINCES = Pattern.compile("(?:31|三十一)个省|全国各地|各地(?![块方产])|各省");

  /** {@code 甲国、乙国|等20多个国家}, {@code 甲省、乙省|部分地区}: belongs to a list. */
  private static final Openings AND_MORE =
      new Openings(
          "等(?:[\\d一二三四五六七八九十百两多余]+[^，。；的]{0,6}?|[^，。；的地]{0,2})(?:国家和地区|国家|地区|省份|省区市|城市)|(?:大?部分|多)地区?");

  /** {@code 民调|称|80%选民…}: what follows without a mark is what is told. */
  private static final Openings SAYS =
      new Openings("(?:方面|当天|媒体|官员|报道|\\d+日)*(?:称|显示)(?![为号赞作之，：])");

  private static final Pattern NOTE = Pattern.compile("（[^）]*）$");

  private static final Pattern COUNTED = Pattern.compile("[^，]{0,12}等(?:共|约|近)?");

  private static final Set<String> COUNTRY = Set.of("我国", "全国");

  /** Kinds of names that lie somewhere. */
  static final Set<Mention.Kind> LOCATED = Set.of(Mention.Kind.PLACE, Mention.Kind.ORGANIZATION);

  /** {@code 某某主持召开|座谈会}. */
  private static final Pattern HELD =
      Pattern.compile("^.*(?:主持|召开|举行|出席|参加|宣布|[\\p{IsHan}]{2,4}在(?=全国|第))(?:召开)?");

  private static final Pattern AIMED = Pattern.compile("提出[^。]{0,8}到\\d{4}年");

  /** They point to a region that was told before, or to nobody; others are verbs as well. */
  private static final Pattern NOBODY =
      Pattern.compile("全[省市县区州港球美年]|国家|当地|各地|记者|会上|组织|计划|事故|建议|警告|首次|(?:同|这)一地区|武装");

  private static final String COMPARED = "同比";
  private static final int LONGEST = 22;
  private static final String JOINTS = "、和与及";

  /** What joins names of which the last does not stand for the first: {@code 甲国|和|乙国}. */
  private static final Pattern LINKS = Pattern.compile("[的、和与及]");

  /** What leaders do, of whom the figures behind are not: {@code 某某|来到甲村}, {@code 某某|向记者介绍}. */
  private static final Pattern OFFICIAL =
      Pattern.compile("来到|会见|会谈|转达|出席|主持|访|考察|调研|致|记者|强调|指出|表示|介绍|说|宣布|宣读|讲话|致辞|作报告|参加");

  private final DescribedThings things;
  private final AnnotatedArticle article;
  private final PointedThings pointed;
  private final Map<Integer, Scene> scenes = new HashMap<>();
  private final Map<Asked, Optional<Participant>> topics = new HashMap<>();

  /** What was asked for: the topic of a clause, without what is counted. */
  private record Asked(int begin, int end, @Nullable Span counted, boolean named) {}

  ClauseTopics(AnnotatedArticle article, DescribedThings things) {
    this.article = article;
    this.things = things;
    this.pointed = new PointedThings(article, things);
  }

  /** Gives what stands in a sentence; looks for it once. */
  Scene scene(Sentence sentence) {
    return scenes.computeIfAbsent(sentence.span().begin(), b -> new Scene(article, sentence));
  }

  /**
   * Gives the topic, or null; looks for it once.
   *
   * @param clause its span, or the part of it before a figure
   * @param counted the words that the figure is one of; null when it stands in another clause
   * @param named whether only places and bodies with names are asked for
   */
  @Nullable Participant of(Scene scene, Span clause, @Nullable Span counted, boolean named) {
    Asked asked = new Asked(clause.begin(), clause.end(), counted, named);
    Optional<Participant> known = topics.get(asked);
    if (known == null) {
      known = Optional.ofNullable(find(scene, clause, counted, named));
      topics.put(asked, known);
    }
    return known.orElse(null);
  }

  private @Nullable Participant find(
      Scene scene, Span clause, @Nullable Span counted, boolean named) {
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    if (phrase == null || Bystanders.tells(scene.chars(), phrase.end())) {
      return null;
    }
    int said = SAYS.end(scene.chars(), phrase.end(), clause.end());
    if (said > phrase.end()) {
      return of(scene, new Span(said, clause.end()), counted, named);
    }
    Participant told = named ? null : pointed.of(scene, phrase, counted);
    if (told != null) {
      return told;
    }
    List<Mention> names = names(scene, phrase, counted);
    Span list = list(scene, names, phrase);
    if (list != null) {
      return new Participant(scene.text(list), list, null);
    }
    if (PROVINCES.matcher(scene.chars()).region(phrase.begin(), phrase.end()).lookingAt()) {
      return Participant.china(phrase);
    }
    Participant document = named ? null : document(scene, phrase);
    Participant name = document == null ? name(scene, phrase, names, named) : document;
    Span thing = named ? null : things.last(scene, phrase, counted, false);
    Span bare = named || thing != null || name != null ? null : things.bare(scene, phrase);
    if (bare != null) {
      return named(scene, bare);
    }
    boolean many = thing != null && counted != null && isCountedWith(scene, thing, clause.end());
    boolean longer =
        thing != null
            && !many
            && (name == null
                || thing.end() > name.span().end() && !isCounted(scene, name.span(), thing));
    return longer && thing != null ? new Participant(scene.text(thing), thing, null) : name;
  }

  /** {@code |《某某方案》|提出6项举措}; what is to be in years to come is not of the paper. */
  private static @Nullable Participant document(Scene scene, Span phrase) {
    String words = scene.text(phrase);
    int open = words.endsWith("》") ? words.lastIndexOf('《') : words.startsWith("《") ? 0 : -1;
    int close = words.indexOf('》', Math.max(0, open));
    if (open < 0 || close < 0 || isAimed(scene, phrase.begin())) {
      return null;
    }
    Span title = new Span(phrase.begin() + open + 1, phrase.begin() + close);
    Mention name = scene.nameAt(title.begin());
    return name != null && name.kind() == Mention.Kind.DOCUMENT
        ? Participant.of(name)
        : name == null ? new Participant(scene.text(title), title, null) : null;
  }

  private static boolean isAimed(Scene scene, int from) {
    return AIMED.matcher(scene.text(new Span(from, scene.span().end()))).find();
  }

  /** {@code |数字产品制造业|增加值}: a kind of things that no region owns. */
  @Nullable Participant kind(Scene scene, Span clause, Span counted) {
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    Span kind = phrase == null ? null : things.last(scene, phrase, counted, true);
    return kind == null ? null : new Participant(scene.text(kind), kind, null);
  }

  /** {@code |更多的志愿者|赶来}: gives with what a clause begins though it has no name. */
  @Nullable Participant plain(Scene scene, Span clause, Span counted) {
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    if (phrase == null || Bystanders.tells(scene.chars(), phrase.end())) {
      return null;
    }
    int end = phrase.contains(counted) ? counted.begin() : phrase.end();
    int of = scene.chars().lastIndexOf('的', end - 1);
    int from = Math.max(phrase.begin(), of + 1);
    Span words = new Span(DescribedThings.behindDeterminer(scene, from, end), end);
    Token last = scene.tokenBefore(end);
    boolean noun =
        words.length() > 1
            && words.length() <= LONGEST
            && !counted.contains(words)
            && !isPerson(scene, words)
            && !DescribedThings.isActed(scene, words)
            && !NOBODY.matcher(scene.text(words)).matches()
            && !things.isCommon(scene.text(words))
            && (last != null && last.tag().startsWith("n") || scene.isName(end))
            && isActor(scene, clause, phrase, end);
    return noun && !hasFigure(scene, words)
        ? new Participant(scene.text(words), words, null)
        : null;
  }

  /**
   * Says whether somebody does something or is where it happens: {@code |灾区|增设…}, {@code 在|航空领域|，}.
   */
  private static boolean isActor(Scene scene, Span clause, Span phrase, int end) {
    Token next = scene.tokenAt(end);
    boolean acts = next != null && ACTING.contains(next.tag()) || scene.timeAt(end) != null;
    boolean place = scene.chars().charAt(clause.begin()) == '在' && end == clause.end();
    String words = scene.text(phrase);
    return end == phrase.end()
        && (acts || place)
        && !words.endsWith(COMPARED)
        && !Distribution.isMeasured(scene, phrase);
  }

  private static boolean isPerson(Scene scene, Span words) {
    Mention name = scene.nameAt(words.begin());
    return name != null && name.kind() == Mention.Kind.PERSON && name.span().equals(words);
  }

  private static boolean hasFigure(Scene scene, Span words) {
    return scene.quantities().stream()
        .anyMatch(q -> words.begin() < q.span().end() && q.span().begin() < words.end());
  }

  /** {@code |甲县|成立85家合作社}: things counted behind a name are not what is told of. */
  private static boolean isCounted(Scene scene, Span name, Span thing) {
    for (int at = name.end(); at < thing.begin(); at++) {
      if (scene.isFigure(at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 该|园区}: gives the name told before that ends so, or the headline's. */
  private @Nullable Participant named(Scene scene, Span bare) {
    String head = scene.text(bare);
    Mention last = null;
    for (Mention name : article.mentions()) {
      boolean before = name.span().end() <= bare.begin() && name.kind() != Mention.Kind.PERSON;
      boolean ends = before && NOTE.matcher(name.text()).replaceFirst("").endsWith(head);
      last = ends ? name : last;
    }
    boolean document = last != null && last.kind() == Mention.Kind.DOCUMENT;
    if (document && isAimed(scene, bare.begin())) {
      return null;
    }
    Participant longer = last == null ? pointed.antecedent(head, bare.begin()) : null;
    if (longer != null) {
      return longer;
    }
    String title = article.article().headline().title();
    int end = title.contains(head) ? title.indexOf(head) + head.length() : 0;
    String words = title.substring(0, end);
    String part = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('】')) + 1);
    String subject = HELD.matcher(part).replaceFirst("");
    boolean told =
        end > head.length() && subject.length() > head.length() && subject.length() < LONGEST;
    return last != null ? Participant.of(last) : told ? new Participant(subject, bare, null) : null;
  }

  /** {@code 参展商、|采购企业|等约300人}: those who are counted are not of whom it is told. */
  private static boolean isCountedWith(Scene scene, Span thing, int figure) {
    String between = scene.chars().substring(Math.min(thing.end(), figure), figure);
    return COUNTED.matcher(between).matches();
  }

  /** Gives the names in a phrase but what is counted itself. */
  private static List<Mention> names(Scene scene, Span phrase, @Nullable Span counted) {
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
  private static @Nullable Span list(Scene scene, List<Mention> names, Span phrase) {
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

  /** {@code 王海、|李山|}: one of several. */
  private static boolean isJoined(Scene scene, int begin) {
    return begin > 0 && JOINTS.indexOf(scene.chars().charAt(begin - 1)) >= 0;
  }

  private static @Nullable Participant name(
      Scene scene, Span phrase, List<Mention> names, boolean named) {
    Mention last = names.isEmpty() ? null : names.get(names.size() - 1);
    boolean person = last != null && last.kind() == Mention.Kind.PERSON;
    if (person
        && last != null
        && !named
        && !isJoined(scene, last.span().begin())
        && last.span().end() == phrase.end()
        && !OFFICIAL
            .matcher(scene.chars())
            .region(phrase.end(), scene.clauseEnd(phrase.end()))
            .find()) {
      return Participant.of(last);
    }
    int begin = phrase.begin();
    String words = scene.chars().substring(begin, Math.min(begin + 2, phrase.end()));
    if (COUNTRY.contains(words)) {
      return Participant.china(new Span(begin, begin + 2));
    }
    List<Mention> bodies = names.stream().filter(m -> LOCATED.contains(m.kind())).toList();
    if (bodies.isEmpty()) {
      return null;
    }
    Mention end = bodies.get(bodies.size() - 1);
    String before = scene.chars().substring(begin, end.span().begin());
    boolean apposed = end.span().end() == phrase.end() && !LINKS.matcher(before).find();
    return Participant.of(apposed ? end : bodies.get(0));
  }
}
