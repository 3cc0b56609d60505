package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds settlements that no list has by what leads to them, where their name is no words: {@code
 * 在|北五岔镇}.
 */
public final class LoneSettlements {
  /** Words that say where somebody is or goes. */
  private static final Set<String> WHEREABOUTS =
      Set.of("在", "来到", "走进", "位于", "抵达", "前往", "到", "到达", "赶赴", "地处", "登上");

  /** The last characters of these and of 的. */
  private static final Characters LEADING_ENDS = Characters.of("在到进于达往赴处上的");

  private final LinkWords linkWords;

  public LoneSettlements(Lexicon<SiteNames.Head> heads, Stretch stretch) {
    linkWords = new LinkWords(heads, stretch);
  }

  /**
   * Gives the settlements of a sentence that a mark, 的 or a word for being or going somewhere leads
   * to, and whose name is no words: {@code 在|北五岔镇}, {@code ——白交祠村}. Near misses: {@code 在|农村},
   * {@code 走进|幸福社区}, {@code ，驻村}.
   */
  public List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (int at = words.span().begin(); at < words.span().end(); at++) {
      if (leads(words, at)) {
        int end = settlementEnd(words, at);
        Span site = new Span(at, Math.max(at, end));
        if (end > at && places.values().stream().noneMatch(site::overlaps)) {
          found.add(site);
        }
      }
    }
    return found;
  }

  /** Tells whether a mark, 的 or a word for being or going somewhere ends at a position. */
  static boolean leads(Words words, int at) {
    if (Words.mark(words.at(at - 1))) {
      return true;
    }
    Token lead = LEADING_ENDS.contains(words.at(at - 1)) ? words.ending(at) : null;
    return lead != null && (WHEREABOUTS.contains(lead.text()) || lead.text().equals("的"));
  }

  private int settlementEnd(Words words, int begin) {
    int end = begin;
    Token token = words.starting(begin);
    while (token != null && linkWords.stands(words, begin, token) && token.span().length() == 1) {
      end = token.span().end();
      token = words.starting(end);
    }
    boolean settlement =
        token != null
            && (LinkWords.SETTLEMENTS.contains(token.text())
                || linkWords.head(words, begin, token) != null)
            && LinkWords.SETTLEMENTS.contains(
                words.text(token.span().end() - 1, token.span().end()));
    return settlement
            && token != null
            && end - begin > 1
            && "长民委".indexOf(words.at(token.span().end())) < 0
        ? token.span().end()
        : -1;
  }
}
