package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Says where an event takes place: after a preposition of place, as the verb's object, the acting
 * region itself, or the place of the dateline for what the lead tells.
 */
final class EventPlaces {
  private static final Pattern AT =
      Pattern.compile("(?:在|于|来到|走进|赴|抵达|到达|前往|位于)(?:位于|了|我国|该国|中国)?$");
  private static final Pattern STOP =
      Pattern.compile("[^，。、的]{2,24}?(?=$|的|考察|调研|家中|看望|了解|察看|和|、)");
  private static final Pattern POINTER = Pattern.compile("(?:了|这里|这个|现场|当地|该|他们|一|群众)");
  private static final Pattern CHINA = Pattern.compile("访华|来华|对我国|对中国");
  private static final Pattern TARGET = Pattern.compile("(?:对|向|针对|空袭|袭击|打击|轰炸|访问|考察|视察|登陆)$");

  /** Types that take place where the news was filed, unless told otherwise. */
  private static final Set<Event.Type> FILED_FROM =
      Set.of(
          Event.Type.MEETING, Event.Type.TALKS, Event.Type.CONFERENCE, Event.Type.PRESS_CONFERENCE);

  /** Types whose object or target is where they take place. */
  private static final Set<Event.Type> AT_OBJECT =
      Set.of(Event.Type.VISIT, Event.Type.INSPECTION, Event.Type.MILITARY, Event.Type.DISASTER);

  private static final Set<String> GOING = Set.of("来到", "走进", "前往");

  private final EventScene scene;

  EventPlaces(EventScene scene) {
    this.scene = scene;
  }

  /** Gives the place of an event, or null. */
  @Nullable Participant of(EventCue cue, List<Participant> actors) {
    if (cue.trigger().pattern() == ActorPattern.STOP || isGoing(cue)) {
      return stop(cue);
    }
    Clause clause = cue.clause();
    boolean visit = cue.type() == Event.Type.VISIT;
    Participant place = visit ? object(cue) : after(AT, clause.begin(), clause.end());
    if (visit && place == null) {
      place = after(AT, clause.begin(), clause.end());
    }
    if (place == null && AT_OBJECT.contains(cue.type())) {
      place = object(cue);
    }
    for (Clause c = scene.before(clause); place == null && c != null; c = scene.before(c)) {
      place = after(AT, c.begin(), c.end());
    }
    if (place == null && cue.trigger().pattern() == ActorPattern.HAPPENING) {
      place = struck(cue);
    }
    place = place == null ? acting(actors) : place;
    return place == null ? filed(cue) : place;
  }

  /** {@code 来到|某厂}, {@code 在某厂，李某|听取…}. */
  private @Nullable Participant stop(EventCue cue) {
    Clause before = scene.before(cue.clause());
    if (isGoing(cue)) {
      return site(cue.end(), cue.clause().end());
    }
    return before != null && scene.masked().startsWith("在", before.begin())
        ? site(before.begin() + 1, before.end())
        : null;
  }

  private static boolean isGoing(EventCue cue) {
    return GOING.contains(cue.trigger().form());
  }

  private @Nullable Participant site(int begin, int end) {
    int from = scene.masked().startsWith("了", begin) ? begin + 1 : begin;
    from =
        scene.masked().startsWith("位于", from) && scene.masked().indexOf('的', from) > 0
            ? scene.masked().indexOf('的', from) + 1
            : from;
    Matcher matcher = STOP.matcher(scene.masked()).region(from, Math.max(from, end));
    if (!matcher.lookingAt() || POINTER.matcher(scene.masked()).region(from, end).lookingAt()) {
      return null;
    }
    Span span = new Span(from, matcher.end());
    if (scene.mentions(from, matcher.end()).stream().noneMatch(EventPlaces::isSite)) {
      return null;
    }
    Mention mention = scene.mentionAt(from);
    boolean name = mention != null && mention.span().equals(span);
    return new Participant(scene.article().words(span), span, name ? mention : null);
  }

  /** {@code 访华}, {@code 来华访问}. */
  private @Nullable Participant object(EventCue cue) {
    Clause clause = cue.clause();
    String words = scene.masked().substring(clause.begin(), clause.end());
    Matcher china = CHINA.matcher(words);
    if (china.find()) {
      int at = clause.begin() + china.start() + 1;
      return new Participant("中国", new Span(at, clause.begin() + china.end()), null);
    }
    if (cue.trigger().pattern() == ActorPattern.CONCERNED) {
      return null;
    }
    Participant target = after(TARGET, clause.begin(), clause.end());
    return target == null ? behind(cue) : target;
  }

  private @Nullable Participant behind(EventCue cue) {
    return scene.mentions(cue.end(), cue.clause().end()).stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .findFirst()
        .map(Participant::of)
        .orElse(null);
  }

  private static boolean isSite(Mention name) {
    return name.kind() == Mention.Kind.PLACE || name.kind() == Mention.Kind.ORGANIZATION;
  }

  private @Nullable Participant after(Pattern leader, int begin, int end) {
    for (Mention name : scene.mentions(begin, end)) {
      String before = scene.masked().substring(begin, name.span().begin());
      if (isSite(name) && leader.matcher(before).find()) {
        return Participant.of(name);
      }
    }
    return null;
  }

  /** {@code 甘肃省|发生地震}. */
  private @Nullable Participant struck(EventCue cue) {
    int sentence = scene.sentence(cue.clause()).begin();
    return scene.mentions(sentence, cue.clause().end()).stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .findFirst()
        .map(Participant::of)
        .orElse(null);
  }

  private static @Nullable Participant acting(List<Participant> actors) {
    Mention first = actors.isEmpty() ? null : actors.get(0).mention();
    return first != null && first.kind() == Mention.Kind.PLACE ? actors.get(0) : null;
  }

  private @Nullable Participant filed(EventCue cue) {
    Article.Dateline dateline = scene.article().article().dateline();
    if (dateline == null
        || dateline.place() == null
        || !EventTimes.isLead(cue)
        || !FILED_FROM.contains(cue.type())) {
      return null;
    }
    int at = scene.masked().indexOf(dateline.place(), dateline.span().begin());
    return at < 0
        ? null
        : new Participant(dateline.place(), new Span(at, at + dateline.place().length()), null);
  }
}
