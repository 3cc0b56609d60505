package org.wenpu.meaning.extract.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Openings;

/**
 * Tells what a clause lays down, whoever is its subject: a limit ({@code 担保费率不超过0.8%}), a change
 * ({@code 时限缩短到5天}), a ban, leave, a duty, a grant, who bears a cost.
 */
final class ClauseNorms {
  private static final Pattern NORM =
      Pattern.compile(
          "(?<limit>不(?:低于|高于|超过|少于|多于|大于|小于)|最[高低多少长大](?!人民|检察|法院)|上限|下限)"
              + "|(?<ban>不得|不准|不再|严禁|禁止|一律)"
              + "|(?<change>(?:提高?|升|降低?|下调|上调|延长|缩短|压减|调整|扩大|增加|减少|减)(?:至|到|为)(?:\\d|[^，]{0,4}\\d))"
              + "|(?<leave>允许|可(?:以|按|在|凭|优先|享受|申请|通过))"
              + "|(?<duty>应当|须(?!知)|必须|有权)"
              + "|(?<share>按(?!时|期|下|钮)[^，]{1,16}(?:执行|加收|分担|支付|结算|计算|收取|发放|补助|给予|考核))"
              + "|(?<grant>(?:给予|予以|奖励|补贴|补助)[^，\\d不]{0,6}\\d[\\d.]*(?:[万亿]*元|%))"
              + "|(?<by>^由[^，]{2,16}(?:承担|负责|提供|安排|补助|予以|组织|牵头))");

  private static final Openings ANY = new Openings(NORM.pattern());

  private static final String[] KINDS = {
    "limit", "ban", "change", "leave", "duty", "share", "grant", "by"
  };

  private ClauseNorms() {}

  /** Gives the kind of what a clause lays down first, empty where it lays down nothing. */
  static String of(String clause) {
    int at = ANY.find(clause, 0);
    Matcher norm = NORM.matcher(clause);
    if (at >= 0 && norm.find(at)) {
      for (String kind : KINDS) {
        if (norm.start(kind) >= 0) {
          return kind;
        }
      }
    }
    return "";
  }
}
