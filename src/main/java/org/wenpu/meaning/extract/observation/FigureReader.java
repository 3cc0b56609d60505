package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.number.Numerals;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Finds, for the figures of one sentence, the words that name what is measured. */
final class FigureReader {
  private static final Set<String> JOINTS =
      Set.of("、", "和", "及", "与", "至", "到", "—", "－", "-", "~", "～", "或");

  private static final int LONGEST_CLAUSE = 16;
  private static final int LONGEST_DIMENSION = 5;

  private final BridgeReader bridges = new BridgeReader(new FigureWords());
  private final NounsBefore before = new NounsBefore();
  private final NounsAfter after = new NounsAfter();

  /** Gives the figures in text order. */
  List<Figure> read(Scene scene) {
    List<Figure> figures = new ArrayList<>();
    Figure last = null;
    for (Quantity quantity : scene.quantities()) {
      Figure figure = read(scene, quantity, last);
      figures.add(figure);
      last = figure;
    }
    return figures;
  }

  private Figure read(Scene scene, Quantity quantity, @Nullable Figure last) {
    int begin = quantity.span().begin();
    int clause = scene.clauseBegin(begin);
    int lastEnd = last == null ? clause : last.quantity().span().end();
    int floor = Math.max(clause, lastEnd);
    Bridge bridge = bridges.read(scene, begin, Math.min(floor, begin));
    if (last != null && isListed(scene, quantity, last)) {
      return listed(scene, quantity, last, clause);
    }
    boolean bridged = bridge.begin() < begin || !Numerals.isPart(scene.chars().charAt(begin));
    Span subject = before.read(scene, bridge.begin(), Math.min(floor, bridge.begin()), bridged);
    Span counted = after.read(scene, quantity, quantity.is(Unit.Kind.COUNT));
    Span told = told(scene, quantity);
    return told != null
        ? figure(quantity, bridge, told, clause, Rule.CLAUSE)
        : chosen(scene, quantity, bridge, subject, counted, last, clause);
  }

  /** {@code 连续24个月|保持两位数增长}, {@code 1000亿元|用于发放补贴}: what follows says what is told. */
  private static @Nullable Span told(Scene scene, Quantity quantity) {
    int from = quantity.span().end();
    int to = Math.min(scene.clauseEnd(from), from + LONGEST_CLAUSE);
    boolean on =
        quantity.is(Unit.Kind.TIME) && scene.chars().startsWith("连续", quantity.span().begin() - 2);
    boolean use = scene.chars().startsWith("用于", from);
    return (on || use) && to > from ? new Span(from, to) : null;
  }

  private static boolean isListed(Scene scene, Quantity quantity, Figure last) {
    int from = last.quantity().span().end();
    int to = quantity.span().begin();
    boolean same = last.quantity().span().equals(quantity.span());
    return same || from < to && JOINTS.contains(scene.chars().substring(from, to));
  }

  /** Gives a further figure of the same words: {@code 4.4%、|5.6%}; counted things follow it. */
  private Figure listed(Scene scene, Quantity quantity, Figure last, int clause) {
    Span counted = after.read(scene, quantity, true);
    boolean own = counted != null && quantity.is(Unit.Kind.COUNT);
    boolean fall = last.quantity().value().signum() < 0;
    Span indicator = own && counted != null ? counted : last.indicator();
    return new Figure(
        signed(quantity, fall && last.comparison() != null),
        indicator,
        last.comparison(),
        clause,
        Rule.LISTED);
  }

