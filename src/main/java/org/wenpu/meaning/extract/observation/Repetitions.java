package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Observation;

/**
 * Leaves out figures that an article tells again: in its headings, its summary, its next quotation.
 */
final class Repetitions {
  private static final String ENDS = "。\n！？；";

  private final AnnotatedArticle article;
  private final BitSet ends = new BitSet();

  private Repetitions(AnnotatedArticle article) {
    this.article = article;
    String chars = article.chars();
    for (int i = 0; i < chars.length(); i++) {
      ends.set(i, ENDS.indexOf(chars.charAt(i)) >= 0);
    }
  }

  static List<Observation> without(AnnotatedArticle article, List<Observation> all) {
    return all.size() < 2
        ? all
        : new Repetitions(article).without(new Headings(article).without(all));
  }

  private List<Observation> without(List<Observation> all) {
    List<Observation> kept = new ArrayList<>();
    for (Observation one : all) {
      if (kept.stream().noneMatch(k -> isSame(k, one))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private boolean isSame(Observation a, Observation b) {
    return Headings.isSame(a.quantity(), b.quantity())
        && isSameTime(a, b)
        && isApart(a.evidence().spans().get(0).end(), b.quantity().span().begin())
        && isAlike(a.words(article::quote), b.words(article::quote), a.kind());
  }

  /** Says whether another sentence has begun: in one and the same, both are meant. */
  private boolean isApart(int end, int begin) {
    int mark = ends.nextSetBit(end);
    return mark >= 0 && mark < begin;
  }

  /** What was reached last year and what is aimed at this year are two, be they as high. */
  private static boolean isSameTime(Observation a, Observation b) {
    boolean loose = a.kind() == Observation.Kind.RESULT && mayBeOne(a.period(), b.period());
    return a.kind() == b.kind() && (loose || Objects.equals(a.period(), b.period()));
  }

  /** {@code 今天} and {@code 今年} may be the same time, {@code 去年} and {@code 今年} not. */
  private static boolean mayBeOne(@Nullable Period a, @Nullable Period b) {
    return a == null || b == null || !a.last().isBefore(b.first()) && !b.last().isBefore(a.first());
  }

  /** A result is told again in fewer words; the targets of a part and of the whole are two. */
  private static boolean isAlike(String a, String b, Observation.Kind kind) {
    return a.equals(b) || kind == Observation.Kind.RESULT && (a.contains(b) || b.contains(a));
  }
}
