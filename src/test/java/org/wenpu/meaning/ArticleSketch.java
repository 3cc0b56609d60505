package org.wenpu.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.ArticleText;
import org.wenpu.language.Mention;

/** Makes articles and facts for tests by hand: names are given as words of the text. */
public final class ArticleSketch {
  public static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  private final Article article;
  private final ArticleText text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<PostHolding> posts = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();
  private final List<DocumentReference> documents = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  public ArticleSketch(Article article) {
    this.article = article;
    this.text = new ArticleText(article.text());
  }

  public static ArticleSketch of(String text) {
    return new ArticleSketch(article("a-1", text));
  }

  public static Article article(String id, String text) {
    return new Article(
        id,
        Article.Headline.of("标题"),
        DAY,
        text,
        null,
        List.of(),
        Article.Metadata.NONE,
        false,
        new Article.Source("news.txt", 1));
  }

  /** Gives the span of the first words like these. */
  public Span span(String words) {
    return span(words, 0);
  }

  private Span span(String words, int from) {
    int at = article.text().indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int begin = article.text().codePointCount(0, at);
    return new Span(begin, begin + words.codePointCount(0, words.length()));
  }

  /** Marks the first such words that are no mention yet. */
  public Mention mark(Mention.Kind kind, String words) {
    int from = 0;
    Span span = span(words);
    while (marked(span)) {
      from = article.text().indexOf(words, from) + 1;
      span = span(words, from);
    }
    Mention mention = new Mention(kind, span, words, "test", 0.9);
    mentions.add(mention);
    return mention;
  }

  private boolean marked(Span span) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
  }

  public Mention person(String words) {
    return mark(Mention.Kind.PERSON, words);
  }

  public Mention body(String words) {
    return mark(Mention.Kind.ORGANIZATION, words);
  }

  public Mention place(String words) {
    return mark(Mention.Kind.PLACE, words);
  }

  public Mention document(String words) {
    return mark(Mention.Kind.DOCUMENT, words);
  }

  /** Gives a participant that is no mention. */
  public Participant unnamed(String words) {
    return new Participant(words, span(words), null);
  }

  public Evidence evidence(String... words) {
    return new Evidence(List.of(words).stream().map(this::span).toList(), "test/rule", 0.85);
  }

  public PostHolding post(Mention person, @Nullable Mention organization, String title) {
    return post(person, organization == null ? null : Participant.of(organization), title);
  }

  public PostHolding post(Mention person, @Nullable Participant organization, String title) {
    PostHolding post =
        new PostHolding(Participant.of(person), organization, title, false, evidence(title));
    posts.add(post);
    return post;
  }

  public void add(Fact fact) {
    if (fact instanceof PostHolding post) {
      posts.add(post);
    } else if (fact instanceof Statement statement) {
      statements.add(statement);
    } else if (fact instanceof Measure measure) {
      measures.add(measure);
    } else if (fact instanceof Observation observation) {
      observations.add(observation);
    } else if (fact instanceof DocumentReference document) {
      documents.add(document);
    } else if (fact instanceof Event event) {
      events.add(event);
    }
  }

  /** Adds a measure of an actor whose words are its cue and content. */
  public void measure(Participant actor, String words) {
    measures.add(
        new Measure(
            actor, null, span(words), List.of(), List.of(), null, null, null, evidence(words)));
  }

  public Facts facts() {
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article,
            text,
            List.of(new Span(0, text.length())),
            List.of(),
            List.of(),
            mentions.stream().sorted().toList());
    return new Facts(annotated, posts, statements, measures, observations, documents, events);
  }
}
