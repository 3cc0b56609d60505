package org.wenpu.language.names.person;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Characters;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/** Reads transliterated names whose parts are joined: {@code 安东尼奥·古特雷斯}. */
final class DottedNames {
  private static final int LONGEST_PART = 8;
  private static final int LONGEST_GAP = 2;
  private static final Characters DOTS = Characters.of("·•・∙");

  /** Adverbs of one character before a verb: {@code 辛瓦尔|曾|使用}. */
  private static final String PAST = "曾已";

  /** {@code 萨巴赫·哈立德|生于1953年}. */
  private static final String BORN = "生于";

  private static final char HYPHEN = '-';
  private static final char DASH = '—';
  private static final String NUMERALS = "一二三四五六七八九十";

  private final SoundRuns runs;

  DottedNames(SoundRuns runs) {
    this.runs = runs;
  }

  /** Tells whether a point that joins the parts of a name stands at a position. */
  static boolean dot(Words words, int position) {
    return DOTS.contains(words.at(position));
  }

  /** Tells whether anything stands in a sentence that could join the parts of a name. */
  static boolean mayBeIn(Words words) {
    for (int at = words.span().begin(); at < words.span().end(); at++) {
      if (joiner(words, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives the end of a name with joiners, one of whose parts may be a letter; -1 at none. A hyphen
   * alone joins places too, so that a title must stand before it.
   */
  int end(Words words, int begin, boolean titled) {
    int end = ordinalEnd(words, partEnd(words, begin));
    if (!titled && (ordinary(words, begin, end) || endOfWord(words, begin, end))) {
      return -1;
    }
    boolean joined = false;
    while (end > begin && joiner(words, end) && nextPartEnd(words, end) > end + 1) {
      joined |= titled || words.at(end) != HYPHEN;
      end = ordinalEnd(words, nextPartEnd(words, end));
    }
    return joined ? dashedEnd(words, end) : -1;
  }

  /** {@code 新时|代·好|儿女}: the last character of a word is no first part. Near miss: {@code 埃·马丁}. */
  private static boolean endOfWord(Words words, int begin, int end) {
    return end == begin + 1 && !words.boundary(begin);
  }

  /** {@code 安娜·科瓦奇|—拉兹洛}: of a double name the second. Near miss: {@code 安娜·科瓦奇|——记者}. */
  private int dashedEnd(Words words, int end) {
    boolean dash = words.at(end) == DASH && words.at(end + 1) != DASH;
    int second = dash ? soundsEnd(words, end + 1) : end;
    return second > end + 2 ? second : end;
  }

  /**
   * Gives where a name begins some of whose first characters write no sounds: {@code 、|古再|丽努尔·}.
   * Near miss: {@code 、由|丽努尔·}.
   */
  int begin(Words words, int sounds) {
    int begin = sounds;
    while (sounds - begin < LONGEST_GAP && part(words.ending(begin))) {
      begin--;
    }
    return Words.mark(words.at(begin - 1)) && Words.han(words.at(begin)) ? begin : sounds;
  }

  private static boolean part(@Nullable Token token) {
    return token != null
        && token.span().length() == 1
        && "pcuvrmfw".indexOf(token.tag().charAt(0)) < 0;
  }

  private static boolean joiner(Words words, int position) {
    return words.at(position) == HYPHEN || dot(words, position);
  }

  /** {@code 法治|·公平}: a noun of the language is no first name. */
  private static boolean ordinary(Words words, int begin, int end) {
    Token word = words.starting(begin);
    return word != null
        && word.span().length() > 1
        && word.span().end() == end
        && "nva".indexOf(word.tag().charAt(0)) >= 0
        && !name(word)
        && !word.tag().startsWith("ns");
  }

  private static boolean name(Token word) {
    return word.tag().startsWith("nr") || word.tag().equals("nz");
  }

  /** {@code 卡尔|十六世|·古斯塔夫}. */
  private static int ordinalEnd(Words words, int end) {
    int at = end;
    while (NUMERALS.indexOf(words.at(at)) >= 0) {
      at++;
    }
    return at > end && words.at(at) == '世' && joiner(words, at + 1) ? at + 1 : end;
  }

  private int nextPartEnd(Words words, int joiner) {
    int begin = joiner + 1;
    int end = withoutNextWord(words, begin, partEnd(words, begin));
    return end > begin ? end : lastPartEnd(words, begin);
  }

  /**
   * The last part may be no sounds but one or two characters before a mark or what persons do:
   * {@code 霍勒斯·张、}, {@code 阿兰·高明|表示}.
   */
  private int lastPartEnd(Words words, int begin) {
    for (int end = begin + 1; end <= begin + 2 && words.han(begin, end); end++) {
      boolean closed = Words.mark(words.at(end)) || runs.actsAt(words, end);
      if (closed && words.boundary(end)) {
        return end;
      }
    }
    return begin;
  }

  private int partEnd(Words words, int begin) {
    char first = words.at(begin);
    return first >= 'A' && first <= 'Z' ? begin + 1 : soundsEnd(words, begin);
  }

  /**
   * A part goes on over a name ({@code 列|先科}) and over a fragment or two not used for sounds, where
   * more sounds or a dot follow: {@code 奥拉夫·|朔|尔茨}, {@code 妮|琪|·约翰逊}. Near miss: {@code
   * 巴沙尔·阿萨德|和|普京}.
   */
  private int soundsEnd(Words words, int begin) {
    int end = runs.joinedEnd(words, begin);
    Token name = end > begin ? words.starting(end) : null;
    if (name != null
        && name(name)
        && name.span().length() == 2
        && runs.kind(words, end + 1) != null) {
      return runs.joinedEnd(words, end + 1);
    }
    for (int gap = 1; gap <= LONGEST_GAP && runs.fragment(words, end + gap - 1); gap++) {
      int more = runs.joinedEnd(words, end + gap);
      boolean sounded = runs.end(words, more + 1) > more + 2;
      if (gap == 1 && end > begin && dot(words, more) && sounded) {
        return more;
      }
      boolean whole = joiner(words, more) || words.boundary(more);
      if (more > end + gap && more - begin <= LONGEST_PART && whole) {
        return more;
      }
    }
    return end;
  }

  /**
   * {@code 亨特·拜登|海外}, {@code 尼科尔斯|因}: the last sounds are those of the next word. Near miss: {@code
   * 塞古罗|致贺电}, where 罗致 could be one.
   */
  private int withoutNextWord(Words words, int begin, int end) {
    Token last = words.token(end - 1);
    if (last == null || last.span().begin() <= begin + 1 || name(last)) {
      return end;
    }
    boolean born = last.text().equals(BORN);
    boolean cut = last.span().end() > end && (born || !runs.actsAt(words, end));
    return cut || adverbial(last, words.starting(end)) ? last.span().begin() : end;
  }

  private static boolean adverbial(Token word, @Nullable Token next) {
    char tag = word.tag().charAt(0);
    boolean verb = next != null && next.tag().startsWith("v") && next.span().length() > 1;
    boolean adverb = word.span().length() > 1 || PAST.indexOf(word.text()) >= 0;
    return verb && (tag == 'p' || (tag == 'a' || tag == 'd') && adverb);
  }
}
