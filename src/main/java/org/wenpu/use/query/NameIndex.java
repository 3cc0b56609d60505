package org.wenpu.use.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.wenpu.language.Hanzi;
import org.wenpu.language.Segmenter;

/**
 * Finds things by a name typed in another way: other case or width, blanks within, traditional
 * characters, a surname alone, pinyin. Reads all names of a store once, and keeps them.
 */
final class NameIndex {
  private static final String LETTERS = "[a-zü]+";
  private static final int MOST_ALIKE = 20;
  private static final String LATIN_NAME = "[\\p{IsLatin} .'’-]+";

  private final DatasetGraph dataset;
  private final Map<String, Set<Node>> spelled = new HashMap<>();
  private final Map<String, Set<Node>> romanized = new HashMap<>();
  private final Map<String, Set<Node>> bySurname = new HashMap<>();

  NameIndex(DatasetGraph dataset) {
    this.dataset = dataset;
    for (Node property : Names.PROPERTIES) {
      Iter.forEach(dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY), this::add);
    }
  }

  private void add(Quad quad) {
    if (quad.getObject().isLiteral()) {
      String key = Spelling.key(quad.getObject().getLiteralLexicalForm());
      spelled.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(quad.getSubject());
      addSurname(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
    }
  }

  /** People abroad are called by the last of their names: {@code Starmer}. */
  private void addSurname(Node thing, String name) {
    int blank = name.lastIndexOf(' ');
    if (blank > 0
        && name.matches(LATIN_NAME)
        && dataset.contains(Node.ANY, thing, RDF.type.asNode(), FOAF.Person.asNode())
        && !isPinyin(thing, name)) {
      String key = Spelling.key(name.substring(blank));
      bySurname.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(thing);
    }
  }

  /** A Chinese name in letters has its surname first, which is that of many. */
  private boolean isPinyin(Node thing, String name) {
    return Iter.asStream(dataset.findNG(Node.ANY, thing, SKOS.prefLabel.asNode(), Node.ANY))
        .map(quad -> Segmenter.pinyin(quad.getObject().getLiteralLexicalForm()))
        .anyMatch(Spelling.key(name)::equals);
  }

  /** Gives the things whose name is the same but for spelling; the plainest difference first. */
  Collection<Node> find(String name) {
    List<UnaryOperator<String>> forms =
        List.of(Spelling::key, n -> Spelling.key(Hanzi.simplified(n)), Spelling::bareKey);
    for (UnaryOperator<String> form : forms) {
      Set<Node> found = spelled.getOrDefault(form.apply(name), Set.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    Set<Node> people = bySurname.getOrDefault(Spelling.key(name), Set.of());
    return people.isEmpty() ? ofPinyin(name) : people;
  }

  private Collection<Node> ofPinyin(String name) {
    String key = Spelling.bareKey(name);
    if (!key.matches(LETTERS)) {
      return Set.of();
    }
    return romanized().getOrDefault(key.replace('ü', 'v'), Set.of());
  }

  private Map<String, Set<Node>> romanized() {
    if (romanized.isEmpty()) {
      spelled.forEach(
          (word, things) -> {
            if (word.length() > 1 && !word.matches(LETTERS)) {
              romanized
                  .computeIfAbsent(Segmenter.pinyin(word), k -> new LinkedHashSet<>())
                  .addAll(things);
            }
          });
    }
    return romanized;
  }

  /** A thing, and how far its name sounds from the one asked for, 0–1. */
  record Alike(Node thing, double unlikeness) {}

  /** Gives the things whose names sound like a name, the likest first: 王亦, Wnag Yi → 王毅. */
  List<Alike> alike(String name) {
    String key = Spelling.key(Hanzi.simplified(name));
    boolean chinese = !key.matches(LETTERS);
    String sound = chinese ? Segmenter.pinyin(key) : key;
    return Stream.of(romanized(), bySurname)
        .flatMap(names -> names.entrySet().stream())
        .filter(e -> chinese ? e.getKey().equals(sound) : Spelling.isNear(sound, e.getKey()))
        .flatMap(
            e ->
                e.getValue().stream()
                    .map(thing -> new Alike(thing, Spelling.unlikeness(sound, e.getKey()))))
        .sorted(
            Comparator.comparingDouble(Alike::unlikeness)
                .thenComparing(alike -> alike.thing().toString()))
        .limit(MOST_ALIKE)
        .toList();
  }
}
