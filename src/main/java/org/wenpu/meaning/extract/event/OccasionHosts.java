package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Says who holds an occasion, else who takes part, else gives the occasion itself: {@code 辽宁召开大会},
 * {@code 司长刘某在财政部举行的发布会上表示}, {@code 都市国际论坛在广州举行}.
 */
final class OccasionHosts {
  private static final int SHORTEST_NAME = 5;

  private static final Lexicon<Event.Type> OCCASIONS =
      Lexicon.bundled("event-occasions", Event.Type.class);

  private static final Pattern SESSION =
      Pattern.compile(
          "(?!.*主席团)第?[一二三四五六七八九十\\d]+[届次](?:第?[一二三四五六七八九十\\d]+次)?[^，。的]{0,8}(?:会议|全会)"
              + "|(?:常务|党组|主席|全体|委员长)(?:（〇+）)?会议|常委会会议");
  private static final Pattern HELD_OF = Pattern.compile("(?:举行|召开|举办)的");

  private static final Pattern HELD_BY =
      Pattern.compile("([^，。；]{4,50}?)由[^，。；]+(?:主办|举办|承办|制作|出品)");

  private static final Pattern NAME = Pattern.compile("([^，。；]{4,60}?)(?:（〇+）)?");

  private static final int LONGEST_OCCASION = 8;

  private static final String SESSIONS = "两会";

  private final EventScene scene;
  private final NameChains names;
  private final ThingPhrase things;
  private final UnnamedActors unnamed;
  private final ActingPhrase acting;

  OccasionHosts(EventScene scene, NameChains names, ThingPhrase things, ActingPhrase acting) {
    this.acting = acting;
    this.scene = scene;
    this.names = names;
    this.things = things;
    unnamed = new UnnamedActors(scene);
  }

  List<Participant> of(EventCue cue) {
    return cue.isOccasionBehind() ? hosts(cue) : occasion(cue);
  }

  private List<Participant> hosts(EventCue cue) {
    Clause clause = cue.clause();
    List<Mention> hosts = new ArrayList<>(before(clause, cue.begin()));
    hosts.addAll(speakers(cue));
    List<Participant> described = hosts.isEmpty() ? acting.of(cue) : List.of();
    if (!described.isEmpty()) {
      return described;
    }
    for (Clause c = scene.before(clause); hosts.isEmpty() && c != null; c = scene.before(c)) {
      hosts.addAll(names.subjects(c.begin(), c.end()));
    }
    if (hosts.isEmpty()) {
      hosts.addAll(following(clause));
    }
    if (hosts.isEmpty() && named(cue).isEmpty()) {
      hosts.addAll(protagonist());
    }
    return hosts.isEmpty()
        ? named(cue)
        : hosts.stream().map(h -> unnamed.of(h, cue.begin())).toList();
  }

