package org.wenpu.meaning.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.PublicFigures;
import org.wenpu.language.PublicFigures.PublicFigure;
import org.wenpu.meaning.Entity.Person;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.Participant;

/**
 * Decides which persons the names in one article are. A name alone is no identity: the key joins it
 * with the body or region of the first post the article gives, or else with the article.
 */
final class PersonIdentity {
  private final FigureChoice figures;
  private final AddressWords address;
  private final PersonPosts posts;
  private final String article;
  private final Map<String, String> fullNames = new LinkedHashMap<>();
  private final Map<String, Person> persons = new HashMap<>();

  PersonIdentity(
      PublicFigures figures, AddressWords address, SeatFinder seats, Ties ties, Facts facts) {
    this.address = address;
    this.article = facts.article().article().id();
    List<String> names =
        facts.article().mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.PERSON)
            .map(mention -> PersonName.joined(mention.text()))
            .distinct()
            .toList();
    names.forEach(name -> fullNames.put(name, fullName(name, names)));
    this.posts = new PersonPosts(seats, ties, facts, this::fullName);
    this.figures = new FigureChoice(figures, posts, ties, this::fullName, facts);
  }

  private String fullName(String name) {
    String joined = PersonName.joined(name);
    return fullNames.getOrDefault(joined, joined);
  }

  /** Gives the one fuller name that a name can be short for, or the name itself. */
  private String fullName(String name, List<String> names) {
    boolean titled = address.isTitled(name);
    List<String> fuller =
        names.stream()
            .filter(other -> !address.isTitled(other) && !PersonName.isFamiliar(other))
            .filter(other -> PersonName.isShortFor(name, other, titled))
            .toList();
    return fuller.size() == 1 ? fuller.get(0) : name;
  }

  /** Gives the person a mention is. */
  Person of(Mention mention) {
    return of(PersonName.joined(mention.text()), mention.span().begin());
  }

  /** Gives the person of a name, if the article names one so; or null. */
  @Nullable Person named(Participant participant) {
    String name = address.withoutTitle(PersonName.joined(participant.name()));
    return fullNames.containsKey(name) ? of(name, participant.span().begin()) : null;
  }

  private Person of(String name, int position) {
    String full = fullName(name);
    boolean bare = address.isTitled(full) || PersonName.isFamiliar(full);
    String anchor = bare ? null : posts.anchor(full, position);
    return persons.computeIfAbsent(full + "@" + anchor, key -> person(full, anchor));
  }

  private Person person(String name, @Nullable String anchor) {
    PublicFigure figure = figures.of(name);
    List<String> others = otherNames(name);
    if (figure != null) {
      return new Person(figure.key(), figure.label(), without(others, name, figure.label()));
    }
    return new Person(name + "@" + (anchor == null ? article : anchor), name, others);
  }

  private List<String> otherNames(String full) {
    TreeSet<String> others = new TreeSet<>();
    fullNames.forEach(
        (name, its) -> {
          if (its.equals(full) && !name.equals(full) && !address.isTitled(name)) {
            others.add(name);
          }
        });
    return List.copyOf(others);
  }

  private static List<String> without(List<String> others, String name, String label) {
    List<String> names = new ArrayList<>(others);
    names.add(name);
    names.remove(label);
    return names;
  }
}
