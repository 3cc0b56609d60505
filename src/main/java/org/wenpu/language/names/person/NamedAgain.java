package org.wenpu.language.names.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Weighs that the article has the characters of a likely name again: {@code 病床上的|田桂花|…，田桂花|出院}. It
 * even makes a surname of a character no list of surnames has: {@code 书记|肯秀花|。肯秀花|带着}.
 */
final class NamedAgain {
  /** How given names are rated that hardly any word is. */
  static final double TYPICAL = 1;

  /** How given names are rated that may be words as well. */
  private static final double LIKELY = 0;

  private static final int LENGTH = 3;

  /** How far away the article is searched for a name. */
  private static final int FAR = 4000;

  private static final List<String> SAYING = List.of("说", "表示", "介绍", "告诉", "认为", "坦言");

  private final NameCharacters characters;
  private final Lexicon<Sound> sounds;

  NamedAgain(NameCharacters characters, Lexicon<Sound> sounds) {
    this.characters = characters;
    this.sounds = sounds;
  }

  /** Tells whether a name of three characters that stands apart is in the article again. */
  boolean told(Words words, int begin, int end) {
    return end - begin == LENGTH
        && words.boundary(begin)
        && words.boundary(end)
        && !thing(words, begin)
        && !sounded(words, begin, end)
        && again(words, words.text(begin, end), begin);
  }

  /**
   * {@code 院士|钱前|领衔…。|钱前|说}: tells whether two characters, each a word to HanLP, open a clause
   * elsewhere and say something. Near miss: {@code 院士|高度|评价}.
   */
  boolean speaks(Words words, int begin, int end) {
    return end - begin == LENGTH - 1 && cut(words, begin, end) && saysElsewhere(words, begin, end);
  }

  /** Tells whether characters open a clause elsewhere in the article and say something. */
  static boolean saysElsewhere(Words words, int begin, int end) {
    int from = Math.max(0, begin - FAR);
    String near = words.chars().substring(from, Math.min(words.chars().length(), end + FAR));
    String name = words.text(begin, end);
    for (int at = near.indexOf(name); at >= 0; at = near.indexOf(name, at + 1)) {
      boolean opens = at + from != begin && at > 0 && Words.mark(near.charAt(at - 1));
      if (opens && says(near, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(String chars, int at) {
    return SAYING.stream().anyMatch(verb -> chars.startsWith(verb, at));
  }

  /**
   * {@code ，和晓梅|代表…，和晓梅|拿起}: a name that begins clauses. Near miss: {@code ，和|王毅|…，和|王毅}, for what
   * follows is a name by itself.
   */
  boolean opens(Words words, Lexicon<Surname> surnames, int begin) {
    int end = begin + LENGTH;
    return words.at(begin) == '和'
        && end <= words.span().end()
        && surnames.kind(words.text(begin + 1, begin + 2)) == null
        && characters.rate(words, begin + 1, end) >= TYPICAL
        && told(words, begin, end);
  }

  /**
   * {@code 杜明|远在北京…，杜明远|说}: tells whether the article always goes on with one more character of a
   * given name. Near miss: {@code 杜明|远行…，杜明|说}.
   */
  boolean longer(Words words, Span name) {
    int end = name.end();
    if (name.length() != LENGTH - 1
        || !words.han(end, end + 1)
        || characters.rate(words, name.begin() + 1, end + 1) < LIKELY) {
      return false;
    }
    String chars = words.chars();
    String cut = words.text(name.begin(), end);
    boolean differs = false;
    for (int at = chars.indexOf(cut); at >= 0; at = chars.indexOf(cut, at + 1)) {
      if (charAt(chars, at + LENGTH - 1) != charAt(chars, end)) {
        return false;
      }
      differs |= charAt(chars, at + LENGTH) != charAt(chars, end + 1);
    }
    return differs;
  }

  private static char charAt(String chars, int at) {
    return at < chars.length() ? chars.charAt(at) : '\n';
  }

  private static boolean again(Words words, String name, int begin) {
    return words.chars().indexOf(name) < begin || words.chars().indexOf(name, begin + LENGTH) >= 0;
  }

  /** {@code 毛竹|林}: the surname is no word of its own. */
  private static boolean thing(Words words, int begin) {
    Token first = words.token(begin);
    return first != null && first.span().length() == 2 && !first.tag().startsWith("nr");
  }

  /** {@code 索林根}: a name of a town or person abroad is weighed elsewhere. */
  private boolean sounded(Words words, int begin, int end) {
    return words.text(begin, end).chars().allMatch(c -> sounds.kind(Character.toString(c)) != null);
  }

  /** Gives the character behind the title of one person as his surname, or null. */
  Trie.@Nullable Match<Surname> unlisted(Words words, TitleEnds titles, int begin) {
    int end = begin + LENGTH;
    return titles.post(begin)
            && end <= words.span().end()
            && words.han(begin, end)
            && cut(words, begin, end)
            && characters.rate(words, begin + 1, end) >= TYPICAL
            && told(words, begin, end)
        ? new Trie.Match<>(begin + 1, Surname.RARE)
        : null;
  }

  /** Tells whether the words fall into single characters. */
  private static boolean cut(Words words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      Token token = words.token(at);
      if (token == null || token.span().length() > 1 || "wu".indexOf(token.tag().charAt(0)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
