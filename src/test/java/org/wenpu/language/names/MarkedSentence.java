package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with its names marked: {@code 院长[PER 蔡毅]建议}.
 *
 * @param text without the marks
 * @param names each as kind, begin and characters: {@code PER 2 蔡毅}
 */
record MarkedSentence(String text, List<String> names) {
  private static final Pattern MARK = Pattern.compile("\\[([A-Z]+) ([^\\]]+)\\]");

  static MarkedSentence of(String marked) {
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int at = 0;
    while (mark.find()) {
      text.append(marked, at, mark.start());
      int begin = text.codePointCount(0, text.length());
      names.add(mark.group(1) + " " + begin + " " + mark.group(2));
      text.append(mark.group(2));
      at = mark.end();
    }
    return new MarkedSentence(text.append(marked.substring(at)).toString(), names);
  }
}
