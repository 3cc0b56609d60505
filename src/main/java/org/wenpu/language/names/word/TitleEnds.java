package org.wenpu.language.names.word;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Sentence;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;

/** Marks where titles and nouns of persons end in a sentence: a name may follow there. */
public final class TitleEnds {
  /** The kinds of nouns in {@code lexicon/person-nouns.tsv}. */
  private enum Noun {
    /** Ends like a noun of persons and means no single one: {@code 大家}. */
    NO_PERSON,
    /** Who somebody is to others: {@code 女儿}. */
    KIN
  }

  private static final Lexicon<Noun> NOUNS = Lexicon.bundled("person-nouns", Noun.class);

  private static final String PERSON_NOUN_ENDS = "员者人民工师家长手户主生客商官警医友兵迷匠农";

  /** What makes a noun of a person of the word before it, which HanLP cuts off. */
  private static final String TRADE_ENDS = "师员手匠";

  private final int begin;
  private final boolean[] titles;
  private final boolean[] posts;
  private final boolean[] personNouns;

  public TitleEnds(Words words, Sentence sentence, Titles known) {
    begin = words.span().begin();
    titles = new boolean[words.span().length() + 1];
    posts = new boolean[titles.length];
    personNouns = new boolean[titles.length];
    for (int end = begin + 2; end <= words.span().end(); end++) {
      mark(words, end, known.endingAt(words.chars(), end, begin));
    }
    Token last = null;
    for (Token token : sentence.tokens()) {
      if (!goesOn(words, token.span().end())) {
        markWord(token, last);
      }
      last = token;
    }
  }

  private void markWord(Token token, @Nullable Token last) {
    if (token.tag().startsWith("nnt")) {
      clearWithin(token);
      titles[token.span().end() - begin] = true;
    } else if (trade(token, last)) {
      titles[token.span().end() - begin] = true;
    } else if (personNoun(token)) {
      personNouns[token.span().end() - begin] = true;
    }
  }

  /** {@code 菌种|培育|师}: near misses {@code 一|员}, {@code 新|手}. */
  private static boolean trade(Token end, @Nullable Token last) {
    return last != null
        && end.span().length() == 1
        && TRADE_ENDS.indexOf(end.text()) >= 0
        && last.span().end() == end.span().begin()
        && last.span().length() > 1
        && "nv".indexOf(last.tag().charAt(0)) >= 0;
  }

  /** {@code 总工|程师}: no title ends inside a longer one. */
  private void clearWithin(Token title) {
    int first = title.span().begin() + 1 - begin;
    Arrays.fill(titles, first, title.span().end() - begin, false);
    Arrays.fill(posts, first, title.span().end() - begin, false);
  }

  /** {@code 长|期}, {@code 主席|国}, {@code 陪审员|法}: the word is not the title. */
  private static boolean goesOn(Words words, int end) {
    return words.at(end - 1) == '长' && words.at(end) == '期'
        || words.at(end) == '法' && "员官师".indexOf(words.at(end - 1)) >= 0 && word(words, end + 1)
        || words.at(end) == '国' && !words.boundary(end);
  }

  /** Near miss: {@code 议员|法|德|尔}, a name of characters that are no words. */
  private static boolean word(Words words, int begin) {
    Token next = words.token(begin);
    return next == null || next.span().length() > 1 || "wucpvd".indexOf(next.tag().charAt(0)) >= 0;
  }

  private void mark(Words words, int end, Titles.@Nullable Title title) {
    if (title == null || goesOn(words, end)) {
      return;
    }
    switch (title.kind()) {
      case POST, STATE_OFFICE, COMPANY_POST, REGION_HEAD -> {
        titles[end - begin] = true;
        posts[end - begin] = true;
      }
      case MEMBER -> titles[end - begin] = true;
      case SEAT, ROLE, JOB -> titles[end - begin] = words.boundary(end);
      default -> personNouns[end - begin] = words.boundary(end);
    }
  }

  private static boolean personNoun(Token token) {
    String text = token.text();
    return NOUNS.kind(text) == Noun.KIN
        || text.length() > 1
            && PERSON_NOUN_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
            && token.tag().startsWith("n")
            && !token.tag().startsWith("ns")
            && NOUNS.kind(text) != Noun.NO_PERSON;
  }

  /** Tells whether a title such as {@code 主任} ends at a position. */
  public boolean title(int position) {
    return ends(titles, position);
  }

  /** Tells whether the title of one person, such as {@code 局长}, ends at a position. */
  public boolean post(int position) {
    return ends(posts, position);
  }

  /** Tells whether a noun for a person such as {@code 居民} ends at a position. */
  public boolean personNoun(int position) {
    return ends(personNouns, position);
  }

  private boolean ends(boolean[] marked, int position) {
    int at = position - begin;
    return at > 0 && at < marked.length && marked[at];
  }
}
