package org.wenpu.use.ask;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.wenpu.rdf.Vocabulary.Wp;
import org.wenpu.use.query.Parameter;
import org.wenpu.use.query.Resolver;

/** Knows what the words of a question name: things of the store, titles, indicators, times. */
final class QuestionNames {
  private static final String TITLE = "title";
  private static final String INDICATOR = "indicator";

  /** What may stand before the name of a Chinese institution: {@code China's State Council}. */
  private static final String OF_CHINA = "^(?i)(中国|我国|China's |Chinese )";

  private static final int LONE_CHARACTER = 15;
  private static final int OTHER_SPELLING = 2;

  /** How sure it has to be that a name is known. */
  enum Care {
    /** As it is written in the store. */
    EXACTLY,
    /** But for case, blanks, characters, pinyin. */
    SPELLED
  }

  private record Asked(String kind, String words, Care care) {}

  private final DatasetGraph dataset;
  private final QuestionDays days;
  private final Resolver resolver;
  private final Map<String, WordTable> tables =
      Map.of(TITLE, WordTable.of(TITLE), INDICATOR, WordTable.of(INDICATOR));
  private final WordTable names = WordTable.of("names");
  private final Map<Asked, List<Node>> found = new HashMap<>();

  QuestionNames(DatasetGraph dataset, QuestionDays days) {
    this.dataset = dataset;
    this.days = days;
    this.resolver = new Resolver(dataset);
  }

  /** Gives what it costs to take words as a name, less the surer it is; -1 when they are none. */
  int cost(String words, Care care) {
    if (days.read(words).isPresent() || isTerm(TITLE, words) || isTerm(INDICATOR, words)) {
      return 0;
    }
    if (!things(Parameter.Type.ENTITY, words, Care.EXACTLY).isEmpty()) {
      return words.codePointCount(0, words.length()) == 1 ? LONE_CHARACTER : 0;
    }
    boolean spelled = care == Care.SPELLED && !things(Parameter.Type.ENTITY, words, care).isEmpty();
    return spelled ? OTHER_SPELLING : -1;
  }

  /** Gives what words name that a parameter takes; nothing when that is not known. */
  List<Node> values(Parameter parameter, String words, Care care) {
    if (parameter.type() != Parameter.Type.TEXT) {
      return things(parameter.type(), words, care);
    }
    if (parameter.name().equals("contains")) {
      return topicNames(words, care);
    }
    return isTerm(parameter.name(), words) ? words(parameter, words, care) : List.of();
  }

  /** Gives the values for words that may be no name at all. */
  List<Node> words(Parameter parameter, String words, Care care) {
    if (parameter.type() != Parameter.Type.TEXT) {
      return values(parameter, words, care);
    }
    List<Node> topics = parameter.name().equals("contains") ? topicNames(words, care) : List.of();
    WordTable table = tables.get(parameter.name());
    List<String> texts = table == null ? List.of(words) : table.words(words);
    return topics.isEmpty()
        ? texts.stream().map(NodeFactory::createLiteralString).toList()
        : topics;
  }

  List<Resolver.Near> nearest(Parameter parameter, String words) {
    return resolver.nearest(parameter.type(), words);
  }

  private List<Node> things(Parameter.Type type, String words, Care care) {
    return found.computeIfAbsent(
        new Asked(type.label(), words, care),
        asked -> {
          List<Node> things = lookUp(type, words, care);
          String bare = words.replaceFirst(OF_CHINA, "");
          return things.isEmpty() && bare.length() < words.length()
              ? lookUp(type, bare, care).stream().filter(this::isInstitution).toList()
              : things;
        });
  }

  private List<Node> lookUp(Parameter.Type type, String words, Care care) {
    Set<Node> things = new LinkedHashSet<>();
    for (String name : names.words(words)) {
      things.addAll(
          care == Care.EXACTLY ? resolver.exactly(type, name) : resolver.named(type, name));
    }
    return List.copyOf(things);
  }

  private boolean isInstitution(Node thing) {
    return dataset.contains(Node.ANY, thing, RDF.type.asNode(), ORG.Organization.asNode());
  }

  /** What is on a topic says so by one of its names. */
  private List<Node> topicNames(String words, Care care) {
    Set<Node> names = new LinkedHashSet<>();
    things(Parameter.Type.TOPIC, words, care)
        .forEach(
            topic ->
                resolver.names(topic).stream()
                    .map(NodeFactory::createLiteralString)
                    .forEach(names::add));
    return List.copyOf(names);
  }

  /** Says whether words are in a table of titles or indicators, or in the store as such. */
  private boolean isTerm(String kind, String words) {
    WordTable table = tables.get(kind);
    if (table == null || table.knows(words)) {
      return table != null;
    }
    Node property = kind.equals(TITLE) ? Wp.TITLE : Wp.INDICATOR;
    return dataset.contains(Node.ANY, Node.ANY, property, NodeFactory.createLiteralString(words))
        || dataset.contains(
            Node.ANY, Node.ANY, property, NodeFactory.createLiteralLang(words, "zh"));
  }
}
