package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Reference;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.Participant;

/**
 * Says of whom or what a figure is one: what its clause tells of, else a clause before it in its
 * sentence, else a sentence before it in its paragraph, else the heading. In a government work
 * report it is the report's region, unless its clause names another.
 */
final class MeasuredThings {
  private static final Pattern HEADLINE_PARTS = Pattern.compile("[ 　】：:，——]+");
  private static final Pattern TIMES =
      Pattern.compile(
          "^(?:今年|去年|\\d{4}年|上半年|下半年|[前一二三四\\d]+季度|前?[\\d一二三四五六七八九十—－\\-至]+个?月份?|“[^”]{2,6}”(?:期间|时期)?)+");

  private static final Set<String> EXTENTS =
      Set.of("海拔", "平均海拔", "全长", "总长", "总投资", "占地面积", "总面积", "建筑面积", "高", "长", "宽");

  private static final Pattern AIM = Pattern.compile("到(?:\\d{4}|明)年");
  private static final List<String> COUNTRY = List.of("我国", "全国", "中国");
  private static final int LONGEST_HEADING = 45;

  /** How many characters at its end tell of which kind a thing is. */
  private static final int KIND = 2;

  private final AnnotatedArticle article;
  private final List<Mention> names;
  private final @Nullable Participant whole;
  private final ClauseTopics topics;
  private final Map<Integer, Optional<Participant>> subjects = new HashMap<>();
  private final Map<Integer, Optional<Participant>> places = new HashMap<>();
  private final NounsAfter after = new NounsAfter();
  private final Victims victims;
  private final PartQuantities parts;
  private final Jurisdictions jurisdictions;

  /**
   * @param whole of whom all figures are that name no one else; null when there is no such
   */
  MeasuredThings(
      AnnotatedArticle article,
      Reference reference,
      @Nullable Participant whole,
      DescribedThings described,
      NounsBefore nouns) {
    this.article = article;
    this.whole = whole;
    this.jurisdictions = new Jurisdictions(article, reference);
    this.topics = new ClauseTopics(article, described);
    this.names =
        article.mentions().stream()
            .filter(m -> ClauseTopics.LOCATED.contains(m.kind()))
            .filter(m -> !Bystanders.isOne(article.chars(), m.span()))
            .toList();
    this.victims = new Victims(article, names);
    this.parts = new PartQuantities(article, nouns);
  }

  /** Gives what tells quantities of quantities. */
  PartQuantities parts() {
    return parts;
  }

  /** Gives what is measured, named or described; null when nothing tells. */
  @Nullable Participant of(Scene scene, Figure figure, @Nullable Figure last) {
    Participant dealt = whole == null ? dealt(scene, figure) : null;
    Participant possessor = dealt == null ? possessor(scene, figure) : dealt;
    Participant owner = possessor == null ? owner(scene, figure) : possessor;
    Participant part = owner == null && whole == null ? parts.of(scene, figure, last) : owner;
    Participant topic = part == null ? of(scene, figure, false) : part;
    int begin = figure.quantity().span().begin();
    Span clause = new Span(scene.clauseBegin(begin), begin);
    Participant kind = topic == null ? topics.kind(scene, clause, figure.indicator()) : topic;
    Participant told = kind == null && whole == null ? jurisdictions.told(begin) : kind;
    Participant land = told == null ? CountryFigures.country(article, figure) : told;
    return land == null ? plain(scene, figure) : land;
  }

  /** Gives what the nearest clause begins with, though it has no name. */
  private @Nullable Participant plain(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    while (end > scene.span().begin()) {
      int begin = scene.clauseBegin(end);
      Participant told = topics.plain(scene, new Span(begin, end), figure.indicator());
      if (told != null && !isSibling(scene, told, figure)) {
        return told;
      }
      end = begin - 1;
    }
    return null;
  }

  /** Gives the place or body with a name to which what is measured belongs; null for none. */
  @Nullable Participant place(Scene scene, Figure figure, @Nullable Participant measured) {
    if (whole != null) {
      return measured == null || measured.mention() == null ? whole : measured;
    }
    Mention name = measured == null ? null : measured.mention();
    boolean located =
        name != null && ClauseTopics.LOCATED.contains(name.kind())
            || measured != null && measured.name().equals("中国");
    Participant place = located ? measured : of(scene, figure, true);
    return place == null ? CountryFigures.country(article, figure) : place;
  }

