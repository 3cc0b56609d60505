package org.wenpu.use.ask;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.use.ask.Template.Part;

/** Reads a pattern and writes out all it stands for. */
final class TemplateReader {
  private final String text;
  private int at;

  TemplateReader(String text) {
    this.text = text;
  }

  List<List<Part>> read() {
    List<List<Part>> variants = alternatives();
    if (at < text.length()) {
      throw bad("unexpected " + text.charAt(at));
    }
    return variants.stream().map(TemplateReader::joined).filter(v -> !v.isEmpty()).toList();
  }

  private List<List<Part>> alternatives() {
    List<List<Part>> all = new ArrayList<>(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Part>> sequence() {
    List<List<Part>> sequences = List.of(List.of());
    while (at < text.length() && "|)]".indexOf(text.charAt(at)) < 0) {
      sequences = product(sequences, element());
    }
    return sequences;
  }

  private List<List<Part>> element() {
    return switch (text.charAt(at)) {
      case '(' -> bracket(')');
      case '[' -> optional();
      case '{' -> List.of(List.of(slot()));
      default -> List.of(List.of(words()));
    };
  }

  private List<List<Part>> optional() {
    List<List<Part>> inside = new ArrayList<>(bracket(']'));
    inside.add(List.of());
    return inside;
  }

  private List<List<Part>> bracket(char close) {
    at++;
    List<List<Part>> inside = alternatives();
    if (at >= text.length() || text.charAt(at) != close) {
      throw bad("no " + close);
    }
    at++;
    return inside;
  }

  private Part slot() {
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw bad("no }");
    }
    Part slot = new Part(text.substring(at + 1, end), true);
    at = end + 1;
    return slot;
  }

  private Part words() {
    int begin = at;
    while (at < text.length() && "([{|)]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (at == begin) {
      throw bad("unexpected " + text.charAt(at));
    }
    return new Part(text.substring(begin, at), false);
  }

  private static List<List<Part>> product(List<List<Part>> heads, List<List<Part>> tails) {
    List<List<Part>> product = new ArrayList<>();
    for (List<Part> head : heads) {
      for (List<Part> tail : tails) {
        List<Part> both = new ArrayList<>(head);
        both.addAll(tail);
        product.add(both);
      }
    }
    return product;
  }

  /** Joins neighbouring words; what was left out between two blanks leaves one. */
  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && !last.slot() && !part.slot()) {
        joined.set(joined.size() - 1, new Part(last.text() + part.text(), false));
      } else {
        joined.add(part);
      }
    }
    return joined.stream().map(TemplateReader::tidied).filter(p -> !p.text().isEmpty()).toList();
  }

  /** Blanks beside a slot belong to it, which is stripped; those at the ends do not count. */
  private static Part tidied(Part part) {
    return part.slot() ? part : new Part(part.text().replaceAll("\\s+", " ").strip(), false);
  }

  private IllegalArgumentException bad(String reason) {
    return new IllegalArgumentException(reason + " at " + (at + 1) + " in: " + text);
  }
}
