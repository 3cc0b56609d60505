package org.wenpu.use.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.jena.graph.NodeFactory;
import org.wenpu.rdf.Iris;
import org.wenpu.store.ArticleStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a store forget articles. */
@picocli.CommandLine.Command(
    name = "remove",
    description = {
      "Remove articles with all their facts; entities that no other article mentions go along.",
    },
    footer = {
      "",
      "Example:",
      "  wenpu remove --article 2026-01-31-0a1b2c3d4e5f --store graph",
      "  wenpu remove --source news/2026-01 --source page.txt --store graph"
    })
final class RemoveCommand extends Command {
  @Option(
      names = "--article",
      paramLabel = "ID",
      description = "Id or IRI of an article; may be given several times.")
  private List<String> articles = List.of();

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "File or folder that articles were read from, or the file's bare name.")
  private List<String> sources = List.of();

  @Mixin private final StoreOption store = new StoreOption();

  RemoveCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (articles.isEmpty() && sources.isEmpty()) {
      throw new UsageException("name what to remove: --article ID or --source FILE");
    }
    try (ArticleStore open = ArticleStore.openExisting(store.folder())) {
      return remove(open);
    }
  }

  private int remove(ArticleStore open) {
    Map<String, String> all = open.sources();
    boolean missed = false;
    for (String article : articles) {
      String iri = article.startsWith("https://") ? article : Iris.article(article).getURI();
      missed |= isMissed(article, remove(open, all, (name, source) -> name.equals(iri)));
    }
    for (String wanted : sources) {
      SourcePaths paths = new SourcePaths(List.of(wanted));
      missed |=
          isMissed(
              wanted,
              remove(open, all, (name, source) -> paths.hold(source) || isNamed(source, wanted)));
    }
    open.compactIfGrown();
    return Exit.of(missed);
  }

  private static boolean isNamed(String source, String wanted) {
    return source.replace('\\', '/').endsWith("/" + wanted) || source.equals(wanted);
  }

  private static int remove(
      ArticleStore open, Map<String, String> all, BiPredicate<String, String> wanted) {
    List<String> found = new ArrayList<>();
    all.forEach(
        (name, source) -> {
          if (wanted.test(name, source)) {
            found.add(name);
          }
        });
    found.forEach(name -> open.remove(NodeFactory.createURI(name)));
    return found.size();
  }

  private boolean isMissed(String wanted, int count) {
    console()
        .say(
            count == 0
                ? "no article of " + wanted
                : String.format(
                    Locale.ROOT,
                    "%s: %,d %s removed",
                    wanted,
                    count,
                    count == 1 ? "article" : "articles"));
    return count == 0;
  }
}
