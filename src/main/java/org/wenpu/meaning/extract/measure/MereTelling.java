package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;

/**
 * Knows clauses in which nothing is laid down or done for all: what a meeting heard, faults that
 * were found, courtesies to one person, exclamations.
 */
final class MereTelling {
  /** {@code 听取了水利部关于灌溉情况的汇报}; in {@code 听取农户意见} it is an act. */
  private static final Pattern HEARING =
      Pattern.compile("[^听]{0,6}听取(?:(?:和|并)?审议)?了?.*(?:汇报|报告|情况|介绍|说明)$");

  /** {@code 对水库监管不到位}; {@code 整治监管不到位} is an act. */
  private static final Pattern FAULT =
      Pattern.compile(
          "(?!.*(?:整治|解决|纠正|查处|严查|防止|处理|问责|惩处|避免|纠治|针对)).*(?:监管|整治|管理|落实|排查|检查|治理|工作|执行|监督|履职|处置)"
              + "[^，]{0,4}"
              + NoPolicyWord.FAULT.any()
              + "$");

  private static final Pattern COURTESY = Pattern.compile(".*[为向对同给][你您].*");

  /** {@code 审议节水法草案}: what is on an agenda. */
  private static final Pattern AGENDA =
      Pattern.compile(
          "(?:继续|分组|初次|再次)?(?:审议|审查)(?:(?:和|并)批准)?(?!通过|同意)[^，]*(?:报告|草案|议案|修正案|任免案|议程|名单|修订稿|报告稿|决算|预算|条约|协定|公约)(?:》)?(?:等)?");

  private static final Openings OF_AGENDA = new Openings("(?:继续|分组|初次|再次)?(?:审议|审查)");

  private static final Characters OF_COURTESY = Characters.of("你您");

  private static final Characters HEARING_ENDS = Characters.of("报告况绍明");

  private static final Characters FAULT_ENDS = NoPolicyWord.FAULT.endsOr("");

  /** {@code 减免税款5亿元}: what came together, told as a number. */
  private static final Pattern SUM =
      Pattern.compile("(?:累计|共|共计)?(?:减免|节约|节省)[^，\\d]{0,6}\\d[^，]*元$");

  /** {@code 将休渔时间调整}, {@code 在暑期}: what a change or a time opens with is no feature. */
  private static final String CHANGING =
      "[在将把于对从使让]|(?:合理|适当|逐步|进一步)?(?:扩大|缩小|延长|缩短|调整|提高|降低|压缩|压减|确定|设定|规定|明确|控制|减少|增加|放宽|统一|落实|保持|稳定)";

  private static final String FEATURE_NAME =
      "(?!" + CHANGING + ")[^，]{2,8}(?:期|时间|时长|范围|期限|价格|金额|总额|面积|规模|总投资)(?:均|也|共|将|约|分别)?";

  /** A figure, a length of time or its two ends, and nothing behind it that could act. */
  private static final String FIGURES =
      "[\\d.,%〇零一二三四五六七八九十百千万亿两半多余几个年月日号时天周分钟小季度元美欧平方立米公里亩顷吨斤克升瓦桶件户人次名位辆台架艘套间项种类批所座至到～—起止左右以上内每约近超当次同和及底初末旬]+$";

  /** {@code 休渔时间为三个月}, {@code 这种服务模式}: what something is like, or only its name. */
  private static final Pattern FEATURE =
      Pattern.compile(
          "(?:这种|这些|这项|这一|该项)[^，]*(?:模式|做法|服务|机制|方式|举措|措施|活动|行动|项目|工程|政策|技术|制度)$"
              + "|[^，\\d]{2,}已(?:经)?(?:近|超过?|达到?|突破|接近)\\d[^，]*"
              + "|"
              + FEATURE_NAME
              + "(?:为|从|自)"
              + FIGURES
              + "|(?!"
              + CHANGING
              + ")[^，]{2,8}(?:范围|规模)(?:均|也|共|将)?(?:涉及|涵盖|包括)[^，]*");

  private static final Openings FEATURED =
      new Openings(
          "这|该项|[^，\\d]{2,}已(?:经)?(?:近|超|达|突破|接近)\\d|[^，]{2,8}(?:期|时间|时长|范围|期限|价格|金额|总额|面积|规模|总投资)");

  private static final Characters SUM_ENDS = Characters.of("元");

  private final String chars;

  MereTelling(String chars) {
    this.chars = chars;
  }

  /**
   * Says whether a clause is an exclamation, meant for one person or an agenda, whoever tells it.
   */
  boolean isCourtesy(int begin, int end) {
    return end < chars.length() && chars.charAt(end) == '！'
        || OF_AGENDA.opens(chars, begin, end) && is(AGENDA, begin, end)
        || OF_COURTESY.areIn(chars, begin, end) && is(COURTESY, begin, end);
  }

  /** Says whether what is told of an institution is no act that others are bound by. */
  boolean is(int begin, int end) {
    return isCourtesy(begin, end)
        || HEARING_ENDS.end(chars, begin, end) && is(HEARING, begin, end)
        || FAULT_ENDS.end(chars, begin, end) && is(FAULT, begin, end)
        || FEATURED.opens(chars, begin, end) && is(FEATURE, begin, end)
        || SUM_ENDS.end(chars, begin, end) && is(SUM, begin, end);
  }

  private boolean is(Pattern pattern, int begin, int end) {
    return pattern.matcher(chars).region(begin, end).matches();
  }
}