  private @Nullable Participant of(Scene scene, Figure figure, boolean named) {
    int figureBegin = figure.quantity().span().begin();
    int clause = scene.clauseBegin(figureBegin);
    Mention struck = victims.place(figure, scene.span().begin());
    if (struck != null) {
      return Participant.of(struck);
    }
    Participant here =
        topics.of(scene, subject(scene, figure), figure.indicator(), named || whole != null);
    boolean whereTold = here != null && scene.text(here.span()).equals("全国");
    Participant land = whereTold ? inSentence(scene, clause, null, true) : null;
    here = land == null ? here : land;
    Mention given = whole == null ? Recipients.of(scene, figure) : null;
    here = given == null ? here : Participant.of(given);
    Participant close = here == null ? adjacent(scene, figure) : here;
    if (close != null || whole != null) {
      return close == null ? whole : close;
    }
    Participant before = inSentence(scene, clause, named ? null : figure, named);
    Participant next = before == null && !named ? behind(scene, figure) : before;
    Participant counted = next == null && !named ? counted(scene, figure) : next;
    Participant actor =
        counted == null && !named && isOfActor(figure)
            ? topics.plain(scene, new Span(clause, figureBegin), figure.indicator())
            : counted;
    return actor == null ? inParagraph(scene, named, isDeed(scene, figure)) : actor;
  }

  /** Says whether somebody does what is counted or lasts; the harmed are told where it happened. */
  private static boolean isOfActor(Figure figure) {
    boolean counted = figure.rule() == Figure.Rule.COUNTED;
    return counted && figure.indicator().begin() >= figure.end()
        || figure.quantity().is(Unit.Kind.TIME);
  }

  /** {@code |先后派出4个工作组}: what is done by whom was told of before; plans are of the country. */
  private boolean isDeed(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    boolean counted = figure.rule() == Figure.Rule.COUNTED || figure.rule() == Figure.Rule.DEED;
    return counted
        && figure.indicator().begin() >= figure.end()
        && LeadingPhrase.read(scene, scene.clauseBegin(begin), begin) == null
        && hasVerb(scene, scene.clauseBegin(begin), begin)
        && !AIM.matcher(scene.text(scene.span())).find();
  }

  private static boolean hasVerb(Scene scene, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(scene::tokenAt)
        .anyMatch(t -> t != null && t.tag().startsWith("v"));
  }

  /** {@code 历经8年，|杭州|…}, {@code 海拔4410米，|观测站|…}: who it is follows in the next clause. */
  private @Nullable Participant behind(Scene scene, Figure figure) {
    int begin = scene.clauseBegin(figure.quantity().span().begin());
    int end = scene.clauseEnd(figure.end());
    boolean starts =
        figure.indicator().begin() == begin && EXTENTS.contains(article.quote(figure.indicator()));
    boolean lasts =
        figure.quantity().is(Unit.Kind.TIME)
            && LeadingPhrase.read(scene, begin, figure.quantity().span().begin()) == null;
    boolean comma = end < scene.span().end() && scene.chars().charAt(end) == '，';
    return comma && (starts || lasts)
        ? topics.of(scene, new Span(end + 1, scene.clauseEnd(end + 1)), null, false)
        : null;
  }

  /** {@code 80%|美国|选民}: whose the counted things are. */
  private static @Nullable Participant counted(Scene scene, Figure figure) {
    Span words = figure.indicator();
    Mention name = words.begin() >= figure.end() ? scene.nameAt(words.begin()) : null;
    boolean place = name != null && name.kind() == Mention.Kind.PLACE;
    return place && name != null && name.span().end() < words.end() ? Participant.of(name) : null;
  }

  /** {@code |甲业、乙业|指数分别为50%、51%}. */
  private @Nullable Participant dealt(Scene scene, Figure figure) {
    Span owner = figure.owner();
    Mention name = owner == null ? null : scene.nameAt(owner.begin());
    boolean named = name != null && owner != null && name.span().equals(owner);
    return owner == null
        ? null
        : named && name != null
            ? Participant.of(name)
            : new Participant(article.quote(owner), owner, null);
  }

  /** Gives the clause before a figure, without the verb for how long something goes on. */
  private Span subject(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    int clause = scene.clauseBegin(end);
    Span words = figure.indicator();
    boolean verb = words.begin() > clause && Turns.isLasting(article.quote(words));
    return new Span(clause, verb ? words.begin() : end);
  }

  /** {@code 仅有9万人口的|甲县}: whose the counted things are stands behind them. */
  private static @Nullable Participant possessor(Scene scene, Figure figure) {
    int of = figure.indicator().end();
    boolean counted =
        figure.rule() == Figure.Rule.COUNTED && figure.indicator().begin() >= figure.end();
    Mention name = counted && scene.chars().startsWith("的", of) ? scene.nameAt(of + 1) : null;
    boolean owner = name != null && ClauseTopics.LOCATED.contains(name.kind());
    Token next = owner && name != null ? scene.tokenAt(name.span().end()) : null;
    boolean last = next == null || !next.tag().startsWith("n");
    return owner && last && name != null ? Participant.of(name) : null;
  }

  /** {@code 全长209公里的|平川公路}: what is measured stands behind its measure. */
  private @Nullable Participant owner(Scene scene, Figure figure) {
    int end = figure.end();
    String chars = scene.chars();
    int of = chars.startsWith("的", end) ? end : chars.startsWith("的", end + 1) ? end + 1 : -1;
    int limit = scene.clauseEnd(end);
    boolean before = figure.indicator().end() <= figure.quantity().span().begin();
    boolean here = figure.indicator().begin() >= scene.clauseBegin(end - 1);
    Span nouns = before && here && of > 0 && of < limit ? after.read(scene, of, true) : null;
    if (nouns == null || nouns.length() < 3 || IndicatorChoice.isStage(scene, end)) {
      return null;
    }
    Mention name = scene.nameAt(nouns.begin());
    return name != null && name.span().equals(nouns)
        ? Participant.of(name)
        : new Participant(article.quote(nouns), nouns, null);
  }

