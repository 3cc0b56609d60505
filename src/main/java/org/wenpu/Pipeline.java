package org.wenpu;

import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.language.Annotator;
import org.wenpu.meaning.FactExtractor;
import org.wenpu.meaning.Facts;

/**
 * Shows the whole way from news to facts.
 *
 * <pre>
 * source ─ input ─→ Article ─ language ─→ AnnotatedArticle ─ meaning ─→ Facts
 *                                        ─ identity ─→ Knowledge ─ rdf ─→ quads ─→ store
 * </pre>
 *
 * Articles are worked on by several threads and delivered in the order of their source on the
 * thread that called: the same input gives the same output however many threads there are, and the
 * store has one writer.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final FactExtractor extractor;
  private final int threads;

  public Pipeline(Annotator annotator, FactExtractor extractor, int threads) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.threads = threads;
  }

  /** Brings articles, as a reader does. */
  @FunctionalInterface
  public interface Source {
    void readInto(ArticleSink sink);
  }

  /** Takes what the way leads to. */
  public interface Sink {
    void facts(Facts facts);

    void problem(Problem problem);
  }

  /** Gives the facts of one article. */
  public Facts facts(Article article) {
    return extractor.extract(annotator.annotate(article));
  }

  /** Leads all articles of a source the whole way. */
  public void run(Source source, Sink sink) {
    try (InOrder work = new InOrder(threads)) {
      source.readInto(
          new ArticleSink() {
            @Override
            public void article(Article article) {
              work.submit(() -> worked(article, sink));
            }

            @Override
            public void problem(Problem problem) {
              work.submit(() -> () -> sink.problem(problem));
            }
          });
      work.finish();
    }
  }

  /** Gives the delivery of an article's facts; one that a fault of ours stops is a problem. */
  private Runnable worked(Article article, Sink sink) {
    try {
      Facts facts = facts(article);
      return () -> sink.facts(facts);
    } catch (RuntimeException fault) {
      Article.Source source = article.source();
      String message = "extraction failed on article " + article.id() + ": " + fault;
      return () -> sink.problem(Problem.ofLine(source.name(), source.line(), message));
    }
  }
}
