package org.wenpu.language;

import java.util.List;
import org.wenpu.input.Span;

/**
 * One sentence: up to and with its 。！？… and closing marks, or to the end of its paragraph.
 *
 * @param paragraph index of the paragraph it stands in, from 0
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
