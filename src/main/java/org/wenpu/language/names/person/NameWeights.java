package org.wenpu.language.names.person;

import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Weighs a possible name: by what stands around it, how its characters fit and how the words are
 * cut.
 */
final class NameWeights {
  private static final String FUNCTION_TAGS = "pcur";

  /** {@code 何|伯|生}: a frequent surname that HanLP takes for a pronoun. */
  private static final char WHICH = '何';

  private static final int SHORT_NAME = 2;

  /** What it weighs that the article has the same characters again. */
  private static final double AGAIN = 1.5;

  private static final double CERTAIN = 1.6;
  private static final double LIKELY = 0;

  /** What it weighs that one with a title speaks under a name of two characters elsewhere. */
  private static final double SPEAKS = 3;

  private final NameCharacters characters;
  private final PersonSurroundings around;
  private final KnownPersons known;
  private final NamedAgain again;

  NameWeights(
      NameCharacters characters, PersonSurroundings around, KnownPersons known, NamedAgain again) {
    this.characters = characters;
    this.around = around;
    this.known = known;
    this.again = again;
  }

  /** Gives the weight, the higher the likelier. */
  double of(
      Words words,
      TitleEnds titles,
      int begin,
      Trie.Match<Surname> surname,
      int end,
      double after) {
    double given = characters.rate(words, surname.end(), end);
    boolean apart =
        after > -1 || end - begin > SHORT_NAME || known.longest(words.chars(), end) != null;
    boolean figure = apart && known.contains(words.text(begin, end));
    double weight =
        around.before(words, titles, begin)
            + after
            + inside(words, titles, begin, surname.end(), end)
            + given
            + rate(towards(words, titles, begin, end, given) ? Surname.SINGLE : surname.value())
            + (figure ? 3.5 : 0);
    boolean near =
        weight < NameLists.ACCEPT
            && weight >= NameLists.ACCEPT - AGAIN
            && given >= NamedAgain.TYPICAL;
    if (weight < NameLists.ACCEPT && titles.title(begin) && again.speaks(words, begin, end)) {
      return weight + SPEAKS;
    }
    return near && around.introduced(words, titles, begin) && again.told(words, begin, end)
        ? weight + AGAIN
        : weight;
  }

  /** Says whether the given characters are such as names have. */
  boolean typical(Words words, Trie.Match<Surname> surname, int end) {
    double least = surname.value() == Surname.RARE ? CERTAIN : NamedAgain.TYPICAL;
    return characters.rate(words, surname.end(), end) >= least;
  }

  /** {@code 主任|向志勇}, {@code 飞手|向明|，}: near miss {@code 主席|向大会|报告}. */
  private static boolean towards(Words words, TitleEnds titles, int begin, int end, double given) {
    boolean closed = Words.mark(words.at(end)) && given >= LIKELY;
    return words.at(begin) == '向' && titles.title(begin) && (given >= CERTAIN || closed);
  }

  private static double rate(Surname surname) {
    return switch (surname) {
      case COMMON, COMPOUND -> 1;
      case SINGLE -> 0.5;
      case RARE -> -1.5;
    };
  }

  private double inside(Words words, TitleEnds titles, int begin, int given, int end) {
    Token first = words.token(begin);
    boolean titled = titles.title(begin);
    if (first == null || titled && (first.span().begin() < begin || family(first, begin, end))) {
      return 0;
    }
    double fit = fit(words, first, begin, given, end);
    return titled ? fit / 2 : fit;
  }

  /** {@code 民警|王家|明}: HanLP takes a surname and the next character for a family. */
  private static boolean family(Token first, int begin, int end) {
    return first.span().length() > 1
        && first.tag().equals("nz")
        && first.span().begin() == begin
        && first.span().end() < end;
  }

  /** Weighs how the words are cut: a name is a word of its own or falls into single characters. */
  private double fit(Words words, Token first, int begin, int given, int end) {
    if (first.span().begin() == begin && first.span().end() == end) {
      return first.tag().startsWith("nr") ? 1 : -3;
    }
    boolean compound = first.span().equals(new Span(begin, given));
    if (first.span().length() > 1 && !compound && !first.tag().startsWith("nr")) {
      return -2.5;
    }
    int single = singles(words, begin, end);
    if (FUNCTION_TAGS.indexOf(first.tag().charAt(0)) >= 0 && first.span().begin() == begin) {
      return words.at(begin) == WHICH && single > SHORT_NAME ? 0 : -2;
    }
    double cut = words.boundary(begin) && around.ends(words, end) ? 0.5 : -1;
    return cut + (single == end - begin ? 1.5 : 0);
  }

  private static int singles(Words words, int begin, int end) {
    int single = 0;
    for (int i = begin; i < end; i++) {
      Token token = words.token(i);
      if (token != null && token.span().length() == 1) {
        single++;
      }
    }
    return single;
  }
}
