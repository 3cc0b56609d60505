package org.wenpu.input.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SitesTest {
  private static final String HEAD = "site\tpart\twhere\tpattern\tsource";

  @Test
  void pageNoSiteRecognisesIsAnyPage() {
    assertThat(Sites.bundled().of(Jsoup.parse("<p>雪")).name()).isEqualTo("any");
  }

  @Test
  void firstSelectionThatFindsSomethingCounts() {
    Sites sites =
        Sites.read(
            "s.tsv",
            List.of(
                HEAD,
                "a\theadline\th1\t\tx",
                "a\theadline\th2@title\t《(.+)》\tx",
                "a\tpage\t=1\t\tx"));
    Site site = sites.of(Jsoup.parse(""));
    assertThat(site.value(Part.HEADLINE, Jsoup.parse("<h1> </h1><h2 title='读《雪》'>")))
        .isEqualTo("雪");
    assertThat(site.value(Part.HEADLINE, Jsoup.parse("<h1>雨</h1><h2 title='读《雪》'>")))
        .isEqualTo("雨");
    assertThat(site.value(Part.PAGE, Jsoup.parse(""))).isEqualTo("1");
  }

  @Test
  void malformedRowIsNamed() {
    assertThatThrownBy(() -> Sites.read("s.tsv", List.of(HEAD, "a\tbody\tp")))
        .hasMessageStartingWith("s.tsv:2: needs");
    assertThatThrownBy(() -> Sites.read("s.tsv", List.of(HEAD, "a\tcolour\tp\t\tx")))
        .hasMessageContaining("s.tsv:2")
        .hasMessageContaining("COLOUR");
    assertThatThrownBy(() -> Sites.read("s.tsv", List.of(HEAD, "a\tbody\tp[\t\tx")))
        .hasMessageStartingWith("s.tsv:2: ");
  }
}
