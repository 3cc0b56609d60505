package org.wenpu.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the institutions of the bundled {@code ontology/institutions.ttl} by name and by key.
 * Immutable once read; safe to share.
 */
public final class KnownInstitutions {
  private final Map<String, KnownInstitution> byKey = new LinkedHashMap<>();
  private final Trie<Named> names = new Trie<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** What a form names: an institution, or nothing when it only looks like one. */
  private record Named(@Nullable KnownInstitution institution) {
    static final Named NOTHING = new Named(null);
  }

  /**
   * Reads the bundled file.
   *
   * @throws IllegalStateException when a name belongs to two institutions or a parent is unknown
   */
  public static KnownInstitutions bundled() {
    return new KnownInstitutions(
        Thesaurus.bundled("institutions", "institution"),
        Lookalike.bundled().forms(Lookalike.NOT_INSTITUTION));
  }

  KnownInstitutions(Iterable<Concept> concepts, Iterable<String> lookalikes) {
    concepts.forEach(this::add);
    lookalikes.forEach(form -> names.put(form, Named.NOTHING));
    byKey.values().forEach(this::requireParent);
  }

  private void add(Concept concept) {
    KnownInstitution institution =
        new KnownInstitution(
            concept.key(),
            concept.one("prefLabel@zh"),
            concept.all("altLabel@zh"),
            kind(concept),
            concept.first("subOrganizationOf"),
            concept.first("location"));
    byKey.put(institution.key(), institution);
    ambiguous.addAll(concept.all("ambiguousLabel@zh"));
    file(institution.label(), institution);
    institution.otherNames().forEach(name -> file(name, institution));
  }

  private void file(String name, KnownInstitution institution) {
    KnownInstitution other = named(name);
    if (other != null) {
      throw new IllegalStateException(
          name + " names two institutions: " + other.key() + ", " + institution.key());
    }
    names.put(name, new Named(institution));
  }

  private static KnownInstitution.Kind kind(Concept concept) {
    String type =
        concept.all("type").stream()
            .filter(name -> !name.equals("Organization"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(concept.key() + " has no class"));
    String constant = type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return KnownInstitution.Kind.valueOf(constant);
  }

  private void requireParent(KnownInstitution institution) {
    if (institution.parent() != null && !byKey.containsKey(institution.parent())) {
      throw new IllegalStateException(
          institution.key() + " is part of an unknown one: " + institution.parent());
    }
  }

  /** Gives the end of the longest name that starts at {@code begin}, ambiguous ones too, or -1. */
  public int longestNameAt(String text, int begin) {
    Trie.Match<Named> match = names.longest(text, begin);
    return match == null || match.value().institution() == null ? -1 : match.end();
  }

  /** Gives the institution of a name, full or short, or null. */
  public @Nullable KnownInstitution named(String name) {
    Named named = names.get(name);
    return named == null ? null : named.institution();
  }

  /** Gives the institution of a key, or null. */
  public @Nullable KnownInstitution byKey(String key) {
    return byKey.get(key);
  }

  /**
   * Tells whether a short form is also an ordinary word or other bodies have it too ({@code 发改委},
   * {@code 央行}), so that it names the institution only where no other is meant.
   */
  public boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }

  /** Gives all institutions in the order of the file. */
  public List<KnownInstitution> all() {
    return List.copyOf(byKey.values());
  }
}
