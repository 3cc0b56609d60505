package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes paragraphs of lines that a page broke where its markup changed: {@code 以PM⏎2.5⏎浓度…为主线} is
 * one line, a heading and the paragraph below it stay two.
 */
public final class BrokenLines {
  private static final Pattern CLOSED = Pattern.compile("[。！？：；”」』》]$|[^（]）$");

  /** {@code 一、…}, {@code （三）…}. */
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]).*[^，、（(]$");

  /** Sentence marks within, or an end that no heading has. */
  private static final Pattern UNFINISHED = Pattern.compile("[，；。]|[的和与及、（(—]$|[（(][^）)]*$");

  /** A beginning that no paragraph has: {@code 是：…}, {@code ，…}. */
  private static final Pattern CONTINUATION = Pattern.compile("^(?:是[：:]|[，。、；：）”％%])");

  private BrokenLines() {}

  /** Gives the paragraphs; blank lines are left out. */
  public static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : lines) {
      String next = line.strip();
      int last = paragraphs.size() - 1;
      if (next.isEmpty()) {
        continue;
      }
      if (last >= 0 && goesOn(paragraphs.get(last), next)) {
        paragraphs.set(last, paragraphs.get(last) + next);
      } else {
        paragraphs.add(next);
      }
    }
    return paragraphs;
  }

  private static boolean goesOn(String line, String next) {
    if (CONTINUATION.matcher(next).find()) {
      return true;
    }
    return !CLOSED.matcher(line).find()
        && !NUMBERED.matcher(line).matches()
        && UNFINISHED.matcher(line).find();
  }
}
