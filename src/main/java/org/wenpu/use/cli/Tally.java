package org.wenpu.use.cli;

import java.util.Locale;
import org.wenpu.meaning.Facts;

/** Counts what a run brought. */
final class Tally {
  private long articles;
  private long posts;
  private long statements;
  private long measures;
  private long observations;
  private long documents;
  private long problems;

  void add(Facts facts) {
    articles++;
    posts += facts.posts().size();
    statements += facts.statements().size();
    measures += facts.measures().size();
    observations += facts.observations().size();
    documents += facts.documents().size();
  }

  void addProblem() {
    problems++;
  }

  long articles() {
    return articles;
  }

  boolean hasProblems() {
    return problems > 0;
  }

  /** Gives one line: {@code 6 articles: 12 posts, 20 statements, …; 0 problems; 1.2 s}. */
  String report(double seconds) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %s, %s, %s, %s; %s; %.1f s",
        count(articles, "article"),
        count(posts, "post"),
        count(statements, "statement"),
        count(measures, "measure"),
        count(observations, "figure"),
        count(documents, "document"),
        count(problems, "problem"),
        seconds);
  }

  private static String count(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : thing + "s");
  }
}
