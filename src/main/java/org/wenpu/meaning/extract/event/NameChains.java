package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Finds the names that are subject or object of a verb: not those a preposition leads. */
final class NameChains {
  /** {@code 在|北京}, {@code 对|伊朗}, {@code 出席|…}: what follows is no subject. */
  private static final Openings LED =
      new Openings(
          "(?:在|于|到|赴|自|从|对|向|往|至|据|受|把|将|为|给|由于|来到|走进|抵达|位于|针对|围绕|关于|参加|出席|访问|来自|通过|根据|率|经|贯彻落实|学习贯彻|贯彻|落实|按照|牢记|使用|动用|打击|伏击|击落|击退|击毁|摧毁|消灭|空袭|袭击|攻击|打死)(?:位于|了|该国|了位于)?$");

  /** {@code 在甲国东部|某地}. */
  private static final Openings WITHIN =
      new Openings("(?:在|于|对|向|从)(?![^，]*(?:期间|[上中时后下里前内]$))[^，、的]{1,4}$");

  /** {@code 在某地|附近和北部|某城}: both are where. */
  private static final Pattern ALONGSIDE =
      Pattern.compile("[^，。；]{0,4}(?:、|和|与|及|以及|至)[^，。；]{0,4}");

  /** {@code 在甲国|南部城市|某地}, {@code 在纽约|联合国总部}: the second only says more closely where. */
  private static final Pattern CLOSER =
      Pattern.compile(
          "(?:的|境内)?(?:[东南西北中]{1,2}部|[东西]?[南北][方侧]|沿海|边境|边界|首都|省会|首府){0,2}(?:地区|城市|港口|小镇|重镇|省份)?(?:的)?“?");

  /** {@code 同|安瓦尔|会谈}: led, but a side of its own. */
  private static final Openings JOINED =
      new Openings("(?:同|与|和|及|跟|、|以及|会同|联合)(?:来华访问的|到访的|来访的)?$");

  /** {@code 对美国在巴林的基地发动打击}: all up to the verb is led. */
  private static final Openings AIMED =
      new Openings("(?<![应相面绝反])(?:对|针对)(?![外口于])|就(?!业|地|近)|向|^代表|^应(?![该当])");

  private static final Pattern WHOLE =
      Pattern.compile(
          "$|[、和与及等，]|代表|[访考][^，。]{0,2}团|议员团|成员|负责人|领导人|一行|高层|师生|学生|官兵|职工|签署|签订|达成|空袭|袭击|发射|无人机|军队|方面");

  private static final Openings SENT = new Openings("(?:主席|总统|总理|总书记|首相)?(?:特别代表|特使|发来|贺信|贺电)");

  private static final String JOINTS = "、和与同及";
  private static final String AND = "和与同及跟";

  private final EventScene scene;

  NameChains(EventScene scene) {
    this.scene = scene;
  }

  /** Gives those who act before a position: persons, else institutions, else places. */
  List<Mention> subjects(int begin, int end) {
    List<Mention> names = free(begin, end);
    for (Mention.Kind kind :
        List.of(Mention.Kind.PERSON, Mention.Kind.ORGANIZATION, Mention.Kind.PLACE)) {
      List<Mention> chain = first(names, kind);
      if (!chain.isEmpty()) {
        return kind == Mention.Kind.ORGANIZATION ? withPlace(names, chain) : chain;
      }
    }
    return List.of();
  }

  /** {@code 江苏省与|某公司|签约}: a place joined to the first body acts as well. */
  private List<Mention> withPlace(List<Mention> names, List<Mention> bodies) {
    int begin = bodies.get(0).span().begin();
    Stream<Mention> place =
        names.stream()
            .filter(m -> m.kind() == Mention.Kind.PLACE && m.span().end() + 1 == begin)
            .filter(m -> AND.indexOf(scene.masked().charAt(begin - 1)) >= 0);
    return Stream.concat(place, bodies.stream()).toList();
  }

  /** Looks before the trigger in its clause, then in the clauses before that one. */
  List<Mention> inSentence(EventCue cue, Function<Span, List<Mention>> find) {
    Clause clause = cue.clause();
    List<Mention> found = find.apply(new Span(clause.begin(), cue.begin()));
    for (Clause c = scene.before(clause); found.isEmpty() && c != null; c = scene.before(c)) {
      found = find.apply(c.span());
    }
    return found;
  }

  /** Says whether somebody is named before a trigger in its clause. */
  boolean hasSubject(EventCue cue) {
    return !subjects(cue.clause().begin(), cue.begin()).isEmpty();
  }

