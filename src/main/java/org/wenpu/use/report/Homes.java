package org.wenpu.use.report;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.rdf.Vocabulary.Wp;

/** Finds where facts belong: by what they say of a region, else by who speaks or acts in them. */
final class Homes {
  private static final String CHINA = "CN";
  private static final int DEEPEST = 10;

  private final Graph graph;
  private final Set<Node> regions;
  private final Map<Node, Set<Node>> around = new HashMap<>();
  private final Map<Node, Home> homes = new HashMap<>();

  /**
   * @param regions those that are asked for; all when there are none
   */
  Homes(Graph graph, List<Node> regions) {
    this.graph = graph;
    this.regions = Set.copyOf(regions);
  }

  /** Gives the province or country of a fact; where regions are asked for, one within them. */
  Home of(Node fact) {
    return things(fact)
        .filter(this::isAskedFor)
        .map(thing -> homes.computeIfAbsent(thing, this::home))
        .filter(home -> home.kind() != Home.Kind.UNTOLD)
        .findFirst()
        .orElse(Home.UNTOLD);
  }

  /** Says whether a fact has to do with a region that is asked for. */
  boolean covers(Node fact) {
    return regions.isEmpty() || things(fact).anyMatch(this::isAskedFor);
  }

  private boolean isAskedFor(Node thing) {
    return regions.isEmpty() || around(thing).stream().anyMatch(regions::contains);
  }

  private Stream<Node> things(Node fact) {
    return Stream.of(Wp.REGION, Schema.LOCATION, Wp.ACTOR, Wp.ISSUER, Wp.SPEAKER)
        .flatMap(property -> graph.objects(fact, property).stream());
  }

  private Home home(Node thing) {
    for (Node place : around(thing)) {
      if (graph.contains(place, RDF.type.asNode(), Wp.PROVINCE)) {
        return home(Home.Kind.PROVINCE, place);
      }
      if (graph.contains(place, RDF.type.asNode(), Wp.COUNTRY)) {
        return home(key(place).equals(CHINA) ? Home.Kind.CHINA : Home.Kind.ABROAD, place);
      }
    }
    return Home.UNTOLD;
  }

  private Home home(Home.Kind kind, Node place) {
    String english = graph.name(place, Skos.PREF_LABEL, "en");
    return new Home(kind, key(place), graph.name(place, Skos.PREF_LABEL, "zh"), english);
  }

  private static String key(Node place) {
    String iri = place.toString();
    String plain = iri.substring(iri.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]", "");
    return plain.isEmpty() ? Integer.toHexString(iri.hashCode()) : plain;
  }

  /** Gives a thing, where it has its seat, and what that lies in, from the inside out. */
  private Set<Node> around(Node thing) {
    Set<Node> known = around.get(thing);
    if (known == null) {
      known = new LinkedHashSet<>();
      addOutwards(thing, known);
      for (Node seat : graph.objects(thing, Schema.LOCATION)) {
        addOutwards(seat, known);
      }
      around.put(thing, known);
    }
    return known;
  }

  private void addOutwards(Node place, Set<Node> places) {
    Node at = place;
    for (int i = 0; i < DEEPEST && at != null && at.isURI() && places.add(at); i++) {
      at = graph.objects(at, Schema.CONTAINED_IN_PLACE).stream().findFirst().orElse(null);
    }
  }
}
