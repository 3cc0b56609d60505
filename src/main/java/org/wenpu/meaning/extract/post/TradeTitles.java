package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Title;
import org.wenpu.language.Token;

/**
 * Reads jobs that no list has by how they end, with what they are for: {@code 菌种培育师}, {@code
 * 碳排放核查员}. Near misses: {@code 老师}, {@code 一员}, {@code 俱乐部会员}.
 */
final class TradeTitles {
  private static final String ENDS = "师员";
  private static final Set<String> NO_TRADE = PostTitle.LIST.forms(PostTitle.NO_TRADE);
  private static final int SHORTEST = 3;
  private static final int LONGEST = 10;

  private final PostScene scene;

  TradeTitles(PostScene scene) {
    this.scene = scene;
  }

  /** Gives the job that ends at a position, or null. */
  @Nullable Title endingAt(int end, int from) {
    if (end <= from || ENDS.indexOf(scene.chars.charAt(end - 1)) < 0 || noTrade(end)) {
      return null;
    }
    List<Token> tokens = scene.tokens(new Span(Math.max(from, end - LONGEST), end));
    int begin = end;
    for (int i = tokens.size() - 1; i >= 0 && belongs(tokens.get(i), begin, end); i--) {
      begin = tokens.get(i).span().begin();
    }
    boolean apart = scene.beginsPiece(begin, from) || scene.endingAt(begin) != null;
    return apart && end - begin >= SHORTEST
        ? new Title(new Span(begin, end), Titles.Kind.JOB)
        : null;
  }

  private boolean noTrade(int end) {
    return NO_TRADE.stream().anyMatch(word -> scene.chars.startsWith(word, end - word.length()));
  }

  private boolean belongs(Token token, int begin, int end) {
    Mention name = scene.lastBefore(begin);
    boolean free = name == null || name.span().end() <= token.span().begin();
    boolean last = begin == end;
    return free
        && token.span().end() == begin
        && (last ? isEnd(token) : isField(token))
        && Titles.bundled().kind(token.text()) == null;
  }

  private static boolean isEnd(Token token) {
    return token.tag().startsWith("n") && !token.tag().startsWith("nr");
  }

  private static boolean isField(Token token) {
    return token.span().length() > 1
        && Bodies.genericNoun(token.text()) == null
        && "nvbg".indexOf(token.tag().charAt(0)) >= 0
        && !token.tag().startsWith("nr");
  }
}
