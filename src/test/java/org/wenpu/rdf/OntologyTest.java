package org.wenpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wenpu.rdf.Vocabulary.Wp;

class OntologyTest {
  private static final Graph ONTOLOGY = RDFParser.source("ontology/wenpu.ttl").toGraph();
  private static final Pattern TERM = Pattern.compile("\\bwp:([A-Za-z]+)");

  /** A term that only other terms refer to. */
  private static final Set<String> ABSTRACT = Set.of("Fact");

  static Stream<Node> terms() {
    return ONTOLOGY.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .map(triple -> triple.getSubject());
  }

  private static Set<String> defined() {
    Set<String> names = new TreeSet<>();
    terms().forEach(term -> names.add(term.getURI().substring(Wp.NS.length())));
    return names;
  }

  private static Set<String> used() throws IOException, IllegalAccessException {
    Set<String> names = new TreeSet<>(ABSTRACT);
    for (Field field : Wp.class.getFields()) {
      if (field.getType() == Node.class) {
        names.add(((Node) field.get(null)).getURI().substring(Wp.NS.length()));
      }
    }
    for (String file : new String[] {"institutions", "people", "places", "topics"}) {
      names.addAll(termsIn(Path.of("ontology", file + ".ttl")));
    }
    return names;
  }

  private static Set<String> termsIn(Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      lines
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                Matcher matcher = TERM.matcher(line);
                while (matcher.find()) {
                  names.add(matcher.group(1));
                }
              });
    }
    return names;
  }

  @Test
  void termsUsedAreTheTermsDefined() throws Exception {
    assertThat(defined())
        .as("terms of ontology/wenpu.ttl and terms of Vocabulary.Wp and the reference data")
        .isEqualTo(used());
  }

  @Test
  void shapesSpeakOfDefinedTermsOnly() throws IOException {
    assertThat(defined()).containsAll(termsIn(Path.of("ontology", "shapes.ttl")));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void termSaysWhatItIs(Node term) {
    assertThat(literals(term, RDFS.label.asNode())).as("rdfs:label").contains("zh", "en");
    assertThat(literals(term, RDFS.comment.asNode())).as("rdfs:comment").hasSize(1);
    assertThat(literals(term, SKOS.example.asNode())).as("skos:example").hasSize(1);
  }

  private static Set<String> literals(Node term, Node property) {
    Set<String> languages = new TreeSet<>();
    ONTOLOGY.stream(term, property, Node.ANY)
        .forEach(triple -> languages.add(triple.getObject().getLiteralLanguage()));
    return languages;
  }

  @ParameterizedTest
  @MethodSource("terms")
  void propertyHasDomainAndRange(Node term) {
    boolean property = ONTOLOGY.contains(term, RDF.type.asNode(), RDF.Property.asNode());
    assertThat(ONTOLOGY.contains(term, RDFS.domain.asNode(), Node.ANY)).isEqualTo(property);
    assertThat(ONTOLOGY.contains(term, RDFS.range.asNode(), Node.ANY)).isEqualTo(property);
    boolean link = ONTOLOGY.contains(term, RDF.type.asNode(), OWL.ObjectProperty.asNode());
    boolean value = ONTOLOGY.contains(term, RDF.type.asNode(), OWL.DatatypeProperty.asNode());
    assertThat(link ^ value).isEqualTo(property);
  }

  @Test
  void hierarchyStaysAmongDefinedTerms() {
    ONTOLOGY.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getURI())
        .filter(iri -> iri.startsWith(Wp.NS))
        .forEach(
            iri ->
                assertThat(
                        ONTOLOGY.contains(
                            NodeFactory.createURI(iri), RDFS.isDefinedBy.asNode(), Node.ANY))
                    .as(iri)
                    .isTrue());
  }
}
