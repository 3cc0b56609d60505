package org.wenpu.use.ask;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.use.ask.PatternMatcher.Stretch;
import org.wenpu.use.ask.QuestionNames.Care;
import org.wenpu.use.query.BadQueryException;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Spelling;

/**
 * Finds what a question means: the pattern that its words make up, and the things its names stand
 * for. Names as they are written in the store are tried first, then those spelled otherwise, then
 * words that no table has, last words that should be a name and are none.
 */
final class Interpreter {
  /** The slot of a stretch of days, which becomes two parameters. */
  static final String DAYS = "days";

  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_READINGS = 8;

  /** How names are looked up, and what may stand for one, from the surest to the boldest. */
  private record Attempt(Care care, Stretch stretch) {}

  private static final List<Attempt> ATTEMPTS =
      List.of(
          new Attempt(Care.EXACTLY, Stretch.NOTHING),
          new Attempt(Care.SPELLED, Stretch.NOTHING),
          new Attempt(Care.SPELLED, Stretch.ANY_WORDS));

  private final List<QuestionFamily> families;
  private final Catalogue catalogue;
  private final DatasetGraph dataset;
  private final QuestionNames names;
  private final QuestionDays days;
  private final CueWords cues;

  Interpreter(
      List<QuestionFamily> families,
      CueWords cues,
      Catalogue catalogue,
      DatasetGraph dataset,
      LocalDate today) {
    this.families = families;
    this.cues = cues;
    this.catalogue = catalogue;
    this.dataset = dataset;
    this.days = new QuestionDays(today);
    this.names = new QuestionNames(dataset, days);
  }

