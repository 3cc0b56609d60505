package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;

/**
 * Knows bodies at home whose officials answer for what they tell: {@code 商务部}, not {@code 俄外交部}.
 */
final class HomeOffices {
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?!.*(?:外交|国防(?!科技|工业|动员)|欧盟|联合国|国际|俄|以色列|伊朗|乌克兰|(?<![中全各])国(?![家务资税土民道有新])))"
              + ".*(?:[省市县区旗镇乡村部委局厅署办处]|(?<!公)司|街道|社区|办公室|委员会|常委会|人大|政协|检察院|法院|政府|管委会)");

  private HomeOffices() {}

  /** Says whether a name is that of such a body. */
  static boolean isOne(String name) {
    return OFFICE.matcher(name).matches();
  }
}
