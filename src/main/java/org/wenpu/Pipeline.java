package org.wenpu;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.language.Segmenter;
import org.wenpu.meaning.FactExtractor;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.identity.Identity;
import org.wenpu.rdf.KnowledgeMapper;
import org.wenpu.rdf.NamedGraph;

/**
 * Shows the whole way from news to graph.
 *
 * <pre>
 * source ─ input → Article ─ language → AnnotatedArticle ─ meaning → Facts
 *                                        ─ identity → Knowledge ─ rdf → NamedGraph ─→ store
 * </pre>
 *
 * Articles are worked on by several threads, some at once by each, and delivered in the order of
 * their source on the thread that called: the same input gives the same output however many threads
 * there are.
 */
public final class Pipeline {
  private final Annotator annotator;
  private final FactExtractor extractor;
  private final Identity identity;
  private final KnowledgeMapper mapper = new KnowledgeMapper();

  /**
   * Makes the way for news with the reference data that come with the program. Dictionaries, word
   * lists and weights are read on two threads at once: nothing else can be done before.
   */
  public static Pipeline bundled() {
    CompletableFuture<Segmenter> segmenter = CompletableFuture.supplyAsync(Segmenter::new);
    Reference reference = Reference.bundled();
    CompletableFuture<FactExtractor> extractor =
        CompletableFuture.supplyAsync(() -> new FactExtractor(reference));
    NewsAnnotator annotator = new NewsAnnotator(reference, segmenter.join());
    return new Pipeline(annotator, extractor.join(), reference);
  }

  public Pipeline(Annotator annotator, Reference reference) {
    this(annotator, new FactExtractor(reference), reference);
  }

  private Pipeline(Annotator annotator, FactExtractor extractor, Reference reference) {
    this.annotator = annotator;
    this.extractor = extractor;
    this.identity = new Identity(reference.places(), reference.institutions(), reference.figures());
  }

  /**
   * Names the state of the program on which graphs depend: another one may read other facts from
   * the same article.
   */
  public static String version() {
    return ProgramVersion.of(Pipeline.class);
  }

  /** Holds the facts of an article; the last part of the way is gone by those who ask for it. */
  public final class Reading {
    private final Facts facts;

    private Reading(Facts facts) {
      this.facts = facts;
    }

    public Facts facts() {
      return facts;
    }

    /** Settles who is who and gives the article's named graph, anew at each call. */
    public NamedGraph graph() {
      return mapper.map(identity.identify(facts));
    }
  }

  /** Brings articles, as a reader does. */
  @FunctionalInterface
  public interface Source {
    void readInto(ArticleSink sink);
  }

  /** Takes what the way leads to. */
  public interface Sink {
    /**
     * Tells whether an article need not be read, since what would come of it is known. Called on
     * several threads at once, and again for articles that a fault of ours stopped.
     */
    default boolean knows(Article article) {
      return false;
    }

    /** Hears of an article that was not read, in the order of the source. */
    default void known(Article article) {}

    /** Hears how many more bytes of the source were read. */
    default void bytesRead(long count) {}

    /**
     * Makes ready what it wants of an article ({@link Reading#graph}, a line of JSON). Called on
     * several threads at once.
     *
     * @return what is left to do, in the order of the source and on the thread that called
     */
    Runnable prepare(Reading reading);

    void problem(Problem problem);
  }

  /** Leads one article to its facts, and to its graph when asked. */
  public Reading read(Article article) {
    return read(List.of(article)).get(0);
  }

  /** Leads each of several articles to its facts, stage by stage for all. */
  private List<Reading> read(List<Article> articles) {
    List<AnnotatedArticle> annotated = annotator.annotate(articles);
    return extractor.extract(annotated).stream().map(Reading::new).toList();
  }

  /** Leads all articles of a source the whole way. */
  public void run(Source source, int threads, Sink sink) {
    try (InOrder work = new InOrder(threads)) {
      Gathering gathering =
          new Gathering(threads, articles -> work.submit(() -> delivery(articles, sink)));
      source.readInto(
          new ArticleSink() {
            @Override
            public void article(Article article) {
              gathering.add(article);
            }

            @Override
            public void problem(Problem problem) {
              gathering.handOn();
              work.submit(() -> () -> sink.problem(problem));
            }

            @Override
            public void bytesRead(long count) {
              sink.bytesRead(count);
            }
          });
      gathering.handOn();
      work.finish();
    }
  }

  /** Gives the delivery of articles; when a fault of ours stops them, they go on one by one. */
  private Runnable delivery(List<Article> articles, Sink sink) {
    List<Runnable> deliveries = new ArrayList<>();
    try {
      deliveries.addAll(together(articles, sink));
    } catch (RuntimeException | StackOverflowError fault) {
      articles.forEach(article -> deliveries.add(alone(article, sink)));
    }
    return () -> deliveries.forEach(Runnable::run);
  }

  private List<Runnable> together(List<Article> articles, Sink sink) {
    List<Boolean> known = articles.stream().map(sink::knows).toList();
    List<Article> news = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (!known.get(i)) {
        news.add(articles.get(i));
      }
    }
    Iterator<Reading> readings = read(news).iterator();
    List<Runnable> deliveries = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      deliveries.add(known.get(i) ? () -> sink.known(article) : sink.prepare(readings.next()));
    }
    return deliveries;
  }

  /**
   * Gives the delivery of an article; one that a fault of ours stops is a problem, others go on.
   */
  private Runnable alone(Article article, Sink sink) {
    try {
      return sink.knows(article) ? () -> sink.known(article) : sink.prepare(read(article));
    } catch (RuntimeException | StackOverflowError fault) {
      Article.Source source = article.source();
      String message = "extraction failed on article " + article.id() + ": " + fault;
      return () -> sink.problem(Problem.ofLine(source.name(), source.line(), message));
    }
  }
}
