package org.wenpu.meaning.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.language.Reference;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Statement;

/**
 * Completes the statements and measures of one article with what only the whole article tells: the
 * post in which someone speaks, the region spoken for, the topics.
 */
public final class Completion {
  private final Regions regions;
  private final AnnotatedArticle article;
  private @Nullable List<Place> context;
  private final TopicFinder topics;
  private final List<PostHolding> posts;
  private final FullNames names;

  public Completion(Reference reference, AnnotatedArticle article, List<PostHolding> posts) {
    this.regions = new Regions(reference);
    this.article = article;
    this.topics = new TopicFinder(reference.topics(), article, posts);
    this.posts = posts;
    this.names = new FullNames(reference.institutions(), article);
  }

  /** Gives a statement with its capacity, region and topics. */
  public Statement complete(Statement statement) {
    List<PostHolding> held = held(statement);
    return new Statement(
        names.of(statement.speaker()),
        statement.cue(),
        statement.kind(),
        statement.content(),
        held.isEmpty() ? null : held.get(0),
        region(statement.speaker(), held),
        topics.of(statement.content()),
        statement.evidence());
  }

  /** Gives a measure with its topics. */
  public Measure complete(Measure measure) {
    return measure.about(topics.of(List.of(measure.content())));
  }

  /** Gives an observation with the region of what it is a figure of. */
  public Observation complete(Observation observation) {
    Participant place = observation.place();
    return place == null ? observation : observation.in(regions.measured(place, context()));
  }

  /** Gives the places that the article names, once somebody asks for a region. */
  private List<Place> context() {
    if (context == null) {
      context = regions.context(article);
    }
    return context;
  }

  /** Gives the posts of the speaker: those given up last, else the one named nearest first. */
  private List<PostHolding> held(Statement statement) {
    int words = statement.evidence().spans().get(0).end();
    return posts.stream()
        .filter(post -> post.person().name().equals(statement.speaker().name()))
        .sorted(
            Comparator.comparing(PostHolding::former).thenComparing(post -> distance(post, words)))
        .toList();
  }

  private static int distance(PostHolding post, int words) {
    return Math.abs(words - post.evidence().spans().get(0).begin());
  }

  /** A person speaks for the region of a post held now, a body for its own. */
  private @Nullable Place region(Participant speaker, List<PostHolding> held) {
    Mention mention = speaker.mention();
    if (mention == null || mention.kind() != Mention.Kind.PERSON) {
      return regions.of(speaker, context());
    }
    return held.stream()
        .filter(post -> !post.former())
        .map(PostHolding::organization)
        .filter(Objects::nonNull)
        .map(body -> regions.of(body, context()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
