package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/**
 * Says where an event takes place: after a preposition of place, as the verb's object, the acting
 * region itself, or the place of the dateline for what the lead tells.
 */
final class EventPlaces {
  private static final Pattern AT =
      Pattern.compile("(?:在|于|(?<=[^达收得感受找看提])到|来到|走进|赴|抵达|到达|前往|位于)(?:位于|了|我国|该国|中国)?$");
  private static final Pattern CHINA = Pattern.compile("访华|来华|对我国|对中国");
  private static final Pattern TARGET = Pattern.compile("(?:对|向|针对|空袭|袭击|打击|轰炸|访问|考察|视察|登陆)$");

  /** Types that take place where the news was filed, unless told otherwise. */
  private static final Set<Event.Type> FILED_FROM =
      Set.of(
          Event.Type.MEETING, Event.Type.TALKS, Event.Type.CONFERENCE, Event.Type.PRESS_CONFERENCE);

  /** Types whose object or target is where they take place. */
  private static final Set<Event.Type> AT_OBJECT =
      Set.of(Event.Type.VISIT, Event.Type.INSPECTION, Event.Type.MILITARY, Event.Type.DISASTER);

  private static final Openings WORKS =
      new Openings("(?:矿|矿井|厂|电站|医院|学校|小学|中学|大学|养老院|酒店|商场|市场|车站|基地|园区)$");

  private static final Openings CITED = new Openings("据$");

  private static final Openings REPORTS = new Openings("[^，。；]{0,12}(?:报道|消息)");

  private static final Openings TELLS = new Openings("[^，。；发起]{0,12}?(?:介绍|通报|称|说|表示|了解|获悉|报道|消息)");

  private static final Openings PEOPLE =
      new Openings("(?:武装|人(?!口|工)|士兵|籍|军|[一-龥]{0,4}(?:人员|士兵|指挥官))");

  private static final Set<String> JOINTS = Set.of("、", "和", "与");

  private final EventScene scene;
  private final Stops stops;

  EventPlaces(EventScene scene) {
    this.scene = scene;
    stops = new Stops(scene);
  }

  /** Gives the places of an event, each of an event of its own; null where it is not told. */
  List<@Nullable Participant> all(EventCue cue, List<Participant> actors) {
    boolean stop = cue.trigger().pattern() == ActorPattern.STOP;
    List<@Nullable Participant> sites = stop || Stops.isGoing(cue) ? stops.of(cue) : List.of();
    return stop || !sites.isEmpty() ? sites : among(cue, of(cue, actors));
  }

  /** {@code 在江苏、安徽|调研}: each of them. */
  private List<@Nullable Participant> among(EventCue cue, @Nullable Participant place) {
    List<@Nullable Participant> places = new ArrayList<>();
    places.add(place);
    boolean toured =
        cue.trigger().pattern() == ActorPattern.INSPECT || cue.type() == Event.Type.VISIT;
    int end = place == null || !toured ? cue.clause().end() : place.span().end();
    for (Mention next : scene.mentions(end, cue.begin())) {
      String gap = scene.masked().substring(end, next.span().begin());
      if (toured && place != null && next.kind() == Mention.Kind.PLACE && JOINTS.contains(gap)) {
        places.add(Participant.of(next));
        end = next.span().end();
      }
    }
    return places;
  }

  private @Nullable Participant of(EventCue cue, List<Participant> actors) {
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
    Clause next = scene.after(clause);
    if (place == null && next != null && cue.trigger().pattern() == ActorPattern.INSPECT) {
      place = after(AT, next.begin(), next.end());
    }
    boolean suffered = cue.type() == Event.Type.MILITARY && (actors.isEmpty() || isSuffered(cue));
    if (place == null && (suffered || cue.trigger().pattern() == ActorPattern.HAPPENING)) {
      place = struck(cue);
      place = place == null && next != null ? struck(next.begin(), next.end()) : place;
    }
    place = place == null ? acting(cue, actors) : place;
    return place == null ? filed(cue) : place;
  }

  /** {@code 访华}, {@code 来华访问}. */
  private @Nullable Participant object(EventCue cue) {
    Clause clause = cue.clause();
    String words = scene.masked().substring(clause.begin(), clause.end());
    Matcher china = CHINA.matcher(words);
    if (china.find()) {
      int at = clause.begin() + china.start() + 1;
      return Participant.china(new Span(at, clause.begin() + china.end()));
    }
    if (cue.trigger().pattern() == ActorPattern.CONCERNED) {
      return null;
    }
    Participant target = after(TARGET, clause.begin(), clause.end());
    boolean body = target != null && isOfBody(target) && cue.type() == Event.Type.MILITARY;
    return target == null || body ? behind(cue) : target;
  }

  /** {@code 空袭|真主党目标}: whom, not where. */
  private static boolean isOfBody(Participant target) {
    return target.mention() != null && target.mention().kind() == Mention.Kind.ORGANIZATION;
  }

  private @Nullable Participant behind(EventCue cue) {
    return scene.mentions(cue.end(), cue.clause().end()).stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && !isOfPeople(m))
        .findFirst()
        .map(Participant::of)
        .orElse(null);
  }

  /** {@code 打死|甲国|武装人员}: who they are, not where. */
  private boolean isOfPeople(Mention place) {
    return PEOPLE.opens(scene.masked(), place.span().end(), scene.masked().length());
  }

  static boolean isSite(Mention name) {
    return name.kind() == Mention.Kind.PLACE
        || name.kind() == Mention.Kind.ORGANIZATION && !name.text().endsWith("军");
  }

  /** {@code 大马士革|遭以色列军队空袭}. */
  private boolean isSuffered(EventCue cue) {
    return scene.masked().substring(cue.clause().begin(), cue.begin()).indexOf('遭') >= 0;
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
    Participant here = struck(cue.clause().begin(), cue.clause().end());
    int sentence = scene.sentence(cue.clause()).begin();
    return here == null ? struck(sentence, cue.clause().end()) : here;
  }

  private @Nullable Participant struck(int sentence, int end) {
    List<Mention> names = scene.mentions(sentence, end);
    return names.stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE && !isCited(sentence, m))
        .findFirst()
        .or(() -> names.stream().filter(this::isWorks).findFirst())
        .map(Participant::of)
        .orElse(null);
  }

  /** {@code 某市永安煤矿|发生火灾}: a body that is a site; {@code 某医院|介绍}, it tells of it. */
  private boolean isWorks(Mention name) {
    return name.kind() == Mention.Kind.ORGANIZATION
        && WORKS.isIn(name.text())
        && !TELLS.opens(scene.masked(), name.span().end(), scene.masked().length());
  }

  /** {@code 据|甲国|媒体报道，…}: where the news comes from. */
  private boolean isCited(int sentence, Mention place) {
    return CITED.isIn(scene.masked(), sentence, place.span().begin())
        && REPORTS.opens(scene.masked(), place.span().end(), scene.masked().length());
  }

  /** {@code 江苏|召开大会}, {@code 日本|民众举行集会}: where who acts is. */
  private @Nullable Participant acting(EventCue cue, List<Participant> actors) {
    if (actors.isEmpty() || cue.type() == Event.Type.MILITARY) {
      return null;
    }
    ActorPattern pattern = cue.trigger().pattern();
    boolean begun =
        pattern == ActorPattern.THEME || pattern == ActorPattern.HOLD && !cue.isOccasionBehind();
    Mention actor = actors.get(0).mention();
    Mention first = begun ? actor : scene.mentionAt(actors.get(0).span().begin());
    return first != null && first.kind() == Mention.Kind.PLACE ? Participant.of(first) : null;
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
