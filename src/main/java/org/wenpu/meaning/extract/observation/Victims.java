package org.wenpu.meaning.extract.observation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;

/** Says where those are counted whom a disaster strikes: at the name that stands nearest before. */
final class Victims {
  private static final Pattern VICTIMS = Pattern.compile("死亡|遇难|丧生|受伤|失踪|伤亡|受灾|受困|流离失所");

  private final AnnotatedArticle article;
  private final List<Mention> names;

  /**
   * @param names those that figures may be of
   */
  Victims(AnnotatedArticle article, List<Mention> names) {
    this.article = article;
    this.names = names;
  }

  /**
   * Gives the place, or null when nobody is struck or no place is named.
   *
   * @param from where the sentence begins
   */
  @Nullable Mention place(Figure figure, int from) {
    boolean struck = VICTIMS.matcher(article.quote(figure.indicator())).find();
    return struck ? nearest(from, figure.quantity().span().begin()) : null;
  }

  /** {@code |某市|当地官员称，袭击造成4人死亡}: where they are, though another tells it. */
  private @Nullable Mention nearest(int from, int to) {
    Mention near = last(names, from, to);
    return near == null
        ? last(
            article.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.PLACE)
                .filter(m -> Bystanders.tells(article.chars(), m.span().end()))
                .toList(),
            from,
            to)
        : near;
  }

  private static @Nullable Mention last(List<Mention> names, int from, int to) {
    return names.stream()
        .filter(m -> m.span().begin() >= from && m.span().end() <= to)
        .max(Comparator.comparing(Mention::span))
        .orElse(null);
  }
}
