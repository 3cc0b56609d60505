package org.wenpu.use.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt://example.org/%0aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/a",
        "/a",
        "https:",
        "https://",
        "https://user@example.org/",
        "https://example.org/\" onclick=\"x",
        "https://example.org/a b",
        "java\nscript:alert(1)",
        "",
      })
  void otherAddressesAreNoLink(String address) {
    assertThat(WebLink.of(address)).isEmpty();
  }

  @Test
  void addressesOfTheWebAreLinksInAscii() {
    assertThat(WebLink.of("https://example.org/新闻?a=1&b=2"))
        .contains("https://example.org/%E6%96%B0%E9%97%BB?a=1&b=2");
    assertThat(WebLink.of("https://example.org/\u202eexe"))
        .contains("https://example.org/%E2%80%AEexe");
    assertThat(WebLink.of("HTTP://example.org/a")).contains("HTTP://example.org/a");
  }

  @Test
  void endlessAddressIsNoLink() {
    assertThat(WebLink.of("https://example.org/" + "a".repeat(2000))).isEmpty();
  }
}
