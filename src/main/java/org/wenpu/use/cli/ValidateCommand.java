package org.wenpu.use.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.care.ShapeCheck;
import picocli.CommandLine.Mixin;

/** Holds the graphs of a store against the SHACL shapes. */
@picocli.CommandLine.Command(
    name = "validate",
    description = {
      "Hold the graphs of a store against the SHACL shapes (ontology/shapes.ttl), one at a time,",
      "and name each violation with its focus node, path and message."
    },
    footer = {
      "",
      "Writes tab-separated lines: graph, thing, property, problem. Exit code 1 when there are any.",
      "",
      "Example:",
      "  wenpu validate --store DIR",
      "  wenpu validate --store DIR --sample 1000",
      "  wenpu validate --store DIR --article a-2026-01-31-1"
    })
final class ValidateCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final ArticleChoice choice = new ArticleChoice();

  ValidateCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    try (ArticleStore open = ArticleStore.openExisting(store.folder())) {
      List<Node> graphs = new ArrayList<>(choice.of(open));
      int articles = graphs.size();
      if (choice.isAll()) {
        graphs.addAll(ShapeCheck.references());
      }
      return open.read(
          dataset -> {
            ShapeCheck check = new ShapeCheck(dataset);
            Findings findings = new Findings(console());
            double seconds = Care.each(console(), graphs, graph -> check.check(graph, findings));
            String checked = String.format(Locale.ROOT, "%,d articles", articles);
            return findings.report(console(), checked, seconds);
          });
    }
  }
}
