package org.wenpu.language.names.place;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a place is part of the name of an event or aim, and no mention: {@code 中国网球公开赛},
 * {@code 美丽河北}, {@code 文明程度高的新|江苏}. Near misses: {@code 北京举行论坛}, {@code 广东省高质量发展大会}.
 */
public final class EventNames {
  private static final int MOST_WORDS = 6;

  /** How many words the name of an event has that tells which one it is. */
  private static final int MOST_DATED = 9;

  /** The kinds of words in {@code lexicon/event-names.tsv}. */
  private enum Word {
    EVENT,
    /** A verb that stands in names of events; others, as 举行, do not. */
    WITHIN,
    /** {@code 中国|网络文明大会}, {@code 2025|北京|旅游发展大会}: what else tells them from gatherings. */
    GATHERING,
    /** {@code 某地运动会|组委会}: a body that begins with its place. */
    ORGANIZERS
  }

  /** The only kind of {@code lexicon/place-aims.tsv}: words of {@link #AIM_LENGTH} characters. */
  private enum Aim {
    AIM
  }

  private static final Lexicon<Word> WORDS = Lexicon.bundled("event-names", Word.class);
  private static final Lexicon<Aim> AIMS = Lexicon.bundled("place-aims", Aim.class);
  private static final int AIM_LENGTH = 2;

  private static final Set<String> SEASONS = Set.of("冬季", "夏季", "新春", "春节", "迎春", "暑期");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final String CHINA = "中国";
  private static final Pattern DATE =
      Pattern.compile("(?:(?:19|20)[0-9]{2}|第[0-9一二三四五六七八九十]{1,4}届)$");

  private static final int LONGEST_DATE = 6;

  /** {@code 代表|大会}: a body. */
  private static final String DELEGATES = "表";

  /** {@code 杭州|第19届亚运会}. */
  private static final Pattern EDITION =
      Pattern.compile(
          "第(?:[0-9]+|[一二三四五六七八九十]+)届(?!人|全|立法|国会|议会|政协|政府|内阁|联邦|众议|参议|党)|第[一二三四五六七八九十]+次(?:党代会|党的代表大会|妇女代表大会|团代会|工代会)");

  private EventNames() {}

  /** Tells whether a place at a position of a sentence belongs to such a name. */
  public static boolean hold(Words words, int begin, int end) {
    return aim(words, begin) || edition(words, end) || event(words, begin, end);
  }

  private static boolean aim(Words words, int begin) {
    int from = begin - AIM_LENGTH;
    return from >= words.span().begin()
        && words.boundary(begin)
        && AIMS.kind(words.chars(), from, begin) != null;
  }

  private static boolean edition(Words words, int end) {
    return words.at(end) == '第'
        && EDITION.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  /** Tells whether the name of an event goes on at a position: {@code 郑州（河南）|农业博览会}. */
  static boolean opens(Words words, int begin, int position) {
    return edition(words, position) || event(words, begin, position);
  }

  private static boolean event(Words words, int begin, int end) {
    Token token = words.starting(end);
    boolean dated = dated(words, begin);
    for (int count = 0; (noun(token) || dated && joint(token)) && token != null; count++) {
      int last = token.span().end();
      if (WORDS.canEnd(words.at(last - 1)) && named(words, new Span(begin, end), last)) {
        return !organizers(words, last);
      }
      token = count < (dated ? MOST_DATED : MOST_WORDS) ? words.starting(last) : null;
    }
    return false;
  }

  /** Tells whether a noun of an event ends here, of one word or several: {@code 消费|季}. */
  private static boolean named(Words words, Span place, int last) {
    for (int from = last - SHORTEST; from >= Math.max(place.end(), last - LONGEST); from--) {
      Word kind = WORDS.kind(words.chars(), from, last);
      if (kind == Word.EVENT || kind == Word.GATHERING && proper(words, place, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean organizers(Words words, int last) {
    Trie.Match<Word> body = WORDS.longest(words.chars(), last);
    return body != null && body.value() == Word.ORGANIZERS;
  }

  private static boolean proper(Words words, Span place, int gathering) {
    return DELEGATES.indexOf(words.at(gathering - 1)) < 0
        && (words.text(place.begin(), place.end()).equals(CHINA) || dated(words, place.begin()));
  }

  /** {@code 2025|北京}, {@code 第九届|北京}: which of several events it is. */
  private static boolean dated(Words words, int begin) {
    char last = words.at(begin - 1);
    int from = Math.max(words.span().begin(), begin - LONGEST_DATE);
    return from < begin
        && (last == '届' || Character.isDigit(last))
        && DATE.matcher(words.chars()).region(from, begin).find();
  }

  /** {@code 第九届|北京|家电|及|电子博览会}. */
  private static boolean joint(@Nullable Token token) {
    return token != null && (token.tag().equals("cc") || token.tag().equals("s"));
  }

  private static boolean noun(@Nullable Token token) {
    return token != null
        && switch (token.tag().charAt(0)) {
          case 'n', 'j', 'b', 'g', 'a' -> true;
          case 'q' -> token.text().equals("节");
          case 't' -> SEASONS.contains(token.text());
          case 'v' -> token.tag().equals("vn") || WORDS.kind(token.text()) == Word.WITHIN;
          default -> false;
        };
  }
}
