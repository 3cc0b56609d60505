package org.wenpu.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds documents without title marks whose names follow a form: numbered orders and resolutions
 * ({@code 第三十号主席令}), drafts of laws under review ({@code 审议国防动员法修订草案}), the plans of a body or of
 * five years. Agreements of states are in {@link AgreementForms}.
 */
final class DocumentForms {
  private static final String NUMBER = "[0-9一二三四五六七八九十百]{1,5}";

  /** {@code 第三十号主席令}, {@code 联合国安理会第1701号决议}, {@code 第1701号决议}. */
  private static final DocumentForm NUMBERED =
      new DocumentForm(
          "第"
              + NUMBER
              + "号(?:主席令|国务院令)"
              + "|(?:联合国)?(?:安理会|大会|安全理事会)第[0-9]{2,4}号决议"
              + "|(?:联大)?第[0-9]{3,4}号决议",
          "号主席令|号国务院令|号决议");

  /** {@code 审议|国家消防救援人员法草案}: what stands before tells where the name begins. */
  private static final DocumentForm DRAFT =
      new DocumentForm(
          "(?<=审议|审议了|审议的|审查|通过|制定|修改|关于|、|对)(?!关于|《)"
              + "[\\p{IsHan}&&[^的了对、审议次]]{1,20}(?:法|法典|条例)(?:修订草案|修正草案|修正案草案|草案)(?!说明)",
          "草案");

  /** {@code 全国人大常委会2025年度工作要点}. */
  private static final DocumentForm PROGRAMME =
      new DocumentForm(
          "(?:[一二三四五六七八九十]+届)?(?:全国人大常委会|全国政协|国务院|最高人民法院|最高人民检察院|\\p{IsHan}{2,3}省政府)"
              + "(?:[0-9]{4}年度?)?(?:工作要点|立法工作计划|立法规划|监督工作计划|代表工作计划|协商工作计划)",
          "工作要点|立法规划|工作计划");

  /** {@code 党的二十大报告}. */
  private static final DocumentForm CONGRESS =
      new DocumentForm("(?:党的|中共)?(?:十[六七八九]|二十[一二]?)大报告(?![会团])", "大报告");

  /** {@code 关于授权国务院暂时调整适用种子法有关规定的决定草案}. */
  private static final DocumentForm DECISION =
      new DocumentForm("(?<=审议|审议了|审议的|通过|通过了)关于[^，。；、《》]{4,60}?的决定草案(?!代拟)", "的决定草案");

  /** {@code 中共中央 国务院关于促进民营经济发展壮大的意见}. */
  private static final DocumentForm CENTRAL =
      new DocumentForm("中共中央(?:[、 ]?国务院)?关于[^，。；《》]{6,60}?的(?:决定|意见|建议)", "中共中央关于|国务院关于");

  /** {@code 构建中柬命运共同体行动计划}, {@code 构建老中命运共同体新版行动计划}. */
  private static final DocumentForm COMMUNITY =
      new DocumentForm("(?:构建)?(?:中\\p{IsHan}{1,4}|\\p{IsHan}中)命运共同体(?:新版|新的五年)?行动计划", "行动计划");

  /** {@code “港车北上”管理办法}. */
  private static final DocumentForm QUOTED =
      new DocumentForm("“[\\p{IsHan}A-Za-z0-9+]{2,10}”(?:管理办法|暂行办法|实施办法|管理规定|管理条例)", "”管理|”暂行|”实施");

  /** {@code 印发|“两业融合”三年行动计划}. Near miss: {@code 实施“护苗”行动计划}, which is what is done. */
  private static final DocumentForm QUOTED_PLAN =
      new DocumentForm(
          "(?<=印发|发布|出台|公布|签署|批复|商签)“(?!十)[\\p{IsHan}A-Za-z0-9+×]{2,10}”"
              + "(?:(?:[三五]年|中期|科技创新)?行动计划|总体规划|(?:战略)?对接合作规划纲要)",
          "行动计划|”总体规划|规划纲要");

  /** {@code “十四五”全国眼健康规划}. Near misses: {@code “十五五”专项规划}, {@code “十四五”时期全区规划}. */
  private static final DocumentForm OF_FIVE_YEARS =
      new DocumentForm(
          "“十[二三四五六]五”(?!时期|期间|规划|专项|系列|发展|事业|各|重[点大]|目标|开局)"
              + "[\\p{IsHan}&&[^的及和与将了等要到在是]]{2,14}规划(?![网期实编草纲])",
          "二五”|三五”|四五”|五五”|六五”");

  /** {@code “外资24条”}, {@code “数据二十条”}: the short title of a policy. */
  private static final DocumentForm ARTICLES =
      new DocumentForm(
          "(?<=“)(?!第)[\\p{IsHan}&&[^第这]]{2,12}(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})条(?:措施|意见|政策)?(?=”)",
          "条”|条措施”|条意见”|条政策”");

  private static final List<DocumentForm> ALL =
      List.of(
          NUMBERED,
          DRAFT,
          PROGRAMME,
          CONGRESS,
          DECISION,
          CENTRAL,
          COMMUNITY,
          QUOTED,
          QUOTED_PLAN,
          OF_FIVE_YEARS,
          ARTICLES);

  private static final SignedForms FORMS = forms();

  private DocumentForms() {}

  private static SignedForms forms() {
    SignedForms.Builder forms = new SignedForms.Builder();
    Stream.concat(ALL.stream(), AgreementForms.ALL.stream())
        .forEach(form -> forms.add(form.regex(), form.signs()));
    return forms.build();
  }

  /** Gives the names of a text: where each begins and ends, the longest that begins there. */
  static Map<Integer, Integer> in(String chars) {
    Map<Integer, Integer> found = new HashMap<>();
    int begin = 0;
    while (begin < chars.length()) {
      int lineEnd = chars.indexOf('\n', begin);
      int end = lineEnd < 0 ? chars.length() : lineEnd;
      addLine(chars, begin, end, found);
      begin = end + 1;
    }
    return found;
  }

  private static void addLine(String chars, int begin, int end, Map<Integer, Integer> found) {
    for (Pattern form : FORMS.mayBeIn(chars, begin, end)) {
      Matcher name = form.matcher(chars).region(begin, end);
      while (name.find()) {
        found.merge(name.start(), name.end(), Math::max);
      }
    }
  }
}
