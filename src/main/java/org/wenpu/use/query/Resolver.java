package org.wenpu.use.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things a user means. A name in Chinese or English, an alias ({@code AI}, {@code 广东}),
 * an IRI whole or with a known prefix ({@code id:topic/ai}) are looked up in the store; namesakes
 * are all meant. The caller holds a read transaction.
 */
public final class Resolver {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int MOST_CHARACTERS = 200;
  private static final List<String> LANGUAGES = List.of("zh", "en", "");

  private final DatasetGraph dataset;
  private final Consumer<String> note;
  private @Nullable NameIndex names;

  public Resolver(DatasetGraph dataset) {
    this(dataset, message -> {});
  }

  /**
   * @param note is told when a name is that of several things, which are all meant then
   */
  public Resolver(DatasetGraph dataset, Consumer<String> note) {
    this.dataset = dataset;
    this.note = note;
  }

  /**
   * Gives the terms a parameter's value means, at least one.
   *
   * @throws BadQueryException when the store has no such thing, naming the nearest ones
   */
  public List<Node> resolve(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case TEXT -> List.of(NodeFactory.createLiteralString(value));
      case DATE -> List.of(date(parameter, value));
      default -> things(parameter.type(), value.strip());
    };
  }

  private static Node date(Parameter parameter, String value) {
    if (!DATE.matcher(value).matches() || !XSDDatatype.XSDdate.isValid(value)) {
      throw new BadQueryException(
          "--" + parameter.name() + " is no date like 2026-01-31: " + value);
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
  }

  private List<Node> things(Parameter.Type type, String value) {
    String iri = Names.iri(value);
    Collection<Node> found = iri == null ? named(type, value) : described(iri);
    if (found.isEmpty()) {
      throw new BadQueryException(unknown(type, value));
    }
    if (found.size() > 1) {
      note.accept(several(value, found));
    }
    return List.copyOf(found);
  }

  private String several(String value, Collection<Node> found) {
    String listed =
        found.stream()
            .limit(Spelling.NEAREST)
            .map(thing -> "\n  " + name(thing, value) + "  <" + thing + ">")
            .collect(Collectors.joining());
    String more = found.size() > Spelling.NEAREST ? "\n  …" : "";
    String count = value + " names " + found.size() + " things; all are meant, an IRI chooses one:";
    return count + listed + more;
  }

  private List<Node> described(String iri) {
    Node node = NodeFactory.createURI(iri);
    return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY) ? List.of(node) : List.of();
  }

  /** Gives the things of a name, spelled this way or, when there is none, another. */
  public Collection<Node> named(Parameter.Type type, String name) {
    Collection<Node> found = exactly(type, name);
    return found.isEmpty() ? otherwiseSpelled(type, name) : found;
  }

  /** Gives the things of exactly this name; none when there is none. */
  public Collection<Node> exactly(Parameter.Type type, String name) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node property : Names.PROPERTIES) {
      for (String language : LANGUAGES) {
        Node literal = NodeFactory.createLiteralLang(name, language);
        Iter.toList(find(Node.ANY, property, literal)).stream()
            .map(Quad::getSubject)
            .filter(s -> is(s, type))
            .forEach(found::add);
      }
    }
    return found;
  }

  private Collection<Node> otherwiseSpelled(Parameter.Type type, String name) {
    return index().find(name).stream().filter(s -> is(s, type)).toList();
  }

  private NameIndex index() {
    if (names == null) {
      names = new NameIndex(dataset);
    }
    return names;
  }

  /** Tells whether a thing is of a kind. */
  boolean is(Node thing, Parameter.Type type) {
    return Names.classes(type).stream()
        .anyMatch(c -> dataset.contains(Node.ANY, thing, c.property(), c.value()));
  }

  /** Gives all things of a kind. */
  Set<Node> all(Parameter.Type type) {
    Set<Node> things = new LinkedHashSet<>();
    for (Names.Sign sign : Names.classes(type)) {
      Iter.forEach(find(Node.ANY, sign.property(), sign.value()), q -> things.add(q.getSubject()));
    }
    return things;
  }

  /** Gives all names of a thing. */
  public List<String> names(Node thing) {
    List<String> names = new ArrayList<>();
    for (Node property : Names.PROPERTIES) {
      Iter.forEach(
          find(thing, property, Node.ANY), q -> names.add(q.getObject().getLiteralLexicalForm()));
    }
    return names;
  }

  /** A name that is known, and how far it is from the one asked for, 0–1. */
  public record Near(String name, double unlikeness) {}

  /** Gives the known names of a kind that are nearest to one, those that sound alike among them. */
  public List<Near> nearest(Parameter.Type type, String value) {
    if (value.length() > MOST_CHARACTERS) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    all(type).stream()
        .filter(thing -> type == Parameter.Type.ARTICLE || !is(thing, Parameter.Type.ARTICLE))
        .forEach(thing -> known.addAll(names(thing)));
    Stream<Near> written =
        Spelling.nearest(value, known).stream()
            .map(
                name ->
                    new Near(name, Spelling.unlikeness(Spelling.fold(value), Spelling.fold(name))));
    Stream<Near> spoken =
        index().alike(value).stream()
            .filter(alike -> is(alike.thing(), type))
            .map(alike -> new Near(name(alike.thing(), value), alike.unlikeness()));
    return Stream.concat(spoken, written)
        .sorted(Comparator.comparingDouble(Near::unlikeness))
        .collect(Collectors.toMap(Near::name, n -> n, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .limit(Spelling.NEAREST)
        .toList();
  }

  /** Gives a name of a thing in the letters or characters of another. */
  private String name(Node thing, String like) {
    List<String> names = names(thing);
    return names.stream()
        .filter(name -> isLatin(name) == isLatin(like))
        .findFirst()
        .orElse(names.get(0));
  }

  private static boolean isLatin(String name) {
    return name.codePoints().noneMatch(c -> Character.isIdeographic(c));
  }

  private String unknown(Parameter.Type type, String value) {
    String near = nearest(type, value).stream().map(Near::name).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "no %s \"%s\"; %s",
        type.label(),
        value,
        near.isEmpty() ? "none is near" : "nearest known: " + near);
  }

  private Iterator<Quad> find(Node subject, Node property, Node object) {
    return dataset.findNG(Node.ANY, subject, property, object);
  }
}