  private Figure chosen(
      Scene scene,
      Quantity quantity,
      Bridge bridge,
      @Nullable Span subject,
      @Nullable Span counted,
      @Nullable Figure last,
      int clause) {
    boolean changes = bridge.change() != null;
    boolean count = quantity.is(Unit.Kind.COUNT);
    boolean of = scene.chars().startsWith("的", quantity.span().end());
    boolean fraction = quantity.measure() == null && quantity.unit() == null;
    boolean noSubject = subject == null || isVerb(scene, bridge);
    boolean bridged = bridge.begin() < quantity.span().begin();
    boolean thing =
        !of && !bridged && (quantity.is(Unit.Kind.MEASURE) || quantity.is(Unit.Kind.MONEY));
    boolean dimension = of && !count && !bridged && isDimension(scene, subject);
    if (dimension && subject != null) {
      return figure(quantity, bridge, subject, clause, Rule.NOUN_BEFORE);
    }
    if (bridged && subject == null && last != null && !count && !of) {
      return figure(quantity, bridge, last.indicator(), clause, Rule.CARRIED);
    }
    if (counted != null
        && (count && !changes || of || fraction || thing || noSubject && !changes)) {
      return figure(quantity, bridge, counted, clause, Rule.COUNTED);
    }
    if (subject != null) {
      Rule rule = bridged ? Rule.SUBJECT : Rule.NOUN_BEFORE;
      Span head = Distribution.head(scene, subject, quantity);
      return figure(quantity, bridge, head, clause, rule);
    }
    if (last != null && bridged) {
      return figure(quantity, bridge, last.indicator(), clause, Rule.CARRIED);
    }
    if (counted != null) {
      return figure(quantity, bridge, counted, clause, Rule.COUNTED);
    }
    boolean from = "从由".indexOf(scene.chars().charAt(clause)) >= 0;
    Span topic = bridged || from ? topic(scene, clause) : null;
    return topic == null
        ? byVerb(scene, quantity, bridge, clause)
        : figure(quantity, bridge, topic, clause, Rule.CARRIED);
  }

  /**
   * Gives the words of the clause before, which name what this one tells of: {@code
   * 土地面积，|扩大到3000亩}.
   */
  private @Nullable Span topic(Scene scene, int clause) {
    int end = clause - 1;
    boolean comma = end > scene.span().begin() && scene.chars().charAt(end) == '，';
    return comma ? before.read(scene, end, scene.clauseBegin(end), false) : null;
  }

  /** {@code 海拔|3000米的森林}; not {@code 这台|9000元的冰箱}, {@code 全国|2成的增量}. */
  private static boolean isDimension(Scene scene, @Nullable Span subject) {
    Token last = subject == null ? null : scene.tokenBefore(subject.end());
    return subject != null
        && last != null
        && subject.length() <= LONGEST_DIMENSION
        && last.tag().startsWith("n")
        && !last.tag().startsWith("ns")
        && !last.text().startsWith("全");
  }

  /** Says whether a verb that takes an object stands right before: {@code 安排|30%的场地}. */
  private static boolean isVerb(Scene scene, Bridge bridge) {
    Token token = scene.tokenBefore(bridge.begin());
    return token != null && token.tag().equals("v");
  }

  private Figure byVerb(Scene scene, Quantity quantity, Bridge bridge, int clause) {
    int end = bridge.begin() > clause ? bridge.begin() : quantity.span().begin();
    Token token = scene.tokenBefore(end);
    int behind = quantity.span().end();
    int close = Math.min(scene.clauseEnd(behind), behind + LONGEST_CLAUSE);
    if (quantity.is(Unit.Kind.COUNT) && close > behind) {
      return figure(quantity, bridge, new Span(behind, close), clause, Rule.CLAUSE);
    }
    if (token != null && token.span().begin() >= clause && !isMark(token)) {
      return figure(quantity, bridge, token.span(), clause, Rule.VERB);
    }
    Span words = close > behind ? new Span(behind, close) : quantity.span();
    return figure(quantity, bridge, words, clause, Rule.CLAUSE);
  }

  private static boolean isMark(Token token) {
    return token.tag().startsWith("w");
  }

  private static Figure figure(
      Quantity quantity, Bridge bridge, Span indicator, int clause, Rule rule) {
    return new Figure(signed(quantity, bridge.isFall()), indicator, bridge.told(), clause, rule);
  }

  private static Quantity signed(Quantity q, boolean fall) {
    return fall && q.value().signum() > 0
        ? new Quantity(
            q.span(), q.value().negate(), q.unit(), q.scale(), q.measure(), q.qualifier())
        : q;
  }
}
