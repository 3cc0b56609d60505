package org.wenpu.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the people of the bundled {@code ontology/people.ttl}: so well known that news names them
 * without saying who they are, where their name is theirs alone or their body or state is named
 * too. Immutable once read; safe to share.
 */
public final class PublicFigures {
  private final Map<String, PublicFigure> names = new HashMap<>();

  /**
   * A person known by name.
   *
   * @param key the last part of its IRI
   * @param label the name news uses
   * @param ties keys of the bodies and states that tell it from namesakes; empty when the name
   *     alone does
   */
  public record PublicFigure(String key, String label, Set<String> ties) {
    public PublicFigure {
      ties = Set.copyOf(ties);
    }
  }

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
    Set<String> ties = new HashSet<>(concept.all("memberOf"));
    ties.addAll(concept.all("nationality"));
    for (String form : forms) {
      if (names.put(form, new PublicFigure(concept.key(), label, ties)) != null) {
        throw new IllegalStateException(form + " names two people");
      }
    }
  }

  /** Gives the person of a name, full or short, or null. */
  public @Nullable PublicFigure named(String name) {
    return names.get(name);
  }
}
