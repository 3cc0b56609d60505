package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.Participant;

/** Gathers of whom or what a figure may be one: what the rules tell, and who is told of near it. */
final class ThingCandidates {
  /** How many sentences before are asked. */
  private static final int FARTHEST = 3;

  private static final int MOST_CLAUSES = 4;

  /** How many characters before and behind a figure its sentence is read. */
  private static final int FAR = 400;

  /** How many sightings of another sentence are asked. */
  private static final int MOST = 40;

  private static final List<String> CLAUSES =
      List.of(Sighting.HERE, "clause1", "clause2", "clause3", "clause4");

  /** The headline of several short pieces, of which each has its own topic. */
  private static final String PIECES = "快讯";

  private static final String UNTOLD = "“”‘’《》的 　";

  private final AnnotatedArticle article;
  private final ThingRules rules;
  private final Sightings sightings;
  private final List<Sighting> headline;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Sighting>> farther = new HashMap<>();

  ThingCandidates(
      AnnotatedArticle article, DescribedThings things, ClauseTopics topics, ThingRules rules) {
    this.article = article;
    this.rules = rules;
    this.sightings = new Sightings(topics);
    this.headline = HeadlineThings.of(article, things);
    for (Sentence sentence : article.sentences()) {
      numbers.put(sentence.span().begin(), numbers.size());
    }
  }

  /**
   * Gives the candidates, whom the rules believe most first, nobody last.
   *
   * @param last the figure before that is of no other quantity; null for none
   */
  List<ThingCandidate> of(Scene scene, Figure figure, @Nullable Figure last) {
    Map<String, ThingCandidate> all = new LinkedHashMap<>();
    for (ThingSource source : ThingSource.values()) {
      Participant told = rules.of(source, scene, figure, last);
      if (told != null) {
        candidate(all, told).sources().add(source);
      }
    }
    for (Sighting sighting : near(scene, figure)) {
      candidate(all, sighting.told()).sightings().add(sighting);
    }
    List<ThingCandidate> candidates = new ArrayList<>(all.values());
    candidates.add(new ThingCandidate(null));
    return candidates;
  }

  private static ThingCandidate candidate(Map<String, ThingCandidate> all, Participant told) {
    return all.computeIfAbsent(key(told.name()), k -> new ThingCandidate(told));
  }

  /** {@code “平川”大桥} and {@code 平川大桥} are the same. */
  private static String key(String name) {
    StringBuilder key = null;
    for (int i = 0; i < name.length(); i++) {
      boolean told = UNTOLD.indexOf(name.charAt(i)) < 0;
      if (!told && key == null) {
        key = new StringBuilder(name.length()).append(name, 0, i);
      } else if (told && key != null) {
        key.append(name.charAt(i));
      }
    }
    return key == null ? name : key.toString();
  }

  private List<Sighting> near(Scene scene, Figure figure) {
    int at = figure.quantity().span().begin();
    Span own = new Span(scene.clauseBegin(at), at);
    List<Sighting> near = new ArrayList<>();
    sightings.of(scene, own, figure.indicator()).forEach(s -> near.add(s.from(Sighting.HERE)));
    int number = numbers.getOrDefault(scene.span().begin(), 0);
    inSentence(scene, figure, own, article.sentences().get(number), near);
    near.addAll(farther.computeIfAbsent(number, n -> farther(n, scene.paragraph())));
    return near;
  }

  /**
   * Adds those of the other clauses of the sentence: the nearest before first, then those behind.
   */
  private void inSentence(
      Scene scene, Figure figure, Span own, Sentence sentence, List<Sighting> near) {
    List<Sighting> here = sightings.of(sentence);
    List<Sighting> behind = new ArrayList<>();
    int end = scene.clauseEnd(figure.end());
    for (int i = here.size() - 1; i >= 0; i--) {
      Span span = here.get(i).told().span();
      if (span.end() + FAR < own.begin() || span.begin() > end + FAR) {
        continue;
      }
      boolean name = here.get(i).role() == Sighting.Role.NAME && span.begin() >= figure.end();
      if (span.end() < own.begin()) {
        near.add(here.get(i).from(CLAUSES.get(clauses(scene, span.end(), own.end()))));
      } else if (name || span.begin() > end) {
        behind.add(here.get(i).from("behind"));
      }
    }
    near.addAll(behind);
  }

  private static int clauses(Scene scene, int from, int to) {
    int count = 0;
    for (int at = from; at < to && count < MOST_CLAUSES; at++) {
      count += scene.isClauseEnd(at) ? 1 : 0;
    }
    return count;
  }

  /** Gives those of the sentences before, of the paragraph above and of the headline. */
  private List<Sighting> farther(int number, int paragraph) {
    List<Sighting> near = new ArrayList<>();
    before(number, paragraph, near);
    near.addAll(headline);
    return near;
  }

  private void add(Sentence sentence, String where, List<Sighting> near) {
    sightings.of(sentence).stream().limit(MOST).forEach(s -> near.add(s.from(where)));
  }

  private void before(int number, int paragraph, List<Sighting> near) {
    List<Sentence> sentences = article.sentences();
    int before = number - 1;
    while (before >= 0 && sentences.get(before).paragraph() == paragraph) {
      if (number - before <= FARTHEST) {
        String where = "sentence" + (number - before);
        add(sentences.get(before), where, near);
      }
      before--;
    }
    int above = first(before);
    if (above >= 0) {
      add(sentences.get(above), "above", near);
    }
    if (above > 0 && !article.article().headline().title().contains(PIECES)) {
      add(sentences.get(0), "top", near);
    }
  }

  /** Gives the number of the first sentence in the paragraph of one. */
  private int first(int number) {
    List<Sentence> sentences = article.sentences();
    int first = number;
    while (first > 0 && sentences.get(first - 1).paragraph() == sentences.get(number).paragraph()) {
      first--;
    }
    return first;
  }
}
