package org.wenpu.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution of {@code ontology/institutions.ttl}.
 *
 * @param key the last part of its IRI
 * @param label its full Chinese name
 * @param otherNames official short forms and abbreviations: {@code 国家发展改革委}
 * @param parent key of the institution it is part of; null when there is none
 * @param location key of the place it sits in or answers for; null when not said
 */
public record KnownInstitution(
    String key,
    String label,
    List<String> otherNames,
    Kind kind,
    @Nullable String parent,
    @Nullable String location) {

  public KnownInstitution {
    otherNames = List.copyOf(otherNames);
  }

  /** The subclasses of {@code org:Organization} in the ontology. */
  public enum Kind {
    GOVERNMENT_BODY,
    PARTY_BODY,
    LEGISLATURE,
    CONSULTATIVE_BODY,
    COURT,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    HOSPITAL,
    COMPANY,
    MEDIA,
    ASSOCIATION,
    ARMED_FORCE,
    INTERNATIONAL_ORGANIZATION
  }
}
