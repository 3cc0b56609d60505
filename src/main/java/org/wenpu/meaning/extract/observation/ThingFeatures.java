package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.FeatureSink;

/** Names what speaks for somebody or something as of whom a figure is one. */
final class ThingFeatures {
  private static final int MOST = 4;
  private static final int LONGEST = 10;
  private static final String BOUNDS = "】：: 　";

  private final AnnotatedArticle article;
  private final String title;
  private final SightingFeatures sightings;
  private final Map<String, String> counts = new HashMap<>();

  ThingFeatures(AnnotatedArticle article) {
    this.article = article;
    this.title = article.article().headline().title();
    this.sightings = new SightingFeatures(article);
  }

  /** Tells of one of the candidates for a figure, besides what its kind tells. */
  void of(
      Scene scene,
      Figure figure,
      FigureTraits traits,
      List<ThingCandidate> all,
      ThingCandidate candidate,
      FeatureSink sink) {
    String kind = candidate.kind();
    rules(traits, candidate, kind, sink);
    Participant told = candidate.told();
    if (told != null) {
      name(told.name(), kind, sink);
      words(scene, figure, told.span(), kind, sink);
      sightings.of(scene, figure, traits, all, candidate, sink);
    }
  }

  /** Tells which rules tell it, and whether the first that tell anybody do. */
  private static void rules(
      FigureTraits traits, ThingCandidate candidate, String kind, FeatureSink sink) {
    String step = traits.step();
    boolean first =
        step.equals(FigureTraits.NONE)
            ? candidate.told() == null
            : candidate.sources().contains(ThingSource.valueOf(step));
    sink.add(first ? "rules" : "other", step);
    sink.add(first ? "rules" : "other", step, kind);
    if (first) {
      sink.add("rules.subject", step, traits.subject());
    }
    for (ThingSource source : candidate.sources()) {
      sink.add("source", source.name());
      sink.add("source", source.name(), kind);
    }
  }

  /** Tells how figures of a sort fall on things of a kind. */
  static void ofKind(FigureTraits traits, String kind, FeatureSink sink) {
    String words = traits.words();
    sink.add("kind", kind);
    sink.add("kind.unit", kind, traits.unit());
    sink.add("kind.measure", kind, traits.measure());
    sink.add("kind.rule", kind, traits.rule(), traits.side());
    sink.add("kind.subject", kind, traits.subject());
    sink.add("kind.lead", kind, traits.lead());
    sink.add("kind.char", kind, words.substring(words.length() - 1));
    sink.add("kind.chars", kind, words.substring(Math.max(0, words.length() - 2)));
    if (traits.macro()) {
      sink.add("kind.macro", kind);
    }
  }

  private void name(String name, String kind, FeatureSink sink) {
    sink.add("length", Integer.toString(Math.min(LONGEST, name.length()) / 2), kind);
    sink.add("count", counts.computeIfAbsent(name, this::count), kind);
    if (kind.equals("THING") || kind.equals("ORGANIZATION")) {
      sink.add("char", name.substring(name.length() - 1));
      sink.add("chars", name.substring(Math.max(0, name.length() - 2)));
    }
    int at = title.indexOf(name);
    if (at >= 0) {
      sink.add("title", kind);
    }
    if (at == 0 || at > 0 && BOUNDS.indexOf(title.charAt(at - 1)) >= 0) {
      sink.add("title.first", kind);
    }
  }

  /** Gives how often the text has it. */
  private String count(String name) {
    int count = 0;
    int at = article.chars().indexOf(name);
    while (at >= 0 && count < MOST) {
      count++;
      at = article.chars().indexOf(name, at + 1);
    }
    return Integer.toString(count);
  }

  /** Tells how it stands to the words for what is measured. */
  private static void words(Scene scene, Figure figure, Span thing, String kind, FeatureSink sink) {
    String how = standing(scene, figure.indicator(), thing);
    sink.add("words", how, kind);
    sink.add("words", how, figure.rule().name());
  }

  private static String standing(Scene scene, Span words, Span thing) {
    if (words.contains(thing)) {
      return words.equals(thing)
          ? "same"
          : thing.begin() == words.begin()
              ? "begins"
              : thing.end() == words.end() ? "ends" : "within";
    }
    boolean overlaps = thing.begin() < words.end() && words.begin() < thing.end();
    boolean touches =
        thing.end() == words.begin()
            || thing.end() + 1 == words.begin() && scene.chars().startsWith("的", thing.end());
    return thing.contains(words)
        ? "contains"
        : overlaps ? "overlaps" : touches ? "touches" : "apart";
  }
}
