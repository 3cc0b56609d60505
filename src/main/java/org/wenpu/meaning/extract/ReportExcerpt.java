package org.wenpu.meaning.extract;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;

/**
 * Says for when a piece of a work report holds that has no headings, by its words: it plans for its
 * own year ({@code 加快…，推进…}), else tells of the year before, or of five ({@code 五年来}).
 */
final class ReportExcerpt {
  private static final Pattern PLANS =
      Pattern.compile("加快|推进|大力|着力|深入|完善|健全|强化|加强|开展|推动|支持|鼓励|确保|力争|深化|优化|加大|推广|培育|实施|打造|做好");

  private static final Pattern RESULTS =
      Pattern.compile(
          "增长|达到|突破|下降|提高到|增至|跃居|位居|居全国|获批|建成|累计|落户|入选|新增|圆满|成功|成效|荣获|连续|超过|[完达]成|有力|了");

  /** How many words of plans stand against one of results where nothing but plans is told. */
  private static final int MOSTLY = 3;

  private static final Pattern AIMS = Pattern.compile("预期目标|目标任务是");

  private static final Pattern FIVE = Pattern.compile("过去五年|五年来|这五年|五年累计");

  private final Period period;

  ReportExcerpt(AnnotatedArticle article) {
    String chars = article.chars();
    LocalDate year = LocalDate.of(article.article().date().getYear(), 1, 1);
    boolean plan = count(PLANS, chars) >= MOSTLY * Math.max(1, count(RESULTS, chars));
    if (plan || AIMS.matcher(chars).find()) {
      period = new Period(year, year.plusYears(1).minusDays(1), Period.Unit.YEAR);
    } else {
      period = before(year, FIVE.matcher(chars).find() ? 5 : 1);
    }
  }

  Period period() {
    return period;
  }

  /** Gives as many years as end before a day. */
  static Period before(LocalDate year, int count) {
    return new Period(year.minusYears(count), year.minusDays(1), Period.Unit.YEAR);
  }

  private static long count(Pattern words, String chars) {
    return words.matcher(chars).results().count();
  }
}
