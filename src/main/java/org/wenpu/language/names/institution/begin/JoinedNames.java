package org.wenpu.language.names.institution.begin;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.state.StateSigns;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/** Follows the name of an institution over 和 and 与 within it. */
public final class JoinedNames {
  private static final int MOST_WORDS = 3;
  private static final String MINISTRY = "部";
  private static final Pattern SUBJECT = Pattern.compile("n|vn");
  private static final String DIVISIONS = "省市县区镇";

  private final Stretch stretch;
  private final Lexicon<BodyHead.Kind> heads;

  public JoinedNames(Stretch stretch, Lexicon<BodyHead.Kind> heads) {
    this.stretch = stretch;
    this.heads = heads;
  }

  /** Tells whether a word joins nouns. */
  public static boolean joint(@Nullable Token token) {
    return token != null && (token.text().equals("和") || token.text().equals("与"));
  }

  /**
   * {@code 城市|和|农村}: tells whether nouns that are no bodies stand on both sides of a joint.
   *
   * @param head where the noun for the body begins, which may be the end of a word
   */
  boolean between(Words words, Token joint, int head) {
    Token before = words.ending(joint.span().begin());
    Token after = words.starting(joint.span().end());
    return before != null
        && after != null
        && !before.tag().startsWith("ns")
        && part(before)
        && after.span().length() > 1
        && (after.span().end() > head || !headed(after))
        && !person(after);
  }

  private boolean part(Token token) {
    return stretch.inside(token) && token.span().length() > 1 && !headed(token) && !person(token);
  }

  /**
   * Gives where the name begins that goes on behind a joint, or -1. {@code 某国气象|和|水文局}: what a
   * place and a noun or two stand before goes on behind 和, a ministry's over 、 too. Near misses:
   * {@code 某市消防局和水文局}, {@code 某国总统和外交部}.
   */
  int begin(Words words, BodyHead head, Map<Integer, Span> places, int joint) {
    boolean ministry = head.text().endsWith(MINISTRY);
    int at = joint - 1;
    for (int count = 0; count <= MOST_WORDS; count++) {
      Span place = places.get(at);
      int state = place == null ? StateSigns.begin(words, at) : place.begin();
      if (state >= 0) {
        return count == 0 ? -1 : state;
      }
      if (ministry && count > 0 && words.at(at - 1) == '、') {
        at--;
      }
      Token token = words.ending(at);
      if (token == null || !part(token) || DIVISIONS.indexOf(words.at(at - 1)) >= 0) {
        return -1;
      }
      at = token.span().begin();
    }
    return -1;
  }

  /**
   * Gives where a ministry begins that is for a subject and a part of the world: {@code
   * 外交|与|东非合作部}. Near miss: {@code 某国外交部|和|非洲司}.
   */
  int ministry(Words words, BodyHead head, Map<Integer, Span> places, int begin) {
    Token joint = head.text().endsWith(MINISTRY) ? words.ending(begin) : null;
    Token subject = joint(joint) && joint != null ? words.ending(joint.span().begin()) : null;
    boolean common = subject != null && SUBJECT.matcher(subject.tag()).matches();
    if (subject == null || !common || headed(subject) || subject.span().length() < 2) {
      return begin;
    }
    Span state = places.get(subject.span().begin());
    return state == null ? subject.span().begin() : state.begin();
  }

  private static boolean person(Token token) {
    return token.tag().startsWith("nn");
  }

  /** A word that ends as bodies do is one: {@code 消防局}. */
  boolean headed(Token token) {
    String text = token.text();
    for (int cut = 0; cut < text.length(); cut++) {
      if (heads.kind(text.substring(cut)) != null) {
        return true;
      }
    }
    return token.tag().startsWith("ni") || token.tag().startsWith("nt");
  }
}
