package org.wenpu.language.names.word;

import java.util.Set;
import org.wenpu.language.Characters;
import org.wenpu.language.Token;

/** Tells where a road, bridge or line is named, and no place: {@code 长江|大桥}. */
public final class Roads {
  private static final Set<String> ROADS =
      Set.of("高速", "高速公路", "铁路", "高铁", "大桥", "特大桥", "公路", "城际", "时间", "隧道", "特长隧道", "公铁大桥");

  /** What makes a name on rails a body or site: {@code 铁路|局}. */
  private static final Set<String> ON_RAILS =
      Set.of("局", "管理局", "公安", "公安处", "公安局", "口岸", "公司", "集团", "枢纽", "检察院", "法院");

  /** The first characters of roads. */
  private static final Characters BEGINS = Characters.of("高铁大特公城时隧");

  private static final Set<String> ACROSS = Set.of("跨海", "跨江", "公铁");

  private static final String WATERS = "湾江河湖海山岭峡岛";

  private Roads() {}

  /** {@code 海珠|湾|隧道}. */
  private static boolean water(Token token) {
    return token.span().length() == 1 && WATERS.indexOf(token.text()) >= 0;
  }

  /** Tells whether a road begins at a position, or a place and then a road: {@code 长江|大桥}. */
  public static boolean begin(Words words, int begin) {
    Token next = words.starting(begin);
    while (next != null
        && (next.tag().startsWith("ns") || water(next) || ACROSS.contains(next.text()))) {
      next = words.starting(next.span().end());
    }
    Token rest = next == null ? null : words.starting(next.span().end());
    return next != null
        && BEGINS.contains(words.at(next.span().begin()))
        && ROADS.contains(next.text())
        && !(rest != null && ON_RAILS.contains(rest.text()));
  }
}
