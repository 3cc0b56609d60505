package org.wenpu.meaning.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Openings;

/** Skips the words of time and connection that may stand before a clause's subject or verb. */
public final class TimePhrases {
  private static final String TIME =
      "(?:自|从)?(?:即日|今日?|今天)起|(?:今后|未来|过去|近|这|前)[一二三四五六七八九十几\\d]{0,3}(?:年|个月|天|日)(?:来|间|里|时间)?"
          + "|截至(?:目前|今天|昨天|当天|当日)?(?:上午|中午|下午|晚)?(?:\\d{1,2}[时点])?(?=，|$)"
          + "|(?:今|明|去)年年?[底末初](?:之?前)?|入[春夏秋冬汛]以来|这段时间|连日来|一段时间以来"
          + "|(?:今年|明年|去年|当前|目前|近日|日前|近年来|近期|此前|随后|当天|当日|当晚|同日|同一天|今天|昨天|明天|今明两年|眼下|最近|不久前|最新|这两天|一直以来|长期以来|新的一年|今年以来|今年起|年初|今年初|上半年|下半年|全年|[一二三四]季度|一?开年(?:以来|就)?|新年(?:伊始|首个工作日)?|下一步|接下来|下阶段|最近|其间|期间)(?:以来|起)?"
          + "|(?:自|从|到|至|截至)?(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬)?(?:上午|下午|凌晨|晚|起|底|末|初)?(?:之?前(?![往来进期]))?"
          + "|(?:自|从|到|至|截至)?20\\d\\d年(?:前|年?底|末|初|起|以来)?(?:之?前(?![往来进期]))?|年底前|年内"
          + "|(?:上|本|下)(?:个?月|周)(?:末|初|底|[一二三四五六日])?|\\d{1,2}时(?:\\d{1,2}分|许|整)?起?"
          + "|\\d{1,2}日(?:上午|下午|凌晨|晚)?|“十[一二三四五六]五”(?:时期|期间|以来|开局之年)|党的[一二三四五六七八九十]+大以来"
          + "|(?:春节|元旦|国庆|“?五一”?|清明|端午|中秋|春运|暑运|暑期|汛期|节日|节假日|假日|假期|两节)(?:、(?:春节|国庆|中秋))?(?:假期|长假|小长假)?期间"
          + "|（[^）]{1,12}）(?:起(?![草诉]))?";

  /** {@code 12月召开的|中央经济工作会议}. */
  private static final Pattern HELD = Pattern.compile("[^，。；]{0,12}(?:召开|举行|闭幕)的(?=中央|全国|国务院)");

  private static final int LONGEST_HELD = 15;
  private static final String CENTRAL = "中全国";

  /** {@code 今年的|政府工作报告}. */
  private static final String SOURCE = "(?:今年|去年|明年|各地|当天)的(?=政府|“)";

  private static final String LINK =
      "此外|另外|比如|例如|同时|其中|一方面|另一方面|据介绍|据悉|据了解|为此|对此|因此|而|并且|并|则|特别是|尤其是|与此同时|在此基础上|总的看|据报道|"
          + "其次|再次|首先|最后|第[一二三四五六七八九十]+(?![批次届季期条轮家款部号产时线书手])|[一二三四五六七八九十]+是(?=[^，])|[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+(?=要)|也|还|又|，|、| ";

  private static final Openings WHEN = new Openings(SOURCE + "|" + TIME);

  private static final Openings LINKING = new Openings(LINK);

  private TimePhrases() {}

  /** Gives the first position behind such words. */
  public static int skip(String chars, int begin, int end) {
    int at = begin;
    int next = next(chars, at, end);
    while (next > at) {
      at = next;
      next = next(chars, at, end);
    }
    return at;
  }

  private static int next(String chars, int at, int end) {
    Matcher held = mayBeHeld(chars, at, end) ? HELD.matcher(chars).region(at, end) : null;
    if (held != null && held.lookingAt()) {
      return held.end();
    }
    int when = WHEN.end(chars, at, end);
    return when > at ? when : LINKING.end(chars, at, end);
  }

  private static boolean mayBeHeld(String chars, int at, int end) {
    int limit = Math.min(end - 1, at + LONGEST_HELD);
    for (int of = at; of < limit; of++) {
      if (chars.charAt(of) == '的' && CENTRAL.indexOf(chars.charAt(of + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
