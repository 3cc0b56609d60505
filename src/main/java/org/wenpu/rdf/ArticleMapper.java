package org.wenpu.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.wenpu.input.Article;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Dct;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps what an article itself is: its headline, text, captions, dateline and source. */
final class ArticleMapper {
  private final ArticleScope scope;

  ArticleMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map() {
    Article article = scope.article();
    Description node =
        scope
            .graph()
            .describe(scope.iri())
            .type(Schema.NEWS_ARTICLE)
            .text(Dct.IDENTIFIER, article.id())
            .link(Schema.ARTICLE_BODY, Literals.text(article.text()))
            .date(Schema.DATE_PUBLISHED, article.date())
            .link(Wp.CONTENT_HASH, Literals.text(ContentHash.of(article)))
            .flag(Wp.TRUNCATED, article.truncated());
    headline(node, article.headline());
    source(node, article.source());
    metadata(node, article.metadata());
    dateline(node);
    captions(node, article.captions());
  }

  private static void headline(Description node, Article.Headline headline) {
    node.link(Schema.HEADLINE, Literals.text(headline.title()))
        .text(Wp.KICKER, headline.kicker())
        .text(Wp.DECK, headline.deck());
  }

  /** Names the file without its folders: the graph is the same on any machine. */
  private static void source(Description node, Article.Source source) {
    String name = source.name().replace('\\', '/');
    node.link(Dct.SOURCE, Literals.text(name.substring(name.lastIndexOf('/') + 1)))
        .link(Wp.SOURCE_LINE, Literals.count(source.line()));
  }

  private static void metadata(Description node, Article.Metadata metadata) {
    node.text(Schema.PUBLISHER, metadata.publisher())
        .text(Schema.ARTICLE_SECTION, metadata.section())
        .text(Schema.PAGINATION, metadata.page())
        .link(Schema.URL, metadata.url() == null ? null : Literals.iri(metadata.url()));
    metadata.authors().forEach(author -> node.text(Schema.AUTHOR, author));
    metadata.editors().forEach(editor -> node.text(Schema.EDITOR, editor));
  }

  private void dateline(Description node) {
    Article.Dateline dateline = scope.article().dateline();
    if (dateline == null) {
      return;
    }
    node.link(Wp.DATELINE, scope.evidence(dateline.span()))
        .text(Wp.AGENCY, dateline.agency())
        .date(Wp.FILED_ON, dateline.date());
    dateline.reporters().forEach(reporter -> node.text(Wp.REPORTER, reporter));
    if (scope.knowledge().filedFrom() != null) {
      node.link(Schema.LOCATION_CREATED, scope.entities().map(scope.knowledge().filedFrom()));
    }
  }

  private void captions(Description article, List<Article.Caption> captions) {
    for (int i = 0; i < captions.size(); i++) {
      Article.Caption caption = captions.get(i);
      Node node = Iris.part(scope.iri(), "caption", List.of(Integer.toString(i), caption.text()));
      article.link(Schema.HAS_PART, node);
      scope
          .graph()
          .describe(node)
          .type(Wp.CAPTION)
          .link(Schema.POSITION, Literals.count(i + 1))
          .link(Schema.TEXT, Literals.text(caption.text()))
          .text(Wp.CREDIT, caption.credit());
    }
  }
}
