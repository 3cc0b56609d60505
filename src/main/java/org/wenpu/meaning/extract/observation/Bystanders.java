package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/**
 * Tells names that only stand near a figure from those it may be one of: who tells it ({@code
 * 据|商务部|统计}), where something comes from or goes ({@code 途经|三亚}), the parts of a list ({@code
 * 甲市、|乙市|等20个市县}), what is part of another name ({@code 甲乙|高铁}).
 */
final class Bystanders {
  private static final Lexicon<BystanderWord> WORDS =
      Lexicon.bundled("bystander-words", BystanderWord.class);

  private static final int NEAR = 6;
  private static final int FAR = 40;
  private static final int LONGEST_NAME = 12;

  /** What leads to a name that is not measured. */
  private static final Openings LED =
      new Openings(
          "(?:据|从|经|过|穿越|来自|起于|止于|通往|前往|距|距离|对|向|往|赴|与|同|比|较|除|除了|不含|不包括|不计|入选|受|由|遭|被|遭到|遭受)$");

  /** {@code |商务部|新闻发言人介绍，}, {@code |统计局|发布的数据显示，}: behind it somebody tells something. */
  private static final String TELL =
      WORDS.anyOf(BystanderWord.TELLING) + "|(?<!的)消息|数据(?=[，：]|显示|表明)";

  private static final Openings TELLS = new Openings(TELL);

  private static final String MARKS = "，。；：\n";

  /** The marks of them before what is told. */
  private static final String TOLD = "，：";

  private static final Pattern TELLING =
      Pattern.compile("[^，。；：\\n]{0,25}(?:" + TELL + ")[^，。；：\\n]{0,3}[，：]");

  private static final Pattern LONGER =
      Pattern.compile("[^，。；的0-9]{0,2}" + WORDS.anyOf(BystanderWord.LONGER));

  private Bystanders() {}

  /** Says whether the name at a span is none whose figures are told. */
  static boolean isOne(String chars, Span name) {
    int begin = name.begin();
    String before = chars.substring(Math.max(0, begin - NEAR), begin);
    String behind = behind(chars, name.end());
    return before.endsWith("、")
        || LED.isIn(before)
        || behind.startsWith("等")
        || behind.startsWith("、")
        || LONGER.matcher(behind).lookingAt()
        || tells(chars, name.end())
        || isQuoted(chars, name);
  }

  /** {@code 航线覆盖|亚欧大陆|45个国家}: how far something reaches. */
  static boolean isReached(Scene scene, int name) {
    Token verb = scene.tokenBefore(name);
    return verb != null && WORDS.kind(verb.text()) == BystanderWord.REACHING;
  }

  /** Says whether a name stands inside a title or a short name in quotation marks. */
  static boolean isQuoted(String chars, Span name) {
    return isQuoted(chars, name, '《', '》') || isQuoted(chars, name, '“', '”');
  }

  /** Says whether behind a position somebody tells something. */
  static boolean tells(String chars, int end) {
    int limit = Math.min(chars.length(), end + FAR);
    int mark = end;
    while (mark < limit && MARKS.indexOf(chars.charAt(mark)) < 0) {
      mark++;
    }
    if (mark == limit || TOLD.indexOf(chars.charAt(mark)) < 0) {
      return false;
    }
    String behind = chars.substring(end, mark + 1);
    return TELLS.isIn(behind) && TELLING.matcher(behind).lookingAt();
  }

  private static String behind(String chars, int end) {
    return chars.substring(end, Math.min(chars.length(), end + FAR));
  }

  /** {@code “|甲|电入乙”工程}: inside a title or a short name in quotation marks. */
  private static boolean isQuoted(String chars, Span name, char open, char close) {
    int begin = chars.lastIndexOf(open, name.begin());
    if (begin < 0 || chars.lastIndexOf(close, name.begin()) > begin) {
      return false;
    }
    int end = chars.indexOf(close, name.end());
    return end > 0 && (open == '《' || end - begin <= LONGEST_NAME);
  }
}
