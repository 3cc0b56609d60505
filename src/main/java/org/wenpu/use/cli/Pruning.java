package org.wenpu.use.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.Pipeline;
import org.wenpu.input.Article;
import org.wenpu.input.Problem;
import org.wenpu.rdf.Iris;
import org.wenpu.store.ArticleStore;
import org.wenpu.use.export.Delivery;

/**
 * Loads articles and then removes those that were read from the same files or folders once and are
 * not there any more. What could not be read this time is left as it is.
 */
final class Pruning implements Run.Use {
  private final Run.Use loading;
  private final SourcePaths inputs;
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

  Pruning(Run.Use loading, List<String> inputs) {
    this.loading = loading;
    this.inputs = new SourcePaths(inputs);
  }

  @Override
  public boolean knows(Article article) {
    seen.add(Iris.article(article.id()).getURI());
    return loading.knows(article);
  }

  @Override
  public Delivery of(Pipeline.Reading reading) {
    return loading.of(reading);
  }

  @Override
  public void problem(Problem problem) {
    unreadable.add(problem.source());
  }

  /** Removes what has gone; gives how many articles that are. */
  long prune(ArticleStore store) {
    store.commit();
    SourcePaths kept = new SourcePaths(unreadable);
    List<String> gone = new ArrayList<>();
    for (Map.Entry<String, String> article : store.sources().entrySet()) {
      String source = article.getValue();
      if (!seen.contains(article.getKey()) && inputs.hold(source) && !kept.hold(source)) {
        gone.add(article.getKey());
      }
    }
    gone.forEach(article -> store.remove(NodeFactory.createURI(article)));
    return gone.size();
  }
}
