package org.wenpu.store.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Finds in the texts of a hit the words that were looked for. */
final class PassageFinder {
  private static final List<TextField> ORDER =
      List.of(TextField.BODY, TextField.QUOTATION, TextField.HEADLINE, TextField.LABEL);

  private final IndexedStore store;
  private final TextIndex index;

  PassageFinder(IndexedStore store, TextIndex index) {
    this.store = store;
    this.index = index;
  }

  /** Gives a passage with one of the words, from the body if it is there; null without any text. */
  @Nullable Passage of(TextHit hit, String words) {
    Map<TextField, List<String>> texts = texts(hit.graph(), hit.subject());
    for (String word : index.fold(words).strip().split("\\s+")) {
      for (TextField field : ORDER) {
        for (String text : texts.getOrDefault(field, List.of())) {
          int at = index.fold(text).indexOf(word);
          if (at >= 0) {
            return passage(field, text, at, at + word.length());
          }
        }
      }
    }
    return texts.values().stream()
        .flatMap(List::stream)
        .findFirst()
        .map(text -> new Passage(text, null))
        .orElse(null);
  }

  private static Passage passage(TextField field, String text, int begin, int end) {
    return field == TextField.BODY ? Passage.inBody(text, begin, end) : new Passage(text, null);
  }

  private Map<TextField, List<String>> texts(Node graph, Node subject) {
    Map<TextField, List<String>> texts = new EnumMap<>(TextField.class);
    for (TextField field : ORDER) {
      for (Node property : field.properties()) {
        store
            .quads(graph, subject, property)
            .forEachRemaining(
                quad ->
                    texts
                        .computeIfAbsent(field, f -> new ArrayList<>())
                        .add(quad.getObject().getLiteralLexicalForm()));
      }
    }
    return texts;
  }
}
