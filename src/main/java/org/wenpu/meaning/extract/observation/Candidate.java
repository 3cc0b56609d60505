package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * A quantity with the words around it that may name what is measured.
 *
 * @param end its end, or that of the range it begins ({@code 4—|8℃})
 * @param subject the nouns before it; null when there are none
 * @param counted the nouns behind it; null when there are none
 * @param dimension the word before it for how a thing is measured ({@code 全长}); null for none
 * @param last the figure before it in the sentence; null for the first
 * @param dealt what the figures before it are of, when it begins a list of figures dealt out to
 *     them ({@code 货物5万吨、货值8亿元，分别增长|2%、6%})
 * @param owners whose the figures before it are, when it begins such a list
 * @param clause where its clause begins
 */
record Candidate(
    Scene scene,
    Quantity quantity,
    int end,
    Bridge bridge,
    @Nullable Span subject,
    @Nullable Span counted,
    @Nullable Span dimension,
    @Nullable Figure last,
    List<Span> dealt,
    List<Span> owners,
    int clause) {

  private static final String DONE = "了";
  private static final Pattern STRUCK =
      Pattern.compile("(?:已|不幸)*(?:死亡|遇难|丧生|身亡|受伤|重伤|轻伤|失踪|被困|被捕|获救|感染|流离失所)");

  /** How words end that are measured and tell which things are meant: {@code 开工率|达75%以上的企业}. */
  private static final Pattern MEASURED =
      Pattern.compile(".*" + MeasureWord.any(MeasureWord.MEASURE));

  private static final String RATE = "率比重额量值度幅数";
  private static final Set<String> OCCASIONS = Set.of("次", "轮", "场", "起", "遍");
  private static final int LONGEST_DIMENSION = 5;

  /** Says whether things are counted, be it without a measure word: {@code 24万|用户}. */
  boolean isCount() {
    return quantity.is(Unit.Kind.COUNT) || quantity.measure() == null && quantity.unit() != null;
  }

  /** {@code 两轮|投票}: what takes place is counted. */
  boolean isOccasions() {
    return quantity.measure() != null && OCCASIONS.contains(quantity.measure().form());
  }

  boolean isDuration() {
    return quantity.is(Unit.Kind.TIME);
  }

  boolean isAmount() {
    return quantity.is(Unit.Kind.MEASURE) || quantity.is(Unit.Kind.MONEY);
  }

  boolean isMoney() {
    return quantity.is(Unit.Kind.MONEY);
  }

  /** {@code 近四分之三}: no unit says what it is of. */
  boolean isFraction() {
    return quantity.measure() == null && quantity.unit() == null;
  }

  boolean isPeople() {
    return quantity.measure() != null && quantity.measure().form().equals("人");
  }

  boolean changes() {
    return bridge.change() != null && !isImproved();
  }

  /** {@code 新建提升|300公里农村公路}: the things behind are improved, nothing rises by so much. */
  private boolean isImproved() {
    Span words = new Span(bridge.begin(), quantity.span().begin());
    return counted != null && (isCount() || isAmount()) && scene.text(words).equals("提升");
  }

  /** {@code 30%|的场地}. */
  boolean isOf() {
    return scene.chars().startsWith("的", quantity.span().end());
  }

  /** Says whether words lead from a subject to the quantity; 了 alone leads from a verb. */
  boolean isBridged() {
    Span words = new Span(bridge.begin(), quantity.span().begin());
    return words.length() > 0 && !scene.text(words).equals(DONE) && !isImproved();
  }

  /** Says whether what stands before does not name what is measured. */
  boolean isSubjectless() {
    return subject == null
        || isImproved()
        || isBehindVerb()
        || isWhere(subject)
        || isPeople() && isStruck();
  }

  /** {@code |造成该组织3人|死亡}, {@code 甲地地震3人|受伤}: what happens to them is told. */
  private boolean isStruck() {
    String before = scene.chars().substring(clause, quantity.span().begin());
    return before.contains("造成")
        || before.contains("导致")
        || STRUCK.matcher(scene.chars()).region(end, scene.span().end()).lookingAt();
  }

  /**
   * {@code 安排|30%的场地}, {@code 保障了|120万亩玉米}, {@code 征收|50%关税}: a verb takes what follows for its
   * object.
   */
  private boolean isBehindVerb() {
    Token token = scene.tokenBefore(bridge.begin());
    boolean done = scene.chars().startsWith(DONE, bridge.begin());
    boolean noun = done || counted != null && quantity.is(Unit.Kind.SHARE) && !isBridged();
    return token != null && (token.tag().equals("v") || noun && token.tag().equals("vn"));
  }

  /** {@code 四川|12个项目}, {@code 机上|5人受伤}: where it is, not what. */
  private boolean isWhere(Span words) {
    Token last = scene.tokenBefore(words.end());
    return scene.isPlace(words)
        || last != null && (last.tag().equals("f") || last.tag().equals("s"));
  }

  /** {@code 海拔|3000米的森林}; not {@code 这台|9000元的冰箱}, {@code 全国|2成的增量}. */
  boolean isDimension() {
    Token noun = subject == null ? null : scene.tokenBefore(subject.end());
    return subject != null
        && noun != null
        && !scene.isPlace(subject)
        && (!quantity.is(Unit.Kind.SHARE) && !isFraction()
            || RATE.indexOf(noun.text().charAt(noun.text().length() - 1)) >= 0)
        && (last == null || !last.indicator().contains(subject))
        && !scene.chars().startsWith("一", subject.begin() - 1)
        && subject.length() <= LONGEST_DIMENSION
        && noun.tag().startsWith("n")
        && !noun.tag().startsWith("ns")
        && !noun.text().startsWith("全");
  }

  /** Says whether words are measured themselves: {@code 开工率}. */
  boolean isMeasure(Span words) {
    return MEASURED.matcher(scene.text(words)).matches();
  }

  /** Gives what was measured before: of one figure, of each of those dealt out to. */
  List<Span> dealtOr(Figure before) {
    return dealt.isEmpty() ? List.of(before.indicator()) : dealt;
  }

  /** Gives the figure that some words name. */
  Figure as(Span indicator, Rule rule) {
    return as(List.of(indicator), rule);
  }

  /** {@code 甲业、乙业指数|分别为50%、51%，|分别上升1%、2%}. */
  private List<Span> owners(Rule rule) {
    boolean named = rule == Rule.SUBJECT && subject != null;
    return named && subject != null
        ? Distribution.members(scene, subject, quantity)
        : rule == Rule.CARRIED ? owners : List.of();
  }

  /** Gives the figure of the first of several words; the next of its list are for the others. */
  Figure as(List<Span> indicators, Rule rule) {
    return new Figure(
        Figure.signed(quantity, bridge.isFall() || Falls.isOne(scene, quantity, bridge)),
        indicators.get(0),
        indicators.subList(1, indicators.size()),
        owners(rule),
        isImproved() ? null : bridge.told(),
        clause,
        rule);
  }
}
