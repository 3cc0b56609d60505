package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;

/** All facts of one article, each list in text order. */
public record Facts(
    AnnotatedArticle article,
    List<PostHolding> posts,
    List<Statement> statements,
    List<Measure> measures,
    List<Observation> observations,
    List<DocumentReference> documents,
    List<Event> events) {
  public Facts {
    posts = List.copyOf(posts);
    statements = List.copyOf(statements);
    measures = List.copyOf(measures);
    observations = List.copyOf(observations);
    documents = List.copyOf(documents);
    events = List.copyOf(events);
  }
}
