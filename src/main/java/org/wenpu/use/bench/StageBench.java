package org.wenpu.use.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.wenpu.Gathering;
import org.wenpu.Pipeline;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleSink;
import org.wenpu.input.Problem;
import org.wenpu.input.Span;
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
import org.wenpu.store.ArticleStore;
import org.wenpu.store.BareLoad;

/**
 * Goes the way from news to store one stage at a time, for as many articles at once as a thread of
 * {@link Pipeline} has, and HanLP's alone and a bare bulk load of the same quads beside, to compare
 * with.
 */
public final class StageBench {
  /** The yardsticks among the stages. */
  public static final String HANLP = "HanLP alone";

  public static final String BARE_LOAD = "bare load";

  private final Path folder;
  private final Stopwatch watch;
  private final Annotator annotator;
  private final FactExtractor extractor;
  private final Identity identity;
  private final KnowledgeMapper mapper = new KnowledgeMapper();
  private final Segmenter hanlp = Segmenter.byHanlp();
  private long articles;
  private long quads;

  /**
   * @param folder an empty one for what is written meanwhile
   * @param nanos the clock
   */
  public StageBench(Path folder, LongSupplier nanos) {
    this(folder, nanos, Reference.bundled());
  }

  private StageBench(Path folder, LongSupplier nanos, Reference reference) {
    this(folder, nanos, reference, new NewsAnnotator(reference));
  }

  StageBench(Path folder, LongSupplier nanos, Reference reference, Annotator annotator) {
    this.folder = folder;
    this.watch = new Stopwatch(nanos);
    this.annotator = annotator;
    this.extractor = new FactExtractor(reference);
    this.identity = new Identity(reference.places(), reference.institutions(), reference.figures());
  }

  /**
   * Measures all stages; gives their times in the order of the way. Articles and lines that cannot
   * be read are passed over: the build that is measured beside tells of them.
   */
  public List<StageTime> run(Pipeline.Source source) throws IOException {
    Path file = folder.resolve("bench.nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      StreamRDF quadsOut = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      quadsOut.start();
      Turns turns = new Turns(quadsOut);
      source.readInto(turns);
      turns.finish();
      quadsOut.finish();
    }
    watch.time("load", () -> load(file));
    watch.time(BARE_LOAD, () -> bareLoad(file));
    return watch.times();
  }

  private long load(Path file) {
    try (ArticleStore store = ArticleStore.open(folder.resolve("load"))) {
      Graphs graphs = new Graphs(store);
      RDFParser.source(file).lang(Lang.NQUADS).checking(false).parse(graphs);
      graphs.put();
      return store.articles().size();
    }
  }

  private long bareLoad(Path file) {
    BareLoad.load(file, folder.resolve("bare"));
    return quads;
  }

  /** Takes articles from a reader, whose own time runs while it is not called. */
  private final class Turns implements ArticleSink {
    private final StreamRDF out;
    private final Gathering gathering = new Gathering(1, this::measure);
    private long left = watch.now();

    Turns(StreamRDF out) {
      this.out = out;
    }

    @Override
    public void article(Article article) {
      watch.add("read", watch.now() - left);
      gathering.add(article);
      left = watch.now();
    }

    void finish() {
      gathering.handOn();
    }

    /** When a fault of ours stops articles, they go on one by one. */
    private void measure(List<Article> gathered) {
      try {
        measureTogether(gathered);
      } catch (RuntimeException fault) {
        // What still fails alone is told as a problem by the build that is measured after this.
        if (gathered.size() > 1) {
          gathered.forEach(article -> measure(List.of(article)));
        }
      }
    }

    private void measureTogether(List<Article> gathered) {
      List<NamedGraph> graphs = graphs(gathered);
      gathered.forEach(article -> watch.time(HANLP, () -> words(article)));
      graphs.forEach(this::write);
      articles += gathered.size();
    }

    private List<NamedGraph> graphs(List<Article> gathered) {
      List<AnnotatedArticle> annotated = watch.time("annotate", () -> annotator.annotate(gathered));
      List<Facts> facts = watch.time("extract", () -> extractor.extract(annotated));
      return facts.stream()
          .map(each -> watch.time("map", () -> mapper.map(identity.identify(each))))
          .toList();
    }

    private void write(NamedGraph graph) {
      graph.quads().forEach(out::quad);
      quads += graph.triples().size();
    }

    private int words(Article article) {
      String text = article.text();
      return hanlp.tokens(text, new Span(0, text.length())).size();
    }

    @Override
    public void problem(Problem problem) {
      // Told by the build that is measured after this.
    }
  }

  /** Puts quads that come graph after graph into a store. */
  private static final class Graphs extends StreamRDFBase {
    private final ArticleStore store;
    private final List<Triple> triples = new ArrayList<>();
    private @Nullable Node name;

    Graphs(ArticleStore store) {
      this.store = store;
    }

    @Override
    public void quad(Quad quad) {
      if (!quad.getGraph().equals(name)) {
        put();
        name = quad.getGraph();
      }
      triples.add(quad.asTriple());
    }

    void put() {
      if (name != null) {
        store.put(new NamedGraph(name, triples));
      }
      triples.clear();
    }
  }

  public long articles() {
    return articles;
  }

  public long quads() {
    return quads;
  }
}
