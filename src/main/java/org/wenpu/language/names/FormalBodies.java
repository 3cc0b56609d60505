package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;

/**
 * Finds bodies whose names follow a form instead of ending in a noun of their own: terms of
 * assemblies ({@code 政协第十四届全国委员会}), groups the centre sends or heads ({@code 中央第三指导组}) and units of
 * the forces ({@code 空军航空兵某旅}).
 */
final class FormalBodies {
  private static final String NUMBER = "[0-9一二三四五六七八九十百]{1,5}";
  private static final String TERM = "第" + NUMBER + "届";

  /** {@code 政协第十四届全国委员会常务委员会}, {@code 政协江西省第十三届委员会}. */
  private static final String CONFERENCE =
      "(?:中国人民政治协商会议|政协)(?:"
          + TERM
          + "\\p{IsHan}{2,6}?委员会|\\p{IsHan}{2,8}?"
          + TERM
          + "委员会)(?:常务委员会)?";

  /** {@code 中华人民共和国第十四届全国人民代表大会}; without the state the term is no part of the name. */
  private static final String CONGRESS = "中华人民共和国" + TERM + "全国人民代表大会(?:常务委员会)?";

  /** {@code 中央第三指导组}, {@code 中央党的建设工作领导小组办公室}. */
  private static final String GROUP =
      "(?:中央|国务院)(?:第"
          + NUMBER
          + "(?:巡回)?(?:指导|督导|巡视|督察)组|[\\p{IsHan}&&[^和及向对在由决副率派立召持求各]]{2,10}?"
          + "(?:领导小组(?:办公室)?|(?<=工作|指导|督察|督导|巡视|调查)组|工作专班))(?![长成织])";

  private static final String FORCE =
      "(?=中国人民解|解放军|[东南西北中]部战区|[陆海空]军|火箭军|武警|联勤|信息支援|军事航天|网络空间|第"
          + NUMBER
          + "集团军)(?:中国人民)?(?:解放军)?(?:[东南西北中]部战区)?"
          + "(?:陆军|海军|空军|火箭军|武警|联勤保障部队|信息支援部队|军事航天部队|网络空间部队|战区)?(?:第"
          + NUMBER
          + "集团军)?";

  /** {@code 航空兵某旅}, {@code 某驱逐舰支队}, {@code 驻澳门部队}. */
  private static final String UNIT =
      "(?:\\p{IsHan}{0,6}?某\\p{IsHan}{0,6}?(?:旅|团|营|连|部|支队|大队|基地|场站|分队)(?![长游员结体])"
          + "(?:(?:飞行|机动)?第?[一二三四五六七八九十]+(?:大队|营|连|中队|支队))?"
          + "|驻(?:香港|澳门|港|澳)部队)";

  /** {@code 陆军第82集团军某旅}, {@code 解放军驻香港部队}. */
  private static final Pattern ARMED =
      Pattern.compile("(?:" + FORCE + ")(?:" + UNIT + "|(?<=集团军))");

  /** {@code 中共|二十届四中全会}: who convenes a congress, where the party is named for nothing else. */
  private static final Pattern CONVENER =
      Pattern.compile("中共(?=第?[一二三四五六七八九十]{1,3}(?:届|大(?![型批量幅])))");

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(CONFERENCE),
          Pattern.compile(CONGRESS),
          Pattern.compile(GROUP),
          ARMED,
          CONVENER);

  /** What a sentence must hold for any of the forms, in their order. */
  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("届"),
          Pattern.compile("届全国人民代表大会"),
          Pattern.compile("组|专班"),
          Pattern.compile("[军警区队].{0,10}某|集团军|驻[香港澳门]{1,2}部队"),
          Pattern.compile("中共"));

  private FormalBodies() {}

  /** Gives the bodies of a sentence. */
  static List<Span> find(Words words) {
    List<Span> found = new ArrayList<>();
    for (int form = 0; form < FORMS.size(); form++) {
      if (matcher(SIGNS.get(form), words).find()) {
        Matcher body = matcher(FORMS.get(form), words);
        while (body.find()) {
          if (body.end() > body.start() && begins(words, body.start())) {
            found.add(new Span(body.start(), body.end()));
          }
        }
      }
    }
    return found;
  }

  private static Matcher matcher(Pattern pattern, Words words) {
    return pattern
        .matcher(words.chars)
        .region(words.span.begin(), words.span.end())
        .useTransparentBounds(true);
  }

  /** {@code 全国|政协第…}: a name does not begin in the middle of another. */
  private static boolean begins(Words words, int begin) {
    return words.boundary(begin);
  }
}
