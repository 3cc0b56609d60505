package org.wenpu.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.wenpu.language.Place;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Entity.Institution;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Foaf;
import org.wenpu.rdf.Vocabulary.Org;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;

/** Describes the entities that a graph speaks of, each once. */
final class EntityMapper {
  private static final Map<Place.Kind, Node> PLACES =
      Map.of(
          Place.Kind.COUNTRY, Wp.COUNTRY,
          Place.Kind.PROVINCE, Wp.PROVINCE,
          Place.Kind.CITY, Wp.CITY,
          Place.Kind.COUNTY, Wp.COUNTY,
          Place.Kind.REGION, Wp.REGION_CLASS,
          Place.Kind.SITE, Wp.SITE);

  private static final Map<Institution.Kind, Node> INSTITUTIONS =
      Map.ofEntries(
          Map.entry(Institution.Kind.GOVERNMENT_BODY, Wp.GOVERNMENT_BODY),
          Map.entry(Institution.Kind.PARTY_BODY, Wp.PARTY_BODY),
          Map.entry(Institution.Kind.LEGISLATURE, Wp.LEGISLATURE),
          Map.entry(Institution.Kind.CONSULTATIVE_BODY, Wp.CONSULTATIVE_BODY),
          Map.entry(Institution.Kind.COURT, Wp.COURT),
          Map.entry(Institution.Kind.UNIVERSITY, Wp.UNIVERSITY),
          Map.entry(Institution.Kind.RESEARCH_INSTITUTE, Wp.RESEARCH_INSTITUTE),
          Map.entry(Institution.Kind.HOSPITAL, Wp.HOSPITAL),
          Map.entry(Institution.Kind.COMPANY, Wp.COMPANY),
          Map.entry(Institution.Kind.MEDIA, Wp.MEDIA),
          Map.entry(Institution.Kind.ASSOCIATION, Wp.ASSOCIATION),
          Map.entry(Institution.Kind.ARMED_FORCE, Wp.ARMED_FORCE),
          Map.entry(Institution.Kind.INTERNATIONAL_ORGANIZATION, Wp.INTERNATIONAL_ORGANIZATION),
          Map.entry(Institution.Kind.OTHER, Org.ORGANIZATION));

  private final GraphBuilder graph;

  EntityMapper(GraphBuilder graph) {
    this.graph = graph;
  }

  /** Gives the node of an entity, described. */
  Node map(Entity entity) {
    Node node = Iris.entity(entity);
    if (graph.isNew(node)) {
      describe(graph.describe(node).name(Skos.PREF_LABEL, entity.label()), entity);
    }
    otherNames(entity).forEach(name -> graph.describe(node).name(Skos.ALT_LABEL, name));
    return node;
  }

  /** Gives the node of a place, described. */
  Node map(Place place) {
    return map(new Entity.Location(place));
  }

  /** The same thing may come under another name each time. */
  private static List<String> otherNames(Entity entity) {
    if (entity instanceof Entity.Person person) {
      return person.otherNames();
    }
    return entity instanceof Institution institution ? institution.otherNames() : List.of();
  }

  private void describe(Description node, Entity entity) {
    if (entity instanceof Entity.Person) {
      node.type(Foaf.PERSON);
    } else if (entity instanceof Institution institution) {
      institution(node, institution);
    } else if (entity instanceof Entity.Location location) {
      place(node, location.place());
    } else if (entity instanceof Entity.Document) {
      node.type(Wp.POLICY_DOCUMENT);
    } else if (entity instanceof Entity.Unnamed unnamed) {
      node.type(Wp.UNNAMED_AGENT);
      node.link(Wp.AFFILIATION, unnamed.affiliation() == null ? null : map(unnamed.affiliation()));
    }
  }

  private void institution(Description node, Institution institution) {
    node.type(Org.ORGANIZATION)
        .type(INSTITUTIONS.getOrDefault(institution.kind(), Org.ORGANIZATION));
    node.link(Schema.LOCATION, institution.location() == null ? null : map(institution.location()));
    node.link(
        Org.SUB_ORGANIZATION_OF, institution.parent() == null ? null : map(institution.parent()));
  }

  /** The graph of places says what a division lies in; of a site only the article says it. */
  private void place(Description node, Place place) {
    node.type(PLACES.getOrDefault(place.kind(), Schema.PLACE));
    if (place.kind() == Place.Kind.SITE && place.parent() != null) {
      node.link(Schema.CONTAINED_IN_PLACE, Iris.place(place.parent()));
    }
  }
}
