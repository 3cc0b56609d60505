package org.wenpu.meaning;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Reference;
import org.wenpu.meaning.extract.Completion;
import org.wenpu.meaning.extract.WorkReports;
import org.wenpu.meaning.extract.document.DocumentExtractor;
import org.wenpu.meaning.extract.event.EventExtractor;
import org.wenpu.meaning.extract.measure.MeasureExtractor;
import org.wenpu.meaning.extract.observation.ObservationExtractor;
import org.wenpu.meaning.extract.post.PostExtractor;
import org.wenpu.meaning.extract.statement.StatementExtractor;

/** Finds all facts of an article: the order in which the extractors build on one another. */
public final class FactExtractor {
  private final Reference reference;
  private final PostExtractor posts = new PostExtractor();
  private final StatementExtractor statements = new StatementExtractor();
  private final MeasureExtractor measures = new MeasureExtractor();
  private final ObservationExtractor observations;
  private final DocumentExtractor documents = new DocumentExtractor();
  private final EventExtractor events = new EventExtractor();

  public FactExtractor(Reference reference) {
    this.reference = reference;
    this.observations = new ObservationExtractor(reference);
  }

  /** Gives the facts of an annotated article. */
  public Facts extract(AnnotatedArticle article) {
    List<PostHolding> held = posts.extract(article);
    Completion completion = new Completion(reference, article, held);
    List<Statement> said = statements.extract(article);
    List<Measure> announced = measures.extract(article, said);
    return new Facts(
        article,
        held,
        said.stream().map(completion::complete).toList(),
        announced.stream().map(completion::complete).toList(),
        observations.extract(article, WorkReports.region(article)).stream()
            .map(completion::complete)
            .toList(),
        documents.extract(article),
        events.extract(article, said, announced));
  }
}
