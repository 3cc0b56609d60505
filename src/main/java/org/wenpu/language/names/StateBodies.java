package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Trie;

/** Finds the bodies every state has, behind the sign of the state: {@code 俄|外交部}. */
final class StateBodies {
  /** The signs that stand before such bodies and in pairs. */
  static final String STATES = "英美俄法德日韩朝印伊以巴叙土埃乌澳加意西葡荷比瑞泰越缅柬菲蒙哈阿欧委古墨智秘苏卡吉塔老塞匈希丹挪芬捷也黎约";

  private static final String RARER = "萨赞纳刚贝津肯坦冈乍毛摩莱博莫卢布马尼斯格危基汤瑙库帕密圣安伯洪厄圭苏乌秘玻拉爱波塞克罗几喀突吉老";

  private static final String STATE_HEADS =
      "外交部|国防部|国务院|财政部|军方|政府|国会|议会|海军|空军|陆军|央行|最高法院|商务部|内政部|司法部|能源部";

  private final Trie<Boolean> heads = new Trie<>();

  StateBodies() {
    for (String head : STATE_HEADS.split("\\|")) {
      heads.put(head, true);
    }
  }

  /**
   * Gives such bodies of a sentence.
   *
   * @param barred where the noun for a body means none
   */
  List<Span> find(Words words, BitSet barred) {
    List<Span> found = new ArrayList<>();
    for (int at = words.span.begin(); at < words.span.end() - 2; at++) {
      Trie.Match<Boolean> head =
          words.boundary(at) && words.at(at - 1) != '中' ? heads.longest(words.chars, at + 1) : null;
      if (head != null
          && sign(words, at)
          && !barred.get(head.end() - 1)
          && words.boundary(head.end())
          && words.at(head.end()) != '长') {
        found.add(new Span(at, head.end()));
      }
    }
    return found;
  }

  /** {@code 萨|议会}: a rarer sign where the article speaks of that state as {@code 萨方}. */
  private static boolean sign(Words words, int at) {
    char sign = words.at(at);
    return STATES.indexOf(sign) >= 0
        || RARER.indexOf(sign) >= 0 && words.chars.contains(sign + "方");
  }
}
