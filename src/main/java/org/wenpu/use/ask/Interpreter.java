package org.wenpu.use.ask;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import org.wenpu.use.query.BadQueryException;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;
import org.wenpu.use.query.Spelling;

/**
 * Finds what a question means: the pattern it fits, and the things its names stand for. Of several
 * readings the one wins whose names are all known exactly, then the one whose pattern has more
 * words of its own.
 */
final class Interpreter {
  /** The slot of a stretch of days, which becomes two parameters. */
  private static final String DAYS = "days";

  /** How sure it has to be that a name is known; the surest reading wins. */
  private enum Care {
    /** As it is written in the store. */
    EXACTLY,
    /** But for case, blanks, characters, pinyin. */
    SPELLED,
    /** Words that no table has may be words of the graph all the same. */
    ANY_WORDS
  }

  private final List<QuestionFamily> families;
  private final Catalogue catalogue;
  private final DatasetGraph dataset;
  private final Resolver resolver;
  private final QuestionDays days;
  private final Map<String, WordTable> tables = new HashMap<>();

  Interpreter(
      List<QuestionFamily> families, Catalogue catalogue, DatasetGraph dataset, LocalDate today) {
    this.families = families;
    this.catalogue = catalogue;
    this.dataset = dataset;
    this.resolver = new Resolver(dataset);
    this.days = new QuestionDays(today);
  }

  /** Gives a question as patterns are laid over it. */
  static String normalized(String question) {
    return Normalizer.normalize(question, Normalizer.Form.NFKC)
        .replaceAll("[?!。,，、\"“”‘’《》「」\\p{Cntrl}]", " ")
        .replaceAll("\\.\\s*$", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * @param choice which of several things of one name is meant, counted from 1; 0 asks back, -1
   *     means all
   */
  Understanding interpret(String question, int choice) {
    String words = normalized(question);
    Language language = Language.of(words);
    List<Reading> readings = readings(words, language);
    for (Care care : Care.values()) {
      for (Reading reading : readings) {
        Optional<Map<String, List<Node>>> values = values(reading, care);
        if (values.isPresent()) {
          return chosen(reading, values.get(), choice);
        }
      }
    }
    return readings.isEmpty() ? notUnderstood(words, language) : unknown(readings);
  }

  private List<Reading> readings(String words, Language language) {
    List<Reading> readings = new ArrayList<>();
    for (QuestionFamily family : families) {
      for (Template template : family.templates(language)) {
        template.match(words).forEach(slots -> readings.add(new Reading(family, slots)));
      }
    }
    readings.sort(Comparator.comparingInt(Reading::slotLength));
    return readings;
  }

  /** Gives the values of all parameters, or nothing when a name is not known. */
  private Optional<Map<String, List<Node>>> values(Reading reading, Care care) {
    NamedQuery query = catalogue.get(reading.family().query());
    Map<String, List<Node>> values = new HashMap<>();
    reading.family().fixed().forEach((name, text) -> values.put(name, fixed(query, name, text)));
    for (Map.Entry<String, String> slot : reading.slots().entrySet()) {
      boolean known =
          slot.getKey().equals(DAYS)
              ? putDays(slot.getValue(), values)
              : put(parameter(query, slot.getKey()), slot.getValue(), care, values);
      if (!known) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static Parameter parameter(NamedQuery query, String name) {
    Parameter parameter = query.parameter(name);
    if (parameter == null) {
      throw new IllegalStateException("query " + query.name() + " takes no " + name);
    }
    return parameter;
  }

  private static List<Node> fixed(NamedQuery query, String name, String text) {
    parameter(query, name);
    return List.of(text.split("\\|")).stream().map(NodeFactory::createLiteralString).toList();
  }

  private boolean putDays(String words, Map<String, List<Node>> values) {
    Optional<QuestionDays.Days> read = days.read(words);
    read.ifPresent(
        d -> {
          putDay("since", d.since(), values);
          putDay("until", d.until(), values);
        });
    return read.isPresent();
  }

  private static void putDay(String name, @Nullable LocalDate day, Map<String, List<Node>> values) {
    if (day != null) {
      values.put(name, List.of(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    }
  }

  private boolean put(
      Parameter parameter, String words, Care care, Map<String, List<Node>> values) {
    List<Node> found =
        parameter.type() == Parameter.Type.TEXT
            ? texts(parameter, words, care)
            : things(parameter, words, care);
    values.put(parameter.name(), found);
    return !found.isEmpty();
  }

  private List<Node> texts(Parameter parameter, String words, Care care) {
    WordTable table = tables.computeIfAbsent(parameter.name(), WordTable::of);
    if (care != Care.ANY_WORDS && !table.isEmpty() && !table.knows(words)) {
      return List.of();
    }
    return table.words(words).stream().map(NodeFactory::createLiteralString).toList();
  }

  private List<Node> things(Parameter parameter, String words, Care care) {
    if (care == Care.EXACTLY) {
      return List.copyOf(resolver.exactly(parameter.type(), words));
    }
    try {
      return resolver.resolve(parameter, words);
    } catch (BadQueryException e) {
      return List.of();
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
        return new Understanding.Ambiguous(slot.getValue(), things);
      }
      values.put(slot.getKey(), List.of(meant.get()));
      things.stream().filter(t -> choice == 0 && !t.equals(meant.get())).forEach(passedOver::add);
    }
    return new Understanding.Understood(reading.family(), query, values, passedOver);
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

  /** Names a slot that nothing is known by, of the reading that lacks least. */
  private Understanding unknown(List<Reading> readings) {
    Reading likeliest =
        Collections.min(
            readings,
            Comparator.<Reading>comparingInt(r -> unknownSlots(r).size())
                .thenComparingInt(r -> r.slots().size())
                .thenComparingInt(Reading::slotLength));
    String slot = unknownSlots(likeliest).get(0);
    String words = likeliest.slots().getOrDefault(slot, "");
    if (slot.equals(DAYS)) {
      return new Understanding.UnknownName("date", words, List.of());
    }
    Parameter parameter = parameter(catalogue.get(likeliest.family().query()), slot);
    List<String> nearest = resolver.nearest(parameter.type(), words);
    return new Understanding.UnknownName(parameter.type().label(), words, nearest);
  }

  private List<String> unknownSlots(Reading reading) {
    NamedQuery query = catalogue.get(reading.family().query());
    return reading.slots().entrySet().stream()
        .filter(s -> !isKnown(query, s.getKey(), s.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private boolean isKnown(NamedQuery query, String slot, String words) {
    return slot.equals(DAYS)
        ? days.read(words).isPresent()
        : put(parameter(query, slot), words, Care.ANY_WORDS, new HashMap<>());
  }

  private Understanding notUnderstood(String words, Language language) {
    List<String> examples = families.stream().map(f -> f.example(language)).toList();
    return new Understanding.NotUnderstood(Spelling.nearest(words, examples));
  }
}
