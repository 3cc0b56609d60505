package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Participant;

/**
 * Finds of whom or what a figure is one in its own clause and right beside it: {@code
 * |甲业、乙业|指数分别为…}, {@code 流入|乙市|3亿元}, {@code 全长209公里的|平川公路}.
 */
final class OwnClause {
  private static final Set<String> EXTENTS =
      Set.of("海拔", "平均海拔", "全长", "总长", "总投资", "占地面积", "总面积", "建筑面积", "高", "长", "宽");

  private static final int LONGEST_OLD = 7;

  /** How old the thing behind them is. */
  private static final Set<String> AGES = Set.of("历史", "文明史", "校史", "工龄", "树龄");

  /** {@code |对|甲国、对乙国出口分别增长5%、6%}: to whom, not whose. */
  private static final String TOWARDS = "对与向从同";

  private final AnnotatedArticle article;
  private final ClauseTopics topics;
  private final List<Mention> names;
  private final NounsAfter after = new NounsAfter();
  private final Victims victims;

  /**
   * @param names those of the article that figures may be of
   */
  OwnClause(AnnotatedArticle article, ClauseTopics topics, List<Mention> names) {
    this.article = article;
    this.topics = topics;
    this.names = names;
    this.victims = new Victims(article, names);
  }

  /** {@code |甲业、乙业|指数分别为50%、51%}. */
  @Nullable Participant dealt(Scene scene, Figure figure) {
    Span owner = figure.owner();
    Mention name = owner == null ? null : scene.nameAt(owner.begin());
    boolean named = name != null && owner != null && name.span().equals(owner);
    boolean towards = owner != null && TOWARDS.indexOf(scene.chars().charAt(owner.begin())) >= 0;
    return owner == null || towards
        ? null
        : named && name != null
            ? Participant.of(name)
            : new Participant(article.quote(owner), owner, null);
  }

  /** {@code 仅有9万人口的|甲县}: whose the counted things are stands behind them. */
  static @Nullable Participant possessor(Scene scene, Figure figure) {
    int of = figure.indicator().end();
    boolean counted =
        figure.rule() == Figure.Rule.COUNTED && figure.indicator().begin() >= figure.end();
    Mention name = counted && scene.chars().startsWith("的", of) ? scene.nameAt(of + 1) : null;
    boolean owner = name != null && ClauseTopics.LOCATED.contains(name.kind());
    Token next = owner && name != null ? scene.tokenAt(name.span().end()) : null;
    boolean last = next == null || !next.tag().startsWith("n");
    return owner && last && name != null ? Participant.of(name) : null;
  }

  /** {@code 全长209公里的|平川公路}, {@code 30年历史的|老店}: what is measured stands behind its measure. */
  @Nullable Participant owner(Scene scene, Figure figure) {
    boolean aged =
        figure.indicator().begin() >= figure.end()
            && AGES.contains(article.quote(figure.indicator()));
    int end = aged ? figure.indicator().end() : figure.end();
    String chars = scene.chars();
    int of = chars.startsWith("的", end) ? end : chars.startsWith("的", end + 1) ? end + 1 : -1;
    int limit = scene.clauseEnd(end);
    boolean before = aged || figure.indicator().end() <= figure.quantity().span().begin();
    boolean here = figure.indicator().begin() >= scene.clauseBegin(end - 1);
    Span nouns = before && here && of > 0 && of < limit ? after.read(scene, of, true) : null;
    if (nouns == null
        || nouns.length() < 3
        || aged && !isOld(scene, nouns)
        || NounChoice.isStage(scene, end)) {
      return null;
    }
    Mention name = scene.nameAt(nouns.begin());
    return name != null && name.span().equals(nouns)
        ? Participant.of(name)
        : new Participant(article.quote(nouns), nouns, null);
  }

  /** {@code 有着百年历史的|老店|}; not {@code 它是有着百年历史的|学校}, where more is told of another. */
  private static boolean isOld(Scene scene, Span nouns) {
    int clause = scene.clauseBegin(nouns.begin());
    return nouns.length() <= LONGEST_OLD
        && scene.text(new Span(clause, nouns.begin())).indexOf('是') < 0;
  }

  /**
   * Gives the place where those were harmed whom the figure counts, else the subject of the clause.
   */
  @Nullable Participant struck(Scene scene, Figure figure) {
    Mention struck = victims.place(figure, scene.span().begin());
    return struck == null ? null : Participant.of(struck);
  }

  /** Gives the place that was attacked where those were harmed whom the figure counts. */
  @Nullable Participant attacked(Scene scene, Figure figure) {
    Mention struck = victims.attacked(figure, scene.span().begin());
    return struck == null ? null : Participant.of(struck);
  }

  /**
   * Gives the topic of the clause.
   *
   * @param named whether only places and bodies with names are asked for
   */
  @Nullable Participant topic(Scene scene, Figure figure, boolean named) {
    return topics.of(scene, subject(scene, figure), figure.indicator(), named);
  }

  /** Gives the clause before a figure, without the verb for how long something goes on. */
  private Span subject(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    int clause = scene.clauseBegin(end);
    Span words = figure.indicator();
    boolean verb = words.begin() > clause && Turns.isLasting(article.quote(words));
    return new Span(clause, verb ? words.begin() : end);
  }

  /** {@code 推动|甲省|粮食产量达…}, {@code 流入|乙市|3亿元}: whose quantity is told. */
  @Nullable Participant adjacent(Scene scene, Figure figure) {
    int begin = Math.min(figure.indicator().begin(), figure.quantity().span().begin());
    int end = behindTime(scene, scene.chars().startsWith("的", begin - 1) ? begin - 1 : begin);
    Mention struck = Strikes.isOne(scene, figure) ? scene.nameBefore(end) : null;
    return names.stream()
        .filter(m -> m.span().end() == end && !Bystanders.isReached(scene, m.span().begin()))
        .filter(m -> !isListed(scene, m.span().begin()))
        .findFirst()
        .or(() -> Optional.ofNullable(struck))
        .map(Participant::of)
        .orElse(null);
  }

  /** {@code |甲国|3月份|销售额}. */
  private static int behindTime(Scene scene, int end) {
    TimeExpression time = scene.timeBefore(end);
    return time == null ? end : time.span().begin();
  }

  /** {@code 甲大学和|乙学院|五所高校}: the last of those joined is not whose the others are. */
  private static boolean isListed(Scene scene, int begin) {
    Token joint = scene.tokenBefore(begin);
    return joint != null && joint.tag().equals("cc") && scene.isName(joint.span().begin());
  }

  /** {@code 历经8年，|杭州|…}, {@code 海拔4410米，|观测站|…}: who it is follows in the next clause. */
  @Nullable Participant behind(Scene scene, Figure figure) {
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
  static @Nullable Participant counted(Scene scene, Figure figure) {
    Span words = figure.indicator();
    Mention name = words.begin() >= figure.end() ? scene.nameAt(words.begin()) : null;
    boolean place =
        name != null && (name.kind() == Mention.Kind.PLACE || Strikes.isOne(scene, figure));
    return place && name != null && name.span().end() < words.end() ? Participant.of(name) : null;
  }
}
