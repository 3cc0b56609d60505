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
    return extract(List.of(article)).get(0);
  }

  /** Gives the facts of each of several articles, which go through the stages side by side. */
  public List<Facts> extract(List<AnnotatedArticle> articles) {
    List<Draft> drafts = articles.stream().map(Draft::new).toList();
    drafts.forEach(Draft::findPosts);
    drafts.forEach(Draft::findStatements);
    drafts.forEach(Draft::findMeasures);
    drafts.forEach(Draft::findObservations);
    drafts.forEach(Draft::findEvents);
    return drafts.stream().map(Draft::complete).toList();
  }

  /** What is known of an article on its way through the stages. */
  private final class Draft {
    private final AnnotatedArticle article;
    private List<PostHolding> held = List.of();
    private List<Statement> said = List.of();
    private List<Measure> announced = List.of();
    private List<Observation> observed = List.of();
    private List<Event> happened = List.of();

    Draft(AnnotatedArticle article) {
      this.article = article;
    }

    void findPosts() {
      held = posts.extract(article);
    }

    void findStatements() {
      said = statements.extract(article);
    }

    void findMeasures() {
      announced = measures.extract(article, said);
    }

    void findObservations() {
      observed = observations.extract(article, WorkReports.region(article));
    }

    void findEvents() {
      happened = events.extract(article, said, announced);
    }

    Facts complete() {
      Completion completion = new Completion(reference, article, held);
      return new Facts(
          article,
          held,
          said.stream().map(completion::complete).toList(),
          announced.stream().map(completion::complete).toList(),
          observed.stream().map(completion::complete).toList(),
          documents.extract(article),
          happened);
    }
  }
}
