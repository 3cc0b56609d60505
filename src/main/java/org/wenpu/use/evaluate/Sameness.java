package org.wenpu.use.evaluate;

import static org.wenpu.use.evaluate.Wording.lenient;
import static org.wenpu.use.evaluate.Wording.same;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;

/** Says when a gold and a predicted annotation count as the same, a kind of annotation each. */
final class Sameness {
  private Sameness() {}

  static boolean sameName(JsonNode a, JsonNode b) {
    return a.path("type").equals(b.path("type"))
        && a.path("begin").equals(b.path("begin"))
        && a.path("end").equals(b.path("end"));
  }

  static String postKey(JsonNode post) {
    StringJoiner key = new StringJoiner("\t");
    List.of("person", "organization", "title").forEach(f -> key.add(Wording.of(post, f)));
    return key.toString();
  }

  static boolean similarPost(JsonNode a, JsonNode b) {
    return same(a, b, "person")
        && lenient(a, b, "title")
        && (lenient(a, b, "organization") || same(a, b, "organization"));
  }

  static boolean sameFigure(JsonNode a, JsonNode b) {
    double gold = number(a.path("value"));
    double difference = Math.abs(gold - number(b.path("value")));
    // Not a number on either side makes the comparison false, as it should.
    return difference < 1e-9 * Math.max(1, Math.abs(gold)) && same(a, b, "unit");
  }

  private static double number(JsonNode value) {
    return value.asDouble(Double.NaN);
  }

  static double commonCharacters(JsonNode a, JsonNode b) {
    return Extent.jaccard(characters(a), characters(b));
  }

  private static BitSet characters(JsonNode observation) {
    BitSet characters = new BitSet();
    Wording.of(observation, "indicator").codePoints().forEach(characters::set);
    return characters;
  }

  static boolean sameEvent(JsonNode a, JsonNode b) {
    if (!a.path("type").equals(b.path("type"))) {
      return false;
    }
    JsonNode actors = a.path("actors");
    JsonNode others = b.path("actors");
    return actors.isEmpty() && others.isEmpty() ? same(a, b, "place") : anyLenient(actors, others);
  }

  private static boolean anyLenient(JsonNode actors, JsonNode others) {
    for (JsonNode actor : actors) {
      for (JsonNode other : others) {
        if (lenient(Wording.normalized(actor), Wording.normalized(other))) {
          return true;
        }
      }
    }
    return false;
  }
}
