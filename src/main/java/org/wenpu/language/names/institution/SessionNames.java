package org.wenpu.language.names.institution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.names.word.Words;

/**
 * Leaves the number of a session out of the name of the body that meets: {@code 某银行|第八届理事会|年会}.
 * Near misses: {@code 某会第十四届委员会|全体会议}, whose term is part of its name.
 */
final class SessionNames {
  private static final Pattern NUMBERED =
      Pattern.compile("第[0-9一二三四五六七八九十百]{1,5}[届次](?:国际)?(?:理事会|执行理事会|执行局|董事会|部长理事会)$");

  private static final Pattern MEETING = Pattern.compile("年会|会议|全会");

  private SessionNames() {}

  /** Gives the body that meets, without what numbers its meeting. */
  static Span without(Words words, Span body) {
    char last = words.at(body.end() - 1);
    if (last != '会' && last != '局'
        || !MEETING.matcher(words.chars()).region(body.end(), words.span().end()).lookingAt()) {
      return body;
    }
    Matcher session = NUMBERED.matcher(words.chars()).region(body.begin(), body.end());
    return session.find() && session.start() > body.begin() + 1
        ? new Span(body.begin(), session.start())
        : body;
  }
}
