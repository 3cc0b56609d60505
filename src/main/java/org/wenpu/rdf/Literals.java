package org.wenpu.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.language.time.IsoLiteral;

/** Makes every literal of the graph. */
final class Literals {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int CONFIDENCE_DIGITS = 3;

  private Literals() {}

  /** Gives words as they stand in a source. */
  static Node text(String text) {
    return NodeFactory.createLiteralString(clean(text));
  }

  /** Gives a Chinese name. */
  static Node name(String name) {
    return NodeFactory.createLiteralLang(clean(name), "zh");
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  /** Gives a year, a month or a day, typed as such. */
  static Node time(IsoLiteral time) {
    return NodeFactory.createLiteralDT(
        time.lexical(), TypeMapper.getInstance().getSafeTypeByName(time.datatype()));
  }

  static Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }

  /** Gives a count or an offset. */
  static Node count(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  /** Gives a share of 1, to three digits, without exponent. */
  static Node share(double share) {
    BigDecimal rounded =
        BigDecimal.valueOf(share)
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    String form =
        rounded.scale() <= 0 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
  }

  /** Gives a decimal number without exponent. */
  static Node number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String form = plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
  }

  static Node iri(String iri) {
    return NodeFactory.createLiteralDT(clean(iri), XSDDatatype.XSDanyURI);
  }

  /**
   * Puts U+FFFD for each character that no XML and not every store can hold (controls, halves of
   * surrogate pairs): one for one, so that offsets stay.
   */
  static String clean(String text) {
    if (text.codePoints().allMatch(Literals::legal)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(legal(c) ? c : REPLACEMENT));
    return out.toString();
  }

  private static boolean legal(int c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r';
    }
    boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !loneSurrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
