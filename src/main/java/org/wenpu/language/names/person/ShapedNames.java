package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.Words;

/**
 * Finds Chinese names in forms of speech that hold nothing else: deputies who speak ({@code
 * 王海|常委提出}), pairs of players ({@code 王海|/|李山|以3比0}), athletes by what they win ({@code
 * 选手|王海|以10米2}), appointments ({@code 增补|王海|为}). Near misses: {@code 全体|代表提出}, {@code 选手|成功|晋级}.
 */
final class ShapedNames {
  private static final double SURE = 7;
  private static final int LONGEST = 3;
  private static final int SHORTEST = 2;

  private static final Pattern DEPUTY =
      Pattern.compile(
          "(?:"
              + NameNeighbour.DEPUTY.any()
              + ")(?=代表\\p{IsHan}|"
              + NameNeighbour.SAYING.any()
              + "|、来自|和来自)");

  private static final Characters OF_DEPUTY = Characters.of("委代");

  private static final Openings LEADING =
      new Openings(NameNeighbour.ATHLETE.any() + "|" + NameNeighbour.APPOINTING.any());

  /** Each word before a name holds one of these. */
  private static final Characters OF_LEADING = Characters.of("手员将秀组队夫补命免推");

  /** What may follow a name that an athlete's or an appointment leads to. */
  private static final Pattern NEXT =
      Pattern.compile(
          "/|、\\p{IsHan}|和(?!平)\\p{IsHan}|以[0-9]|以\\p{IsHan}{2,9}(?:获|夺|摘|战胜|击败|晋级|位列|排名)"
              + "|的\\p{IsHan}{2,20}?(?:职务|资格)|为\\p{IsHan}{1,20}?(?:长|员|任|记|席)|"
              + NameNeighbour.DOING.any()
              + "|"
              + NameNeighbour.DOING_ALONE.any());

  private static final Pattern PAIR_NEXT =
      Pattern.compile(
          "[，。、；）0-9]|以|的|和|组合|在|"
              + NameNeighbour.DOING.any()
              + "|"
              + NameNeighbour.DOING_PAIRED.any());

  private static final Openings GOAL =
      new Openings("(?:依靠|凭借|由)(?=\\p{IsHan}{2,3}的(?:" + NameNeighbour.GOAL.any() + "))");

  private static final Characters OF_GOAL = Characters.of("球射助杀破梅");
  private static final Pattern OF = Pattern.compile("的");

  private static final String BEFORE_DEPUTIES = "，。；：、的（";
  private static final String NO_END = "方媒";

  private final Lexicon<Surname> surnames;

  ShapedNames(Lexicon<Surname> surnames) {
    this.surnames = surnames;
  }

  /** Gives the names of a sentence in text order. */
  List<PersonNames.Candidate> find(Words words) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    if (holds(words, OF_DEPUTY)) {
      addDeputies(words, found);
    }
    if (holds(words, OF_LEADING)) {
      addLed(LEADING, words, NEXT, found);
    }
    if (holds(words, OF_GOAL)) {
      addLed(GOAL, words, OF, found);
    }
    addPairs(words, found);
    return found;
  }

  /** Says whether a sentence has a character without which no word of a form is there. */
  private static boolean holds(Words words, Characters any) {
    return any.areIn(words.chars(), words.span().begin(), words.span().end());
  }

  private void addDeputies(Words words, List<PersonNames.Candidate> found) {
    Matcher deputy =
        DEPUTY
            .matcher(words.chars())
            .region(words.span().begin(), words.span().end())
            .useTransparentBounds(true);
    while (deputy.find()) {
      add(endingAt(words, deputy.start(), true), found);
    }
  }

  private void addLed(Openings form, Words words, Pattern next, List<PersonNames.Candidate> found) {
    for (int end : form.ends(words.chars(), words.span().begin(), words.span().end())) {
      add(beginningAt(words, end, next), found);
    }
  }

  private static void add(@Nullable Span name, List<PersonNames.Candidate> found) {
    if (name != null) {
      found.add(new PersonNames.Candidate(name, SURE));
    }
  }

  /** {@code 组合|王海|/|李山|以}: both sides of the stroke are names. */
  private void addPairs(Words words, List<PersonNames.Candidate> found) {
    for (int at = words.span().begin() + SHORTEST; at < words.span().end() - SHORTEST; at++) {
      Span first = words.at(at) == '/' ? endingAt(words, at, false) : null;
      Span second = first == null ? null : beginningAt(words, at + 1, PAIR_NEXT);
      if (first != null && second != null) {
        add(first, found);
        add(second, found);
      }
    }
  }

  private @Nullable Span endingAt(Words words, int end, boolean deputies) {
    for (int begin = end - LONGEST; begin <= end - SHORTEST; begin++) {
      boolean apart =
          begin <= words.span().begin()
              || BEFORE_DEPUTIES.indexOf(words.at(begin - 1)) >= 0
              || !deputies && (Words.mark(words.at(begin - 1)) || led(words, begin));
      if (begin >= words.span().begin() && apart && named(words, begin, end)) {
        return new Span(begin, end);
      }
    }
    return null;
  }

  private static boolean led(Words words, int begin) {
    int from = Math.max(words.span().begin(), begin - LONGEST);
    return LEADING.ends(words.chars(), from, begin).contains(begin);
  }

  private @Nullable Span beginningAt(Words words, int begin, Pattern next) {
    for (int end = begin + LONGEST; end >= begin + SHORTEST; end--) {
      if ((words.boundary(begin) || across(words, begin))
          && end < words.span().end()
          && next.matcher(words.chars()).region(end, words.span().end()).lookingAt()
          && named(words, begin, end)) {
        return new Span(begin, end);
      }
    }
    return null;
  }

  /** {@code 增|补丁|学岚}: HanLP joins the end of the verb with the surname. */
  private static boolean across(Words words, int begin) {
    Token token = words.token(begin);
    return token != null
        && token.span().begin() == begin - 1
        && token.span().end() == begin + 1
        && NameNeighbour.APPOINTING.is(words.text(begin - 2, begin));
  }

  /** Tells whether a stretch has the form of a name, and is no word of the language. */
  boolean named(Words words, int begin, int end) {
    Trie.Match<Surname> surname = surnames.longest(words.chars(), begin, end);
    return surname != null
        && surname.end() < end
        && (surname.value() != Surname.RARE || singles(words, begin, end))
        && words.han(begin, end)
        && !OrdinaryWords.function(words.at(begin))
        && NO_END.indexOf(words.at(end - 1)) < 0
        && cut(words, begin, end);
  }

  private static boolean singles(Words words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      Token token = words.token(at);
      if (token == null || token.span().length() > 1) {
        return false;
      }
    }
    return true;
  }

  /** A name is one by its tag, or is cut into pieces none of which is a verb, adverb or place. */
  private static boolean cut(Words words, int begin, int end) {
    Token whole = words.starting(begin);
    if (whole != null && whole.span().end() >= end) {
      return whole.span().end() == end && whole.tag().startsWith("nr");
    }
    for (int at = begin; at < end; at++) {
      Token token = words.token(at);
      boolean word = token != null && token.span().length() > 1 && token.span().begin() >= begin;
      if (token == null
          || word && ("ns".indexOf(token.tag().charAt(0)) < 0 || token.tag().startsWith("ns"))) {
        return false;
      }
    }
    return true;
  }
}
