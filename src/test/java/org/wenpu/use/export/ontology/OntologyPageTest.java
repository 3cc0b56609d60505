package org.wenpu.use.export.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyPageTest {
  @Test
  void everyTermHasLabelsMeaningAndExample() {
    String page = OntologyPage.bundled();
    assertThat(page)
        .contains(
            "<section id=\"PostHolding\">",
            "Post holding · 任职",
            "A person holds a post",
            "<dt>Domain</dt><dd><a href=\"#PostHolding\">wp:PostHolding</a></dd>",
            "广东省人大代表王海")
        .doesNotContain("<h3><code>wp:title</code> </h3>");
  }

  @Test
  void textsOfTermsAreNoMarkup() {
    String page =
        OntologyPage.of(
            """
            @prefix wp: <https://w3id.org/wenpu/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            wp:X a <http://www.w3.org/2002/07/owl#Class> ; rdfs:comment "<script>alert(1)</script> & more"@en .
            """);
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
  }

  @Test
  void pageIsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/ontology.html");
    OntologyPage.main(file.toString());
    assertThat(file).content().startsWith("<!doctype html>");
  }
}
