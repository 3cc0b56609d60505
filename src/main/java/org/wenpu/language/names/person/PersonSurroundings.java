package org.wenpu.language.names.person;

import java.util.regex.Pattern;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/** Weighs what stands around a name of a person: {@code 主任|王坚|说}. */
final class PersonSurroundings {
  /** {@code 李越宏|以32分夺得金牌}: what goes on with what a person reached. */
  private static final char BY = '以';

  private static final String DONE = "了着";
  private static final String OF_AGE = "岁的";
  private static final double AGED = 3.5;

  /**
   * A date or how many were named may follow a name, another number does not: {@code 王海|12日},
   * {@code 李山|三名}, but {@code 黎超2500人}.
   */
  private static final String NUMBERS = "0123456789两三四五六七八九十";

  private static final Pattern DATE = Pattern.compile("\\d{1,2}[日月]|[两三四五六七八九十]{1,2}[名位]");

  /** {@code 张翠娥|乐呵呵地说}. */
  private static final Pattern MANNER =
      Pattern.compile("(?!的)\\p{IsHan}{2,4}地(?:说|告诉|讲|介绍|感慨|表示|回答|笑|点)");

  private static final int LONGEST_MANNER = 5;

  private final Lexicon<PersonContext> context;

  PersonSurroundings(Lexicon<PersonContext> context) {
    this.context = context;
  }

  /** Weighs what stands before a name: a title, a list, an age. */
  double before(Words words, TitleEnds titles, int begin) {
    if (titles.title(begin)) {
      return 4;
    }
    if (titles.personNoun(begin)) {
      return 2.5;
    }
    if (words.chars().startsWith(OF_AGE, begin - OF_AGE.length())) {
      return AGED;
    }
    char left = words.at(begin - 1);
    if (left == '、') {
      return 1.5;
    }
    if (Words.mark(left)) {
      return 1;
    }
    Token token = words.ending(begin);
    if (token == null) {
      return -2;
    }
    return context.kind(token.text()) == PersonContext.BEFORE ? 1 : 0;
  }

  /** Weighs what follows a name: what persons do, a mark, a rest of a word. */
  double after(Words words, int begin, int end) {
    if (end == words.span().end()) {
      return 0.5;
    }
    Trie.Match<PersonContext> next = context.longest(words.chars(), end);
    if (next != null && !closing(words, end, next.end())) {
      boolean word = next.end() - end > 1 || words.boundary(end);
      switch (next.value()) {
        case SPEECH, HONORIFIC -> {
          return word ? 3 : 2;
        }
        case ACT -> {
          return word ? 1 : 0.5;
        }
        case BEFORE -> {}
      }
    }
    if (Words.mark(words.at(end)) || words.at(end) == '/' || date(words, end)) {
      return 0.5;
    }
    if (manner(words, end)) {
      return 3;
    }
    return words.boundary(end) ? beforeWord(words, end) : -2;
  }

  private static boolean manner(Words words, int end) {
    int at = words.boundary(end) ? end + 2 : end + LONGEST_MANNER;
    while (at < end + LONGEST_MANNER && words.at(at) != '地') {
      at++;
    }
    return at < end + LONGEST_MANNER
        && MANNER.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  /**
   * {@code 陈斌|开、}, {@code 徐誉|童|以}: a name leaves no character to itself; {@code 曹钰|松了一口气}: nor is
   * it a verb.
   */
  private static double beforeWord(Words words, int end) {
    Token next = words.starting(end);
    if (next == null || next.span().length() > 1) {
      return -0.5;
    }
    Token behind = words.starting(next.span().end());
    boolean left = next.tag().equals("ng") && behind != null && leads(behind);
    if ("、/".indexOf(words.at(end + 1)) >= 0 || DONE.indexOf(words.at(end)) >= 0 || left) {
      return -3;
    }
    boolean goesOn = words.at(end) == BY || DONE.indexOf(words.at(end + 1)) >= 0;
    return goesOn || adverbial(words, next) ? -0.5 : -1.5;
  }

  /** {@code 徐誉童|以}, {@code 徐川子|走访}: near miss {@code 曹钰|松|了}. */
  private static boolean leads(Token word) {
    return word.tag().equals("p") || word.tag().startsWith("v") && word.span().length() > 1;
  }

  /** {@code 于安玲|先|看}: near miss {@code 于安|玲先|看}. */
  private static boolean adverbial(Words words, Token next) {
    Token verb = words.starting(next.span().end());
    return next.tag().equals("d") && verb != null && verb.tag().startsWith("v");
  }

  /** {@code 、张天|任、}: one character before a comma of lists is no verb but part of the name. */
  private static boolean closing(Words words, int end, int next) {
    return next - end == 1 && words.at(next) == '、';
  }

  private static boolean date(Words words, int at) {
    return NUMBERS.indexOf(words.at(at)) >= 0
        && DATE.matcher(words.chars()).region(at, words.span().end()).lookingAt();
  }

  /** {@code 病床上的|田桂花}: near miss {@code 这片|毛竹林}. */
  boolean introduced(Words words, TitleEnds titles, int begin) {
    return words.at(begin - 1) == '的' || before(words, titles, begin) > 0;
  }

  /** {@code 刘庆|作讲解}: what persons do begins before a name would end. */
  boolean cueWithin(Words words, int last) {
    Trie.Match<PersonContext> cue = context.longest(words.chars(), last);
    return cue != null && cue.end() - last > 1 && words.boundary(last) && words.boundary(cue.end());
  }

  /** Tells whether a word ends or, badly cut, what persons do begins: {@code 黄靖秋|分别}. */
  boolean ends(Words words, int end) {
    Trie.Match<PersonContext> next =
        words.boundary(end) ? null : context.longest(words.chars(), end);
    return words.boundary(end)
        || next != null && next.end() - end > 1 && words.boundary(next.end());
  }
}
