package org.wenpu.use.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/**
 * Puts style and script into a page, and the rule that a browser must run and load nothing else.
 */
final class PageHead {
  private PageHead() {}

  static void fill(Document page, String style, String script) {
    page.select("style").forEach(e -> e.appendChild(new DataNode(style)));
    page.body().appendElement("script").appendChild(new DataNode(script));
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src "
            + hash(style)
            + "; script-src "
            + hash(script);
    page.select("meta[http-equiv=Content-Security-Policy]").attr("content", policy);
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