  /** Gives a question as it is cut into pieces. */
  static String normalized(String question) {
    return Normalizer.normalize(question, Normalizer.Form.NFKC)
        .replaceAll("[’‘]", "'")
        .replaceAll("[?!。,，、;；:\"“”《》「」\\p{Cntrl}]", " ")
        .replaceAll("\\.\\s*$", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Gives what a question may mean, at least one; where it explains the question as well as others,
   * the first that finds something is meant.
   *
   * @param choice which of several things of one name is meant, counted from 1; 0 asks back, -1
   *     means all
   */
  List<Understanding> interpret(String question, int choice) {
    String words = normalized(question);
    if (words.length() > MOST_CHARACTERS) {
      return List.of(notUnderstood(""));
    }
    for (Attempt attempt : ATTEMPTS) {
      List<Reading> readings = readings(words, attempt.care(), attempt.stretch());
      if (!readings.isEmpty()) {
        return readings.stream().map(r -> chosen(r, values(r, attempt.care()), choice)).toList();
      }
    }
    return readings(words, Care.SPELLED, Stretch.UNKNOWN_NAME).stream()
        .flatMap(reading -> unknown(reading).stream())
        .min(Comparator.comparingDouble(Understanding.UnknownName::unlikeness))
        .<List<Understanding>>map(List::of)
        .orElseGet(() -> List.of(notUnderstood(words)));
  }

  private List<Reading> readings(String words, Care care, Stretch stretch) {
    Segmentation cut = new Segmentation(words, cues, text -> names.cost(text, care));
    List<Reading> readings = new ArrayList<>();
    for (List<Piece> pieces : cut.ways()) {
      for (QuestionFamily family : families) {
        NamedQuery query = catalogue.get(family.query());
        for (QuestionPattern pattern : family.patterns()) {
          readings.addAll(
              new PatternMatcher(
                      family,
                      pattern,
                      words,
                      pieces,
                      (slot, name) -> fits(query, slot, name, care),
                      slot -> isNamed(query, slot),
                      stretch)
                  .match());
        }
      }
    }
    int most = readings.stream().mapToInt(Reading::weight).max().orElse(0);
    return readings.stream()
        .filter(r -> r.weight() == most)
        .distinct()
        .limit(MOST_READINGS)
        .toList();
  }

  private boolean fits(NamedQuery query, String slot, String words, Care care) {
    return slot.equals(DAYS)
        ? days.read(words).isPresent()
        : !names.values(parameter(query, slot), words, care).isEmpty();
  }

  private static boolean isNamed(NamedQuery query, String slot) {
    return !slot.equals(DAYS) && parameter(query, slot).type() != Parameter.Type.TEXT;
  }

  private static Parameter parameter(NamedQuery query, String name) {
    Parameter parameter = query.parameter(name);
    if (parameter == null) {
      throw new IllegalStateException("query " + query.name() + " takes no " + name);
    }
    return parameter;
  }

  private Map<String, List<Node>> values(Reading reading, Care care) {
    NamedQuery query = catalogue.get(reading.family().query());
    Map<String, List<Node>> values = new HashMap<>();
    reading.family().fixed().forEach((name, text) -> values.put(name, fixed(query, name, text)));
    reading
        .slots()
        .forEach(
            (slot, words) -> {
              if (slot.equals(DAYS)) {
                putDays(words, values);
              } else {
                values.put(slot, names.words(parameter(query, slot), words, care));
              }
            });
    return values;
  }

  private static List<Node> fixed(NamedQuery query, String name, String text) {
    parameter(query, name);
    return List.of(text.split("\\|")).stream().map(NodeFactory::createLiteralString).toList();
  }

  private void putDays(String words, Map<String, List<Node>> values) {
    days.read(words)
        .ifPresent(
            d -> {
              putDay("since", d.since(), values);
              putDay("until", d.until(), values);
            });
  }

  private static void putDay(String name, @Nullable LocalDate day, Map<String, List<Node>> values) {
    if (day != null) {
      values.put(name, List.of(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    }
  }

  private Understanding chosen(Reading reading, Map<String, List<Node>> values, int choice) {
    NamedQuery query = catalogue.get(reading.family().query());
    List<Node> passedOver = new ArrayList<>();
    for (Map.Entry<String, String> slot : reading.slots().entrySet()) {
      List<Node> things = values.getOrDefault(slot.getKey(), List.of());
      if (things.size() < 2 || !things.get(0).isURI() || choice < 0) {
        continue;
      }
      Optional<Node> meant = choice == 0 ? plainlyMeant(things) : chosen(things, choice);
      if (meant.isEmpty()) {
        return ambiguous(reading, values, slot);
      }
      values.put(slot.getKey(), List.of(meant.get()));
      things.stream().filter(t -> choice == 0 && !t.equals(meant.get())).forEach(passedOver::add);
    }
    return new Understanding.Understood(reading.family(), query, values, passedOver);
  }

  private Understanding ambiguous(
      Reading reading, Map<String, List<Node>> values, Map.Entry<String, String> slot) {
    List<Node> things = values.getOrDefault(slot.getKey(), List.of());
    List<Understanding.Understood> meanings = new ArrayList<>();
    for (Node thing : things) {
      Map<String, List<Node>> chosen = new HashMap<>(values);
      chosen.put(slot.getKey(), List.of(thing));
      List<Node> others = things.stream().filter(t -> !t.equals(thing)).toList();
      if (chosen(reading, chosen, 0) instanceof Understanding.Understood meaning) {
        meanings.add(meaning.passingOver(others));
      }
    }
    return new Understanding.Ambiguous(slot.getValue(), things, meanings);
  }

  private static Optional<Node> chosen(List<Node> things, int choice) {
    if (choice > things.size()) {
      throw new BadQueryException("--choose is 1 to " + things.size() + ", or all: " + choice);
    }
    return Optional.of(things.get(choice - 1));
  }

  /** The only country or province of a name; the answer says which others there are. */
  private Optional<Node> plainlyMeant(List<Node> things) {
    List<Node> great = things.stream().filter(this::isGreat).toList();
    return great.size() == 1 ? Optional.of(great.get(0)) : Optional.empty();
  }

  private boolean isGreat(Node thing) {
    return dataset.contains(Node.ANY, thing, RDF.type.asNode(), Wp.PROVINCE)
        || dataset.contains(Node.ANY, thing, RDF.type.asNode(), Wp.COUNTRY);
  }

  /** Names the slot that nothing is known by. */
  private Optional<Understanding.UnknownName> unknown(Reading reading) {
    NamedQuery query = catalogue.get(reading.family().query());
    return reading.slots().entrySet().stream()
        .filter(s -> !fits(query, s.getKey(), s.getValue(), Care.SPELLED))
        .map(s -> unknown(parameter(query, s.getKey()), s.getValue()))
        .findFirst();
  }

  private Understanding.UnknownName unknown(Parameter parameter, String words) {
    return new Understanding.UnknownName(
        parameter.type().label(), words, names.nearest(parameter, words));
  }

  private Understanding notUnderstood(String words) {
    Language language = Language.of(words);
    List<String> examples = families.stream().map(f -> f.example(language)).toList();
    return new Understanding.NotUnderstood(Spelling.nearest(words, examples));
  }
}
