package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Event;

/** Finds the triggers of one article. */
final class EventReader {
  /** {@code 签约仪式|暨|发布活动}: the first of two held as one. */
  private static final char ALONGSIDE = '暨';

  private static final Pattern TALK = Pattern.compile("“[^”]*(?:对话|论坛|峰会|年会|大会|研讨)[^”]*”");

  private static final Pattern WHO = Pattern.compile("的[^，。；的]{0,8}(?:代表|委员|嘉宾|企业家|领导人|人员)");

  private final EventScene scene;
  private final EventTriggers triggers;
  private final Lexicon<Event.Type> occasions;

  EventReader(EventScene scene, EventTriggers triggers, Lexicon<Event.Type> occasions) {
    this.scene = scene;
    this.triggers = triggers;
    this.occasions = occasions;
  }

  /** Gives the cues in text order. */
  List<EventCue> cues() {
    List<EventCue> cues = new ArrayList<>();
    scene.clauses().forEach(clause -> read(clause, cues));
    return cues;
  }

  private void read(Clause clause, List<EventCue> cues) {
    int at = clause.begin();
    while (at < clause.end()) {
      Mention name = scene.mentionAt(at);
      Trie.Match<List<EventTrigger>> match =
          name == null ? triggers.at(scene.masked(), at, clause.end()) : null;
      EventCue cue = match == null ? null : cue(match, at, clause);
      if (cue != null && !isAgain(cue, cues)) {
        cues.add(cue);
      } else if (cue != null && cue.trigger().pattern() == ActorPattern.INSPECT) {
        replaceStop(cue, cues);
      }
      at = name != null ? name.span().end() : cue == null ? at + 1 : cue.end();
    }
  }

  /** {@code 来到某厂|考察|调研}: one inspection. */
  private static boolean isAgain(EventCue cue, List<EventCue> cues) {
    EventCue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
    return last != null
        && last.clause() == cue.clause()
        && last.type() == Event.Type.INSPECTION
        && cue.type() == Event.Type.INSPECTION;
  }

  /** {@code 参观|调研某展}: it is more than a stop. */
  private static void replaceStop(EventCue cue, List<EventCue> cues) {
    int last = cues.size() - 1;
    boolean there = Stops.isGoing(cues.get(last));
    if (cues.get(last).trigger().pattern() == ActorPattern.STOP && !there) {
      cues.set(last, cue);
    }
  }

  private @Nullable EventCue cue(Trie.Match<List<EventTrigger>> match, int at, Clause clause) {
    for (EventTrigger trigger : match.value()) {
      EventCue cue =
          trigger.fits(scene.masked(), clause, at, match.end())
              ? cue(trigger, new Span(at, match.end()), clause)
              : null;
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  private @Nullable EventCue cue(EventTrigger trigger, Span span, Clause clause) {
    Event.Type type = trigger.type();
    if (type != null && trigger.pattern() != ActorPattern.HOLD) {
      return new EventCue(trigger, type, span, clause, null);
    }
    Occasion occasion =
        trigger.pattern() == ActorPattern.SCENE
            ? occasion(clause.begin(), span.end() - 1)
            : occasion(span.end(), attended(trigger, span, clause));
    if (occasion == null && trigger.pattern() == ActorPattern.HOLD) {
      occasion = occasion(clause.begin(), span.begin());
    }
    if (occasion == null && trigger.pattern() == ActorPattern.HOLD && isBareHold(span, clause)) {
      occasion = before(clause);
    }
    if (occasion == null) {
      return type == null ? null : new EventCue(trigger, type, span, clause, null);
    }
    boolean told = type != null && (trigger.before() != null || isTalk(type, occasion));
    Event.Type held = told && type != null ? type : occasion.type();
    return new EventCue(trigger, held, span, clause, occasion.span());
  }

  /** {@code 都市论坛，|2月8日在广州|举办}: nothing but when and where stands in the clause. */
  private boolean isBareHold(Span span, Clause clause) {
    return span.end() >= clause.end()
        && WhenAndWhere.fills(scene.masked(), clause.begin(), span.begin());
  }

  /** Gives the occasion that the clause before is, or null. */
  private @Nullable Occasion before(Clause clause) {
    Clause before = scene.before(clause);
    Occasion last = before == null ? null : occasion(before.begin(), before.end());
    return before == null || last == null || last.span().end() < before.end() ? null : last;
  }

  /** {@code “湖区对话”活动|开幕}: people talk there. */
  private boolean isTalk(Event.Type type, Occasion occasion) {
    return type == Event.Type.CONFERENCE
        && occasion.type() == Event.Type.OTHER
        && TALK.matcher(scene.article().words(occasion.span())).find();
  }

  /** {@code 出席大会的|代表来到展览馆}: who attends is told behind it. */
  private int attended(EventTrigger trigger, Span span, Clause clause) {
    Matcher who = WHO.matcher(scene.masked()).region(span.end(), clause.end());
    return trigger.pattern() == ActorPattern.ATTEND && who.find() ? who.start() : clause.end();
  }

  /**
   * {@code 在|上海|国家会展中心|开幕}: no show; gives where the places end that begin at a position, or the
   * position.
   */
  private int behindPlaces(int at) {
    int end = at;
    Mention name = scene.mentionAt(end);
    while (name != null && name.kind() == Mention.Kind.PLACE) {
      end = name.span().end();
      name = scene.mentionAt(end);
    }
    return end;
  }

  private record Occasion(Event.Type type, Span span) {}

  /** Gives the last occasion named in a stretch, with the words before it. */
  private @Nullable Occasion occasion(int begin, int end) {
    Occasion last = null;
    for (int at = behindPlaces(begin); at < end; at = behindPlaces(at + 1)) {
      Trie.Match<Event.Type> match = occasions.longest(scene.masked(), at, end);
      if (last != null && scene.masked().charAt(at) == ALONGSIDE) {
        return new Occasion(last.type(), new Span(begin, end));
      }
      if (match != null) {
        last = new Occasion(match.value(), new Span(begin, match.end()));
        at = match.end() - 1;
      }
    }
    return last;
  }
}
