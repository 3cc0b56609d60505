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

  private static final Pattern AGENT = Pattern.compile("(?:遭|被|由|受|据|遭到|遭受)$");

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

  /** {@code 对|某市|的炮击造成4人死亡}: a place before any body; not who struck it. */
  private @Nullable Mention nearest(int from, int to) {
    List<Mention> places =
        article.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PLACE && !isAgent(m))
            .toList();
    Mention place = last(places, from, to);
    Mention near = place == null ? last(names, from, to) : place;
    boolean listed = near != null && article.chars().startsWith("、", near.span().begin() - 1);
    return listed ? null : near;
  }

  /** {@code 遭|某国|空袭}. */
  private boolean isAgent(Mention name) {
    int begin = name.span().begin();
    return AGENT.matcher(article.chars().substring(Math.max(0, begin - 2), begin)).find();
  }

  private static @Nullable Mention last(List<Mention> names, int from, int to) {
    return names.stream()
        .filter(m -> m.span().begin() >= from && m.span().end() <= to)
        .max(Comparator.comparing(Mention::span))
        .orElse(null);
  }
}
