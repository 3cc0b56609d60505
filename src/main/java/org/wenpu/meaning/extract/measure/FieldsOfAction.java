package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;

/**
 * Finds policy lines told as the fields of what is laid down: {@code 从|改造水闸|、|疏浚河道|等5个方面部署重点任务}.
 */
final class FieldsOfAction {
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?:从|围绕|聚焦|[就对在](?=[^，；]*方面(?:提出|部署|作出|做出|明确)))(?<acts>[^，；]{8,}?)等?(?:[\\d一二三四五六七八九十多]+个?)?方面"
              + "(?:[\\d一二三四五六七八九十]+[条项]|系统|全面)?(?:(?:提出|部署|出台|推出|作出|做出|明确|举措|措施)[^，]*)?$");

  private static final Characters OF_FIELDS = Characters.of("面");

  private final String chars;
  private final PolicyWords words;

  FieldsOfAction(String chars, PolicyWords words) {
    this.chars = chars;
    this.words = words;
  }

  /** Gives the acts that a clause lists as fields, none when it lists no acts. */
  List<Span> in(int begin, int end) {
    boolean may = begin < end && "从围聚就对在".indexOf(chars.charAt(begin)) >= 0;
    Matcher fields =
        may && OF_FIELDS.areIn(chars, begin, end) ? FIELDS.matcher(chars).region(begin, end) : null;
    return fields == null || !fields.lookingAt()
        ? List.of()
        : acts(fields.start("acts"), fields.end("acts"));
  }

  private List<Span> acts(int begin, int end) {
    List<Span> acts = new ArrayList<>();
    int from = begin;
    for (int i = begin; i < end; i++) {
      if (chars.charAt(i) == '、' && words.isActAt(chars, i + 1, end)) {
        acts.add(new Span(from, i));
        from = i + 1;
      }
    }
    acts.add(new Span(from, end));
    return acts.size() > 1 ? acts : List.of();
  }
}
