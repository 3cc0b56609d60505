package org.wenpu.store.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceCheckTest {
  private static final String ARTICLE = "https://w3id.org/wenpu/id/article/a1";

  /** The second character lies outside the basic plane: offsets count code points. */
  private static final String SOUND =
      """
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX wp: <https://w3id.org/wenpu/ontology#>
      BASE <https://w3id.org/wenpu/id/article/>
      GRAPH <a1> {
        <a1> a schema:NewsArticle ; schema:articleBody "王𠮷说，算力够了。" .
        <a1#char=0,2> a nif:OffsetBasedString ; nif:referenceContext <a1> ; nif:beginIndex 0 ; nif:endIndex 2 ; nif:anchorOf "王𠮷" .
        <a1#char=4,8> a nif:OffsetBasedString ; nif:referenceContext <a1> ; nif:beginIndex 4 ; nif:endIndex 8 ; nif:anchorOf "算力够了" .
        <a1#statement-1> a wp:Statement ; wp:extractor "reporting-verb" ; wp:confidence 0.9 ; prov:wasQuotedFrom <a1#char=4,8> .
      }
      """;

  private static List<Finding> findings(String trig) {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    List<Finding> findings = new ArrayList<>();
    new EvidenceCheck(dataset).check(NodeFactory.createURI(ARTICLE), findings::add);
    return findings;
  }

  @Test
  void soundEvidenceIsPassedOver() {
    assertThat(findings(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "够了。\" => 够吗。\" => char=4,8 => '' => the text has \"算力够吗\" there, not \"算力够了\"",
        "endIndex 8 => endIndex 90 => char=4,8 => '' => 4 to 90 is no part of a text of 9 characters",
        "beginIndex 4 => beginIndex 9 => char=4,8 => '' => 9 to 8 is no part of a text of 9 characters",
        "nif:beginIndex 4 ; => '' => char=4,8 => '' => has no begin or no end",
        "nif:endIndex 2 ; nif:anchorOf \"王𠮷\" => nif:endIndex 1 ; nif:anchorOf \"王\" => char=0,2 => '' => is called otherwise than 0 to 1 of https://w3id.org/wenpu/id/article/a1",
        "nif:referenceContext <a1> ; nif:beginIndex 4 => nif:referenceContext <a2> ; nif:beginIndex 4 => char=4,8 => '' => names an article whose text is not in this graph: https://w3id.org/wenpu/id/article/a2",
        "wp:extractor \"reporting-verb\" ; => '' => statement-1 => extractor => does not say what read it",
        "wp:confidence 0.9 ; => '' => statement-1 => confidence => has no confidence from 0 to 1",
        "wp:confidence 0.9 => wp:confidence 1.5 => statement-1 => confidence => has no confidence from 0 to 1",
        "0.9 ; prov:wasQuotedFrom <a1#char=4,8> => 0.9 => statement-1 => wasDerivedFrom => has no evidence",
        "wasQuotedFrom <a1#char=4,8> => wasQuotedFrom <a1#char=4,5> => statement-1 => wasDerivedFrom => its evidence is not here: https://w3id.org/wenpu/id/article/a1#char=4,5",
      })
  void faultIsNamed(String sound, String broken, String thing, String property, String fault) {
    String trig = SOUND.replace(sound, broken);
    assertThat(trig).isNotEqualTo(SOUND);
    assertThat(findings(trig))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString(ARTICLE + "#" + thing);
              assertThat(finding.path()).endsWith(property);
              assertThat(finding.message()).isEqualTo(fault);
            });
  }
}
