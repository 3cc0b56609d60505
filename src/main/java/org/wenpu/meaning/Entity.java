package org.wenpu.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Place;

/**
 * A thing that mentions of many articles can be about. Two entities are one when their keys are.
 */
public sealed interface Entity {
  /** Gives what identifies the entity among its kind: the last part of its IRI, unescaped. */
  String key();

  /** Gives its fullest Chinese name. */
  String label();

  /**
   * A person. A name alone is no identity: the key joins it with what tells namesakes apart.
   *
   * @param otherNames further forms found in the article
   */
  record Person(String key, String label, List<String> otherNames) implements Entity {
    public Person {
      otherNames = List.copyOf(otherNames);
    }
  }

  /**
   * An institution.
   *
   * @param otherNames short forms and official abbreviations
   * @param location the place it sits in or answers for; null when not known
   * @param parent the institution it is part of; null when not known
   */
  record Institution(
      String key,
      String label,
      List<String> otherNames,
      Kind kind,
      @Nullable Place location,
      @Nullable Institution parent)
      implements Entity {
    public Institution {
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
      INTERNATIONAL_ORGANIZATION,
      OTHER
    }
  }

  /** A place: of the gazetteer, or a site that only articles name. */
  record Location(Place place) implements Entity {
    @Override
    public String key() {
      return place.key();
    }

    @Override
    public String label() {
      return place.label();
    }
  }

  /** A document, law, plan or agreement. */
  record Document(String key, String label) implements Entity {}

  /**
   * Several that act or speak as one: {@code 中共中央、国务院}, {@code 中英}.
   *
   * @param members two or more, none of them a group
   */
  record Group(String key, String label, List<Entity> members) implements Entity {
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * A source or actor without a name of its own: {@code 商务部新闻发言人}, {@code 会议}.
   *
   * @param affiliation the institution it speaks for; null when not known
   */
  record Unnamed(String key, String label, @Nullable Institution affiliation) implements Entity {}
}
