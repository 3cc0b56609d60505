package org.wenpu.language.names.word;

import java.util.List;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/** Tells where a road, bridge or line is named, and no place: {@code 长江|大桥}. */
public final class Roads {
  /** The kinds of words in {@code lexicon/road-words.tsv}. */
  private enum Word {
    ROAD,
    /** What makes a name on rails a body or site: {@code 铁路|局}. */
    ON_RAILS,
    ACROSS,
    /** {@code 延安铁路|建设}: no road by its name. */
    IN_GENERAL,
    /** {@code 狮子洋|通道}: near miss {@code 某海峡|通道}, the way through it. */
    CHANNEL
  }

  private static final Lexicon<Word> WORDS = Lexicon.bundled("road-words", Word.class);

  private static final String WATERS = "湾江河湖海山岭峡岛";

  /** How what a channel of roads crosses ends, and {@code 跨海|通道}. */
  private static final String CROSSED = "洋海湾江河湖";

  /** What makes the noun for a road the name of a settlement: {@code 某县|大桥镇}. */
  private static final List<String> SETTLEMENTS = List.of("镇", "乡", "街道");

  private static final List<String> NETWORKS = List.of("铁路", "高铁", "公路");

  private Roads() {}

  private static boolean road(Words words, Token token) {
    return is(Word.ROAD, token)
        || is(Word.CHANNEL, token) && CROSSED.indexOf(words.at(token.span().begin() - 1)) >= 0;
  }

  /** {@code 海珠|湾|隧道}. */
  private static boolean water(Token token) {
    return token.span().length() == 1 && WATERS.indexOf(token.text()) >= 0;
  }

  /** Tells whether a road begins at a position, or a place and then a road: {@code 长江|大桥}. */
  public static boolean begin(Words words, int begin) {
    Token next = words.starting(begin);
    while (next != null && (next.tag().startsWith("ns") || water(next) || is(Word.ACROSS, next))) {
      next = words.starting(next.span().end());
    }
    Token rest = next == null ? null : words.starting(next.span().end());
    return next != null
        && road(words, next)
        && !(rest != null && (is(Word.ON_RAILS, rest) || inGeneral(next, rest)))
        && !isSettled(words, next.span().end());
  }

  /** {@code 铁路|建设}: near miss {@code 大桥|建设}, of one bridge. */
  private static boolean inGeneral(Token road, Token rest) {
    return NETWORKS.contains(road.text()) && is(Word.IN_GENERAL, rest);
  }

  private static boolean isSettled(Words words, int end) {
    return SETTLEMENTS.stream().anyMatch(noun -> words.chars().startsWith(noun, end));
  }

  private static boolean is(Word kind, Token token) {
    return WORDS.kind(token.text()) == kind;
  }
}
