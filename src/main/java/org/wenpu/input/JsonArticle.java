package org.wenpu.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a JSON object with {@code headline}, {@code date}, {@code text} and, if it
 * likes, {@code id}, {@code kicker}, {@code deck}, {@code publisher} (or {@code source}), {@code
 * authors}, {@code section}, {@code page}, {@code url}. Other keys are ignored. {@code text} is
 * taken as it is, since offsets refer to it.
 */
final class JsonArticle {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectReader VALUES =
      JSON.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final Pattern NAME_BREAK = Pattern.compile("[、，,;；\\s]+");
  private static final Pattern DETAIL = Pattern.compile("(?s) \\(start marker.*|\\n.*");

  private final Datelines datelines;
  private final ReadingDefaults defaults;
  private final ArticleSink sink;

  JsonArticle(Datelines datelines, ReadingDefaults defaults, ArticleSink sink) {
    this.datelines = datelines;
    this.defaults = defaults;
    this.sink = sink;
  }

  /** Tells whether the text is one whole JSON value. */
  static boolean isWhole(String json) {
    try {
      return JSON.readTree(json).isContainerNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  /**
   * Gives the sink the article in a piece of JSON, or each article of an array, or a problem.
   *
   * @param place where the piece begins
   */
  void read(String json, Article.Source place) {
    try {
      JsonNode node = JSON.readTree(json);
      for (JsonNode item : node.isArray() ? node : List.of(node)) {
        readItem(item, place);
      }
    } catch (JsonProcessingException e) {
      sink.problem(broken(e, place));
    }
  }

  /** Gives the sink the article of a JSON file, or those of its array, each when it is read. */
  void readAll(WatchedReader text, String name) throws IOException {
    try (JsonParser parser = VALUES.createParser(text)) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      JsonToken token = array ? parser.nextToken() : parser.currentToken();
      if (token == JsonToken.END_ARRAY) {
        sink.problem(Problem.ofSource(name, "an array of no articles"));
      }
      while (token != null && token != JsonToken.END_ARRAY) {
        Article.Source place = new Article.Source(name, parser.currentTokenLocation().getLineNr());
        readItem(VALUES.readTree(parser), place);
        text.release();
        token = parser.nextToken();
      }
      if (token != null && parser.nextToken() != null) {
        sink.problem(Problem.ofSource(name, "something stands behind the array of articles"));
      }
    } catch (JsonProcessingException e) {
      sink.problem(broken(e, new Article.Source(name, 1)));
    }
  }

  private static Problem broken(JsonProcessingException e, Article.Source place) {
    JsonLocation location = e.getLocation();
    String message = DETAIL.matcher(e.getOriginalMessage()).replaceFirst("");
    return location == null
        ? problem(place, "broken JSON: " + message)
        : new Problem(
            place.name(),
            place.line() + Math.max(0, location.getLineNr() - 1),
            Math.max(0, location.getColumnNr()),
            "broken JSON: " + message);
  }

  private void readItem(JsonNode node, Article.Source place) {
    String missing = node.isObject() ? missing(node) : "no JSON object";
    LocalDate date = date(node);
    if (missing != null || date == null) {
      sink.problem(problem(place, missing == null ? dateless(node) : missing));
    } else {
      sink.article(article(node, date, place));
    }
  }

  private static Problem problem(Article.Source place, String message) {
    return Problem.ofLine(place.name(), place.line(), message);
  }

  private static @Nullable String missing(JsonNode node) {
    for (String field : List.of("headline", "text")) {
      JsonNode value = node.path(field);
      if (value.isMissingNode() || value.isNull()) {
        return "field \"" + field + "\" is missing";
      }
      if (!value.isTextual() || value.asText().isBlank()) {
        return "field \"" + field + "\" is " + (value.isTextual() ? "blank" : "no string");
      }
    }
    return null;
  }

  private static String dateless(JsonNode node) {
    JsonNode value = node.path("date");
    return value.isMissingNode() || value.isNull()
        ? "field \"date\" is missing"
        : "field \"date\" is no date (YYYY-MM-DD): " + value.asText();
  }

  private @Nullable LocalDate date(JsonNode node) {
    JsonNode value = node.path("date");
    return value.isMissingNode() || value.isNull()
        ? defaults.date()
        : CalendarDay.in(value.asText());
  }

  private Article article(JsonNode node, LocalDate date, Article.Source place) {
    String headline = node.path("headline").asText();
    String text = node.path("text").asText();
    String publisher = publisher(node);
    String id = string(node, "id");
    return new Article(
        id == null ? ArticleId.of(date, publisher, headline) : id,
        new Article.Headline(headline, string(node, "kicker"), string(node, "deck")),
        date,
        text,
        datelines.find(text, date, text),
        List.of(),
        new Article.Metadata(
            publisher,
            authors(node.path("authors")),
            string(node, "section"),
            string(node, "page"),
            string(node, "url")),
        false,
        place);
  }

  private @Nullable String publisher(JsonNode node) {
    String publisher = string(node, "publisher");
    String source = publisher == null ? string(node, "source") : publisher;
    return source == null ? defaults.publisher() : source;
  }

  /** Gives a string or number; null for everything else and for blanks. */
  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText()
        : null;
  }

  private static List<String> authors(JsonNode value) {
    List<String> authors = new ArrayList<>();
    value.forEach(author -> authors.add(author.asText().strip()));
    if (value.isTextual()) {
      authors.addAll(List.of(NAME_BREAK.split(value.asText().strip())));
    }
    authors.removeIf(String::isBlank);
    return authors;
  }
}
