package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/**
 * Finds the body of one article that a word like {@code 该局} stands for: the last one named before
 * whose name has that kind ({@code 河北省气象局|办公室} is 河北省气象局).
 */
final class BodiesBefore {
  /** {@code 工信}: the characters that tell a department by its field. */
  private static final int FIELD = 2;

  /** {@code 督察|要求}: what a group sent out does stands for it. */
  private static final Map<String, String> GROUPS = Map.of("督察", "督察组", "反馈", "巡视组");

  private static final Openings OFFICE = new Openings("[部委局厅署]$|委员会$");

  private static final String UNITS = "省市县区州";

  /** {@code 清江市|水利局}, not {@code 海河区市|场监管局}; {@code 沙河区}, not {@code 社区}; not {@code 广州|市}. */
  private static final List<RegionEnd> ENDS =
      List.of(
          new RegionEnd("省"),
          new RegionEnd("(?<![城都门超夜])市(?![场政容民值])"),
          new RegionEnd("县"),
          new RegionEnd("(?<![社小校园景灾库林牧辖地护贸发验范能理湾片街厂片中矿])区"),
          new RegionEnd("(?<=..)州(?!市)"));

  private final AnnotatedArticle article;

  BodiesBefore(AnnotatedArticle article) {
    this.article = article;
  }

  /** Gives the body that a word stands for, or null. */
  @Nullable Participant meant(Span word) {
    String words = article.words(word);
    String kind = words.startsWith("该") ? words.substring(1) : words;
    return last(word, GROUPS.getOrDefault(kind, kind));
  }

  /**
   * Gives the region in the last name before that holds one of the word's kind: {@code
   * 清江市|水利局…，市里}; null for words of no such kind.
   */
  @Nullable Participant region(Span word) {
    int unit = UNITS.indexOf(unit(article.words(word)));
    Participant last = null;
    for (Mention mention : article.mentions()) {
      boolean before = mention.span().end() <= word.begin();
      int end = unit >= 0 && before && canHold(mention) ? ENDS.get(unit).end(mention.text()) : -1;
      last = end > 0 ? body(mention, end) : last;
    }
    return last;
  }

  /** {@code 市里}, {@code 全市}: the character that says the kind of region. */
  private static char unit(String word) {
    return word.charAt(word.endsWith("里") ? 0 : word.length() - 1);
  }

  private static boolean canHold(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANIZATION || mention.kind() == Mention.Kind.PLACE;
  }

  /**
   * Gives the last office before whose name has the characters of a department's field: {@code
   * 卫健部门} is 沙河县卫生健康局; null when none.
   */
  @Nullable Participant ofField(Span department) {
    String words = article.words(department);
    if (words.length() != FIELD + "部门".length()) {
      return null;
    }
    Participant last = null;
    for (Mention mention : article.mentions()) {
      boolean may =
          mention.kind() == Mention.Kind.ORGANIZATION
              && mention.span().end() <= department.begin()
              && OFFICE.isIn(mention.text());
      last = may && isShortFor(words, mention.text()) ? Participant.of(mention) : last;
    }
    return last;
  }

  /** {@code 卫健} is short for {@code 卫生健康}; {@code 公安} is short for nothing. */
  private static boolean isShortFor(String field, String name) {
    int first = name.indexOf(field.charAt(0));
    return first >= 0
        && name.indexOf(field.charAt(1), first + 2) > 0
        && !name.contains(field.substring(0, FIELD));
  }

  private @Nullable Participant last(Span word, String kind) {
    Participant last = null;
    for (Mention mention : article.mentions()) {
      int end = mention.text().lastIndexOf(kind) + kind.length();
      boolean may =
          mention.kind() == Mention.Kind.ORGANIZATION && mention.span().end() <= word.begin();
      last = may && end > kind.length() + 1 ? body(mention, end) : last;
    }
    return last;
  }

  /** Finds where the name of a region of one kind ends in a longer name. */
  private record RegionEnd(Pattern pattern) {
    RegionEnd(String unit) {
      this(Pattern.compile("(?<=.)" + unit));
    }

    int end(String name) {
      Matcher found = pattern.matcher(name);
      return found.find() ? found.end() : -1;
    }
  }

  private static Participant body(Mention mention, int end) {
    int begin = mention.span().begin();
    return end == mention.text().length()
        ? Participant.of(mention)
        : new Participant(mention.text().substring(0, end), new Span(begin, begin + end), null);
  }
}
