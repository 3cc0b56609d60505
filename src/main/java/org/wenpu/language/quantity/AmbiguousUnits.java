package org.wenpu.language.quantity;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells units of one character that mostly mean something else: {@code 以330.5分|夺冠} is a score,
 * {@code 1分05秒} a time, {@code 2金5银} are medals.
 */
final class AmbiguousUnits {
  /** How many characters before a numeral are read. */
  private static final int NEAR = 14;

  private static final String DIGITS = "[\\d.,]+(?:[百千万亿]*)";

  /** What stands before the numeral. */
  private static final Map<String, Pattern> BEFORE =
      Map.of(
          "分",
          Pattern.compile(
              "(?:以|得分?|获得?|得到|取得|拿到?|拿下|砍下|贡献|领先|落后|总分|满分|均分|积分?|成绩|评分|打出|高出|仅差)(?:了|为|是|的|第二名|对手)*(?:近|约|超过|高达|仅|共)?"
                  + DIGITS
                  + "$"),
          "度",
          Pattern.compile("(?:(?:零下|零上|[温热冷寒][^，。；]{0,8})" + DIGITS + "[多余]?|[万亿][多余]?)$"),
          "大",
          Pattern.compile("(?<![\\d.第])\\d{1,2}$"));

  /** What stands behind the unit. */
  private static final Map<String, Pattern> BEHIND =
      Map.of(
          "分",
          Pattern.compile("(?:的(?:总成绩|成绩|总分|高分|优势|差距|战绩|微弱优势)|，?(?:夺|获|摘|击败|战胜|力压|位居|排名|名列|晋级))"),
          "度",
          Pattern.compile("的?(?:陡坡|斜坡|坡[地道面])"),
          "大",
          Pattern.compile("[\\p{IsHan}]{2}"));

  private static final String FEW = "[\\d一二两三四五六七八九十]{1,3}";

  /** {@code 夺得|2金}: what stands before a numeral that counts medals. */
  private static final Pattern WON =
      Pattern.compile("(?:[夺获摘得揽添以][得下了]*|斩获了?|收获了?|产生了?|拿下了?)" + FEW + "$");

  /** {@code 2金|5银}: the medals before. */
  private static final Pattern BETTER = Pattern.compile(FEW + "[金银]" + FEW + "$");

  /** {@code 2金|5银}, {@code 夺得2金|，}. */
  private static final Pattern MEDALS = Pattern.compile(FEW + "[银铜]|[，。；：、！）的\\s]|$");

  private static final Pattern MANY = Pattern.compile("[万亿][多余]?$");
  private static final String METALS = "金银铜";
  private static final Pattern DIGIT = Pattern.compile("[\\d一二三四五六七八九十]");

  boolean mayBe(Unit unit) {
    return BEFORE.containsKey(unit.form()) || METALS.contains(unit.form());
  }

  /**
   * Says whether an ambiguous unit behind a numeral is meant as one.
   *
   * @param at where the unit begins
   * @param end where it ends
   */
  boolean isUnit(Passage passage, int at, Unit unit, int end) {
    String form = unit.form();
    String before = passage.chars().substring(Math.max(passage.begin(), at - NEAR), at);
    if (METALS.contains(form)) {
      return BETTER.matcher(before).find()
          || WON.matcher(before).find() && looksAt(MEDALS, passage, end);
    }
    var behind = BEHIND.get(form);
    boolean told = behind != null && looksAt(behind, passage, end);
    var leading = BEFORE.get(form);
    boolean led = leading != null && leading.matcher(before).find();
    return form.equals("大")
        ? led && told && passage.isWordEdge(end)
        : !looksAt(DIGIT, passage, end) && (led || told);
  }

  /** {@code 26亿|度}: so many degrees are units of electricity. */
  static boolean isElectricity(Passage passage, int at, Unit unit) {
    String before = passage.chars().substring(Math.max(passage.begin(), at - 2), at);
    return unit.form().equals("度") && MANY.matcher(before).find();
  }

  private static boolean looksAt(Pattern pattern, Passage passage, int at) {
    return pattern.matcher(passage.chars()).region(at, passage.end()).lookingAt();
  }
}
