package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.number.Numerals;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Takes any words of the clause where neither a deed nor nouns name what is told. */
final class ClauseChoice {
  /** Units that are what is counted. */
  private static final Set<String> THINGS = Set.of("字", "页", "集", "章", "条");

  /** Words that only lead to a figure: {@code 活动|为期|6天}. */
  private static final Set<String> EMPTY =
      Set.of("为期", "共计", "总计", "还有", "达", "有", "是", "经过", "历经", "满", "打满", "来");

  private ClauseChoice() {}

  /** Gives the figure by the words behind, the verb, at last by its unit. */
  static Figure of(Candidate told) {
    Scene scene = told.scene();
    int begin = told.quantity().span().begin();
    Token verb = scene.tokenBefore(Math.max(told.bridge().begin(), told.clause()));
    Token token = told.bridge().begin() > told.clause() ? verb : scene.tokenBefore(begin);
    Span behind = WordsBehind.read(scene, told.quantity().span().end());
    boolean words = behind.length() > 1 && !NounsAfter.isChange(scene, behind);
    boolean where = told.isOf() && verb != null && verb.tag().equals("f");
    if ((told.isCount() || where) && words) {
      return told.as(behind, Rule.CLAUSE);
    }
    boolean here = token != null && token.span().begin() >= told.clause();
    if (token != null && here && (isName(token) || !words && !token.tag().startsWith("w"))) {
      return told.as(token.span(), Rule.VERB);
    }
    return told.as(words ? behind : unit(told), Rule.CLAUSE);
  }

  /** {@code 约10000|字}: nothing but the unit tells what is counted. */
  private static Span unit(Candidate told) {
    Span span = told.quantity().span();
    String unit = told.quantity().measure() == null ? null : told.quantity().measure().form();
    boolean last = unit != null && THINGS.contains(unit) && told.scene().text(span).endsWith(unit);
    return last && unit != null ? new Span(span.end() - unit.length(), span.end()) : span;
  }

  /** Says whether a word names anything measured: no preposition, adverb or mark does. */
  private static boolean isName(Token token) {
    return "wpcdurqm".indexOf(token.tag().charAt(0)) < 0
        && !Numerals.isDigit(token.text().charAt(0))
        && !EMPTY.contains(token.text());
  }
}
