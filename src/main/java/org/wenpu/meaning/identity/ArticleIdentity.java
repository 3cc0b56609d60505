package org.wenpu.meaning.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.meaning.Entity;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.Participant;

/** Decides which entities the mentions and participants of one article are. */
final class ArticleIdentity {
  private static final String SIDE = "方";
  private static final String STATE = "国家";
  private static final String CHINA = "CN";
  private static final int LONGEST_SIDE = 2;
  private static final int MOST_STATES = 3;
  private static final Pattern LIST = Pattern.compile("、");
  private static final Pattern SERIES = Pattern.compile("[、和与及]|会同|联合(?!国)");
  private static final Pattern OTHERS = Pattern.compile("等[^、]{0,8}$");
  private static final Pattern SINGLE = Pattern.compile("");

  private final PlaceIdentity places;
  private final InstitutionIdentity bodies;
  private final PersonIdentity persons;
  private final DocumentIdentity documents;
  private final Facts facts;
  private final String article;

  ArticleIdentity(
      PlaceIdentity places,
      InstitutionIdentity bodies,
      PersonIdentity persons,
      DocumentIdentity documents,
      Facts facts) {
    this.places = places;
    this.bodies = bodies;
    this.persons = persons;
    this.documents = documents;
    this.facts = facts;
    this.article = facts.article().article().id();
  }

  Map<Mention, Entity> mentions() {
    Map<Mention, Entity> entities = new HashMap<>();
    facts.article().mentions().forEach(mention -> entities.put(mention, of(mention)));
    facts.documents().forEach(d -> entities.computeIfAbsent(d.document(), this::of));
    return entities;
  }

  Map<Participant, Entity> participants() {
    Map<Participant, Entity> entities = new HashMap<>();
    all().filter(p -> p != null).forEach(p -> entities.computeIfAbsent(p, this::of));
    return entities;
  }

  private Stream<@Nullable Participant> all() {
    return Stream.of(
            facts.posts().stream().flatMap(p -> Stream.of(p.person(), p.organization())),
            facts.statements().stream().map(s -> s.speaker()),
            facts.statements().stream()
                .map(s -> s.capacity())
                .filter(c -> c != null)
                .flatMap(c -> Stream.of(c.person(), c.organization())),
            facts.measures().stream().map(m -> m.actor()),
            facts.observations().stream().map(o -> o.measured()),
            facts.documents().stream()
                .flatMap(d -> Stream.concat(d.issuers().stream(), d.parties().stream())),
            facts.events().stream().flatMap(e -> e.actors().stream()),
            facts.events().stream().map(e -> e.place()))
        .flatMap(participants -> participants);
  }

  private Entity of(Mention mention) {
    return switch (mention.kind()) {
      case PERSON -> persons.of(mention);
      case ORGANIZATION -> bodies.of(mention.text());
      case PLACE -> new Entity.Location(places.of(mention.text()));
      case DOCUMENT -> documents.of(mention.text(), article);
    };
  }

  private Entity of(Participant participant) {
    if (participant.mention() != null) {
      return of(participant.mention());
    }
    Entity.Person person = persons.named(participant);
    Entity named = person == null ? named(participant.name()) : person;
    Entity known = named == null ? group(participant) : named;
    return known == null ? unnamed(participant.name()) : known;
  }

  /**
   * Gives the members that are named in one breath: 中共中央、国务院, 林海和周宁, 财政部等部门 if it names two, and
   * 中英; null for 会议.
   */
  private Entity.@Nullable Group group(Participant participant) {
    String name = OTHERS.matcher(participant.name()).replaceFirst("");
    if (name.length() <= MOST_STATES) {
      return group(participant, SINGLE.split(name));
    }
    Entity.Group group = group(participant, LIST.split(name));
    return group == null ? group(participant, SERIES.split(name)) : group;
  }

  private Entity.@Nullable Group group(Participant whole, String[] parts) {
    List<Entity> members = new ArrayList<>();
    for (String part : parts) {
      Entity person = persons.named(new Participant(part, whole.span(), null));
      Entity member = person == null ? named(part) : person;
      if (member == null) {
        return null;
      }
      members.add(member);
    }
    return members.size() < 2 ? null : new Entity.Group(whole.name(), whole.name(), members);
  }

  /** Gives the place or institution that a name without a mention is, or null. */
  private @Nullable Entity named(String name) {
    if (LIST.matcher(name).find()) {
      return null;
    }
    Place place = place(name);
    return place == null ? bodies.ifInstitution(name) : new Entity.Location(place);
  }

  private @Nullable Place place(String name) {
    if (name.equals(STATE)) {
      return places.byKey(CHINA);
    }
    boolean side = name.length() == LONGEST_SIDE && name.endsWith(SIDE);
    return side || name.length() == 1 ? places.state(name.substring(0, 1)) : places.known(name);
  }

  /** 商务部新闻发言人 speaks for 商务部; 会议 for nobody we know. */
  private Entity.Unnamed unnamed(String label) {
    int end = bodies.leadingEnd(label);
    Entity.Institution body = end > 0 ? bodies.of(label.substring(0, end)) : null;
    return new Entity.Unnamed(label + "@" + article, label, body);
  }
}
