package org.wenpu.meaning.extract.statement;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows how far a forecast of the weather goes on: {@code 气象台预计，…。|11日起，南方有中到大雨。|} Days do not show
 * the reporter there, since whoever foresees dates what is to come.
 */
final class StatementForecasts {
  private static final String METEOROLOGY = "气象";

  private static final Set<String> FORESEEING = Set.of("预计", "预报", "预测", "研判", "提醒", "提示");

  private static final Pattern WEATHER =
      Pattern.compile("[^。]*(?:[雨雪雷雾霾霜]|降温|升温|回升|气温|高温|低温|大风|阵风|沙尘|寒潮|冷空气|降水|天气|冰冻|冰雹|台风)");

  private static final Pattern AHEAD =
      Pattern.compile("[^。]*(?:将|预计|可能|有望|仍有|还有|有[^，。]{0,12}[雨雪雾霾]|需|注意|[日天]起|持续|逐渐|陆续|伴有)");

  /** What was measured or done about it is the reporter's. */
  private static final Pattern DONE =
      Pattern.compile(
          "[^。]*(?:发布|启动|派出|出动|下达|部署|调度|出现了|已经?|昨天|截至|监测|此前|上午|受[^，。]{2,12}影响，[^，。]*(?:停|关闭))");

  /** Says whether a sentence goes on with the weather that a body foresees. */
  static boolean goOn(
      StatementText text, StatementUnit unit, StatementCandidate candidate, Speaker speaker) {
    return FORESEEING.contains(candidate.verb(text))
        && speaker.name().contains(METEOROLOGY)
        && !unit.quoted()
        && opens(WEATHER, text, unit)
        && opens(AHEAD, text, unit)
        && !opens(DONE, text, unit);
  }

  private static boolean opens(Pattern words, StatementText text, StatementUnit unit) {
    return words.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).lookingAt();
  }

  private StatementForecasts() {}
}
