package org.wenpu.language.names.place;

import java.util.regex.Pattern;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a place is part of the name of a meeting that says what it is for, or stands in
 * brackets in it: {@code 推动|黄河流域|生态保护座谈会}, {@code “一带一路”（|河南|）农业博览会}. Near misses: {@code
 * 推动黄河流域生态保护，|河南|召开座谈会}, {@code 博览会（|河南|）}.
 */
final class NamedMeetings {
  private static final int LONGEST = 26;
  private static final int LONGEST_BEFORE = 12;
  private static final int LONGEST_IN_BRACKETS = 8;

  /** What the centre calls people together for. */
  private static final Pattern AIM = Pattern.compile("(?:推动|推进|促进|加强|支持)(?:新时代)?$");

  private static final Pattern MEETING = Pattern.compile("(?:(?!召开|举行|的)[\\p{IsHan}、]){2,22}?座谈会");

  private NamedMeetings() {}

  /** Tells whether a place at a position of a sentence belongs to such a name. */
  static boolean hold(Words words, int begin, int end) {
    return summoned(words, begin, end) || behindBrackets(words, begin, end);
  }

  private static boolean summoned(Words words, int begin, int end) {
    int from = Math.max(words.span().begin(), begin - LONGEST_BEFORE);
    int limit = Math.min(words.span().end(), end + LONGEST);
    return end < limit
        && AIM.matcher(words.chars()).region(from, begin).find()
        && MEETING.matcher(words.chars()).region(end, limit).lookingAt();
  }

  /** The name of an event goes on behind brackets in which the place stands, or another. */
  private static boolean behindBrackets(Words words, int begin, int end) {
    boolean inside = words.at(begin - 1) == '（' && words.at(end) == '）';
    int next = inside ? end + 1 : words.at(end) == '（' ? closing(words, end) : end;
    return next > end && (EventNames.opens(words, begin, next) || PlaceUses.joined(words, next));
  }

  private static int closing(Words words, int open) {
    int limit = Math.min(words.span().end(), open + LONGEST_IN_BRACKETS + 1);
    return words.chars().substring(open, Math.max(open, limit)).indexOf('）') + open + 1;
  }
}
