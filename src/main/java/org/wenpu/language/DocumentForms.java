package org.wenpu.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds documents without title marks whose names follow a form: numbered orders and resolutions
 * ({@code 第三十号主席令}), drafts of laws under review ({@code 审议国防动员法修订草案}), treaties of two states, the
 * yearly plans of a body.
 */
final class DocumentForms {
  private static final String NUMBER = "[0-9一二三四五六七八九十百]{1,5}";

  /** {@code 第三十号主席令}, {@code 联合国安理会第1701号决议}. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "第" + NUMBER + "号(?:主席令|国务院令)|(?:联合国)?(?:安理会|大会|安全理事会)第[0-9]{2,4}号决议|联大第[0-9]{2,4}号决议");

  /** {@code 审议|国家消防救援人员法草案}: what stands before tells where the name begins. */
  private static final Pattern DRAFT =
      Pattern.compile(
          "(?<=审议|审议了|审议的|审查|通过|制定|修改|关于|、|对)(?!关于|《)"
              + "[\\p{IsHan}&&[^的了对、审议次]]{1,20}(?:法|法典|条例)(?:修订草案|修正草案|修正案草案|草案)(?!说明)");

  /** {@code 中国和津巴布韦引渡条约}, {@code 中国—塞尔维亚自贸协定}. */
  private static final Pattern TREATY =
      Pattern.compile(
          "(?:中国|中华人民共和国)[和与—-][\\p{IsHan}&&[^和与的、签批缔达推]]{2,10}?"
              + "(?:关于(?:民事和刑事|民商事|刑事|移管被判刑人|引渡)?(?:司法协助)?的(?:条约|协定)"
              + "|引渡条约|(?:民事和刑事|民商事|刑事)?司法协助条约|移管被判刑人条约|自由贸易协定|自贸协定|投资保护协定)");

  /** {@code 全国人大常委会2025年度工作要点}. */
  private static final Pattern PROGRAMME =
      Pattern.compile(
          "(?:[一二三四五六七八九十]+届)?(?:全国人大常委会|全国政协|国务院|最高人民法院|最高人民检察院|\\p{IsHan}{2,3}省政府)"
              + "(?:[0-9]{4}年度?)?(?:工作要点|立法工作计划|立法规划|监督工作计划|代表工作计划|协商工作计划)");

  /** {@code 党的二十大报告}. */
  private static final Pattern CONGRESS =
      Pattern.compile("(?:党的|中共)?(?:十[六七八九]|二十[一二]?)大报告(?![会团])");

  /** {@code 关于授权国务院暂时调整适用种子法有关规定的决定草案}. */
  private static final Pattern DECISION =
      Pattern.compile("(?<=审议|审议了|审议的|通过|通过了)关于[^，。；、《》]{4,60}?的决定草案");

  /** {@code 构建中柬命运共同体行动计划}. */
  private static final Pattern COMMUNITY = Pattern.compile("(?:构建)?中\\p{IsHan}{1,4}命运共同体行动计划");

  /** {@code “港车北上”管理办法}. */
  private static final Pattern QUOTED =
      Pattern.compile("“[\\p{IsHan}A-Za-z0-9+]{2,10}”(?:管理办法|暂行办法|实施办法|管理规定|管理条例)");

  /** {@code “外资24条”}, {@code “数据二十条”}: the short title of a policy. */
  private static final Pattern ARTICLES =
      Pattern.compile(
          "(?<=“)(?!第)[\\p{IsHan}&&[^第这]]{2,12}(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})条(?:措施|意见|政策)?(?=”)");

  private static final List<Pattern> FORMS =
      List.of(NUMBERED, DRAFT, TREATY, PROGRAMME, CONGRESS, DECISION, COMMUNITY, QUOTED, ARTICLES);

  /** What a text must hold for any name of each form. */
  private static final List<String> SIGNS =
      List.of(
          "号主席令|号国务院令|号决议",
          "草案",
          "引渡|司法协助|移管|自由贸易协定|自贸协定|投资保护协定",
          "工作要点|立法规划|工作计划",
          "大报告",
          "的决定草案",
          "命运共同体行动计划",
          "”管理|”暂行|”实施",
          "条”|条措施”|条意见”|条政策”");

  private DocumentForms() {}

  /** Gives the names of a text: where each begins and ends, the longest that begins there. */
  static Map<Integer, Integer> in(String chars) {
    Map<Integer, Integer> found = new HashMap<>();
    for (int form = 0; form < FORMS.size(); form++) {
      if (holds(chars, SIGNS.get(form))) {
        Matcher name = FORMS.get(form).matcher(chars);
        while (name.find()) {
          found.merge(name.start(), name.end(), Math::max);
        }
      }
    }
    return found;
  }

  private static boolean holds(String chars, String signs) {
    for (String sign : signs.split("\\|")) {
      if (chars.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
