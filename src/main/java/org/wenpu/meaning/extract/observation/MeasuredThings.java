package org.wenpu.meaning.extract.observation;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/**
 * Says of which region or institution a figure is one: the nearest that is named before it in its
 * sentence, or in the paragraph before; in a government work report, its own region.
 */
final class MeasuredThings {
  private static final Set<String> LEADS = Set.of("在", "月", "份", "其中", "目前", "是");

  private final AnnotatedArticle article;
  private final @Nullable Participant whole;

  /**
   * @param whole of whom all figures are that name no one else; null when there is no such
   */
  MeasuredThings(AnnotatedArticle article, @Nullable Participant whole) {
    this.article = article;
    this.whole = whole;
  }

  @Nullable Participant of(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    Mention here = nearest(scene.span().begin(), end);
    Participant country = country(scene, scene.span().begin(), end, here);
    if (country != null) {
      return country;
    } else if (here != null) {
      return Participant.of(here);
    }
    int paragraph = article.chars().lastIndexOf('\n', scene.span().begin()) + 1;
    Mention before = nearest(paragraph, scene.span().begin());
    return whole != null || before == null ? whole : Participant.of(before);
  }

  /** Gives China when 我国 or 全国 stands behind all names: {@code 部门介绍，|全国|…}. */
  private @Nullable Participant country(Scene scene, int from, int to, @Nullable Mention name) {
    String words = article.chars().substring(from, to);
    int at = Math.max(words.lastIndexOf("我国"), words.lastIndexOf("全国"));
    int begin = from + at;
    boolean nearer = at >= 0 && leads(scene, begin) && (name == null || begin >= name.span().end());
    return nearer ? new Participant("中国", new Span(begin, begin + 2), null) : null;
  }

  /** {@code 目前，全国|…}, {@code 去年我国|…}; not {@code 占全国|4成}, {@code 入选全国|…}. */
  private static boolean leads(Scene scene, int begin) {
    Token before = scene.tokenBefore(begin);
    return before == null
        || begin == scene.span().begin()
        || before.tag().startsWith("w")
        || before.tag().startsWith("t")
        || before.tag().startsWith("c")
        || scene.timeBefore(begin) != null
        || LEADS.contains(before.text());
  }

  private @Nullable Mention nearest(int from, int to) {
    return article.mentions().stream()
        .filter(m -> m.span().begin() >= from && m.span().end() <= to)
        .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.ORGANIZATION)
        .max(Comparator.comparing(Mention::span))
        .orElse(null);
  }
}
