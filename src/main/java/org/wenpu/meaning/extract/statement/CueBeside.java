package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;

/**
 * Finds the verb of speech in a sentence beside a quotation: {@code “A。”林海介绍了…}, {@code “A。”说完，他…}.
 */
final class CueBeside {
  private static final int LONGEST_HEAD = 15;

  /** Said of words that stand before. */
  private static final Set<String> DONE = Set.of("说着", "说完", "说罢");

  /** What the words before were about follows. */
  private static final List<String> TOUCHING =
      List.of("说起", "谈起", "提起", "聊起", "谈到", "说到", "谈及", "忆起", "回忆起", "回想起");

  private final Lexicon<CueKind> verbs = Lexicon.bundled("reporting-verbs", CueKind.class);

  /** Gives the verb that tells how a person brings a quotation without a mark: 王海介绍了…. */
  @Nullable Cue telling(StatementText text, Speaker speaker, Span clause) {
    for (int i = Math.max(clause.begin(), speaker.span().end()); i < clause.end(); ) {
      Trie.Match<CueKind> match = verbs.longest(text.masked(), i);
      if (match != null
          && text.at(match.end()) != '给'
          && (match.value() == CueKind.SAY || match.value() == CueKind.AFTER_QUOTE)) {
        return new Cue(new Span(i, match.end()), match.value(), clause.end(), false);
      }
      i = match == null ? i + 1 : match.end();
    }
    return null;
  }

  /**
   * “A。”|说|完，他转过身, “A。”|说起|当年，他…: gives the verb at the head of the sentence behind a quotation.
   */
  @Nullable Cue done(StatementText text, StatementUnit unit) {
    Span span = unit.span();
    for (String word : TOUCHING) {
      if (text.masked().startsWith(word, span.begin())) {
        return said(span.begin(), word.length(), span.end());
      }
    }
    int comma = text.masked().indexOf('，', span.begin());
    int end = Math.min(comma < 0 ? span.end() : comma, span.begin() + LONGEST_HEAD);
    for (int i = span.begin(); i + 2 <= end; i++) {
      if (DONE.contains(text.masked().substring(i, i + 2))) {
        return said(i, 1, span.end());
      }
    }
    return null;
  }

  private static Cue said(int begin, int length, int end) {
    return new Cue(new Span(begin, begin + length), CueKind.SAY, end, false);
  }
}
