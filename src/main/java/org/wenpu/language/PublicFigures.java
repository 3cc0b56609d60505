package org.wenpu.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows the people of the bundled {@code ontology/people.ttl}: so well known that news names them
 * without saying who they are. Immutable once read; safe to share.
 */
public final class PublicFigures {
  private final Map<String, PublicFigure> names = new HashMap<>();

  /**
   * A person known by name alone.
   *
   * @param key the last part of its IRI
   * @param label the name news uses
   */
  public record PublicFigure(String key, String label) {}

  /**
   * Reads the bundled file.
   *
   * @throws IllegalStateException when a name belongs to two people
   */
  public static PublicFigures bundled() {
    return new PublicFigures(Thesaurus.bundled("people", "person"));
  }

  PublicFigures(List<Concept> concepts) {
    concepts.forEach(this::add);
  }

  private void add(Concept concept) {
    String label = concept.one("prefLabel@zh");
    List<String> forms = new ArrayList<>(concept.all("altLabel@zh"));
    forms.add(label);
    for (String form : forms) {
      if (names.put(form, new PublicFigure(concept.key(), label)) != null) {
        throw new IllegalStateException(form + " names two people");
      }
    }
  }

  /** Gives the person of a name, full or short, or null. */
  public @Nullable PublicFigure named(String name) {
    return names.get(name);
  }
}
