package org.wenpu.meaning.extract.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;

/** Cuts from the end of a policy line what is no part of it. */
final class LineEnds {
  /** {@code 开展…活动等}, {@code …等方面提出要求}, {@code 实施…工程（以下简称…）}. */
  private static final Pattern TAIL =
      Pattern.compile(
          "等(?:\\d+|[一二三四五六七八九十]+)?个?(?:项|条|方面)?(?:提出.*|作出.*|要求|[^，、]{0,2}(?:举措|内容))?$"
              + "|(?:，(?:主要|具体|其中|重点)?)?包括$"
              + "|（以下[^）]*）$"
              + "|(?<=[^，]{8})是[^，]{0,16}(?:首要|重点|重要|主要|中心)工作(?:之一)?$"
              + "|(?:提出|作出)了?(?:明确|具体)?(?:要求|部署|规定|安排)$");

  private static final Pattern RANK = Pattern.compile("、(?:位?居(?![住民家])|稳居|增长|占|排名).*$|走在.*前列$");

  private final String chars;

  LineEnds(String chars) {
    this.chars = chars;
  }

  /** Gives the line without marks and without what only closes a list; empty when nothing stays. */
  Span trimmed(int begin, int end) {
    String line = cut(TAIL, cut(RANK, chars.substring(begin, unopened(begin, end))));
    while (!line.isEmpty() && endsInMark(line)) {
      line = line.substring(0, line.length() - 1);
    }
    return new Span(begin, isOpenEnded(line) ? begin : begin + line.length());
  }

  /** Says whether a quotation goes on behind the line: what it quotes was cut. */
  private static boolean isOpenEnded(String line) {
    return line.lastIndexOf('“') > line.lastIndexOf('”');
  }

  private static boolean endsInMark(String line) {
    return "，。；：、 ".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Gives the position of a mark that closes a quotation opened before the line, or the end. */
  private int unopened(int begin, int end) {
    int depth = 0;
    for (int i = begin; i < end; i++) {
      char c = chars.charAt(i);
      depth += c == '“' || c == '‘' ? 1 : c == '”' || c == '’' ? -1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return end;
  }

  private static String cut(Pattern tail, String line) {
    Matcher matcher = tail.matcher(line);
    return matcher.find() ? line.substring(0, matcher.start()) : line;
  }
}
