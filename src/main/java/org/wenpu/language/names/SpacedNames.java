package org.wenpu.language.names;

import java.util.List;
import java.util.function.Function;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;

/**
 * Finds names of persons whose characters stand apart ({@code 王　坚}, {@code 习　近　平}): reads the
 * sentence once more without its blanks and keeps the names that had one between all their
 * characters.
 */
final class SpacedNames {
  private final Segmenter segmenter;

  /** A sentence without its blanks, and where each of its characters stands in the text. */
  private record Joined(String chars, int[] positions) {
    Span original(Span span) {
      return new Span(positions[span.begin()], positions[span.end() - 1] + 1);
    }
  }

  SpacedNames(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * Gives the names of a sentence.
   *
   * @param reader gives the names of a sentence of a text
   */
  List<NameRecognizer.Proposal> find(
      String chars, Sentence sentence, Function<Words, List<NameRecognizer.Proposal>> reader) {
    Joined joined = join(chars, sentence.span());
    if (joined.chars().length() == sentence.span().length()) {
      return List.of();
    }
    Span whole = new Span(0, joined.chars().length());
    Sentence again =
        new Sentence(whole, sentence.paragraph(), segmenter.tokens(joined.chars(), whole));
    return NameRecognizer.heaviest(reader.apply(new Words(joined.chars(), again))).stream()
        .filter(name -> name.kind() == Mention.Kind.PERSON)
        .filter(name -> apart(joined, name.span()))
        .map(name -> name.at(joined.original(name.span())))
        .toList();
  }

  /** Leaves out the blanks between two Chinese characters. */
  private static Joined join(String chars, Span span) {
    StringBuilder kept = new StringBuilder();
    int[] positions = new int[span.length()];
    for (int i = span.begin(); i < span.end(); i++) {
      if (!blankBetween(chars, span, i)) {
        positions[kept.length()] = i;
        kept.append(chars.charAt(i));
      }
    }
    return new Joined(kept.toString(), positions);
  }

  private static boolean blankBetween(String chars, Span span, int at) {
    return chars.charAt(at) == ' '
        && at > span.begin()
        && at + 1 < span.end()
        && Words.han(chars.charAt(at - 1))
        && Words.han(chars.charAt(at + 1));
  }

  /** {@code 记者　王海} has a blank before a name, {@code 王　海} one in it. */
  private static boolean apart(Joined joined, Span name) {
    for (int i = name.begin() + 1; i < name.end(); i++) {
      if (joined.positions()[i] != joined.positions()[i - 1] + 2) {
        return false;
      }
    }
    return true;
  }
}
