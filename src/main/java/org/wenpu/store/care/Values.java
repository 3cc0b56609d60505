package org.wenpu.store.care;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;

/** Reads the values of a thing's properties. */
final class Values {
  private Values() {}

  /** Gives a value of a property, or null when there is none. */
  static @Nullable Node one(Graph graph, Node subject, Node property) {
    ExtendedIterator<Node> values =
        graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject());
    try {
      return values.hasNext() ? values.next() : null;
    } finally {
      values.close();
    }
  }

  static @Nullable String text(Graph graph, Node subject, Node property) {
    Node value = one(graph, subject, property);
    return value != null && value.isLiteral() ? value.getLiteralLexicalForm() : null;
  }

  /** Gives a whole number, if the value is one. */
  static OptionalInt count(Graph graph, Node subject, Node property) {
    String text = text(graph, subject, property);
    return text != null && text.matches("\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /** Hands over all values of a property. */
  static void each(Graph graph, Node subject, Node property, Consumer<Node> sink) {
    graph.find(subject, property, Node.ANY).forEachRemaining(t -> sink.accept(t.getObject()));
  }

  /** Hands over all things of a class. */
  static void subjects(Graph graph, Node property, Node value, Consumer<Node> sink) {
    graph.find(Node.ANY, property, value).forEachRemaining(t -> sink.accept(t.getSubject()));
  }
}
