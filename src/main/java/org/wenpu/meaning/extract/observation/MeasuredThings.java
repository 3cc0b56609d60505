package org.wenpu.meaning.extract.observation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/**
 * Says of which region or institution a figure is one: the nearest that is named before it in its
 * sentence, else in the sentence before; in a government work report its own region, unless the
 * clause names another. Names that only stand near are none.
 */
final class MeasuredThings {
  private static final int NEAR = 4;
  private static final Pattern LEADING =
      Pattern.compile("(?:^|[\\p{P}\\s在年月份日天季度底末前是和及而且但]|其中|以来|期间|今天|如今|现在)$");

  private final AnnotatedArticle article;
  private final List<Mention> names;
  private final @Nullable Participant whole;

  /**
   * @param whole of whom all figures are that name no one else; null when there is no such
   */
  MeasuredThings(AnnotatedArticle article, @Nullable Participant whole) {
    this.article = article;
    this.whole = whole;
    this.names =
        article.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.ORGANIZATION)
            .filter(m -> !Bystanders.isOne(article.chars(), m.span()))
            .toList();
  }

  @Nullable Participant of(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    int sentence = scene.span().begin();
    int from = whole == null ? sentence : scene.clauseBegin(end);
    Participant here = in(from, end);
    if (whole != null || here != null) {
      return here == null ? whole : here;
    }
    String chars = article.chars();
    int before = Math.max(chars.lastIndexOf('\n', sentence), chars.lastIndexOf('。', sentence - 2));
    return in(before + 1, sentence);
  }

  /** Gives what is named last in a stretch, China where 我国 or 全国 stands behind all names. */
  private @Nullable Participant in(int from, int to) {
    Mention name = nearest(from, to);
    Participant country = country(from, to, name);
    return country != null || name == null ? country : Participant.of(name);
  }

  /** Gives China when 我国 or 全国 stands behind all names: {@code 部门介绍，|全国|…}. */
  private @Nullable Participant country(int from, int to, @Nullable Mention name) {
    String words = article.chars().substring(from, to);
    int at = Math.max(words.lastIndexOf("我国"), words.lastIndexOf("全国"));
    int begin = from + at;
    boolean nearer = at >= 0 && leads(begin) && (name == null || begin >= name.span().end());
    return nearer ? new Participant("中国", new Span(begin, begin + 2), null) : null;
  }

  /** {@code 目前，全国|…}, {@code 去年我国|…}; not {@code 占全国|4成}, {@code 入选全国|…}. */
  private boolean leads(int begin) {
    return LEADING.matcher(article.chars().substring(Math.max(0, begin - NEAR), begin)).find();
  }

  private @Nullable Mention nearest(int from, int to) {
    return names.stream()
        .filter(m -> m.span().begin() >= from && m.span().end() <= to)
        .max(Comparator.comparing(Mention::span))
        .orElse(null);
  }
}
