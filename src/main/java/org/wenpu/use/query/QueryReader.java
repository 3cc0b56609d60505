package org.wenpu.use.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * Reads a query file: comment lines that say what the query is for, then SPARQL.
 *
 * <pre>
 * # title: Who commented
 * # description: Lists who said what on a topic.
 * # param: topic (topic, optional) a policy topic, with its narrower ones
 * # example: --topic AI
 * </pre>
 *
 * A header begins with the title; a file without one is a plain query that takes no parameters.
 */
final class QueryReader {
  private static final Pattern LINE = Pattern.compile("#\\s*([a-z]+):\\s*(.*)");
  private static final Pattern PARAM =
      Pattern.compile("([a-z][A-Za-z0-9]*) \\(([a-z]+), (optional|required)\\) (\\S.*)");

  private final String name;
  private final String file;
  private final String text;
  private final List<Parameter> parameters = new ArrayList<>();
  private String title = "";
  private String description = "";
  private String example = "";

  private QueryReader(String name, String file, String text) {
    this.name = name;
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a query.
   *
   * @param file what messages call it
   * @throws BadQueryException with file, line and reason
   */
  static NamedQuery read(String name, String file, String text) {
    return new QueryReader(name, file, text).read();
  }

  private NamedQuery read() {
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length && lines[i].startsWith("#"); i++) {
      header(lines[i], i + 1);
    }
    if (!title.isEmpty() && description.isEmpty()) {
      throw bad(1, "the header has no description");
    }
    Query query = parse();
    parameters.forEach(p -> requirePlaceholder(p, query));
    return new NamedQuery(
        name, title.isEmpty() ? name : title, description, parameters, example, text, query);
  }

  private void header(String line, int number) {
    Matcher matcher = LINE.matcher(line);
    if (title.isEmpty() && !line.matches("#\\s*title:.*")) {
      return;
    }
    if (!matcher.matches() || matcher.group(2).isBlank()) {
      throw bad(number, "not \"# key: value\": " + line);
    }
    String value = matcher.group(2).strip();
    switch (matcher.group(1)) {
      case "title" -> title = value;
      case "description" -> description = (description + " " + value).strip();
      case "example" -> example = value;
      case "param" -> parameters.add(parameter(value, number));
      default ->
          throw bad(
              number,
              "unknown header "
                  + matcher.group(1)
                  + Spelling.hint(
                      matcher.group(1), List.of("title", "description", "param", "example")));
    }
  }

  private Parameter parameter(String value, int number) {
    Matcher matcher = PARAM.matcher(value);
    if (!matcher.matches()) {
      throw bad(number, "not \"NAME (TYPE, optional|required) description\": " + value);
    }
    if (parameters.stream().anyMatch(p -> p.name().equals(matcher.group(1)))) {
      throw bad(number, "parameter declared twice: " + matcher.group(1));
    }
    boolean required = matcher.group(3).equals("required");
    return new Parameter(
        matcher.group(1), type(matcher.group(2), number), required, matcher.group(4));
  }

  private Parameter.Type type(String label, int number) {
    return Arrays.stream(Parameter.Type.values())
        .filter(t -> t.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                bad(
                    number,
                    "unknown type " + label + Spelling.hint(label, Parameter.Type.labels())));
  }

  private Query parse() {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no SPARQL");
      throw bad(Math.max(1, e.getLine()), reason);
    }
  }

  private void requirePlaceholder(Parameter parameter, Query query) {
    if (!Placeholders.of(query).contains(parameter.name())) {
      throw bad(1, "no VALUES ?" + parameter.name() + " { UNDEF } for the declared parameter");
    }
  }

  private BadQueryException bad(int line, String reason) {
    return new BadQueryException(file + ":" + line + ": " + reason);
  }
}
