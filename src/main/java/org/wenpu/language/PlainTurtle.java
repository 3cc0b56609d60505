package org.wenpu.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads Turtle as the bundled files are written: prefixed names, whole IRIs and plain strings, each
 * mark between blanks. Jena, which reads all there is in Turtle, takes half a second to get ready.
 */
final class PlainTurtle {
  private final String text;
  private final Concepts concepts;
  private final Map<String, String> prefixes = new HashMap<>();
  private int at;

  private PlainTurtle(String text, Concepts concepts) {
    this.text = text;
    this.concepts = concepts;
  }

  /** Says that a text holds what is only known to a whole reader of Turtle, right or wrong. */
  static final class OtherTurtleException extends Exception {
    private static final long serialVersionUID = 1;
  }

  static void read(String text, Concepts concepts) throws OtherTurtleException {
    new PlainTurtle(text, concepts).read();
  }

  private void read() throws OtherTurtleException {
    for (String word = word(); !word.isEmpty(); word = word()) {
      if (word.equals("@prefix")) {
        prefix(word(), word(), word());
      } else {
        statements(iri(word));
      }
    }
  }

  private void prefix(String name, String iri, String mark) throws OtherTurtleException {
    require(name.endsWith(":") && iri.startsWith("<") && mark.equals("."));
    prefixes.put(name, iri(iri));
  }

  /** Reads what is said of a subject: {@code PROPERTY VALUE , VALUE ; PROPERTY VALUE .} */
  private void statements(String subject) throws OtherTurtleException {
    String mark = ";";
    while (mark.equals(";")) {
      String word = word();
      String property = word.equals("a") ? "type" : Concepts.lastPart(iri(word));
      mark = ",";
      while (mark.equals(",")) {
        value(subject, property, word());
        mark = word();
      }
    }
    require(mark.equals("."));
  }

  private void value(String subject, String property, String word) throws OtherTurtleException {
    if (!word.startsWith("\"")) {
      concepts.add(subject, property, Concepts.lastPart(iri(word)));
      return;
    }
    int end = word.indexOf('"', 1);
    String literal = word.substring(1, end);
    String language = word.substring(end + 1);
    require(literal.indexOf('\n') < 0 && (language.isEmpty() || isLanguage(language)));
    concepts.add(subject, property + language, literal);
  }

  private static boolean isLanguage(String mark) {
    return mark.length() > 1
        && mark.charAt(0) == '@'
        && mark.chars().skip(1).allMatch(c -> c >= 'a' && c <= 'z');
  }

  private String iri(String word) throws OtherTurtleException {
    if (word.startsWith("<")) {
      require(word.indexOf('>') == word.length() - 1);
      return word.substring(1, word.length() - 1);
    }
    int name = word.indexOf(':') + 1;
    String space = prefixes.get(word.substring(0, name));
    require(space != null && ";,.#%".indexOf(word.charAt(word.length() - 1)) < 0);
    return space + word.substring(name);
  }

  /** Gives what stands between two blanks, a string whole; nothing at the end. */
  private String word() throws OtherTurtleException {
    skip();
    int begin = at;
    if (at < text.length() && text.charAt(at) == '"') {
      at = text.indexOf('"', at + 1);
      require(at >= 0);
    }
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    String word = text.substring(begin, at);
    require(word.indexOf('\\') < 0);
    return word;
  }

  /** Passes blanks and comments. */
  private void skip() {
    while (at < text.length() && (isBlank(text.charAt(at)) || text.charAt(at) == '#')) {
      boolean comment = text.charAt(at) == '#';
      int line = comment ? text.indexOf('\n', at) : at + 1;
      at = line < 0 ? text.length() : line;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private static void require(boolean known) throws OtherTurtleException {
    if (!known) {
      throw new OtherTurtleException();
    }
  }
}
