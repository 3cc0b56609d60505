package org.wenpu.language.names.institution.begin;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/** Tells bodies of the whole nation, the state or the world, which no place stands before. */
final class WideBodies {
  private static final int NONE = -1;
  private static final Set<String> NATION = Set.of("全国", "中华", "国际", "世界");
  private static final String CHINA = "中华";
  private static final String OF_ALL_CHINA = CHINA + "全国";
  private static final String STATE = "国家";
  private static final Set<String> STATES = Set.of("金砖", "阿拉伯", "东盟", "非洲", "中亚");
  private static final Pattern MANY = Pattern.compile("(?:工程|技术|重点|临床|医学|创新|科学)*");

  private final Stretch stretch;

  WideBodies(Stretch stretch) {
    this.stretch = stretch;
  }

  /** {@code 全国|绿化委员会}, {@code 世界|钢铁协会}, {@code 国家|海洋信息中心}. */
  int begin(Words words, BodyHead head, int at) {
    Token nation = words.ending(at);
    boolean one =
        nation != null
            && (head.isOfTheNation() && NATION.contains(nation.text()) && opens(words, nation)
                || head.isOfTheState() && nation.text().equals(STATE) && !kind(words, head, at));
    return one && nation != null ? withStates(words, whole(words, nation.span().begin())) : NONE;
  }

  /** {@code 中华|全国|律师协会}. */
  private static int whole(Words words, int begin) {
    boolean china = words.chars().startsWith(OF_ALL_CHINA, begin - CHINA.length());
    return china ? begin - CHINA.length() : begin;
  }

  /** {@code 金砖|国家|资源研究中心}: of these states, not of one. */
  private static int withStates(Words words, int begin) {
    Token states = words.chars().startsWith(STATE, begin) ? words.ending(begin) : null;
    return states != null && STATES.contains(states.text()) ? states.span().begin() : begin;
  }

  /** Near miss: {@code 发展|国际|合作委员会}, where the name began before. */
  private boolean opens(Words words, Token nation) {
    Token before = words.ending(nation.span().begin());
    boolean noun = before != null && before.span().length() > 1 && stretch.inside(before);
    return !noun || !OuterNames.isScope(nation);
  }

  /** {@code 国家|工程技术|研究中心}: of these the state has many. */
  private static boolean kind(Words words, BodyHead head, int at) {
    return MANY.matcher(words.chars()).region(at, head.begin()).matches();
  }
}
