package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Measure.Status;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.WorkReports;
import org.wenpu.meaning.extract.document.DocumentIssuers;
import org.wenpu.meaning.extract.observation.Circumstances;
import org.wenpu.meaning.extract.statement.SpokenSpans;

/**
 * Finds what institutions, regions, meetings and documents announce as policy, one measure a line:
 * {@code 河北提出，支持保定国家数据标注基地发展，打造…高地} gives two. Of a person's words only what an institution itself
 * will do or has done counts; in a government work report all without another subject is the
 * government's.
 */
public final class MeasureExtractor {
  /** {@code 林海同志|逝世}: what somebody did in his life is no policy told today. */
  private static final Pattern OBITUARY = Pattern.compile("讣告|同志(?:生平|逝世|遗体)");

  private final Lexicon<AnnouncingVerb> cues =
      Lexicon.bundled("announcing-verbs", AnnouncingVerb.class);
  private final Lexicon<PolicyActorWord> actorWords =
      Lexicon.bundled("policy-actors", PolicyActorWord.class);
  private final PolicyWords words = new PolicyWords();
  private final PolicyLexicon lexicon = PolicyLexicon.bundled();
  private final ClauseModel model = ClauseModel.bundled();
  private final StatePair pairs = new StatePair();
  private final DocumentKinds kinds = new DocumentKinds();

  /** Gives the measures in text order. */
  public List<Measure> extract(AnnotatedArticle article, List<Statement> statements) {
    return extract(List.of(article), List.of(statements)).get(0);
  }

  /**
   * Gives the measures of each of several articles, which are read side by side, sentence by
   * sentence.
   *
   * @param statements those of each article
   */
  public List<List<Measure>> extract(
      List<AnnotatedArticle> articles, List<List<Statement>> statements) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      drafts.add(new Draft(articles.get(i), statements.get(i)));
    }
    List<Draft> unread = drafts;
    while (!unread.isEmpty()) {
      unread = unread.stream().filter(Draft::readsOn).toList();
      unread.forEach(Draft::judge);
    }
    return drafts.stream().map(Draft::measures).toList();
  }

  /** What is known of an article's measures. */
  private final class Draft {
    private final AnnotatedArticle article;
    private final List<Statement> statements;
    private final PolicyReader reader;
    private final ClauseFeatures features;
    private List<PolicyClause> clauses = List.of();

    Draft(AnnotatedArticle article, List<Statement> statements) {
      this.article = article;
      this.statements = statements;
      reader = reader(article, statements);
      features = features(article);
    }

    /** Reads the next sentence, unless there is none. */
    boolean readsOn() {
      List<PolicyClause> next = reader.next();
      clauses = next == null ? List.of() : next;
      return next != null;
    }

    /** Judges the sentence read. */
    void judge() {
      reader.judged(clauses, model.label(clauses, features));
    }

    List<Measure> measures() {
      if (OBITUARY.matcher(article.article().headline().title()).find()) {
        return List.of();
      }
      Circumstances circumstances = circumstances(article, statements);
      return reader.lines().stream().map(line -> measure(line, article, circumstances)).toList();
    }
  }

  private Circumstances circumstances(AnnotatedArticle article, List<Statement> statements) {
    MeasureDeadline deadline = new MeasureDeadline(article);
    return new Circumstances(
        new MeasureStatus(article, deadline),
        deadline,
        new DocumentIssuers(article, kinds),
        new MeetingNames(
            statements, article.article().headline().title() + "\n" + article.chars()));
  }

  /** Gives what reads an article clause by clause. */
  PolicyReader reader(AnnotatedArticle article, List<Statement> statements) {
    DocumentIssuers issuers = new DocumentIssuers(article, kinds);
    PolicyActors actors = new PolicyActors(article, actorWords, words, cues, pairs, issuers);
    return new PolicyReader(
        article,
        cues,
        words,
        actors,
        new SpokenSpans(statements),
        PolicyScope.ofReport(WorkReports.region(article)));
  }

  /** Gives what knows the signs of an article's clauses. */
  ClauseFeatures features(AnnotatedArticle article) {
    return new ClauseFeatures(new ClauseSigns(article, words, lexicon, new ClauseWords(article)));
  }

  /** What is told of lines besides their words. */
  private record Circumstances(
      MeasureStatus status,
      MeasureDeadline deadline,
      DocumentIssuers issuers,
      MeetingNames meetings) {}

  private static Measure measure(
      MeasureLines.Line line, AnnotatedArticle article, Circumstances circumstances) {
    Participant actor = line.scope().actor();
    if (actor == null) {
      throw new IllegalStateException("a line without an actor");
    }
    Status status = circumstances.status.of(line);
    return new Measure(
        circumstances.meetings.of(actor, line.span().begin()),
        line.scope().cue(),
        line.span(),
        places(line, article),
        List.of(),
        status,
        status == Status.DONE ? null : circumstances.deadline.of(line.span()),
        isDeclared(line) ? circumstances.issuers.declaring(actor, line.span().begin()) : null,
        new Evidence(
            List.of(line.span()), "measure/" + line.scope().mode().name(), confidence(line)));
  }

  private static List<Mention> places(MeasureLines.Line line, AnnotatedArticle article) {
    return article.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && line.span().contains(m.span()))
        .toList();
  }

  private static boolean isDeclared(MeasureLines.Line line) {
    PolicyScope.Mode mode = line.scope().mode();
    return mode == PolicyScope.Mode.ANNOUNCED || mode == PolicyScope.Mode.LISTED;
  }

  private static double confidence(MeasureLines.Line line) {
    return switch (line.scope().mode()) {
      case ANNOUNCED -> 0.86;
      case LISTED, REPORTED -> 0.92;
      case NARRATED -> 0.78;
      case SPOKEN -> 0.82;
    };
  }
}
