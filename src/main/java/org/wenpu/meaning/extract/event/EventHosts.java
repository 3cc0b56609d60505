package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Reads who holds what was told before: {@code 论坛由某社|主办，某协会|承办}, or speaks there: {@code 李某|在会上}.
 * They take part in the last occasion; hosts in that of the paragraph, or one the sentence names
 * again.
 */
final class EventHosts {
  private static final Pattern HELD = Pattern.compile("(?:联合|共同)?(?:主办|承办|协办)$");

  /** {@code 由某社、某协会|主办的|都市论坛}. */
  private static final Pattern HELD_BY =
      Pattern.compile("由([^，。；由]{2,60}?)(?:联合|共同)?(?:主办|承办|举办)的");

  private static final String OCCASION = "(?:论坛|[大年峰]会|活动|会议|展会|展览|[博展交]览?会|比?赛|赛事|仪式|研讨|节)";

  /** {@code 本届|论坛由某社主办}: the occasion the article is about. */
  private static final Openings THIS =
      new Openings("本[届次]|[此这]次|该[^，。；]{0,4}?" + OCCASION + "|" + OCCASION);

  /** {@code 该|杂志由某社主办}: something else. */
  private static final Openings OTHER = new Openings("该(?![届次项场]|[^，。；]{0,4}?" + OCCASION + ")");

  /** {@code 陈某|在会上|讲话}, {@code 论坛4日举行，陈某|出席并致辞}. */
  private static final Pattern THERE =
      Pattern.compile(
          "在(?:会|会议|座谈会|大会|论坛|开幕式|闭幕式|仪式|启动式|活动)上|出席并(?:讲话|致辞|发言|作报告|宣布开幕|发表[^，。；]{0,6}(?:讲话|致辞|演讲))");

  /** How such a clause ends; few do. */
  private static final char END = '办';

  private static final Set<Event.Type> HOLDABLE =
      Set.of(Event.Type.CONFERENCE, Event.Type.OTHER, Event.Type.MEETING, Event.Type.SIGNING);

  private final EventScene scene;
  private final BothSides both;

  EventHosts(EventScene scene, BothSides both) {
    this.both = both;
    this.scene = scene;
  }

  /** Lets those who hold an occasion or speak at it take part in it. */
  void join(DistinctEvents events) {
    if (events.all().stream().noneMatch(e -> HOLDABLE.contains(e.type()))) {
      return;
    }
    for (Clause clause : scene.clauses()) {
      List<Participant> own = own(clause);
      if (!own.isEmpty()) {
        events.joinLast(own, e -> isHeld(e) && e.evidence().spans().get(0).equals(clause.span()));
      }
      List<Participant> hosts = hosts(clause);
      if (!hosts.isEmpty()) {
        events.joinLast(hosts, event -> isMeant(event, clause));
      }
      List<Participant> speakers = speakers(clause);
      if (!speakers.isEmpty()) {
        events.joinLast(speakers, event -> isBefore(event, clause));
      }
    }
  }

  private List<Participant> speakers(Clause clause) {
    Matcher there = THERE.matcher(scene.masked()).region(clause.begin(), clause.end());
    return there.find() ? named(clause.begin(), there.start(), Mention.Kind.PERSON) : List.of();
  }

  private static boolean isBefore(Event event, Clause clause) {
    return isHeld(event) && event.evidence().spans().get(0).begin() < clause.begin();
  }

  private static boolean isHeld(Event event) {
    return HOLDABLE.contains(event.type()) && DistinctEvents.isOccasion(event);
  }

  private List<Participant> hosts(Clause clause) {
    Matcher held = HELD.matcher(scene.masked()).region(clause.begin(), clause.end());
    boolean may = scene.masked().charAt(clause.end() - 1) == END;
    if (!may || !held.find()) {
      return List.of();
    }
    List<Participant> bodies = named(clause.begin(), held.start(), Mention.Kind.ORGANIZATION);
    return bodies.isEmpty() ? both.named(clause.begin(), held.start()) : bodies;
  }

  /** {@code 由某社主办的|都市论坛举行}: who holds the occasion told in the clause itself. */
  private List<Participant> own(Clause clause) {
    Matcher held = HELD_BY.matcher(scene.masked()).region(clause.begin(), clause.end());
    return held.find() ? named(held.start(1), held.end(1), Mention.Kind.ORGANIZATION) : List.of();
  }

  private boolean isMeant(Event event, Clause clause) {
    Span told = event.evidence().spans().get(0);
    boolean near = scene.article().paragraphs().get(clause.paragraph()).contains(told);
    Span sentence = scene.sentence(clause);
    String words = scene.masked().substring(sentence.begin(), sentence.end());
    return isHeld(event)
        && told.begin() < clause.begin()
        && (near && !OTHER.opens(scene.masked(), sentence.begin(), clause.end())
            || THIS.opens(scene.masked(), sentence.begin(), clause.end())
            || event.actors().stream().anyMatch(a -> words.contains(a.name())));
  }

  private List<Participant> named(int begin, int end, Mention.Kind kind) {
    return scene.mentions(begin, end).stream()
        .filter(m -> m.kind() == kind)
        .map(Participant::of)
        .toList();
  }
}
