package org.wenpu.language.names.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Tells persons that begin in the middle of a longer name: {@code 丁|薛祥}, {@code 卡尔斯|鲁厄}. Near
 * misses: {@code 由|薛祥}, {@code 会见|鲁厄}.
 */
final class CutNames {
  /** Tags of single characters that are words of their own, where no sound stands before them. */
  private static final String WORDS = "mqfpcdurywt";

  /** Verbs of one character that lead to a person. */
  private static final String LEADING = "到是有为叫请派见访像任免由向让令据给说称带随任经连从查通";

  private final KnownPersons known;
  private final Lexicon<Surname> surnames;
  private final Lexicon<Sound> sounds;

  CutNames(KnownPersons known, Lexicon<Surname> surnames, Lexicon<Sound> sounds) {
    this.known = known;
    this.surnames = surnames;
    this.sounds = sounds;
  }

  /** Tells whether a candidate begins behind the first part of a name. */
  boolean begins(
      Words words,
      TitleEnds titles,
      List<PersonNames.Candidate> others,
      PersonNames.Candidate candidate) {
    int begin = candidate.span().begin();
    Token before = words.ending(begin);
    return before != null
        && !known.contains(words.text(begin, candidate.span().end()))
        && !titles.title(begin)
        && !titles.personNoun(begin)
        && (words.at(begin - 1) == '-' || part(words, before))
        && others.stream().noneMatch(other -> other.span().end() == begin);
  }

  private boolean part(Words words, Token token) {
    if (token.span().length() > 1) {
      return token.tag().equals("nrf") || token.tag().equals("nsf");
    }
    return LEADING.indexOf(token.text()) < 0
        && (begins(token) || sound(token) && sound(words.ending(token.span().begin())));
  }

  /** Tells whether a character may be the surname or the first sound of a name. */
  private boolean begins(Token token) {
    Surname surname = surnames.kind(token.text());
    return WORDS.indexOf(token.tag().charAt(0)) < 0
        && (surname != null && surname != Surname.RARE || sound(token));
  }

  private boolean sound(@Nullable Token token) {
    return token != null && token.span().length() == 1 && sounds.kind(token.text()) != null;
  }
}
