package org.wenpu.use.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.rdf.Vocabulary.Skos;
import org.wenpu.use.query.Within;

/**
 * Reads a report from a store, article by article. In memory are what the page will show, counts,
 * and the IRIs of the facts that were counted.
 */
public final class ReportReader {
  private final DatasetGraph dataset;
  private final ReportScope scope;
  private final Graph graph;
  private final Map<FactKind, Shortlist> shortlists = new EnumMap<>(FactKind.class);
  private final SortedMap<Home, Count> homes = new TreeMap<>();
  private final SortedMap<String, Count> days = new TreeMap<>();
  private final List<Source> sources = new ArrayList<>();
  private int articles;

  private ReportReader(DatasetGraph dataset, ReportScope scope) {
    this.dataset = dataset;
    this.scope = scope;
    this.graph = new Graph(dataset);
    for (FactKind kind : FactKind.values()) {
      shortlists.put(kind, new Shortlist(scope.most()));
    }
  }

  /**
   * Reads a report.
   *
   * @param dataset in a read transaction of the caller; its default graph is the union
   */
  public static Report read(DatasetGraph dataset, ReportScope scope) {
    return new ReportReader(dataset, scope).read();
  }

  private Report read() {
    Set<Node> topics = new Within(dataset).of(scope.topics(), List.of(Skos.BROADER));
    TopicWords words = new TopicWords(topics.stream().map(t -> name(t, "zh")).toList());
    ArticleFacts facts = new ArticleFacts(graph, topics, words, new Homes(graph, scope.regions()));
    Sources read = new Sources(graph);
    for (Node article : new TopicArticles(graph, words).of(scope, topics)) {
      Source source = read.of(article);
      add(source, facts.of(source));
    }
    return report(topics);
  }

  private void add(Source source, List<Found> found) {
    if (found.isEmpty() && !scope.regions().isEmpty()) {
      return;
    }
    articles++;
    if (sources.size() < scope.most()) {
      sources.add(source);
    }
    Count day = days.computeIfAbsent(source.date(), d -> new Count());
    for (Found one : found) {
      if (Objects.requireNonNull(shortlists.get(one.kind())).add(one)) {
        day.add(one.kind());
        if (one.kind() != FactKind.DOCUMENT) {
          homes.computeIfAbsent(one.home(), h -> new Count()).add(one.kind());
        }
      }
    }
  }

  private Report report(Set<Node> topics) {
    Details details = new Details(dataset);
    Map<FactKind, Lines> lines = new EnumMap<>(FactKind.class);
    shortlists.forEach(
        (kind, list) -> lines.put(kind, new Lines(details.of(kind, list.kept()), list.total())));
    return new Report(
        scope,
        names(scope.topics()),
        names(scope.regions()),
        lines,
        homes,
        days,
        sources,
        articles,
        TopicNetwork.of(dataset, topics, lines));
  }

  private List<Report.Name> names(List<Node> things) {
    return things.stream()
        .map(t -> new Report.Name(name(t, "zh"), name(t, "en")))
        .distinct()
        .toList();
  }

  private String name(Node thing, String language) {
    return graph.name(thing, Skos.PREF_LABEL, language);
  }
}
