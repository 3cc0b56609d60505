package org.wenpu.meaning.extract;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;

/**
 * Finds what institutions, regions, meetings and documents announce as policy, one measure a line:
 * {@code 河北提出，支持保定国家数据标注基地发展，打造…高地} gives two. Of a person's words only what an institution itself
 * will do or has done counts; in a government work report all without another subject is the
 * government's.
 */
public final class MeasureExtractor {
  private final Lexicon<AnnouncingVerb> cues =
      Lexicon.bundled("announcing-verbs", AnnouncingVerb.class);
  private final Lexicon<PolicyActorWord> actorWords =
      Lexicon.bundled("policy-actors", PolicyActorWord.class);
  private final PolicyWords words = new PolicyWords();
  private final StatePair pairs = new StatePair();
  private final DocumentKinds kinds = new DocumentKinds();

  /** Gives the measures in text order. */
  public List<Measure> extract(AnnotatedArticle article, List<Statement> statements) {
    PolicyActors actors =
        new PolicyActors(article, actorWords, pairs, new DocumentIssuers(article, kinds));
    MeasureReader reader =
        new MeasureReader(
            article, cues, words, actors, new SpokenSpans(statements), WorkReports.scope(article));
    return reader.read().stream().map(line -> measure(line, article)).toList();
  }

  private static Measure measure(MeasureLines.Line line, AnnotatedArticle article) {
    Participant actor = line.scope().actor();
    if (actor == null) {
      throw new IllegalStateException("a line without an actor");
    }
    List<Mention> places =
        article.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PLACE && line.span().contains(m.span()))
            .toList();
    Evidence evidence =
        new Evidence(
            List.of(line.span()), "measure/" + line.scope().mode().name(), confidence(line));
    return new Measure(actor, line.scope().cue(), line.span(), places, List.of(), evidence);
  }

  private static double confidence(MeasureLines.Line line) {
    return switch (line.scope().mode()) {
      case ANNOUNCED, LISTED -> 0.85;
      case REPORTED -> 0.75;
      case NARRATED -> 0.65;
      case SPOKEN -> 0.6;
    };
  }
}
