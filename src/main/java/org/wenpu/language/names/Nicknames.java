package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Finds whom an article goes on to call by 小 or 老 and the surname: {@code 骑手廖泽萌|…，小廖|每天}. Near
 * misses: {@code 小康|社会}, {@code 小高|层}.
 */
final class Nicknames {
  private static final String MARKS = "小老";
  private static final String ANIMALS = "鹿马牛羊熊龙虎燕鱼麦米花";
  private static final int LENGTH = 2;
  private static final int LONGEST_NAME = 4;

  private Nicknames() {}

  /** Adds such names to those of an article; both in text order. */
  static List<Proposal> with(List<Words> sentences, List<Proposal> found) {
    Set<Character> surnames = surnames(sentences, found);
    if (surnames.isEmpty()) {
      return found;
    }
    BitSet taken = new BitSet();
    found.forEach(name -> taken.set(name.span().begin(), name.span().end()));
    List<Proposal> all = new ArrayList<>(found);
    for (Words words : sentences) {
      for (int at = words.span().begin(); at < words.span().end() - 1; at++) {
        Span name = new Span(at, at + LENGTH);
        if (surnames.contains(words.at(at + 1))
            && taken.get(at, at + LENGTH).isEmpty()
            && called(words, at)) {
          all.add(Repetition.of(Mention.Kind.PERSON, name));
        }
      }
    }
    return Proposal.heaviest(all);
  }

  private static Set<Character> surnames(List<Words> sentences, List<Proposal> found) {
    String chars = sentences.isEmpty() ? "" : sentences.get(0).chars();
    return found.stream()
        .filter(name -> name.kind() == Mention.Kind.PERSON)
        .map(name -> chars.substring(name.span().begin(), name.span().end()))
        .filter(name -> name.length() <= LONGEST_NAME && name.indexOf('·') < 0)
        .map(name -> name.charAt(0))
        .collect(Collectors.toSet());
  }

  /** A nickname is a word of its own, and no word of the dictionary. */
  private static boolean called(Words words, int at) {
    Token first = words.starting(at);
    return MARKS.indexOf(words.at(at)) >= 0
        && first != null
        && words.boundary(at + LENGTH)
        && (first.span().length() == 1 || first.tag().startsWith("nr"))
        && ANIMALS.indexOf(words.at(at + 1)) < 0
        && !numbered(words.at(at - 1));
  }

  /** {@code 初|小|王}, {@code 1|小|时}. */
  private static boolean numbered(char before) {
    return Character.isDigit(before) || "最较很更初大太年".indexOf(before) >= 0;
  }
}
