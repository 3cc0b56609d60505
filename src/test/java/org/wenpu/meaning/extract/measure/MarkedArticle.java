package org.wenpu.meaning.extract.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleOf;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.input.ReadingDefaults;
import org.wenpu.input.Sources;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.statement.StatementExtractor;

/** An article in which people have marked the policy lines. */
record MarkedArticle(AnnotatedArticle article, List<Statement> statements, List<Span> lines) {

  private static final Path EXAMPLES = Path.of("src/test/resources/policy/examples.txt");

  /** Reads the annotated articles of a folder. */
  static List<MarkedArticle> in(Path folder, Annotator annotator) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
      found.forEach(files::add);
    }
    files.sort(null);
    List<MarkedArticle> articles = new ArrayList<>();
    for (Path file : files) {
      AnnotatedArticle article = annotator.annotate(read(file));
      List<Statement> statements = new StatementExtractor().extract(article);
      articles.add(new MarkedArticle(article, statements, lines(file)));
    }
    return articles;
  }

  /** Reads articles in which nobody has marked anything. */
  static List<MarkedArticle> unmarked(List<String> files, Annotator annotator) {
    return articles(files).stream()
        .map(annotator::annotate)
        .map(a -> new MarkedArticle(a, new StatementExtractor().extract(a), List.of()))
        .toList();
  }

  /** Reads the sentences of our own in {@code policy/examples.txt}. */
  static List<MarkedArticle> examples(Annotator annotator) throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    for (String example : Files.readAllLines(EXAMPLES)) {
      if (!example.isBlank() && !example.startsWith("#")) {
        String text = example.replaceAll("[⟦⟧]", "");
        AnnotatedArticle article = annotator.annotate(ArticleOf.text(text));
        articles.add(
            new MarkedArticle(article, new StatementExtractor().extract(article), marked(example)));
      }
    }
    return articles;
  }

  private static List<Span> marked(String example) {
    List<Span> lines = new ArrayList<>();
    int marks = 0;
    for (int open = example.indexOf('⟦'); open >= 0; open = example.indexOf('⟦', open + 1)) {
      int close = example.indexOf('⟧', open);
      lines.add(new Span(open - marks, close - marks - 1));
      marks += 2;
    }
    return lines;
  }

  private static Article read(Path file) {
    return articles(List.of(file.toString())).get(0);
  }

  private static List<Article> articles(List<String> files) {
    List<Article> found = new ArrayList<>();
    new Sources(ReadingDefaults.NONE, System.in)
        .read(
            files,
            new ArticleSink() {
              @Override
              public void article(Article article) {
                found.add(article);
              }

              @Override
              public void problem(Problem problem) {
                throw new IllegalStateException(problem.toString());
              }
            });
    return found;
  }

  private static List<Span> lines(Path file) throws IOException {
    List<Span> lines = new ArrayList<>();
    for (JsonNode line : new ObjectMapper().readTree(Files.readString(file)).get("measures")) {
      lines.add(new Span(line.get("begin").asInt(), line.get("end").asInt()));
    }
    return lines;
  }

  /** Gives the labels that make the marked lines of the clauses of a sentence. */
  List<ClauseLabel> labels(List<PolicyClause> clauses) {
    List<ClauseLabel> labels = new ArrayList<>();
    Span previous = null;
    for (PolicyClause clause : clauses) {
      Span line = clause.hasActor() ? lineOf(clause.words()) : null;
      boolean goesOn = line != null && line.equals(previous) && isOpen(labels);
      labels.add(
          line == null ? ClauseLabel.OUTSIDE : goesOn ? ClauseLabel.INSIDE : ClauseLabel.BEGIN);
      previous = line;
    }
    return labels;
  }

  private static boolean isOpen(List<ClauseLabel> labels) {
    return !labels.isEmpty() && labels.get(labels.size() - 1) != ClauseLabel.OUTSIDE;
  }

  /** Gives the line that has most of a clause's words, and they half of it or are half in it. */
  private @Nullable Span lineOf(Span words) {
    Span most = null;
    for (Span line : lines) {
      most = most == null || common(line, words) > common(most, words) ? line : most;
    }
    boolean half =
        most != null
            && common(most, words) > 0
            && common(most, words) * 2 >= Math.min(words.length(), most.length());
    return half ? most : null;
  }

  /** Counts the marked lines that lines found cover to four fifths, each once. */
  int found(List<MeasureLines.Line> found) {
    List<Span> left = new ArrayList<>(lines);
    for (MeasureLines.Line line : found) {
      left.stream()
          .filter(l -> 5 * common(l, line.span()) >= 4 * union(l, line.span()))
          .findFirst()
          .ifPresent(left::remove);
    }
    return lines.size() - left.size();
  }

  private static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
  }

  private static int union(Span a, Span b) {
    return a.length() + b.length() - common(a, b);
  }
}
