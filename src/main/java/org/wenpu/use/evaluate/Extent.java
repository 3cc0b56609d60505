package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;

/** Compares the stretches of text that two annotations cover, in code points. */
final class Extent {
  private static final String OUTER = "“”‘’\"，。；：！？、 \n";

  private Extent() {}

  /** Gives a copy whose spans have lost outer marks, so that neither side loses for a 。 or ”. */
  static ObjectNode trimmed(int[] text, JsonNode annotation) {
    ObjectNode copy = annotation.deepCopy();
    trim(text, copy, "");
    if (hasSecond(annotation)) {
      trim(text, copy, "2");
    }
    return copy;
  }

  private static void trim(int[] text, ObjectNode annotation, String suffix) {
    // A prediction may point beyond the text; what is not there cannot match.
    int end = Math.min(annotation.path("end" + suffix).asInt(0), text.length);
    int begin = Math.max(annotation.path("begin" + suffix).asInt(0), 0);
    while (begin < end && isOuter(text[begin])) {
      begin++;
    }
    while (end > begin && isOuter(text[end - 1])) {
      end--;
    }
    annotation.put("begin" + suffix, begin).put("end" + suffix, end);
  }

  private static boolean isOuter(int codePoint) {
    return OUTER.indexOf(codePoint) >= 0;
  }

  /** Gives the positions that an annotation covers. */
  static BitSet of(JsonNode annotation) {
    BitSet positions = new BitSet();
    cover(positions, annotation, "");
    if (hasSecond(annotation)) {
      cover(positions, annotation, "2");
    }
    return positions;
  }

  private static void cover(BitSet positions, JsonNode annotation, String suffix) {
    int begin = annotation.path("begin" + suffix).asInt(0);
    int end = annotation.path("end" + suffix).asInt(0);
    if (begin >= 0 && begin < end) {
      positions.set(begin, end);
    }
  }

  private static boolean hasSecond(JsonNode annotation) {
    return !annotation.path("text2").asText("").isEmpty();
  }

  static double overlap(JsonNode a, JsonNode b) {
    return jaccard(of(a), of(b));
  }

  /** Gives the share of common positions in all positions of both; 0 when there are none. */
  static double jaccard(BitSet a, BitSet b) {
    BitSet common = (BitSet) a.clone();
    common.and(b);
    int all = a.cardinality() + b.cardinality() - common.cardinality();
    return all == 0 ? 0 : (double) common.cardinality() / all;
  }
}
