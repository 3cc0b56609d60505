package org.wenpu.meaning;

import java.util.List;
import org.wenpu.input.Span;

/**
 * Says where a fact was read and what read it.
 *
 * @param spans the characters that state the fact, at least one span
 * @param extractor which extractor or rule found it
 * @param confidence how sure it is, 0–1
 */
public record Evidence(List<Span> spans, String extractor, double confidence) {
  public Evidence {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a fact needs evidence: " + extractor);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
