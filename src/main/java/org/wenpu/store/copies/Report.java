package org.wenpu.store.copies;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/**
 * Holds what tells one report from another: its words without the dateline, which carriers put
 * differently, without marks and blanks, and its figures.
 *
 * @param article the article that carries it
 * @param date when that was published
 * @param words letters and digits of the body
 * @param figures the numbers of the body in digits, sorted: {@code [12.5, 2025, 31]}
 */
public record Report(Node article, String date, String words, List<String> figures) {
  private static final Pattern DATELINE = Pattern.compile("#char=(\\d+),(\\d+)$");
  private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The earliest article carries the facts; of one day, the first by its IRI. */
  private static final Comparator<Report> AGE =
      Comparator.comparing(Report::date).thenComparing(report -> report.article().getURI());

  public Report {
    figures = List.copyOf(figures);
  }

  /** Reads the report from an article's graph. */
  public static Report of(NamedGraph graph) {
    Node article = graph.name();
    String body = text(graph, Schema.ARTICLE_BODY);
    Node dateline = object(graph, Wp.DATELINE);
    String plain =
        Normalizer.normalize(
            dateline == null ? body : without(body, dateline), Normalizer.Form.NFKC);
    return new Report(
        article,
        text(graph, Schema.DATE_PUBLISHED),
        MARKS.matcher(plain).replaceAll(""),
        figures(plain));
  }

  private static String text(NamedGraph graph, Node property) {
    Node found = object(graph, property);
    return found == null ? "" : found.getLiteralLexicalForm();
  }

  private static @Nullable Node object(NamedGraph graph, Node property) {
    for (Triple triple : graph.triples()) {
      if (triple.getSubject().equals(graph.name()) && triple.getPredicate().equals(property)) {
        return triple.getObject();
      }
    }
    return null;
  }

  private static String without(String body, Node dateline) {
    Matcher span = DATELINE.matcher(dateline.getURI());
    if (!span.find()) {
      return body;
    }
    int begin = body.offsetByCodePoints(0, Integer.parseInt(span.group(1)));
    int end = body.offsetByCodePoints(0, Integer.parseInt(span.group(2)));
    return body.substring(0, begin) + body.substring(end);
  }

  private static List<String> figures(String text) {
    List<String> figures = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(text);
    while (matcher.find()) {
      figures.add(matcher.group());
    }
    figures.sort(Comparator.naturalOrder());
    return figures;
  }

  /** Tells whether this one was there before another. */
  public boolean isBefore(Report other) {
    return AGE.compare(this, other) < 0;
  }

  /** Gives the earliest of several; null for none. */
  public static @Nullable Report earliest(List<Report> reports) {
    return reports.stream().min(AGE).orElse(null);
  }
}
