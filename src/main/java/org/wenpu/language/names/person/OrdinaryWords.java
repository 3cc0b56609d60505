package org.wenpu.language.names.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Tells words from names that are written like them: {@code 干部|廉洁|从政}, {@code 团员和|青年}, {@code
 * 韩正|在致辞中说}. Near misses: {@code 主席汪洋主持}, {@code 县委原书记曾海洋}, {@code 李胜利}.
 */
public final class OrdinaryWords {
  /** Surnames that are far more often a conjunction, preposition, adverb or verb. */
  private static final Characters FUNCTIONS = Characters.of("和都向于曾从来时祝查赏任席");

  /** Surnames that lead to a place. */
  private static final Characters LEADING = Characters.of("经由连自往同与过赴应");

  /** Characters that no given name of two ends in, for they go on to a verb. */
  private static final String LAST = "在等向的与和也副将已还又仍却便颇屡";

  /** A surname that joins those before it to those after: {@code 人大代表|和政协委员}. */
  private static final char AND = '和';

  /**
   * Surnames that lead to times, places and bodies, hardly ever to words that names are made of.
   */
  private static final String AT = "于向";

  /** {@code 记者|从水利部|获悉}. */
  private static final char FROM = '从';

  private static final String REPORTER = "记者";

  private static final double STANDS = 0.5;
  private static final double SPEAKS = 2;
  private static final Set<String> SHORT_TERMS =
      Set.of("代", "前", "现", "新", "候", "首", "一", "二", "三", "年");

  /** Characters for things in which no given name ends. */
  private static final String THINGS = "骨碗氢氧鹭寨岔邻殿";

  /** Words things are counted with. */
  private static final String CLASSIFIERS = "株棵朵条座辆台艘架吨亩头只";

  private static final Openings SPELL = new Openings("[一几多数半两][年月天度次些个位名]$");

  private OrdinaryWords() {}

  /** Tells whether a surname is far more often a word that joins or leads: {@code 于|北京}. */
  public static boolean function(char surname) {
    return FUNCTIONS.contains(surname) || LEADING.contains(surname);
  }

  /**
   * Tells whether what is named without a title is a thing, way or time: {@code 卜骨}, {@code 石雄|铁路},
   * {@code 曾一年}, {@code 义乌（|苏溪|）}, {@code 三株|江梅}, {@code “惠农贷”}.
   */
  static boolean thing(Words words, int begin, int end) {
    boolean inBrackets = words.at(begin - 1) == '（' && words.at(end) == '）';
    Token before = inBrackets ? words.ending(begin - 1) : null;
    return THINGS.indexOf(words.at(end - 1)) >= 0
        || words.at(begin - 1) == '“' && words.at(end) == '”'
        || CLASSIFIERS.indexOf(words.at(begin - 1)) >= 0 && measured(words.ending(begin))
        || before != null && before.tag().startsWith("ns")
        || Roads.begin(words, end)
        || SPELL.isIn(words.chars(), begin, end);
  }

  private static boolean measured(@Nullable Token token) {
    return token != null && token.tag().startsWith("q");
  }

  /**
   * Tells whether what looks like a name is none.
   *
   * @param given where the given name begins
   * @param after how much what follows stands for a name
   * @param typical whether the given name is written like hardly any word
   */
  static boolean hold(
      Words words, TitleEnds titles, int begin, int given, int end, double after, boolean typical) {
    if (end - begin > 2 && LAST.indexOf(words.at(end - 1)) >= 0 && words.at(end) != '、') {
      return true;
    }
    Token whole = words.starting(begin);
    if (whole != null && whole.span().end() == end && ordinary(whole)) {
      return !titles.post(begin) && after < STANDS;
    }
    return words.at(begin) == AND && !words.boundary(end)
        || words.at(begin) == FROM && words.chars().startsWith(REPORTER, begin - REPORTER.length())
        || adverbs(words.starting(begin), words.starting(given), end)
            && !called(words, titles, begin)
        || FUNCTIONS.contains(words.at(begin))
            && given == begin + 1
            && word(words.starting(given), end)
            && !titled(titles, begin, after, words.at(begin) == AND)
            && !(typical && AT.indexOf(words.at(begin)) >= 0 && titles.title(begin))
            && !listed(words, begin, end)
        || words.at(begin) == '任'
            && SHORT_TERMS.contains(words.text(Math.max(words.span().begin(), begin - 1), begin));
  }

  /** {@code 副书记|胡|刚|说}: near miss {@code 领导人|都|已|表态}. */
  private static boolean called(Words words, TitleEnds titles, int begin) {
    Token given = words.starting(begin + 1);
    return titles.title(begin)
        && !FUNCTIONS.contains(words.at(begin))
        && given != null
        && given.span().length() == 1;
  }

  /** {@code 领导人|都|高度|评价}. */
  private static boolean adverbs(@Nullable Token first, @Nullable Token second, int end) {
    return first != null
        && second != null
        && first.tag().startsWith("d")
        && second.tag().startsWith("d")
        && second.span().end() == end;
  }

  /** {@code 县委原书记|曾海洋，}, {@code 人大代表|时光辉说}. */
  private static boolean titled(TitleEnds titles, int begin, double after, boolean joins) {
    return titles.post(begin) && after >= STANDS
        || titles.title(begin) && after >= SPEAKS && !joins;
  }

  /** A word of the dictionary that is no name: an adjective, verb, adverb or noun. */
  private static boolean ordinary(Token token) {
    String tag = token.tag();
    return "avdn".indexOf(tag.charAt(0)) >= 0
        && !tag.startsWith("nr")
        && !tag.startsWith("nz")
        && !tag.startsWith("ns");
  }

  private static boolean word(@Nullable Token token, int end) {
    return token != null
        && token.span().end() == end
        && token.span().length() > 1
        && !token.tag().startsWith("nr")
        && !token.tag().startsWith("nz");
  }

  /** In a list of names a name may look like anything. */
  private static boolean listed(Words words, int begin, int end) {
    return "、（ ".indexOf(words.at(begin - 1)) >= 0 && "、（）。 ".indexOf(words.at(end)) >= 0;
  }
}
