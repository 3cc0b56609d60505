package org.wenpu.use.evaluate;

import static org.wenpu.use.evaluate.Wording.lenient;
import static org.wenpu.use.evaluate.Wording.same;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Scores predicted annotations against gold ones, both in the JSON of the gold guideline: which
 * annotations each task compares. When two count as the same, {@link Sameness} says.
 */
public final class Scorer {
  private static final List<String> NAME_TYPES = List.of("PER", "ORG", "PLACE", "DOC");
  private static final Likeness OVERLAP = Extent::overlap;
  private static final Likeness CLOSE = OVERLAP.atLeast(0.8);
  private static final Likeness TOUCHING = OVERLAP.atLeast(0.3);

  private final Map<String, Task> tasks = new LinkedHashMap<>();

  private Scorer() {}

  /**
   * Gives all tasks in a fixed order, counted over all gold articles.
   *
   * @param gold gold articles by id
   * @param predicted predicted articles by id; a missing one counts as nothing found
   */
  public static List<Task> score(
      SortedMap<String, JsonNode> gold, Map<String, ? extends JsonNode> predicted) {
    Scorer scorer = new Scorer();
    JsonNode none = MissingNode.getInstance();
    gold.forEach(
        (id, article) -> {
          JsonNode prediction = predicted.get(id);
          scorer.add(id, article, prediction == null ? none : prediction);
        });
    return List.copyOf(scorer.tasks.values());
  }

  private void add(String id, JsonNode gold, JsonNode predicted) {
    Sides sides = new Sides(id, gold, predicted);
    entities(sides);
    posts(sides);
    statements(sides);
    measures(sides);
    observations(sides);
    documents(sides);
    match("event type+actor", Sameness::sameEvent, sides.of("events"));
  }

  private void entities(Sides sides) {
    Sides.Lists all = sides.of("entities");
    for (String type : NAME_TYPES) {
      Predicate<JsonNode> isOfType = e -> e.path("type").asText().equals(type);
      match("entity " + type, Sameness::sameName, all.filter(isOfType));
    }
    match("entity all", Sameness::sameName, all);
  }

  private void posts(Sides sides) {
    Sides.Lists posts = sides.of("posts").distinct(Sameness::postKey);
    match("post exact", (a, b) -> Sameness.postKey(a).equals(Sameness.postKey(b)), posts);
    match("post lenient", Sameness::similarPost, posts);
  }

  private void statements(Sides sides) {
    Sides.Lists statements = sides.trimmed("statements");
    Likeness.Condition speaker = (a, b) -> lenient(a, b, "speaker");
    match("statement exact span", (a, b) -> Extent.of(a).equals(Extent.of(b)), statements);
    count("statement overlap>=.8", CLOSE, statements);
    count("statement speaker", TOUCHING.and(speaker), statements);
    count("statement cue", TOUCHING.and((a, b) -> same(a, b, "verb")), statements);
    count("statement end to end", CLOSE.and(speaker), statements);
  }

  private void measures(Sides sides) {
    Sides.Lists measures = sides.trimmed("measures");
    count("measure overlap>=.8", CLOSE, measures);
    count("measure end to end", CLOSE.and((a, b) -> lenient(a, b, "actor")), measures);
  }

  private void observations(Sides sides) {
    Sides.Lists observations = sides.of("observations");
    match("observation value+unit", Sameness::sameFigure, observations);
    Likeness indicator = Sameness::commonCharacters;
    Likeness full = indicator.atLeast(0.5).and(Sameness::sameFigure);
    count("observation +indicator", full, observations);
  }

  private void documents(Sides sides) {
    Sides.Lists documents = sides.of("documents").distinct(d -> Wording.of(d, "name"));
    match("document name", (a, b) -> same(a, b, "name"), documents);
  }

  private void match(String task, Likeness.Condition condition, Sides.Lists lists) {
    count(task, Likeness.when(condition), lists);
  }

  private void count(String task, Likeness likeness, Sides.Lists lists) {
    tasks
        .computeIfAbsent(task, name -> new Task(name, likeness))
        .add(lists.article(), lists.gold(), lists.predicted());
  }
}
