package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.number.Numerals;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Finds, for the figures of one sentence, the words that name what is measured. */
final class FigureReader {
  static final Set<String> JOINTS =
      Set.of("、", "和", "及", "与", "至", "到", "—", "－", "-", "~", "～", "或");

  /** {@code 包括儿童|在内}, {@code 通过|其中}: who or what is meant was told before. */
  private static final Pattern WITHIN =
      Pattern.compile("在内$|其中$|(?:情况|背景|形势|前提|条件)下$|^\\d+[章节篇]$|^(?:现行|现有|原有|既有)的?$");

  private static final Pattern EXTENT = Pattern.compile("[涨降增跌升]幅");
  private static final String DEALT = "分别";
  private static final String ON = "连续";

  private final BridgeReader bridges = new BridgeReader(new FigureWords());
  private final NounsBefore before = new NounsBefore();
  private final NounsAfter after = new NounsAfter();
  private final Conditions conditions = new Conditions(after);
  private final IndicatorChoice choice = new IndicatorChoice(before);

  /** Gives the figures in text order. */
  List<Figure> read(Scene scene) {
    List<Figure> figures = new ArrayList<>();
    Figure last = null;
    Quantity passed = null;
    for (Quantity quantity : scene.quantities()) {
      if (conditions.isOne(scene, quantity)) {
        continue;
      }
      if (TimesOnly.isOne(scene, quantity)) {
        passed = quantity;
        continue;
      }
      last =
          last != null && isListed(scene, quantity, last)
              ? listed(scene, quantity, last)
              : choice.of(candidate(scene, quantity, figures, passed));
      figures.add(last);
      while (!last.rest().isEmpty() && Distribution.isOfBoth(scene, last)) {
        last = last.next(quantity);
        figures.add(last);
      }
    }
    return figures;
  }

  private Candidate candidate(
      Scene scene, Quantity quantity, List<Figure> figures, @Nullable Quantity passed) {
    Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
    int begin = quantity.span().begin();
    int clause = clauseBegin(scene, begin, passed);
    int behind = Math.min(begin, last == null ? clause : Math.max(clause, behind(last, begin)));
    int lead = withoutBlank(scene, begin);
    Bridge near = bridges.read(scene, lead, isHurried(scene, quantity) ? lead : behind);
    int lasting = last == null ? near.begin() : lasting(scene, last, near.begin());
    int from = bridgeBegin(scene, near.begin(), lasting, passed);
    int floor = Math.min(from, lasting < near.begin() ? Math.min(clause, lasting) : behind);
    Bridge bridge = near.from(from);
    int end = groupEnd(scene, quantity);
    int dealt = dealt(scene, quantity, bridge, last);
    return new Candidate(
        scene,
        quantity,
        end,
        bridge,
        subject(scene, quantity, from, floor),
        after.read(scene, end, isCounted(quantity)),
        before.extent(scene, from, floor),
        carrier(scene, figures, quantity, bridge.change() != null),
        Distribution.backwards(figures, dealt),
        Distribution.owners(figures, dealt),
        clause);
  }

