package org.wenpu.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Seat;
import org.wenpu.meaning.Term;
import org.wenpu.rdf.GraphBuilder.Description;
import org.wenpu.rdf.Vocabulary.Org;
import org.wenpu.rdf.Vocabulary.Schema;
import org.wenpu.rdf.Vocabulary.Wp;

/** Maps who holds which post. A mention proves it for the article's day only. */
final class PostHoldingMapper {
  private final ArticleScope scope;

  PostHoldingMapper(ArticleScope scope) {
    this.scope = scope;
  }

  /** Gives the node of a post, described; null when nobody knows who holds it. */
  @Nullable Node map(PostHolding post) {
    if (!(scope.knowledge().entity(post.person()) instanceof Entity.Person holder)) {
      return null;
    }
    Node person = scope.entities().map(holder);
    Seat seat = scope.knowledge().seat(post);
    Node body = seat.organization() == null ? null : scope.entities().map(seat.organization());
    Node region = seat.region() == null ? null : scope.entities().map(seat.region());
    Node node = Iris.part(scope.iri(), "post", content(post, person, body, region));
    if (scope.graph().isNew(node)) {
      Description description =
          scope
              .graph()
              .describe(node)
              .type(Wp.POST_HOLDING)
              .link(Org.MEMBER, person)
              .link(Org.ORGANIZATION_OF_POST, body)
              .link(Wp.REGION, region)
              .link(Wp.TITLE, Literals.text(post.title()))
              .date(Wp.OBSERVED_ON, scope.article().date())
              .time(Schema.START_DATE, post.term().start())
              .time(Schema.END_DATE, post.term().end())
              .flag(Wp.FORMER, post.former());
      scope.trace(description, post.evidence());
    }
    return node;
  }

  private static List<String> content(
      PostHolding post, Node person, @Nullable Node body, @Nullable Node region) {
    List<String> content =
        new ArrayList<>(
            List.of(
                person.getURI(),
                body == null ? "" : body.getURI(),
                region == null ? "" : region.getURI(),
                post.title(),
                Boolean.toString(post.former())));
    if (!post.term().equals(Term.UNTOLD)) {
      content.add(post.term().start() + "/" + post.term().end());
    }
    return content;
  }
}
