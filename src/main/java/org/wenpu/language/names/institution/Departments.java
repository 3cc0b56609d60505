package org.wenpu.language.names.institution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Finds the departments of a body by who heads or serves in them, whatever words their names hold:
 * {@code 某省科学技术厅|成果转化与区域创新处|处长}, {@code 外交部|亚洲司|参赞}, and those of ministries by their noun. Near
 * miss: {@code 某部|会同某委价格司|司长}, for another body lies between.
 */
final class Departments {
  private static final int SHORTEST = 3;
  private static final String FUNCTIONS = "的了在由对向会同是把将让等任";

  private static final Pattern LED =
      Pattern.compile(
          "(?![和与及])[\\p{IsHan}&&[^" + FUNCTIONS + "]]{1,14}?(司|处|科|庭|支队|大队|总队|局|署)(?=副?\\1长)");

  /** {@code 中国人民银行|支付结算司}: a ministry's, whoever speaks for it. */
  private static final Pattern OF_MINISTRIES =
      Pattern.compile(
          "(?![和与及有相已])[\\p{IsHan}&&[^各" + FUNCTIONS + "]]{2,14}?(?<![公官寿土吐上有关航])司(?![长法令机])");

  private static final String MINISTRIES = "部委局署办行院";

  /** {@code 中国船舶集团|第七一九研究所}, {@code 某兵团|第八师}: told apart by its number. */
  private static final Pattern NUMBERED =
      Pattern.compile("第[〇○零一二三四五六七八九十百0-9]{1,5}(?:研究院|研究所|设计院|勘察院|师)(?![长范资傅])");

  /** {@code 第51集团军|第5旅}: near miss {@code 第5旅|游区}. */
  private static final Pattern TROOP =
      Pattern.compile("第[一二三四五六七八九十百0-9]{1,4}[师旅团营](?![长范资傅游客行体队圆员])");

  private static final String TROOPS = "军师旅团";

  /** {@code 航天科工|三院}, {@code 中国电科|38所}: of the groups that number their institutes. */
  private static final Pattern INSTITUTE = Pattern.compile("[一二三四五六七八九十0-9]{1,4}[院所](?!长)");

  /** The groups that do so. */
  static final String NUMBERING =
      "(?:中国船舶(?:集团)?|中船(?:集团)?|(?:中国)?(?:电子科技集团|电科|兵器工业集团)|中国兵器|(?:中国)?航天科[技工](?:集团)?|科工集团"
          + "|航空工业|中航工业|中国航发|中核(?:集团)?|中物院|中国中车|中国电建)";

  private static final Pattern GROUP = Pattern.compile(NUMBERING);
  private static final int LONGEST_GROUP = 8;

  /** {@code 某市纪委监委|驻市农业农村局纪检监察组}. */
  private static final Pattern INSPECTORS =
      Pattern.compile("(?<=纪委|监委)驻[\\p{IsHan}&&[^，的在]]{1,20}?(?:纪检监察|派驻纪检)组");

  private Departments() {}

  /** Gives where the department right behind a body ends, or the body where none is there. */
  static int end(Words words, List<Span> known, int begin) {
    if (!words.boundary(begin)) {
      return begin;
    }
    Matcher inspectors = INSPECTORS.matcher(words.chars()).region(begin, words.span().end());
    if (inspectors.useTransparentBounds(true).lookingAt()) {
      return inspectors.end();
    }
    int led = end(words, LED, begin);
    int ministry =
        led < 0 && MINISTRIES.indexOf(words.at(begin - 1)) >= 0
            ? end(words, OF_MINISTRIES, begin)
            : led;
    int end = ministry < 0 ? numbered(words, begin) : ministry;
    return end > begin && known.stream().noneMatch(body -> within(body, begin, end)) ? end : begin;
  }

  private static int numbered(Words words, int begin) {
    if (words.at(begin) == '第') {
      boolean troop = TROOPS.indexOf(words.at(begin - 1)) >= 0;
      int end = end(words, NUMBERED, begin);
      return end < 0 && troop ? end(words, TROOP, begin) : end;
    }
    boolean digit =
        "一二三四五六七八九十".indexOf(words.at(begin)) >= 0 || Character.isDigit(words.at(begin));
    return digit && group(words, begin) ? end(words, INSTITUTE, begin) : -1;
  }

  private static boolean group(Words words, int end) {
    int from = Math.max(words.span().begin(), end - LONGEST_GROUP);
    Matcher group = GROUP.matcher(words.chars()).region(from, end);
    boolean last = false;
    while (group.find()) {
      last = group.end() == end;
    }
    return last;
  }

  private static int end(Words words, Pattern name, int begin) {
    Matcher matcher = name.matcher(words.chars()).region(begin, words.span().end());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() && words.boundary(matcher.end()) ? matcher.end() : -1;
  }

  private static boolean within(Span body, int begin, int end) {
    return body.begin() >= begin && body.begin() < end;
  }

  /** {@code 亚洲司|参赞}: HanLP takes the department for a thing, the title tells what it is. */
  static boolean led(Words words, int end) {
    Token name = words.ending(end);
    Token title = words.starting(end);
    return name != null
        && title != null
        && "司处科".indexOf(words.at(end - 1)) >= 0
        && words.at(end - 2) != '公'
        && name.span().length() >= SHORTEST
        && title.tag().startsWith("nnt");
  }
}