  /** {@code 增长| 37.7%}. */
  private static int withoutBlank(Scene scene, int begin) {
    int at = begin;
    while (at > scene.span().begin() && scene.chars().charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** {@code 加快|6个灌区的施工}: what is counted is no change. */
  private static boolean isHurried(Scene scene, Quantity quantity) {
    int end = quantity.span().begin();
    return quantity.is(Unit.Kind.COUNT) && scene.chars().startsWith("加快", end - 2);
  }

  /** A time that was passed ends what belongs to a figure, unless it stands within. */
  private static int clauseBegin(Scene scene, int begin, @Nullable Quantity passed) {
    int time = passed == null || TimesOnly.isBeforeChange(scene, passed) ? 0 : passed.span().end();
    return Math.max(scene.clauseBegin(begin), Math.min(begin, time));
  }

  /** Gives where the words that lead to a figure begin with the times among them. */
  private static int bridgeBegin(Scene scene, int near, int lasting, @Nullable Quantity passed) {
    return passed != null && passed.span().end() == near && TimesOnly.isBeforeChange(scene, passed)
        ? passed.span().begin()
        : lasting;
  }

  private @Nullable Span subject(Scene scene, Quantity quantity, int from, int floor) {
    int begin = quantity.span().begin();
    boolean bridged = from < begin || isVerbal(scene.chars().charAt(begin));
    boolean things = isCounted(quantity) || quantity.is(Unit.Kind.MEASURE) && !bridged;
    Token by = scene.tokenBefore(from);
    boolean means = by != null && by.text().equals("以") && by.span().begin() >= floor;
    Span list = listBefore(scene, from, floor, begin);
    if (list != null) {
      return list;
    }
    Span subject = means ? null : before.read(scene, from, floor, bridged, things);
    Span after = subject == null ? null : behindMeans(scene, subject);
    return after != null && isToldBefore(scene, after) ? null : after;
  }

  /** {@code |客流量、货运量和营业额|，分别达到…}: the list ends with a comma before what is dealt out. */
  private @Nullable Span listBefore(Scene scene, int from, int floor, int begin) {
    int comma = floor - 1;
    boolean dealt = from == floor && scene.text(new Span(floor, begin)).contains(DEALT);
    boolean behind = dealt && comma > scene.span().begin() && scene.chars().charAt(comma) == '，';
    int clause = behind ? scene.clauseBegin(comma) : comma;
    Span list = behind ? before.read(scene, comma, clause, true, false) : null;
    boolean many =
        list != null && scene.text(list).indexOf('、') > 0 && !hasFigure(scene, clause, comma);
    return many && list != null ? behindName(scene, list) : null;
  }

  /** {@code |甲省|客流量、货运量}: whose they are is no part of the list. */
  private static Span behindName(Scene scene, Span list) {
    Mention name = scene.nameAt(list.begin());
    int end = name == null ? list.end() : name.span().end();
    boolean owned = end < list.end() && scene.chars().charAt(end) != '、';
    return owned ? new Span(end, list.end()) : list;
  }

  private static boolean hasFigure(Scene scene, int from, int to) {
    return scene.quantityWithin(from, to) != null;
  }

  /** {@code 王海以|总成绩|397分夺冠}: by what it was done. */
  private static Span behindMeans(Scene scene, Span subject) {
    int by = scene.chars().lastIndexOf('以', subject.end() - 1);
    Token token = by > subject.begin() ? scene.tokenAt(by) : null;
    boolean means =
        token != null
            && token.text().equals("以")
            && token.tag().startsWith("p")
            && !scene.chars().startsWith("以旧换新", by);
    return means && by + 1 < subject.end() ? new Span(by + 1, subject.end()) : subject;
  }

  private static boolean isCounted(Quantity quantity) {
    return quantity.is(Unit.Kind.COUNT) || quantity.measure() == null;
  }

  /** Gives how many figures are dealt out from one on, 0 for one that stands for itself. */
  private static int dealt(Scene scene, Quantity quantity, Bridge bridge, @Nullable Figure last) {
    boolean onward =
        last != null
            && last.rule() == Rule.LISTED
            && bridge.reaches()
            && last.end() == bridge.begin();
    Span words = new Span(bridge.begin(), quantity.span().begin());
    return onward || scene.text(words).contains(DEALT)
        ? Distribution.listLength(scene, quantity)
        : 0;
  }

  /** {@code 进出口额|连续五年|突破万亿元}: gives where the time begins that stands between. */
  private static int lasting(Scene scene, Figure last, int begin) {
    int on = last.quantity().span().begin() - ON.length();
    boolean time = last.quantity().is(Unit.Kind.TIME) && last.end() == begin;
    return time && Scene.isAt(scene.chars(), on, ON) ? on : begin;
  }

  /** {@code 3人死亡|、6人受伤}: behind what was told of the figure before. */
  private static int behind(Figure last, int begin) {
    int end = last.indicator().end();
    boolean deed = last.rule() == Rule.DEED && end <= begin;
    return deed ? Math.max(last.end(), end) : last.end();
  }

  /** Passes {@code 降幅收窄0.2个百分点}: how much it fell does not itself grow again. */
  private static @Nullable Figure carrier(
      Scene scene, List<Figure> figures, Quantity quantity, boolean changes) {
    int at = figures.size() - 1;
    while (at > 0 && isPassed(scene, figures.get(at).indicator(), quantity, changes)) {
      at--;
    }
    return at < 0 ? null : figures.get(at);
  }

  /**
   * {@code 连续3个月|在50%以上}: the words are told with the figure itself; {@code 零售额占15%，|增长4%}: a part
   * grows by points.
   */
  private static boolean isPassed(Scene scene, Span words, Quantity quantity, boolean changes) {
    String told = scene.text(words);
    boolean part = quantity.is(Unit.Kind.SHARE) && Shares.isOne(told);
    return words.contains(quantity.span()) || changes && (part || EXTENT.matcher(told).matches());
  }

  /** {@code 通过|其中}, {@code 逐年|上升至}: the words name nothing, what is meant was told before. */
  private static boolean isToldBefore(Scene scene, Span subject) {
    Token token = scene.tokenAt(subject.begin());
    boolean adverb =
        token != null && token.tag().equals("d") && token.span().end() == subject.end();
    return adverb || WITHIN.matcher(scene.text(subject)).find();
  }

  /** Gives the end of a range that a quantity begins ({@code 4—|8℃}), of a count in a count. */
  private static int groupEnd(Scene scene, Quantity quantity) {
    int end = quantity.span().end();
    for (Quantity next : scene.quantities()) {
      int begin = next.span().begin();
      boolean joined = begin == end + 1 && JOINTS.contains(scene.chars().substring(end, begin));
      boolean range = joined && Objects.equals(next.unit(), quantity.unit());
      boolean counts = quantity.is(Unit.Kind.COUNT) && next.is(Unit.Kind.COUNT);
      boolean sum = begin == end + 1 && scene.chars().charAt(end) == '共';
      boolean sized =
          begin == end && end == quantity.span().end() && isSized(scene, quantity, next);
      end = range || sized || (begin == end || sum) && counts ? next.span().end() : end;
    }
    return end;
  }

  /** {@code 44条|10千伏|供电线}: how large each of those counted is. */
  private static boolean isSized(Scene scene, Quantity count, Quantity size) {
    int end = size.span().end();
    return count.is(Unit.Kind.COUNT)
        && size.is(Unit.Kind.MEASURE)
        && !scene.isClauseEnd(end)
        && !scene.isFigure(end)
        && scene.tokenAt(end) != null;
  }

  private static boolean isListed(Scene scene, Quantity quantity, Figure last) {
    int from = last.end();
    int to = quantity.span().begin();
    boolean same = last.quantity().span().equals(quantity.span());
    boolean again =
        from == to
            && isAmount(quantity)
            && isAmount(last.quantity())
            && scene.clauseEnd(to) == quantity.span().end();
    return same || again || from < to && JOINTS.contains(scene.chars().substring(from, to));
  }

  /** {@code |超5万吨}, not {@code |约5万吨}. */
  static boolean isVerbal(char first) {
    return !Numerals.isPart(first) && "约近".indexOf(first) < 0;
  }

  /** {@code 货物共980吨|1820袋}: told in another unit once more. */
  private static boolean isAmount(Quantity quantity) {
    return quantity.is(Unit.Kind.COUNT) || quantity.is(Unit.Kind.MEASURE);
  }

  /** {@code 零下20℃}: the text itself says that it is below zero, nothing fell. */
  private static boolean isBelowZero(Scene scene, Figure figure) {
    Quantity told = scene.quantityAt(figure.quantity().span().begin());
    return told != null
        && told.span().equals(figure.quantity().span())
        && told.value().signum() < 0;
  }

  /** Gives a further figure of the same words: {@code 4.4%、|5.6%}; counted things follow it. */
  private Figure listed(Scene scene, Quantity quantity, Figure last) {
    boolean fall = last.quantity().value().signum() < 0 && !isBelowZero(scene, last);
    Quantity signed = Figure.signed(quantity, fall);
    if (last.quantity().span().equals(quantity.span())) {
      return last.or(signed);
    }
    Span counted =
        quantity.is(Unit.Kind.COUNT) ? after.read(scene, groupEnd(scene, quantity), true) : null;
    Figure next = last.next(signed);
    return counted == null
        ? next
        : new Figure(
            next.quantity(),
            counted,
            List.of(),
            List.of(),
            next.comparison(),
            next.clause(),
            Rule.LISTED);
  }
}