  /** {@code 推动|甲省|粮食产量达…}, {@code 流入|乙市|3亿元}: whose quantity is told. */
  private @Nullable Participant adjacent(Scene scene, Figure figure) {
    int begin = Math.min(figure.indicator().begin(), figure.quantity().span().begin());
    int end = scene.chars().startsWith("的", begin - 1) ? begin - 1 : begin;
    return names.stream()
        .filter(m -> m.span().end() == end && !Bystanders.isReached(scene, m.span().begin()))
        .findFirst()
        .map(Participant::of)
        .orElse(null);
  }

  /** Gives the topic of the nearest clause before one that has a topic. */
  private @Nullable Participant inSentence(
      Scene scene, int clause, @Nullable Figure figure, boolean named) {
    int end = clause - 1;
    while (end > scene.span().begin()) {
      int begin = scene.clauseBegin(end);
      Participant topic = topics.of(scene, new Span(begin, end), null, named);
      if (topic != null && !isSibling(scene, topic, figure)) {
        return topic;
      }
      end = begin - 1;
    }
    return null;
  }

  /** {@code |汽车制造业|增长9%，计算机制造业增长8%}: another of the same kind. */
  private boolean isSibling(Scene scene, Participant topic, @Nullable Figure figure) {
    String name = topic.name();
    if (figure == null || topic.mention() != null || name.length() <= KIND) {
      return false;
    }
    int clause = scene.clauseBegin(figure.quantity().span().begin());
    boolean own = figure.indicator().begin() >= clause;
    String kind = name.substring(name.length() - KIND);
    return own && article.quote(figure.indicator()).contains(kind);
  }

  private @Nullable Participant inParagraph(Scene scene, boolean named, boolean deed) {
    int begin = article.chars().lastIndexOf('\n', scene.span().begin() - 1) + 1;
    List<Sentence> before = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().begin() >= begin && sentence.span().end() <= scene.span().begin()) {
        before.add(0, sentence);
      }
    }
    for (Sentence sentence : before) {
      Participant told = first(sentence, named);
      Participant topic = told == null || named ? told : jurisdictions.carried(told, deed);
      if (topic != null) {
        return topic;
      }
    }
    return heading(begin, named, deed);
  }

  /** Gives the topic of the first clause of a sentence that has one; looks for it once. */
  private @Nullable Participant first(Sentence sentence, boolean named) {
    return (named ? places : subjects)
        .computeIfAbsent(
            sentence.span().begin(),
            at -> Optional.ofNullable(first(new Scene(article, sentence), named)))
        .orElse(null);
  }

  private @Nullable Participant first(Scene scene, boolean named) {
    int begin = scene.span().begin();
    while (begin < scene.span().end()) {
      int end = scene.clauseEnd(begin);
      Participant topic = topics.of(scene, new Span(begin, end), null, named);
      if (topic != null) {
        return topic;
      }
      begin = end + 1;
    }
    return null;
  }

  /** Gives the topic of the heading above a paragraph, else of the headline. */
  private @Nullable Participant heading(int paragraph, boolean named, boolean deed) {
    int begin = paragraph < 2 ? 0 : article.chars().lastIndexOf('\n', paragraph - 2) + 1;
    Span above = new Span(begin, Math.max(begin, paragraph - 1));
    String words = article.chars().substring(above.begin(), above.end());
    boolean heads = above.length() <= LONGEST_HEADING && words.indexOf('。') < 0;
    return article.sentences().stream()
        .filter(s -> heads && above.contains(s.span()))
        .map(s -> first(s, named))
        .filter(Objects::nonNull)
        .map(p -> named ? p : jurisdictions.carried(p, deed))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> headline(deed));
  }

  /** {@code 全国春耕有序推进}, {@code 【新征程】甲省：…}: of whom the headline tells, named in the text, too. */
  private @Nullable Participant headline(boolean deed) {
    for (String told : HEADLINE_PARTS.split(article.article().headline().title())) {
      String part = TIMES.matcher(told).replaceFirst("");
      String country = COUNTRY.stream().filter(part::startsWith).findFirst().orElse(null);
      int at = country == null ? -1 : article.chars().indexOf(country);
      if (at >= 0) {
        return Participant.china(new Span(at, at + 2));
      }
      Participant named =
          names.stream()
              .filter(m -> part.startsWith(m.text()) && !m.text().contains("新闻办"))
              .findFirst()
              .map(Participant::of)
              .orElse(null);
      if (named != null) {
        return jurisdictions.carried(named, deed);
      }
    }
    return null;
  }
}
