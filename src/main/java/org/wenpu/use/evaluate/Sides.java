package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Holds the gold and the predicted version of one article. */
record Sides(String id, JsonNode gold, JsonNode predicted) {
  /** Gives a field's annotations on both sides. */
  Lists of(String field) {
    return new Lists(id, list(gold.path(field)), list(predicted.path(field)));
  }

  /** Gives a field's annotations with trimmed spans, see {@link Extent#trimmed}. */
  Lists trimmed(String field) {
    int[] text = gold.path("text").asText().codePoints().toArray();
    return of(field).map(annotation -> Extent.trimmed(text, annotation));
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  /** Holds the annotations that one task compares in one article. */
  record Lists(String article, List<JsonNode> gold, List<JsonNode> predicted) {
    /** Changes every annotation on both sides. */
    Lists map(Function<JsonNode, JsonNode> change) {
      return new Lists(
          article, gold.stream().map(change).toList(), predicted.stream().map(change).toList());
    }

    /** Keeps the annotations that a condition holds for. */
    Lists filter(Predicate<JsonNode> kept) {
      return new Lists(
          article, gold.stream().filter(kept).toList(), predicted.stream().filter(kept).toList());
    }

    /** Keeps the first annotation of each key. */
    Lists distinct(Function<JsonNode, String> key) {
      return new Lists(article, firsts(gold, key), firsts(predicted, key));
    }

    private static List<JsonNode> firsts(List<JsonNode> all, Function<JsonNode, String> key) {
      Map<String, JsonNode> firsts = new LinkedHashMap<>();
      all.forEach(one -> firsts.putIfAbsent(key.apply(one), one));
      return List.copyOf(firsts.values());
    }
  }
}
