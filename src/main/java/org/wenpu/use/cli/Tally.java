package org.wenpu.use.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Problem;
import org.wenpu.meaning.Facts;

/** Counts what a run brought. */
final class Tally {
  /** Reasons beyond so many are counted as one: memory does not grow with the input. */
  private static final int REASONS = 200;

  private static final String OTHER = "other reasons";

  private long articles;
  private long known;
  private long problems;
  private final Map<String, Long> facts = new LinkedHashMap<>();
  private final Map<String, Long> publishers = new TreeMap<>();
  private final Map<String, Long> sections = new TreeMap<>();
  private final Map<String, Long> reasons = new TreeMap<>();

  Tally() {
    List.of("post", "statement", "measure", "figure", "document")
        .forEach(kind -> facts.put(kind, 0L));
  }

  /** Counts an article and its facts; gives how many those are. */
  long add(Facts read) {
    articles++;
    Article article = read.article().article();
    count(publishers, article.metadata().publisher());
    count(sections, article.metadata().section());
    long before = facts();
    facts.merge("post", (long) read.posts().size(), Long::sum);
    facts.merge("statement", (long) read.statements().size(), Long::sum);
    facts.merge("measure", (long) read.measures().size(), Long::sum);
    facts.merge("figure", (long) read.observations().size(), Long::sum);
    facts.merge("document", (long) read.documents().size(), Long::sum);
    return facts() - before;
  }

  private long facts() {
    return facts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void count(Map<String, Long> counts, @Nullable String name) {
    counts.merge(name == null ? "" : name, 1L, Long::sum);
  }

  /** Counts an article that was not read, since it is known. */
  void addKnown() {
    known++;
  }

  /** Counts a problem by its reason, whatever numbers and names the message holds. */
  void add(Problem problem) {
    problems++;
    String reason = problem.message().replaceAll("[0-9]+", "N").replaceAll(": .*", "");
    reasons.merge(reasons.size() < REASONS ? reason : OTHER, 1L, Long::sum);
  }

  long articles() {
    return articles;
  }

  boolean hasProblems() {
    return problems > 0;
  }

  /** Gives one line: {@code 6 articles: 12 posts, 20 statements, …; 0 problems; 1.2 s}. */
  String report(double seconds) {
    String kinds =
        facts.entrySet().stream()
            .map(kind -> count(kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s: %s; %s; %.1f s",
        count(articles, "article"),
        kinds,
        count(problems, "problem"),
        seconds);
  }

  private static String count(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : thing + "s");
  }

  /** Gives all counts by name, for programs. */
  Map<String, Object> counts() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("articles", articles);
    counts.put("unchanged", known);
    counts.put("articlesByPublisher", publishers);
    counts.put("articlesBySection", sections);
    counts.put("facts", facts);
    counts.put("problems", problems);
    counts.put("problemsByReason", reasons);
    return counts;
  }
}