  /** Says whether a person or a body is named before a trigger in its clause. */
  boolean hasNamedSubject(EventCue cue) {
    return subjects(cue.clause().begin(), cue.begin()).stream()
        .anyMatch(m -> m.kind() != Mention.Kind.PLACE);
  }

  /** Gives the persons in a stretch that no preposition of place or aim leads. */
  List<Mention> persons(int begin, int end) {
    return free(begin, end).stream().filter(m -> m.kind() == Mention.Kind.PERSON).toList();
  }

  /** Gives the first kind of name in a stretch, all of that kind that are joined to one another. */
  List<Mention> objects(int begin, int end) {
    List<Mention> names =
        scene.mentions(begin, end).stream().filter(m -> m.kind() != Mention.Kind.DOCUMENT).toList();
    List<Mention> persons = only(names, Mention.Kind.PERSON);
    if (!persons.isEmpty()) {
      return persons;
    }
    List<Mention> whole = names.stream().filter(m -> isWhole(m, end)).toList();
    List<Mention> bodies = only(whole, Mention.Kind.ORGANIZATION);
    return bodies.isEmpty() ? first(whole, Mention.Kind.PLACE) : bodies;
  }

  /** {@code 会见|某公司代表团}; not {@code 会见中国政府友谊奖获得者}: a name that goes on is none. */
  private boolean isWhole(Mention name, int end) {
    return WHOLE.matcher(scene.masked()).region(name.span().end(), end).lookingAt();
  }

  private static List<Mention> only(List<Mention> names, Mention.Kind kind) {
    return names.stream().filter(m -> m.kind() == kind).toList();
  }

  /** Gives the names that no preposition leads and that qualify nothing. */
  private List<Mention> free(int begin, int end) {
    List<Mention> free = new ArrayList<>();
    boolean led = false;
    int last = -1;
    for (Mention name : scene.mentions(begin, end)) {
      String gap = between(Math.max(begin, last), name);
      boolean joined = last >= 0 && gap.length() == 1 && JOINTS.contains(gap);
      boolean place = name.kind() == Mention.Kind.PLACE;
      joined |= last >= 0 && place && led && ALONGSIDE.matcher(gap).matches();
      boolean closer = name.kind() != Mention.Kind.PERSON && CLOSER.matcher(gap).matches();
      boolean part = last >= 0 && closer;
      led = joined || part ? led : isLed(begin, name);
      if (name.kind() != Mention.Kind.DOCUMENT && !led && !isAttribute(name)) {
        free.add(name);
      }
      last = name.span().end();
    }
    return free;
  }

  private boolean isLed(int begin, Mention name) {
    String before = between(begin, name);
    return AIMED.isIn(before)
        || name.kind() == Mention.Kind.PLACE && WITHIN.isIn(before)
        || LED.isIn(before) && !JOINED.isIn(before);
  }

  /** Gives the words before a name; none where it has begun before. */
  private String between(int from, Mention name) {
    return scene.masked().substring(Math.min(from, name.span().begin()), name.span().begin());
  }

  /** {@code 中国的}: a place before 的 only qualifies; a person or body may do so in any clause. */
  private boolean isAttribute(Mention name) {
    int end = name.span().end();
    boolean qualifies =
        "的驻籍最首沿".indexOf(scene.masked().charAt(Math.min(end, scene.masked().length() - 1))) >= 0;
    return name.kind() == Mention.Kind.PLACE && qualifies
        || name.kind() == Mention.Kind.PERSON && isSent(end);
  }

  /** {@code 李明主席|特别代表、副主席王海}: who is stood for does nothing himself. */
  private boolean isSent(int end) {
    return SENT.opens(scene.masked(), end, scene.masked().length());
  }

  /** Gives the first name of a kind with all of the same kind that are joined to it. */
  private List<Mention> first(List<Mention> names, Mention.Kind kind) {
    List<Mention> chain = new ArrayList<>();
    for (Mention name : names) {
      if (name.kind() == kind && (chain.isEmpty() || isJoined(chain, name))) {
        chain.add(name);
      }
    }
    return chain;
  }

  private boolean isJoined(List<Mention> chain, Mention name) {
    int end = chain.get(chain.size() - 1).span().end();
    return end <= name.span().begin()
        && JOINED.isIn(scene.masked().substring(end, name.span().begin()));
  }

  /** Gives names as those who take part. */
  static List<Participant> participants(List<Mention> names) {
    return names.stream().map(Participant::of).toList();
  }
}
