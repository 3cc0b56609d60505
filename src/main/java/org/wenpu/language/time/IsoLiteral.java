package org.wenpu.language.time;

import java.util.Arrays;
import java.util.List;

/**
 * Writes an ISO time as the parts of an RDF literal.
 *
 * @param lexical {@code 2025}, {@code 2025-12} or {@code 2026-01-30}
 * @param datatype IRI of xsd:gYear, xsd:gYearMonth or xsd:date
 */
public record IsoLiteral(String lexical, String datatype) {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** Gives one literal, or two for an interval: begin and end. */
  public static List<IsoLiteral> of(String iso) {
    return Arrays.stream(iso.split("/")).map(s -> new IsoLiteral(s, XSD + type(s))).toList();
  }

  private static String type(String iso) {
    return switch (iso.length()) {
      case 4 -> "gYear";
      case 7 -> "gYearMonth";
      case 10 -> "date";
      default -> throw new IllegalArgumentException("no ISO time: " + iso);
    };
  }
}
