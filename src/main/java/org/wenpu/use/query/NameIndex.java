package org.wenpu.use.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.wenpu.language.Hanzi;
import org.wenpu.language.Segmenter;

/**
 * Finds things by a name typed in another way: other case or width, blanks within, traditional
 * characters, pinyin. Reads all names of a store once, and keeps them.
 */
final class NameIndex {
  private final Map<String, Set<Node>> spelled = new HashMap<>();
  private final Map<String, Set<Node>> romanized = new HashMap<>();

  NameIndex(DatasetGraph dataset) {
    for (Node property : Names.PROPERTIES) {
      Iter.forEach(dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY), this::add);
    }
  }

  private void add(Quad quad) {
    if (quad.getObject().isLiteral()) {
      String key = Spelling.key(quad.getObject().getLiteralLexicalForm());
      spelled.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(quad.getSubject());
    }
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
    return ofPinyin(name);
  }

  private Collection<Node> ofPinyin(String name) {
    String key = Spelling.bareKey(name);
    if (!key.matches("[a-zü]+")) {
      return Set.of();
    }
    if (romanized.isEmpty()) {
      spelled.forEach(
          (word, things) ->
              romanized
                  .computeIfAbsent(Segmenter.pinyin(word), k -> new LinkedHashSet<>())
                  .addAll(things));
    }
    return romanized.getOrDefault(key.replace('ü', 'v'), Set.of());
  }
}
