package org.wenpu.language.names.institution.state;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Place;
import org.wenpu.language.names.word.Words;

/**
 * Tells the kind of a body from its name: what a party to a war has many of is named by whose and
 * what it is. {@code 俄|侦察中心}, {@code 某军|指挥所}. Near misses: {@code 某国|国家反恐中心}, {@code 某省|防汛指挥部}.
 */
public final class KindsOfBodies {
  private static final Pattern OF_WAR =
      Pattern.compile(
          "(?:武装|军事|情报|行动|作战|决策|指挥|控制|侦察|后勤|物流|训练|数据|通信|摩托化|步兵|坦克|炮兵|总部|组织|旅|团|营|一处|一座)*"
              + "(?:中心|指挥部|指挥所|突击队|余部)$");

  /** {@code 中国特色|社会主义大学}: which of many is not told. */
  private static final Pattern OF_CHINA =
      Pattern.compile("中国特色(?:社会主义)?(?:现代)?(?:国家)?(?:大学|实验室|智库|企业|银行|博物馆)");

  /** What parties to a war are called, beside states. */
  private static final Pattern FORCES = Pattern.compile(".*(?:军|军方|军队|卫队|真主党|武装|武装组织|哈马斯|杰哈德)");

  private static final int LONGEST = 16;

  private final Gazetteer gazetteer;

  public KindsOfBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Tells whether a name says only whose a body is and what it is for. */
  public boolean holds(Words words, Span body) {
    if (OF_CHINA.matcher(words.chars()).region(body.begin(), body.end()).matches()) {
      return true;
    }
    char last = words.at(body.end() - 1);
    if ("心部所队".indexOf(last) < 0) {
      return false;
    }
    Matcher kind =
        OF_WAR
            .matcher(words.chars())
            .region(Math.max(body.begin() + 1, body.end() - LONGEST), body.end());
    return kind.find() && party(words, body.begin(), kind.start());
  }

  private boolean party(Words words, int begin, int end) {
    return end - begin == 1
        ? StateSigns.usual(words, begin)
        : FORCES.matcher(words.text(begin, end)).matches() || country(words.text(begin, end));
  }

  private boolean country(String name) {
    return gazetteer.named(name).stream().anyMatch(p -> p.kind() == Place.Kind.COUNTRY);
  }
}
