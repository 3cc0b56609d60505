package org.wenpu.use.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Resolver;

/** What became of a question. */
sealed interface Understanding {

  /**
   * The question leads to a query.
   *
   * @param values what the query is given
   * @param passedOver things of the same names that are taken as not meant
   */
  record Understood(
      QuestionFamily family,
      NamedQuery query,
      Map<String, List<Node>> values,
      List<Node> passedOver)
      implements Understanding {

    Understood passingOver(List<Node> things) {
      List<Node> all = new ArrayList<>(passedOver);
      all.addAll(things);
      return new Understood(family, query, values, all);
    }
  }

  /**
   * A name fits several things, and the asker has to choose, unless only one has an answer.
   *
   * @param meanings what the question means with each of them
   */
  record Ambiguous(String name, List<Node> things, List<Understood> meanings)
      implements Understanding {}

  /**
   * The question is understood but for a name.
   *
   * @param kind what it would have to be: {@code topic}
   * @param nearest names that are known
   */
  record UnknownName(String kind, String name, List<Resolver.Near> nearest)
      implements Understanding {

    /** Gives how far the nearest known name is from the one asked for, 0–1. */
    double unlikeness() {
      return nearest.isEmpty() ? 1 : nearest.get(0).unlikeness();
    }
  }

  /**
   * No pattern fits.
   *
   * @param nearest questions that would be understood
   */
  record NotUnderstood(List<String> nearest) implements Understanding {}
}
