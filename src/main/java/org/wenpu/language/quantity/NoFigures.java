package org.wenpu.language.quantity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.number.Numerals;

/**
 * Tells numerals that are no figures by what stands around them: in names and ordinals ({@code
 * 第十四届}, {@code 5G}, {@code “两个维护”}, {@code 国发〔2018〕43号}), ranks, hours, vague numbers ({@code
 * 数十万}).
 */
final class NoFigures {
  private static final int LONGEST_WORD = 3;
  private static final int LONGEST_NAME = 12;
  private static final String MORE = "多余";
  private static final int SHORT_NAME = 7;
  private static final int LONGEST_TITLE = 30;
  private static final int LONGEST_DOCUMENT = 60;
  private static final String HELD = "展会节赛";
  private static final int MEAN_AGE = 7;
  private static final String VAGUE_ENDS = "几幾";
  private static final String TENS = "十百千万亿";

  /** {@code 这|两项|收入}; not {@code 这|十余栋|房屋}. */
  private static final Pattern FEW =
      Pattern.compile("(?:[两二三四五六七八九](?![\\p{N}一二三四五六七八九十百千万余多])|[\\d.,]++[百千万亿]*+(?![余多几]))");

  /** Both of whom it was told before, to whom nothing befalls. */
  private static final Pattern BOTH =
      Pattern.compile("[两二]人(?!次|份|[^，。；]{0,6}(?:[死亡伤]|遇难|遇害|丧生|失踪|获救|被[捕困拘]|落水|当选|入选|受))");

  /** {@code 一|人|受伤}, {@code 一|名工人|失踪}. */
  private static final Pattern BEFALLEN =
      Pattern.compile(
          "(?:人|名(?!叫|为)[^，。；：、的一在]{1,8}?)(?:当场|不幸|因此|重伤|受重|轻)?(?:死亡|遇难|遇害|丧生|失踪|受伤|身亡|[重轻死]?伤(?=[，。；、]))");

  private final Lexicon<NoFigure> words = Lexicon.bundled("no-figures", NoFigure.class);

  /** Says whether the numeral between two positions is no figure. */
  boolean bars(String chars, int begin, int end) {
    return isLettered(chars, begin)
        || isClock(chars, begin)
        || isAfter(chars, begin, NoFigure.BEFORE)
        || isVague(chars, begin, end)
        || isBefore(chars, begin, end)
        || isPronoun(chars, begin)
        || isSum(chars, begin)
        || isWhole(chars, begin)
        || isName(chars, begin);
  }

  /** {@code |八项|规定}. */
  private boolean isWhole(String chars, int begin) {
    var word = words.longest(chars, begin);
    return word != null && word.value() == NoFigure.WHOLE;
  }

  /** {@code T|3}, {@code P-|8}, {@code GB/T |2260}. */
  private static boolean isLettered(String chars, int begin) {
    int at = begin > 0 && "-－ ".indexOf(chars.charAt(begin - 1)) >= 0 ? begin - 2 : begin - 1;
    return at >= 0 && isLetter(chars.charAt(at));
  }

  static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** {@code 10:|30}, {@code 2∶|1}, {@code 190.7/|10万}. */
  private static boolean isClock(String chars, int begin) {
    return begin > 1
        && ":∶/".indexOf(chars.charAt(begin - 1)) >= 0
        && Numerals.isDigit(chars.charAt(begin - 2));
  }

  /** {@code 建交|75年来}: what began tells how long it has gone on. */
  boolean isStarted(String chars, int begin) {
    return isAfter(chars, begin, NoFigure.START);
  }

  /** {@code 击落|一架}, {@code 一人|死亡}, {@code 历时|一年}: one that counts. */
  boolean isCounted(Passage passage, int begin, Counted one) {
    Unit unit = one.unit();
    String chars = passage.chars();
    return unit != null && unit.kind() == Unit.Kind.TIME
        ? isSpent(passage, begin)
        : isAfter(chars, begin, NoFigure.STRUCK)
            || BEFALLEN.matcher(chars).region(one.unitBegin(), chars.length()).lookingAt();
  }

  /** {@code 工期需|一年}; not {@code 急需|一年}, {@code 不满|一年}. */
  private boolean isSpent(Passage passage, int begin) {
    for (int from = Math.max(passage.begin(), begin - LONGEST_WORD); from < begin; from++) {
      NoFigure kind = words.kind(passage.chars().substring(from, begin));
      if (kind == NoFigure.UNSPENT || kind == NoFigure.SPENT && passage.isWordEdge(from)) {
        return kind == NoFigure.SPENT;
      }
    }
    return false;
  }

