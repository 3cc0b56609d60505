package org.wenpu.language.names.word;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;

/** Decides which words may stand inside the name of an institution or site. */
public final class Stretch {
  /** Tags of single characters that are words of their own: numbers, measures, particles. */
  private static final String NO_FRAGMENT = "mqfpcdurywt";

  private static final Pattern ORDINAL =
      Pattern.compile("第|届|次|第[一二三四五六七八九十百]{1,4}|[一二三四五六七八九十百]{2,4}|第\\d{1,3}");

  private static final Characters ORDINAL_BEGINS = Characters.of("第届次一二三四五六七八九十百");

  private static final Pattern SURNAME = Pattern.compile("n[zr]1?");
  private static final Pattern PROPER = Pattern.compile("n[zrstx]");

  /** The kinds of words in {@code lexicon/name-words.tsv}. */
  enum Word {
    /** A verb or a noun of persons that names contain: {@code 投资}, {@code 企业家}. */
    WITHIN,
    /** A word that no name contains: {@code 一家}. */
    OUTSIDE,
    /** Tagged as a proper name, but makes none: {@code 新能源}. */
    COMMON,
    /** No brand before {@code 集团}: {@code 犯罪}. */
    GENERIC,
    /** A single character that no name contains: {@code 的}. */
    FUNCTION,
    /** Tells what kind of village or site is meant, not which: {@code 传统}村. */
    MODIFIER,
    /** Does so of villages alone: {@code 城中}村. */
    VILLAGE,
    /** Counts what follows, with which no unit is named: {@code 两|车间}. */
    COUNT
  }

  private final Titles titles = Titles.bundled();
  private final Lexicon<Word> words = Lexicon.bundled("name-words", Word.class);

  /** Tells whether a word may stand inside a name, left of its head. */
  public boolean inside(@Nullable Token token) {
    if (token == null || ordinal(token)) {
      return token != null;
    }
    Word word = words.kind(token.text());
    if (word == Word.WITHIN || word == Word.OUTSIDE || word == Word.FUNCTION) {
      return word == Word.WITHIN;
    }
    return !title(token) && nominal(token);
  }

  /** Tells whether a word says what kind of site is meant, not which: {@code 示范}村. */
  public boolean modifier(Token token) {
    return words.kind(token.text()) == Word.MODIFIER;
  }

  /** Tells whether characters say what kind of village is meant, not which: {@code 空心}村. */
  public boolean ofVillages(String text) {
    Word word = words.kind(text);
    return word == Word.MODIFIER || word == Word.VILLAGE;
  }

  private boolean title(Token token) {
    return token.tag().startsWith("nnt")
        || (titles.kind(token.text()) != null && token.span().length() > 1);
  }

  private static boolean nominal(Token token) {
    String tag = token.tag();
    if (token.span().length() == 1 && Words.han(token.text().charAt(0))) {
      return !tag.startsWith("w") && !tag.equals("vf");
    }
    return switch (tag.charAt(0)) {
      case 'n', 'j', 'b', 'x', 'g', 'l' -> true;
      case 'v' -> tag.equals("vn");
      case 'a' -> tag.equals("an") || tag.equals("a");
      case 'm' -> token.text().startsWith("第") || latin(token.text());
      default -> false;
    };
  }

  /** Tells whether a verb or adjective may stand in a name that other words hold together. */
  public boolean mayJoin(Token token) {
    return mayTell(token) && !title(token);
  }

  /** Tells whether a word of whatever kind may tell the trade of a firm: {@code 粮农}|集团. */
  public boolean mayTell(Token token) {
    Word word = words.kind(token.text());
    return word != Word.OUTSIDE && word != Word.FUNCTION;
  }

  /** Tells whether a word of whatever kind can be a brand: {@code 通达}, but not {@code 引进}. */
  public boolean mayBeBrand(Token token) {
    Word word = words.kind(token.text());
    return token.span().length() == 2
        && Words.han(token.text().charAt(0))
        && word != Word.OUTSIDE
        && word != Word.FUNCTION
        && !title(token)
        && "advnz".indexOf(token.tag().charAt(0)) >= 0;
  }

  /** Tells whether a word is tagged as a proper name and makes none: {@code 大数据}. */
  public boolean common(Token token) {
    return words.kind(token.text()) == Word.COMMON;
  }

  /** Tells whether a word counts units instead of naming one: {@code 几}车间, but {@code 一}车间. */
  public boolean counts(Token token) {
    return words.kind(token.text()) == Word.COUNT;
  }

  /** Tells whether a character is a word that no name contains: {@code 的}. */
  public boolean function(Token token) {
    return words.kind(token.text()) == Word.FUNCTION;
  }

  /** Tells whether a word is part of an ordinal: {@code 第|四十一|次}. */
  public boolean ordinal(Token token) {
    String text = token.text();
    return ORDINAL_BEGINS.contains(text.charAt(0)) && ORDINAL.matcher(text).matches();
  }

  /** Tells whether a noun is no brand although it stands before {@code 集团}. */
  public boolean generic(String word) {
    Word kind = words.kind(word);
    return kind != null && kind != Word.VILLAGE;
  }

  private static boolean latin(String text) {
    return text.chars().allMatch(c -> c < 128 && c != '%');
  }

  /** Tells whether a word is a proper name, or one of several characters that are no word. */
  public boolean proper(Words sentence, @Nullable Token token) {
    if (token == null || common(token)) {
      return false;
    }
    if (token.span().length() > 1) {
      return PROPER.matcher(token.tag()).lookingAt();
    }
    return surname(sentence, token)
        || fragment(token)
            && (fragment(sentence.ending(token.span().begin()))
                || fragment(sentence.starting(token.span().end())));
  }

  /** {@code 赵|尚志}: a name before another. */
  private static boolean surname(Words sentence, Token token) {
    Token given = sentence.starting(token.span().end());
    return SURNAME.matcher(token.tag()).matches()
        && given != null
        && given.span().length() > 1
        && PROPER.matcher(given.tag()).lookingAt();
  }

  private boolean fragment(@Nullable Token token) {
    return token != null
        && token.span().length() == 1
        && Words.han(token.text().charAt(0))
        && (token.tag().endsWith("g") || NO_FRAGMENT.indexOf(token.tag().charAt(0)) < 0)
        && words.kind(token.text()) != Word.FUNCTION;
  }
}
