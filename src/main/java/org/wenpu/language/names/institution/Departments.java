package org.wenpu.language.names.institution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Finds the departments of a body by who heads or serves in them, whatever words their names hold:
 * {@code 某省科学技术厅|成果转化与区域创新处|处长}, {@code 外交部|亚洲司|参赞}. Near miss: {@code 某部|会同某委价格司|司长}, for another
 * body lies between.
 */
final class Departments {
  private static final int SHORTEST = 3;
  private static final String FUNCTIONS = "的了在由对向会同是把将让等任";

  private static final Pattern LED =
      Pattern.compile(
          "(?![和与及])[\\p{IsHan}&&[^" + FUNCTIONS + "]]{1,14}?(司|处|科|庭|支队|大队)(?=副?\\1长)");

  private Departments() {}

  /** Gives where the department right behind a body ends, or the body where none is there. */
  static int end(Words words, List<Span> known, int begin) {
    Matcher led = LED.matcher(words.chars()).region(begin, words.span().end());
    led.useTransparentBounds(true);
    boolean found = led.lookingAt() && words.boundary(begin) && words.boundary(led.end());
    return found && known.stream().noneMatch(body -> within(body, begin, led.end()))
        ? led.end()
        : begin;
  }

  private static boolean within(Span body, int begin, int end) {
    return body.begin() >= begin && body.begin() < end;
  }

  /** {@code 亚洲司|参赞}: HanLP takes the department for a thing, the title tells what it is. */
  static boolean led(Words words, int end) {
    Token name = words.ending(end);
    Token title = words.starting(end);
    return name != null
        && title != null
        && "司处科".indexOf(words.at(end - 1)) >= 0
        && words.at(end - 2) != '公'
        && name.span().length() >= SHORTEST
        && title.tag().startsWith("nnt");
  }
}
