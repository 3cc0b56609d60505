package org.wenpu.meaning.extract.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Reference;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.Participant;

/**
 * Says of whom or what a figure is one, of all who are told of before it. In a government work
 * report it is the report's region, unless its clause names another.
 */
final class MeasuredThings {
  private final AnnotatedArticle article;
  private final @Nullable Participant whole;
  private final ThingModel model;
  private final ClauseTopics topics;
  private final ThingRules rules;
  private final ThingCandidates candidates;
  private final ThingFeatures features;
  private final PartQuantities parts;
  private final FullerNames names;

  /**
   * @param whole of whom all figures are that name no one else; null when there is no such
   */
  MeasuredThings(
      AnnotatedArticle article,
      Reference reference,
      @Nullable Participant whole,
      DescribedThings described,
      NounsBefore nouns,
      ThingModel model) {
    this.topics = new ClauseTopics(article, described);
    this.article = article;
    this.whole = whole;
    this.model = model;
    this.parts = new PartQuantities(article, nouns);
    this.rules = new ThingRules(article, reference, topics, parts);
    this.candidates = new ThingCandidates(article, described, topics, rules);
    this.features = new ThingFeatures(article);
    this.names = new FullerNames(article, described);
  }

  /** Gives what stands in a sentence. */
  Scene scene(Sentence sentence) {
    return topics.scene(sentence);
  }

  /** Gives what tells quantities of quantities. */
  PartQuantities parts() {
    return parts;
  }

  /**
   * Gives what is measured, named or described; null when nothing tells.
   *
   * @param last the figure before that is of no other quantity; null for none
   */
  @Nullable Participant of(Scene scene, Figure figure, @Nullable Figure last) {
    if (whole != null) {
      Participant other = rules.inReport(scene, figure);
      return other == null ? whole : other;
    }
    List<ThingCandidate> all = candidates.of(scene, figure, last);
    return names.of(model.best(article, scene, figure, all, features).told(), all);
  }

  /** Gives the place or body with a name to which what is measured belongs; null for none. */
  @Nullable Participant place(Scene scene, Figure figure, @Nullable Participant measured) {
    Mention name = measured == null ? null : measured.mention();
    if (whole != null) {
      return name == null ? whole : measured;
    }
    boolean located =
        name != null && ClauseTopics.LOCATED.contains(name.kind())
            || measured != null && measured.name().equals("中国");
    return located ? measured : rules.place(scene, figure);
  }
}