  /** {@code 对|两人|作出处罚}, {@code 这|两项|收入}: those told of before; not {@code 造成|两人|死亡}. */
  private boolean isPronoun(String chars, int begin) {
    boolean told = begin > 0 && "这那".indexOf(chars.charAt(begin - 1)) >= 0;
    if (told && FEW.matcher(chars).region(begin, chars.length()).lookingAt()) {
      return true;
    }
    if (isAfter(chars, begin, NoFigure.KIN)
        && BOTH.matcher(chars).region(begin, chars.length()).lookingAt()) {
      return true;
    }
    boolean open = begin == 0 || "，。；：、“\n对由将把与给让".indexOf(chars.charAt(begin - 1)) >= 0;
    return open && BOTH.matcher(chars).region(begin, chars.length()).lookingAt();
  }

  /** {@code 《甲》和《乙》|两份文件}: how many were just named. */
  private static boolean isSum(String chars, int begin) {
    int named = "零一两三四五六七八九".indexOf(chars.charAt(begin));
    int at = begin;
    int titles = 0;
    while (at > 0 && chars.charAt(at - 1) == '》') {
      int open = at - 1;
      while (open > 0 && at - open < LONGEST_DOCUMENT && chars.charAt(open) != '《') {
        open--;
      }
      titles++;
      at = open > 0 && "和、与及".indexOf(chars.charAt(open - 1)) >= 0 ? open - 1 : open;
    }
    return titles > 1 && titles == named;
  }

  private boolean isAfter(String chars, int begin, NoFigure kind) {
    for (int from = Math.max(0, begin - LONGEST_WORD); from < begin; from++) {
      if (words.kind(chars.substring(from, begin)) == kind) {
        return true;
      }
    }
    return false;
  }

  private boolean isVague(String chars, int begin, int end) {
    boolean tens = TENS.indexOf(chars.charAt(begin)) >= 0;
    boolean some = chars.substring(begin, end).chars().anyMatch(c -> VAGUE_ENDS.indexOf(c) >= 0);
    boolean ends = end < chars.length() && VAGUE_ENDS.indexOf(chars.charAt(end)) >= 0;
    return some || ends || tens && isAfter(chars, begin, NoFigure.VAGUE);
  }

  private boolean isBefore(String chars, int begin, int end) {
    boolean more = end < chars.length() && MORE.indexOf(chars.charAt(end)) >= 0;
    var word = words.longest(chars, more ? end + 1 : end);
    if (word == null) {
      return false;
    }
    boolean age = word.value() == NoFigure.AGE && !isMeanAge(chars, begin);
    return age || word.value() == NoFigure.BEHIND;
  }

  /** {@code 平均年龄|22.9岁}, {@code 人均预期寿命达|79岁}. */
  private static boolean isMeanAge(String chars, int begin) {
    String before = chars.substring(Math.max(0, begin - MEAN_AGE), begin);
    return before.contains("年龄") || before.contains("寿命");
  }

  /**
   * {@code “一干|两支”}, {@code “牧|九条”}: a Chinese numeral inside a short quotation; {@code “黄金|50年”}.
   */
  private static boolean isInName(String chars, Span quotation, int begin) {
    boolean era = chars.charAt(quotation.end() - 1) == '年';
    boolean first =
        begin > quotation.begin() + 1 && Numerals.isPart(chars.charAt(quotation.begin() + 1));
    return (!Numerals.isDigit(chars.charAt(begin)) || era || first)
        && quotation.length() <= (era ? LONGEST_NAME : SHORT_NAME);
  }

  /** {@code “两地合作|十年成果展”}: a quotation that names what is held. */
  private static boolean isInTitle(String chars, Span quotation) {
    return HELD.indexOf(chars.charAt(quotation.end() - 1)) >= 0
        && chars
            .substring(quotation.begin(), quotation.end())
            .chars()
            .noneMatch(c -> "，。；".indexOf(c) >= 0);
  }

  /** Gives the short quotation around a position, from its opening mark up to its closing one. */
  private static @Nullable Span quotation(String chars, int at) {
    int open = at;
    while (open >= 0 && at - open < LONGEST_TITLE && chars.charAt(open) != '“') {
      if (chars.charAt(open) == '”') {
        return null;
      }
      open--;
    }
    int limit = Math.min(chars.length(), open + LONGEST_TITLE + 1);
    int close = open < 0 || chars.charAt(open) != '“' ? limit : at;
    while (close < limit && chars.charAt(close) != '”') {
      close++;
    }
    return close < limit ? new Span(open, close) : null;
  }

  /** {@code “|两个维护”}, {@code “|3+2”}: a short quotation that begins with a numeral. */
  private static boolean isName(String chars, int begin) {
    if (begin == 0 || "“‘《".indexOf(chars.charAt(begin - 1)) < 0) {
      Span quotation = quotation(chars, begin);
      return quotation != null
          && (isInName(chars, quotation, begin) || isInTitle(chars, quotation));
    }
    for (int at = begin; at < Math.min(chars.length(), begin + LONGEST_NAME); at++) {
      if ("”’》".indexOf(chars.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
