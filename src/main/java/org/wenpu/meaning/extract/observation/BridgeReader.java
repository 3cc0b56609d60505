package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Observation.Comparison;

/** Reads leftwards from a figure over the verbs, adverbs and comparisons that lead to it. */
final class BridgeReader {
  private static final Pattern SHARE_NOUN = Pattern.compile("比重|比例|份额|比率|占比|占有?率");

  /** Words behind which something else stands: {@code 占|全国|9成}, {@code 快于|零售|1个百分点}. */
  private static final Set<String> OF_WHICH = Set.of("占", "高于", "快于", "高出", "低于", "好于", "多于");

  /** {@code 补贴标准|为成交价的|15%}. */
  private static final Set<String> IS = Set.of("是", "为", "不足", "不到", "超过", "相当于");

  private static final Pattern OF_AMOUNT =
      Pattern.compile("占.{0,12}(?:[量额值]|涨幅|增幅|收入|支出|投资|外贸|贸易|进口|出口)的?");

  private static final int LONGEST_START = 8;
  private static final String SHARE = "占比";
  private static final String YEAR_ON_YEAR = "同比";

  private static final Pattern MONTH_BEFORE = Pattern.compile(".上(?:个?月|个?季度)");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          ".(?:(?:上年|去年)(?!年?[末底初]|[一二三四]季度|\\d+月|[上下]半年|全年)|(?:上年|去年|(\\d{4})年).{0,6}同期)");

  /** A time to compare with is none of these; what was and what others have are. */
  private static final Pattern AMONG =
      Pattern.compile(
          "[比较](?![上去往前此过年常当原\\d春节平日])[^，]{2,}(?<![加提增放减降])(?:快|慢|高|低|多|少|高出|低出|多出|高了|低了|快了)[约近超]?");

  private static final Set<String> AGAINST = Set.of("与", "和", "同", "跟");

  private final FigureWords words;

  BridgeReader(FigureWords words) {
    this.words = words;
  }

  /** Reads from the figure's begin, not past {@code floor}. */
  Bridge read(Scene scene, int figure, int floor) {
    int at = figure;
    FigureWord change = null;
    Comparison comparison = null;
    boolean reaches = false;
    boolean among = false;
    while (at > floor) {
      Trie.Match<FigureWord> word = word(scene, at, floor);
      if (word != null && isShared(scene, word.end(), at)) {
        break;
      }
      if (word == null || change != null && isExtent(scene, word.end(), at)) {
        int time = Math.min(time(scene, at, floor), each(scene, at, floor, at < figure));
        if (time == at) {
          break;
        }
        at = time;
      } else {
        reaches |= word.value() == FigureWord.REACH && change == null;
        boolean changes = !reaches || isExtent(scene, word.end(), at);
        change = change == null && changes && word.value().isChange() ? word.value() : change;
        comparison = comparison == null ? comparison(scene, word) : comparison;
        at = word.end();
      }
      at = against(scene, at, floor);
      int than = change == null || reaches ? at : than(scene, at, floor);
      comparison = comparison == null && than < at ? compared(scene, than, at) : comparison;
      among |= than < at && isAmong(scene, than, figure);
      at = than;
    }
    int share = share(scene, at, floor, scene.chars().startsWith("的", figure - 1));
    return new Bridge(share < at ? share : at, change, comparison, among, reaches || share < at);
  }

  /** {@code |涨幅|扩大0.1个百分点}: how much it changed is what changes, with a sign of its own. */
  private static boolean isExtent(Scene scene, int begin, int end) {
    return end - begin == 2 && scene.chars().charAt(begin + 1) == '幅';
  }

  /** {@code 占总|涨幅|超六成}: what is shared, not how much it changed. */
  private static boolean isShared(Scene scene, int begin, int end) {
    return isExtent(scene, begin, end) && scene.chars().startsWith("总", begin - 1);
  }

  /** Passes of what a share is told: {@code |占全国|9成}, {@code |是五年前的|两倍}. */
  private static int share(Scene scene, int at, int floor, boolean of) {
    for (int from = at - 1; from >= floor && !scene.isClauseEnd(from); from--) {
      Token token = scene.tokenAt(from);
      if (token != null && (isOfWhich(scene, token) || of && IS.contains(token.text()))) {
        return isNamed(scene, from, at) ? at : from;
      }
    }
    return at;
  }

  /** {@code 快于}, {@code 快|于}. */
  private static boolean isOfWhich(Scene scene, Token token) {
    Token next = token.text().length() == 1 ? scene.tokenAt(token.span().end()) : null;
    return OF_WHICH.contains(next == null ? token.text() : token.text() + next.text())
        || OF_WHICH.contains(token.text());
  }

  /** {@code |占全年总量|两成}, {@code |占总量的比重|达两成}: the words are what is measured. */
  private static boolean isNamed(Scene scene, int from, int end) {
    return SHARE_NOUN.matcher(scene.chars()).region(from, end).find()
        || scene.chars().charAt(from) == '占'
            && OF_AMOUNT.matcher(scene.chars()).region(from, end).matches();
  }

  /**
   * A word counts where a word of the sentence begins: {@code 北京市|在}, not {@code 存|在}, {@code 占|比}.
   */
  private Trie.@Nullable Match<FigureWord> word(Scene scene, int at, int floor) {
    Trie.Match<FigureWord> word = words.endingAt(scene.chars(), at, floor);
    boolean cut = word != null && word.end() > floor && isInside(scene, word.end());
    boolean share = word != null && scene.chars().startsWith(SHARE, word.end() - 1);
    return cut || share ? null : word;
  }

  private static boolean isInside(Scene scene, int position) {
    return scene.tokenAt(position) == null && scene.tokenBefore(position) == null;
  }

  /** {@code 同比增长} may be one word. */
  private static @Nullable Comparison comparison(Scene scene, Trie.Match<FigureWord> word) {
    if (scene.chars().startsWith(YEAR_ON_YEAR, word.end())) {
      return Comparison.YEAR_ON_YEAR;
    }
    return switch (word.value()) {
      case YEAR_ON_YEAR -> Comparison.YEAR_ON_YEAR;
      case SEQUENTIAL -> Comparison.SEQUENTIAL;
      default -> null;
    };
  }

  /** {@code 额度提高至|每人每年|1万元}: for how many or how long it is told. */
  private static int each(Scene scene, int at, int floor, boolean passed) {
    int from = at;
    Token each = scene.tokenBefore(from);
    while (each != null && isEach(each)) {
      from = each.span().begin();
      each = scene.tokenBefore(from);
    }
    boolean told =
        from < at && from > floor && "至到为达在是由数量额".indexOf(scene.chars().charAt(from - 1)) >= 0;
    return told || passed && from > floor ? from : at;
  }

  private static boolean isEach(Token token) {
    return token.text().startsWith("每") && token.text().length() == 2;
  }

  /** Passes {@code |去年底}, {@code 从|2020年的|48%}. */
  private static int time(Scene scene, int at, int floor) {
    TimeExpression here = scene.timeBefore(at);
    boolean of = here == null && scene.chars().startsWith("的", at - 1);
    int end = scene.chars().startsWith("同期的", at - 3) ? at - 3 : at - 1;
    TimeExpression time = of ? scene.timeBefore(end) : here;
    int start = of && time == null ? start(scene, at - 1, floor) : at;
    if (start < at) {
      return start;
    }
    return time != null && time.span().begin() >= floor ? time.span().begin() : at;
  }

  /** Passes from what it changed: {@code 成员数|由创始之初的|57个}. */
  private static int start(Scene scene, int end, int floor) {
    for (int from = end - 1; from >= Math.max(floor, end - LONGEST_START); from--) {
      if ("由从".indexOf(scene.chars().charAt(from)) >= 0) {
        return from;
      }
    }
    return end + 1;
  }

  /** Passes {@code |与去年同期|相比}. */
  private static int against(Scene scene, int at, int floor) {
    if (!scene.chars().startsWith("相比", at)) {
      return at;
    }
    for (int from = at - 1; from >= floor && !scene.isClauseEnd(from); from--) {
      Token token = scene.tokenAt(from);
      if (token != null && AGAINST.contains(token.text())) {
        return from;
      }
    }
    return at;
  }

  /** {@code |比去年同期|提高}, {@code |较上月|上升}: the time compared with says how. */
  private static @Nullable Comparison compared(Scene scene, int at, int end) {
    Comparison told = compared(scene, at);
    if (told != null) {
      return told;
    }
    Matcher month = MONTH_BEFORE.matcher(scene.chars()).region(at, end);
    Matcher year = YEAR_BEFORE.matcher(scene.chars()).region(at, end);
    if (month.lookingAt()) {
      return Comparison.SEQUENTIAL;
    }
    boolean before =
        year.lookingAt()
            && (year.group(1) == null || Integer.parseInt(year.group(1)) == scene.year() - 1);
    return before ? Comparison.YEAR_ON_YEAR : null;
  }

  /** {@code 10月，增速|比9月份|提高}, {@code 今年上半年，比率|比去年上半年|下降}: by the times told. */
  private static @Nullable Comparison compared(Scene scene, int at) {
    TimeExpression time = scene.timeAt(at + 1);
    Period with = time == null ? null : time.period();
    Period now = with == null ? null : now(scene, at);
    if (with == null || now == null || with.unit() != Period.Unit.MONTH) {
      return null;
    }
    boolean next =
        with.isOneMonth() && now.isOneMonth() && with.end().plusDays(1).equals(now.first());
    return next
        ? Comparison.SEQUENTIAL
        : with.equals(now.yearBefore()) ? Comparison.YEAR_ON_YEAR : null;
  }

  /** Gives the months told last before a position in the sentence; null for none. */
  private static @Nullable Period now(Scene scene, int at) {
    for (TimeExpression time : scene.timesBefore(at)) {
      Period period = time.period();
      if (period != null && period.unit() == Period.Unit.MONTH) {
        return period;
      }
    }
    return null;
  }

  /** {@code 增速|比城镇居民快|2个百分点}: more than another has, it did not grow by so much. */
  private static boolean isAmong(Scene scene, int than, int end) {
    return scene.timeAt(than + 1) == null
        && AMONG.matcher(scene.chars()).region(than, end).matches();
  }

  /** {@code 相比|上一年度|增长}. */
  private static boolean isRated(Scene scene, int than) {
    return scene.chars().startsWith("相比", than - 1)
        && scene.tokenAt(than - 1) != null
        && scene.tokenAt(than + 1) != null;
  }

  /** Passes what a change is compared with: {@code |比城镇居民|快}, {@code |较2024年|提高}. */
  private int than(Scene scene, int at, int floor) {
    for (int from = at - 1; from >= floor && !scene.isClauseEnd(from); from--) {
      char c = scene.chars().charAt(from);
      boolean other = from > floor && "环同对相".indexOf(scene.chars().charAt(from - 1)) >= 0;
      if (c == '比' && from > floor && from + 1 < at && isRated(scene, from)) {
        return from - 1;
      }
      boolean word =
          (c == '比' || c == '较')
              && !other
              && !isInside(scene, from + 1)
              && (scene.tokenAt(from) != null || scene.tokenBefore(from + 1) != null);
      if (word) {
        return from;
      }
    }
    return at;
  }
}
