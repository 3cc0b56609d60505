package org.wenpu.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Makes a query of words set apart by blanks. All must be there, each as it stands, in any of the
 * fields: {@code 广东 人工智能} finds an article with one in its headline and the other in its body.
 */
final class WordQuery {
  private static final float TIE = 0.1f;

  private final Analyzer analyzer;

  WordQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** A term and where it stands among the characters. */
  private record Placed(String term, int position) {}

  Query of(String words, Collection<TextField> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int asked = 0;
    for (String word : words.strip().split("[\\s\\u3000]+")) {
      List<Placed> terms = terms(word);
      if (!terms.isEmpty()) {
        all.add(anywhere(terms, fields), BooleanClause.Occur.MUST);
        asked++;
      }
    }
    return asked == 0 ? new MatchNoDocsQuery("no words") : all.build();
  }

  private static Query anywhere(List<Placed> terms, Collection<TextField> fields) {
    List<Query> places =
        fields.stream().<Query>map(f -> new BoostQuery(phrase(f, terms), f.weight())).toList();
    return new DisjunctionMaxQuery(places, TIE);
  }

  private static Query phrase(TextField field, List<Placed> terms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(t -> phrase.add(new Term(field.label(), t.term()), t.position()));
    return phrase.build();
  }

  /** Gives the pairs of a word, and those single characters that are in no pair. */
  private List<Placed> terms(String word) {
    List<Placed> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        add(new Placed(term.toString(), position), terms);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return covered(terms);
  }

  /** Keeps the longer of two terms at one place. */
  private static void add(Placed next, List<Placed> terms) {
    int last = terms.size() - 1;
    if (last >= 0 && terms.get(last).position() == next.position()) {
      if (next.term().length() > terms.get(last).term().length()) {
        terms.set(last, next);
      }
    } else {
      terms.add(next);
    }
  }

  /** Drops single characters that end the pair before them. */
  private static List<Placed> covered(List<Placed> terms) {
    List<Placed> kept = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i).term();
      String before = i == 0 ? "" : terms.get(i - 1).term();
      boolean ended = term.length() == 1 && before.length() == 2 && before.endsWith(term);
      if (!ended || !isHan(term)) {
        kept.add(terms.get(i));
      }
    }
    return kept;
  }

  private static boolean isHan(String term) {
    return Character.isIdeographic(term.codePointAt(0));
  }
}
