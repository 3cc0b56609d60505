package org.wenpu.meaning.extract.observation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.time.TimeExpression;

/** Passes what only leads to the words before a figure: times, names of regions, {@code 其中}. */
final class FigureLeads {
  /** {@code 该|项目|总面积}: what analysers cut as {@code 该项|目}. */
  private static final Pattern ITEM = Pattern.compile("[该本此这]项目");

  private static final Set<LeadWord> LEADING =
      EnumSet.of(LeadWord.LEAD, LeadWord.SCOPE, LeadWord.PREDICATE);

  /** {@code |对经济增长的贡献率}: to what it contributes belongs to it. */
  private static final Pattern CONTRIBUTION = Pattern.compile("对[^，]{2,12}贡献率");

  private static final String MARKS = "“”‘’（）()《》、 …—";

  private static final Lexicon<LeadWord> LEADS = Lexicon.bundled("figure-leads", LeadWord.class);

  private FigureLeads() {}

  /** Gives the end of what only leads to words; their begin where nothing does. */
  static int end(Scene scene, int begin, int end) {
    int at = begin;
    while (at < end) {
      int next = Math.max(Circumstances.end(scene, at, end), next(scene, at, end));
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static int next(Scene scene, int at, int end) {
    if (MARKS.indexOf(scene.chars().charAt(at)) >= 0) {
      return scene.chars().charAt(at) == '“' ? quoteLead(scene, at, end) : at + 1;
    }
    TimeExpression time = scene.timeAt(at);
    Mention name = scene.nameAt(at);
    if (time != null && time.span().end() <= end) {
      return time.span().end();
    }
    if (name != null && name.span().end() < end) {
      return name.span().end();
    }
    Token token = scene.tokenAt(at);
    boolean cut = token != null && ITEM.matcher(scene.chars()).region(at, end).lookingAt();
    if (token != null && !cut && token.tag().equals("rzs") && token.span().end() < end) {
      return token.span().end();
    }
    Trie.Match<LeadWord> word = LEADS.longest(scene.chars(), at, end);
    boolean whole =
        word != null
            && (scene.tokenBefore(word.end()) != null || scene.tokenAt(word.end()) != null);
    boolean led = word != null && LEADING.contains(word.value());
    if (CONTRIBUTION.matcher(scene.chars()).region(at, end).matches()) {
      return at;
    }
    return word != null && led && whole ? word.end() : at;
  }

  /** An open quotation mark whose close stands among the words belongs to them. */
  private static int quoteLead(Scene scene, int at, int end) {
    int close = scene.chars().indexOf('”', at);
    return close > 0 && close < end ? at : at + 1;
  }
}
