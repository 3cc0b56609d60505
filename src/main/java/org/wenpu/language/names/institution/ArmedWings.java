package org.wenpu.language.names.institution;

import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.names.word.Words;

/**
 * Takes 武装 into the name of who fights under it: {@code 真主党武装|发布的消息}. Near misses: {@code
 * 真主党|武装人员}, {@code 解除真主党|武装}.
 */
final class ArmedWings {
  private static final String WING = "武装";
  private static final int LONGEST = 4;
  private static final Pattern MOVEMENT = Pattern.compile("(?:党|运动|组织|阵线)$");
  private static final Pattern GOES_ON =
      Pattern.compile("人员|分子|派别|力量|部队|组织|团体|成员|冲突|斗争|袭击|问题|方面行动");
  private static final Pattern DISARMED = Pattern.compile("(?:解除|收缴|放下|解散)(?:\\p{IsHan}{1,3})?$");

  private ArmedWings() {}

  /** Gives a body with 武装 behind it, where that is part of its name. */
  static Span whole(Words words, Span body) {
    int end = body.end() + WING.length();
    boolean wing =
        words.chars().startsWith(WING, body.end())
            && end <= words.span().end()
            && MOVEMENT.matcher(words.text(body.begin(), body.end())).find()
            && !GOES_ON.matcher(words.chars()).region(end, words.span().end()).lookingAt()
            && !disarmed(words, body.begin());
    return wing ? new Span(body.begin(), end) : body;
  }

  private static boolean disarmed(Words words, int begin) {
    int from = Math.max(words.span().begin(), begin - LONGEST);
    return from < begin && DISARMED.matcher(words.text(from, begin)).find();
  }
}
