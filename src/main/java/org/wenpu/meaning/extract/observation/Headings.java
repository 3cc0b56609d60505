package org.wenpu.meaning.extract.observation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.meaning.Observation;

/** Knows the lines among briefs that announce the paragraph below: short ones without a mark. */
final class Headings {
  private static final int LONGEST = 40;
  private static final String SENTENCE_ENDS = "。！？；…：”）";

  private final AnnotatedArticle article;
  private final List<Span> paragraphs;

  Headings(AnnotatedArticle article) {
    this.article = article;
    paragraphs = article.paragraphs();
  }

  boolean isHeading(int paragraph) {
    Span line = paragraphs.get(paragraph);
    char last = article.chars().charAt(line.end() - 1);
    return line.length() <= LONGEST && SENTENCE_ENDS.indexOf(last) < 0;
  }

  /**
   * Leaves out the figures of headings that the paragraph below tells in full: {@code
   * 甲港吞吐量突破5万标箱|今天，甲港集装箱吞吐量突破5万标箱}.
   */
  List<Observation> without(List<Observation> all) {
    Map<Integer, List<Observation>> told = byParagraph(all);
    return all.stream().filter(one -> !isAnnounced(one, told)).toList();
  }

  private boolean isAnnounced(Observation one, Map<Integer, List<Observation>> told) {
    int here = paragraph(one);
    return isHeading(here)
        && here + 1 < paragraphs.size()
        && !isHeading(here + 1)
        && told.getOrDefault(here + 1, List.of()).stream()
            .anyMatch(below -> isSame(one.quantity(), below.quantity()));
  }

  private Map<Integer, List<Observation>> byParagraph(List<Observation> all) {
    return all.stream().collect(Collectors.groupingBy(this::paragraph));
  }

  private int paragraph(Observation one) {
    Span quantity = one.quantity().span();
    int found =
        Collections.binarySearch(
            paragraphs, quantity, (p, q) -> p.end() <= q.begin() ? -1 : p.contains(q) ? 0 : 1);
    return Math.max(0, found);
  }

  /** Says whether two quantities are as much of the same unit. */
  static boolean isSame(Quantity a, Quantity b) {
    String unit = String.valueOf(a.unit());
    return a.value().compareTo(b.value()) == 0 && unit.equals(String.valueOf(b.unit()));
  }
}