  /** Gives the person the article is about: the first named. */
  private List<Mention> protagonist() {
    return scene.article().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON)
        .limit(1)
        .toList();
  }

  /** {@code 在15日召开的座谈会上，8位代表发言后，|王某|指出}. */
  List<Mention> following(Clause clause) {
    for (Clause c = scene.after(clause); c != null; c = scene.after(c)) {
      List<Mention> persons = names.persons(c.begin(), c.end());
      if (!persons.isEmpty()) {
        return persons.subList(0, 1);
      }
    }
    return List.of();
  }

  /** {@code 在福建民营经济座谈会上，蔡某…}: the bodies and places in its name, and who speaks. */
  List<Participant> atScene(EventCue cue) {
    Span occasion = cue.occasion();
    if (occasion == null) {
      return List.of();
    }
    List<Participant> held = heldOf(occasion);
    if (!held.isEmpty()) {
      return held;
    }
    int at = scene.masked().lastIndexOf('在', occasion.end() - 1);
    List<Mention> found = new ArrayList<>(scene.mentions(occasion.begin(), occasion.end()));
    found.removeIf(
        m ->
            m.kind() == Mention.Kind.DOCUMENT
                || m.kind() == Mention.Kind.PLACE && m.span().end() <= at);
    if (!found.isEmpty()
        || scene.masked().startsWith(SESSIONS, occasion.end() - SESSIONS.length())) {
      found.addAll(speakers(cue));
    }
    return found.stream().map(Participant::of).toList();
  }

  /** {@code 正在合肥举行的|2026年世界制造业大会上}: only the place is named before it. */
  private List<Participant> heldOf(Span occasion) {
    Matcher held = HELD_OF.matcher(scene.masked()).region(occasion.begin(), occasion.end());
    boolean placed =
        held.find()
            && scene.mentions(occasion.begin(), held.start()).stream()
                .allMatch(m -> m.kind() == Mention.Kind.PLACE);
    return placed ? thing(held.end(), occasion.end()) : List.of();
  }

  private List<Mention> before(Clause clause, int end) {
    List<Mention> subjects = names.subjects(clause.begin(), end);
    List<Mention> bodies =
        scene.mentions(clause.begin(), end).stream()
            .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
            .filter(
                m -> scene.masked().startsWith("在", Math.max(clause.begin(), m.span().begin() - 1)))
            .toList();
    return Stream.concat(subjects.stream(), bodies.stream()).toList();
  }

  /** Gives who speaks at a press conference: {@code …发布会上，|康某|介绍}. */
  private List<Mention> speakers(EventCue cue) {
    boolean isAt = cue.trigger().pattern() == ActorPattern.SCENE;
    if (!isAt && cue.type() != Event.Type.PRESS_CONFERENCE) {
      return List.of();
    }
    Clause next = scene.after(cue.clause());
    List<Mention> here = names.persons(cue.end(), cue.clause().end());
    return here.isEmpty() && next != null ? names.persons(next.begin(), next.end()) : here;
  }

  /** Gives the occasion as its own actor when it has a name: {@code 召开的|中央经济工作会议}. */
  List<Participant> named(EventCue cue) {
    Span occasion = cue.occasion();
    return occasion == null ? List.of() : thing(occasion.begin(), occasion.end());
  }

  private List<Participant> thing(int begin, int end) {
    Participant name = things.read(begin, end);
    return name == null || name.span().length() < SHORTEST_NAME || isBare(name)
        ? List.of()
        : List.of(meant(name));
  }

  /** {@code 举行|新闻发布会}: the kind of occasion, no name. */
  private static boolean isBare(Participant thing) {
    return OCCASIONS.kind(thing.name()) != null;
  }

  private List<Participant> occasion(EventCue cue) {
    Participant here = things.read(cue.clause().begin(), cue.begin());
    Participant by = here == null ? heldBy(cue) : here;
    Participant thing = by == null ? before(cue) : by;
    return thing == null || ThingPhrase.isUnnamed(thing) ? List.of() : List.of(meant(thing));
  }

  /** {@code 都市论坛|由某协会主办，30日在广州|开幕}. */
  private @Nullable Participant heldBy(EventCue cue) {
    Clause before = scene.before(cue.clause());
    if (before == null) {
      return null;
    }
    Matcher held = HELD_BY.matcher(scene.masked()).region(before.begin(), before.end());
    return held.matches() ? things.read(before.begin(), held.end(1)) : null;
  }

  /** {@code 以开放为主题的都市论坛（亚洲年会），|在广州会展中心|开幕}: the clause before is the occasion. */
  private @Nullable Participant before(EventCue cue) {
    Clause before = scene.before(cue.clause());
    if (before == null || !WhenAndWhere.opens(scene.masked(), cue.clause().begin(), cue.begin())) {
      return null;
    }
    Matcher occasion = NAME.matcher(scene.masked()).region(before.begin(), before.end());
    boolean named = occasion.matches() && endsInOccasion(before.begin(), occasion.end(1));
    return named ? things.read(before.begin(), occasion.end(1)) : null;
  }

  private boolean endsInOccasion(int begin, int end) {
    for (int at = Math.max(begin, end - LONGEST_OCCASION); at < end; at++) {
      if (OCCASIONS.kind(scene.masked(), at, end) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@code 全国人大常委会|第十五次会议}: the body meets; {@code 中国|国际进口博览会} has a name of its own. */
  private Participant meant(Participant thing) {
    int end = thing.span().end();
    return scene.mentions(thing.span().begin(), end).stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .filter(m -> SESSION.matcher(scene.masked().substring(m.span().end(), end)).matches())
        .findFirst()
        .map(Participant::of)
        .orElse(thing);
  }
}
