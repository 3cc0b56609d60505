package org.wenpu.meaning.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.PublicFigures;
import org.wenpu.language.PublicFigures.PublicFigure;
import org.wenpu.meaning.Facts;

/**
 * Tells which public figure a name in one article is. A name that many bear needs more: a post in a
 * body or state of the figure, such a body or state named in the article, or the company of another
 * figure in a list.
 */
final class FigureChoice {
  private static final Set<String> JOINTS = Set.of("、", "和", "及", " ", "\u3000");

  private final PublicFigures figures;
  private final PersonPosts posts;
  private final Ties ties;
  private final UnaryOperator<String> fullNames;
  private final Facts facts;
  private @Nullable Set<String> named;
  private @Nullable Set<String> listed;

  /**
   * @param fullNames gives the full name of a person for any form of it
   */
  FigureChoice(
      PublicFigures figures,
      PersonPosts posts,
      Ties ties,
      UnaryOperator<String> fullNames,
      Facts facts) {
    this.figures = figures;
    this.posts = posts;
    this.ties = ties;
    this.fullNames = fullNames;
    this.facts = facts;
  }

  /** Gives the figure a name stands for here, or null. */
  @Nullable PublicFigure of(String name) {
    PublicFigure figure = figures.named(name);
    boolean possible = figure != null && !posts.isPrivate(name);
    return possible && figure != null && isProved(figure, name) ? figure : null;
  }

  private boolean isProved(PublicFigure figure, String name) {
    if (figure.ties().isEmpty()) {
      return true;
    }
    Set<String> own = posts.ties(name);
    return own.isEmpty()
        ? meet(figure.ties(), named()) || listed().contains(name)
        : meet(figure.ties(), own) || listed().contains(name);
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  private Set<String> named() {
    if (named == null) {
      Set<String> keys = new HashSet<>();
      facts.article().mentions().forEach(mention -> keys.addAll(ties.of(mention)));
      named = keys;
    }
    return named;
  }

  /** Gives the figures' names that stand next to one another: {@code 王海、李山和蔡毅}. */
  private Set<String> listed() {
    if (listed == null) {
      Set<String> names = new HashSet<>();
      List<Mention> mentions = facts.article().mentions();
      for (int i = 1; i < mentions.size(); i++) {
        String before = name(mentions.get(i - 1));
        String after = name(mentions.get(i));
        if (before != null && after != null && joined(mentions.get(i - 1), mentions.get(i))) {
          names.add(before);
          names.add(after);
        }
      }
      listed = names;
    }
    return listed;
  }

  private @Nullable String name(Mention mention) {
    if (mention.kind() != Mention.Kind.PERSON) {
      return null;
    }
    String name = fullNames.apply(mention.text());
    return figures.named(name) == null ? null : name;
  }

  private boolean joined(Mention before, Mention after) {
    return JOINTS.contains(
        facts.article().chars().substring(before.span().end(), after.span().begin()));
  }
}
