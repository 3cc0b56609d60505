package org.wenpu.use.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.wenpu.store.ArticleStore;
import org.wenpu.store.care.EvidenceCheck;
import picocli.CommandLine.Mixin;

/** Reads all evidence in a store again. */
@picocli.CommandLine.Command(
    name = "verify",
    description = {
      "Read all evidence in a store again and name what does not hold: words that do not stand in",
      "the article's text where they are said to, facts without evidence, extractor or confidence."
    },
    footer = {
      "",
      "Writes tab-separated lines: graph, thing, property, problem. Exit code 1 when there are any.",
      "",
      "Example:",
      "  wenpu verify --store DIR",
      "  wenpu verify --store DIR --sample 1000"
    })
final class VerifyCommand extends Command {
  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final ArticleChoice choice = new ArticleChoice();

  VerifyCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    try (ArticleStore open = ArticleStore.openExisting(store.folder())) {
      List<Node> articles = choice.of(open);
      return open.read(
          dataset -> {
            EvidenceCheck check = new EvidenceCheck(dataset);
            Findings findings = new Findings(console());
            double seconds =
                Care.each(console(), articles, article -> check.check(article, findings));
            return findings.report(console(), checked(articles, check), seconds);
          });
    }
  }

  private static String checked(List<Node> articles, EvidenceCheck check) {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d facts, %,d places in their texts",
        articles.size(),
        check.facts(),
        check.spans());
  }
}
