package org.wenpu.store.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;

/** Names the kinds of text that can be searched, each with the properties that hold it. */
enum TextField {
  LABEL(4, Skos.PREF_LABEL, Skos.ALT_LABEL),
  HEADLINE(3, Schema.HEADLINE, Wp.KICKER, Wp.DECK),
  QUOTATION(1.5f, Schema.TEXT),
  BODY(1, Schema.ARTICLE_BODY);

  private final float weight;
  private final List<Node> properties;

  TextField(float weight, Node... properties) {
    this.weight = weight;
    this.properties = List.of(properties);
  }

  /** Gives how much more a word counts here than in the body of an article. */
  float weight() {
    return weight;
  }

  List<Node> properties() {
    return properties;
  }

  /** Gives the name in the index. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Gives the fields that keep any of the properties; all when none is named.
   *
   * @throws IllegalArgumentException when one of them is in no field
   */
  static Set<TextField> of(Collection<Node> properties) {
    Set<TextField> fields = EnumSet.noneOf(TextField.class);
    for (Node property : properties) {
      TextField field = of(property);
      if (field == null) {
        throw new IllegalArgumentException("texts of " + property + " are not in the index");
      }
      fields.add(field);
    }
    return fields.isEmpty() ? EnumSet.allOf(TextField.class) : fields;
  }

  /** Gives the field that keeps a property, or null. */
  static @Nullable TextField of(Node property) {
    return Arrays.stream(values())
        .filter(f -> f.properties.contains(property))
        .findFirst()
        .orElse(null);
  }
}
