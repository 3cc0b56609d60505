package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.meaning.Observation;

/**
 * Leaves out figures that an article tells again: in its headings, its summary, its next quotation.
 */
final class Repetitions {
  private Repetitions() {}

  static List<Observation> without(AnnotatedArticle article, List<Observation> all) {
    List<Observation> kept = new ArrayList<>();
    for (Observation one : all) {
      if (kept.stream().noneMatch(k -> isSame(article, k, one))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean isSame(AnnotatedArticle article, Observation a, Observation b) {
    return isSame(a.quantity(), b.quantity())
        && article
            .chars()
            .substring(a.evidence().spans().get(0).end(), b.quantity().span().begin())
            .chars()
            .anyMatch(c -> "。\n！？；".indexOf(c) >= 0)
        && isAlike(article.quote(a.indicator()), article.quote(b.indicator()));
  }

  private static boolean isSame(Quantity a, Quantity b) {
    String unit = String.valueOf(a.unit());
    return a.value().compareTo(b.value()) == 0 && unit.equals(String.valueOf(b.unit()));
  }

  private static boolean isAlike(String a, String b) {
    return a.contains(b) || b.contains(a);
  }
}
