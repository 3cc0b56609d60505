package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.Period;

/** Gives for what lasts from a day on all of its days: {@code 1月14日起，为期|40天}. */
final class Intervals {
  private static final String LASTING = "为期";

  private static final Pattern BEGUN = Pattern.compile("开始|启动|开幕|开启|展开|起|拉开|举行|举办|开展|发布|进行");
  private static final Pattern ENDED = Pattern.compile("结束|闭幕|落幕|收官|完成");
  private static final int LONGEST = 366;

  private Intervals() {}

  /** Gives the days; the day itself where it is not told that it began then. */
  static @Nullable Period of(Scene scene, Quantity length, @Nullable Period day) {
    int begin = length.span().begin();
    boolean lasts = scene.chars().startsWith(LASTING, begin - LASTING.length());
    int days = lasts && day != null && day.isOneDay() ? days(length) : 0;
    String told = scene.chars().substring(scene.span().begin(), scene.clauseEnd(begin));
    boolean begun = days > 1 && BEGUN.matcher(told).find() && !ENDED.matcher(told).find();
    return begun && day != null
        ? new Period(day.first(), day.first().plusDays(days - 1L), Period.Unit.DAY)
        : day;
  }

  private static int days(Quantity length) {
    String unit = length.unit() == null ? "" : length.unit();
    int each = unit.equals("天") || unit.equals("日") ? 1 : unit.equals("周") ? 7 : 0;
    double days = each * length.value().doubleValue();
    return length.qualifier() == null && days == Math.rint(days) && days < LONGEST ? (int) days : 0;
  }
}
