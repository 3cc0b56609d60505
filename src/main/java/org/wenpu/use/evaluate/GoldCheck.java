package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what keeps an annotated article from being scored. */
final class GoldCheck {
  private static final List<String> SPANNED = List.of("entities", "statements", "measures");
  private static final List<String> LISTS =
      List.of("entities", "posts", "statements", "measures", "observations", "documents", "events");

  private final List<String> defects = new ArrayList<>();
  private final JsonNode article;
  private final int length;

  private GoldCheck(JsonNode article) {
    this.article = article;
    String text = article.path("text").asText();
    length = text.codePointCount(0, text.length());
  }

  /** Gives what is wrong, a line each; nothing when the article can be scored. */
  static List<String> defects(JsonNode article) {
    if (!article.isObject()) {
      return List.of("no JSON object");
    }
    GoldCheck check = new GoldCheck(article);
    check.required(article, "", "id");
    check.required(article, "", "text");
    LISTS.forEach(check::list);
    return check.defects;
  }

  private void list(String field) {
    JsonNode list = article.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      defects.add(field + " is no list");
    }
    for (int i = 0; i < list.size(); i++) {
      annotation(field, list.get(i), field + "[" + i + "]");
    }
  }

  private void annotation(String field, JsonNode annotation, String where) {
    if (!annotation.isObject()) {
      defects.add(where + " is no object");
    } else if (field.equals("entities")) {
      List.of("type", "begin", "end").forEach(f -> required(annotation, where + ".", f));
    } else if (field.equals("observations")) {
      present(annotation, where + ".", "value");
    }
    if (SPANNED.contains(field)) {
      span(annotation, where, "");
      span(annotation, where, "2");
    }
  }

  private void required(JsonNode object, String where, String field) {
    if (!object.hasNonNull(field)) {
      defects.add(where + field + " is missing");
    }
  }

  /** Lets null pass: a figure without a value matches nothing, but is no mistake of form. */
  private void present(JsonNode object, String where, String field) {
    if (!object.has(field)) {
      defects.add(where + field + " is missing");
    }
  }

  private void span(JsonNode annotation, String where, String suffix) {
    int begin = position(annotation, where, "begin" + suffix);
    int end = position(annotation, where, "end" + suffix);
    if (begin < 0 || end < begin || end > length) {
      defects.add(
          String.format(
              Locale.ROOT,
              "%s%s spans %d to %d of %d characters",
              where,
              suffix,
              begin,
              end,
              length));
    }
  }

  private int position(JsonNode annotation, String where, String field) {
    JsonNode value = annotation.path(field);
    if (!value.isMissingNode() && !value.isInt()) {
      defects.add(where + "." + field + " is no whole number");
    }
    return value.asInt(0);
  }
}
