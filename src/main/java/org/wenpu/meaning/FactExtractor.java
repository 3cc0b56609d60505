package org.wenpu.meaning;

import java.util.ArrayList;
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
    return extract(List.of(article)).get(0);
  }

  /** Gives the facts of each of several articles, which go through the stages side by side. */
  public List<Facts> extract(List<AnnotatedArticle> articles) {
    List<List<PostHolding>> held = articles.stream().map(posts::extract).toList();
    List<List<Statement>> said = articles.stream().map(statements::extract).toList();
    List<List<Measure>> announced = measures.extract(articles, said);
    List<List<Observation>> observed = observations.extract(articles, WorkReports::region);
    List<List<Event>> happened = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      happened.add(events.extract(articles.get(i), said.get(i), announced.get(i)));
    }
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      AnnotatedArticle article = articles.get(i);
      Completion completion = new Completion(reference, article, held.get(i));
      facts.add(
          new Facts(
              article,
              held.get(i),
              said.get(i).stream().map(completion::complete).toList(),
              announced.get(i).stream().map(completion::complete).toList(),
              observed.get(i).stream().map(completion::complete).toList(),
              documents.extract(article),
              happened.get(i)));
    }
    return facts;
  }
}
