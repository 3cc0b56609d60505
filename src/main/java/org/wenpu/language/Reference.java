package org.wenpu.language;

/**
 * Holds the reference data that come with the program, read once and shared by all stages.
 *
 * @param places {@code ontology/places.ttl}
 * @param institutions {@code ontology/institutions.ttl}
 * @param topics {@code ontology/topics.ttl}
 * @param figures {@code ontology/people.ttl}
 */
public record Reference(
    Gazetteer places, KnownInstitutions institutions, Topics topics, PublicFigures figures) {

  /** Reads the bundled files. */
  public static Reference bundled() {
    return new Reference(
        BundledGazetteer.bundled(),
        KnownInstitutions.bundled(),
        Topics.bundled(),
        PublicFigures.bundled());
  }
}
