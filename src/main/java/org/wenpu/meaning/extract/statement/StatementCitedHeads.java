package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Quotation;

/**
 * Finds what a head of state or party is cited with in somebody else's quoted words: {@code
 * “林海总书记强调‘山要绿’，我们要多种树。”周宁说}.
 */
final class StatementCitedHeads {
  private static final Pattern CITED =
      Pattern.compile("(?:总书记|主席)(?:所|曾|多次|在[^，。“”]{2,16})?(强调|指出|说|要求)(?:，|：|(?=‘))");

  /** Where the citation ends and the speaker goes on. */
  private static final Pattern END = Pattern.compile("[。！？”]|，(?:这?[让令使]|我们|我|为我们)");

  /** 我|跟|他说: whoever is spoken to is not cited. */
  private static final String SPOKEN_TO = "跟同对向与和给";

  private static final int SHORTEST = 4;

  /** Gives the citations in the quotations of an article, in text order. */
  List<StatementClause> find(StatementText text) {
    List<StatementClause> found = new ArrayList<>();
    for (Quotation quotation : text.article().quotations()) {
      Span words = quotation.content();
      Matcher cited = CITED.matcher(text.chars()).region(words.begin(), words.end());
      while (cited.find()) {
        StatementClause clause = clause(text, cited, words.end());
        if (clause != null) {
          found.add(clause);
        }
      }
    }
    return found;
  }

  private static @Nullable StatementClause clause(StatementText text, Matcher cited, int limit) {
    Mention head = text.mentionEndingAt(cited.start());
    Span content = content(text, cited.end(), limit);
    if (head == null
        || SPOKEN_TO.indexOf(text.chars().charAt(Math.max(0, head.span().begin() - 1))) >= 0
        || head.kind() != Mention.Kind.PERSON
        || content.length() < SHORTEST) {
      return null;
    }
    Span verb = new Span(cited.start(1), cited.end(1));
    return new StatementClause(
        text.unitAt(verb.begin()),
        new Span(head.span().begin(), verb.end()),
        Speaker.of(head),
        new Cue(verb, CueKind.STATE, content.begin(), true),
        List.of(content),
        StatementRule.CLAUSE_THEN_WORDS,
        true);
  }

  /** Gives what stands in marks of its own, else the words up to where the speaker goes on. */
  private static Span content(StatementText text, int begin, int limit) {
    int close =
        begin < limit && text.chars().charAt(begin) == '‘' ? text.chars().indexOf('’', begin) : -1;
    if (close > begin && close <= limit) {
      return new Span(begin + 1, close);
    }
    Matcher end = END.matcher(text.chars()).region(begin, limit);
    return new Span(begin, end.find() ? end.start() : limit);
  }
}
