package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.names.word.Words;

/**
 * Finds newspapers between title marks, which are media: {@code 《黎明报》|评论说}. Near misses: {@code
 * 《月球科研站公报》}, and the journal {@code 《科学》}.
 */
public final class Newspapers {
  private static final Pattern NAME =
      Pattern.compile(
          "(?![晚早日时学画党小大]报\\z)\\p{IsHan}{1,10}报(?:(?<![预公通简海年月季财捷喜情战警申汇学]报)|(?<=文汇报))|(?:读卖|朝日|每日|产经|东京|日本经济|北海道)新闻");

  private Newspapers() {}

  /** Tells whether what stands between two title marks is the name of a newspaper. */
  public static boolean named(String chars, int begin, int end) {
    return "报闻".indexOf(chars.charAt(end - 1)) >= 0
        && NAME.matcher(chars).region(begin, end).matches();
  }

  /** Gives the newspapers of a sentence. */
  static List<Span> find(Words words) {
    List<Span> found = new ArrayList<>();
    int open = words.span().end();
    for (int at = words.span().begin(); at < words.span().end(); at++) {
      char mark = words.at(at);
      if (mark == '》' && at > open + 1 && named(words.chars(), open + 1, at)) {
        found.add(new Span(open + 1, at));
      }
      open = mark == '《' ? at : open;
    }
    return found;
  }
}
