package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds what the state has one of in each field, named by the field alone: {@code 作物遗传改良|全国重点实验室}.
 * Near misses: {@code 3个|国家重点实验室}, {@code 推动|全国重点实验室}.
 */
final class KeyLaboratories {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:全国|国家|教育部)重点实验室|国家(?:工程(?:技术)?|临床医学)研究中心|国家(?:技术|制造业|产业)创新中心|国家野外科学观测研究站");

  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 7;

  /** What says how good or how many they are: {@code 一流}, {@code 领域}. */
  private static final Pattern NO_FIELD = Pattern.compile("领域|方面|一流|高水平|批|一批|平台|组建|重组");

  private final Stretch stretch;

  KeyLaboratories(Stretch stretch) {
    this.stretch = stretch;
  }

  /** Gives those of a sentence. */
  List<Span> find(Words words) {
    List<Span> found = new ArrayList<>();
    Matcher head = HEAD.matcher(words.chars()).region(words.span().begin(), words.span().end());
    while (head.find()) {
      int begin = fieldBegin(words, head.start());
      if (head.start() - begin >= SHORTEST) {
        found.add(new Span(begin, head.end()));
      }
    }
    return found;
  }

  private int fieldBegin(Words words, int end) {
    int begin = end;
    for (int count = 0; count < MOST_WORDS; count++) {
      Token token = words.ending(begin);
      if (token == null
          || !isField(token, count == 0)
          || CountedBodies.distinguished(words, begin)) {
        return begin;
      }
      begin = token.span().begin();
    }
    return end;
  }

  /** What is done comes last in a field: {@code 新药|创制}. */
  private boolean isField(Token token, boolean last) {
    return (stretch.inside(token)
            || last
                && token.tag().equals("v")
                && token.span().length() > 1
                && stretch.mayJoin(token))
        && !token.tag().startsWith("ns")
        && !NO_FIELD.matcher(token.text()).matches();
  }
}
