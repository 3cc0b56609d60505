package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Lexicon;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.StatePair;

/**
 * Finds what an article reports to happen: who met whom, what was held, published, opened. Only
 * what has someone or somewhere, and a time or the news itself as its time, counts.
 */
public final class EventExtractor {
  private final EventTriggers triggers = new EventTriggers();
  private final Lexicon<Event.Type> occasions =
      Lexicon.bundled("event-occasions", Event.Type.class);
  private final DocumentKinds kinds = new DocumentKinds();
  private final StatePair pairs = new StatePair();

  /** Gives the events in text order, each once. */
  public List<Event> extract(
      AnnotatedArticle article, List<Statement> statements, List<Measure> measures) {
    EventScene scene = new EventScene(article);
    EventTimes times = new EventTimes(scene);
    EventPlaces places = new EventPlaces(scene);
    EventActors actors = new EventActors(scene, statements, kinds, pairs);
    Reported reported = new Reported(scene, statements, measures);
    DistinctEvents events = new DistinctEvents(scene);
    EventCompanions companions = new EventCompanions(scene);
    SaidWords said = new SaidWords(statements, measures);
    Headlines headlines = new Headlines(scene);
    MeetingPapers papers = new MeetingPapers(scene);
    OwnVoice voice = new OwnVoice(scene, statements);
    for (EventCue cue : new EventReader(scene, triggers, occasions).cues()) {
      TimeExpression told = times.told(cue);
      if (!companions.join(cue.clause(), events)
          && reported.isFact(cue, told, times.isOfDayBefore(cue))) {
        List<Participant> hosts = papers.of(cue, events.all());
        for (List<Participant> who : hosts.isEmpty() ? actors.groups(cue) : List.of(hosts)) {
          if (said.isOnlySpeaker(cue, who) && voice.before(cue).isEmpty()) {
            continue;
          }
          for (@Nullable Participant where : places.all(cue, who)) {
            if (!who.isEmpty() || where != null && isActorless(cue)) {
              Event event = event(article, cue, who, where, times, told);
              if (scene.isHeadline(cue.clause())) {
                headlines.add(event);
              } else {
                events.add(cue, event);
              }
            }
          }
        }
      }
    }
    new EventHosts(scene, new BothSides(scene, pairs)).join(events);
    new PressSpeakers(scene, statements).join(events);
    headlines.join(events);
    return events.all();
  }

  private static Event event(
      AnnotatedArticle article,
      EventCue cue,
      List<Participant> who,
      @Nullable Participant where,
      EventTimes times,
      @Nullable TimeExpression told) {
    return new Event(
        cue.type(), article.quote(cue.span()), who, where, times.of(cue), evidence(cue, who, told));
  }

  /** {@code 拉法遭|空袭}: it happens to a place. */
  private static boolean isActorless(EventCue cue) {
    return cue.trigger().pattern() == ActorPattern.HAPPENING || cue.type() == Event.Type.MILITARY;
  }

  private static Evidence evidence(
      EventCue cue, List<Participant> who, @Nullable TimeExpression told) {
    List<Span> spans = new ArrayList<>();
    spans.add(cue.clause().span());
    who.stream()
        .map(Participant::span)
        .filter(s -> !cue.clause().span().contains(s))
        .forEach(spans::add);
    String rule = cue.trigger().pattern().name().toLowerCase(Locale.ROOT);
    return new Evidence(spans, "event/" + rule, EventConfidence.of(cue.type(), told != null));
  }
}
