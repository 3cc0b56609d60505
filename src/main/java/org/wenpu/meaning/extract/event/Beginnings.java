package org.wenpu.meaning.extract.event;

import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.meaning.Participant;

/** Says what begins, or who begins it: {@code 南湖大桥|通车}, {@code 陕西|启动项目}. */
final class Beginnings {
  private final EventScene scene;
  private final NameChains names;
  private final ThingPhrase things;

  Beginnings(EventScene scene, NameChains names, ThingPhrase things) {
    this.scene = scene;
    this.names = names;
    this.things = things;
  }

  /** Gives what stands before a verb that nothing follows, else who is named before that. */
  List<Participant> theme(EventCue cue) {
    List<Participant> found = things.readAll(cue.clause().begin(), cue.begin());
    for (Clause c = scene.before(cue.clause()); found.isEmpty() && c != null; c = scene.before(c)) {
      found = subjects(c.span()).stream().limit(1).toList();
    }
    return found;
  }

  /** {@code 陕西|启动项目}, {@code 火箭|成功发射卫星}: gives who begins what follows, in its clause. */
  List<Participant> starters(EventCue cue) {
    Span before = new Span(cue.clause().begin(), cue.begin());
    List<Participant> here = subjects(before);
    return here.isEmpty() ? named(before) : here;
  }

  /** {@code 设立|某科学基金}: gives what follows. */
  List<Participant> begun(EventCue cue) {
    int from = scene.masked().startsWith("了", cue.end()) ? cue.end() + 1 : cue.end();
    return named(new Span(from, cue.clause().end()));
  }

  private List<Participant> subjects(Span stretch) {
    return names.subjects(stretch.begin(), stretch.end()).stream().map(Participant::of).toList();
  }

  /** Gives the things that have a name: {@code 浦东科学基金}, not {@code 国际航线}. */
  private List<Participant> named(Span stretch) {
    return things.readAll(stretch.begin(), stretch.end()).stream().filter(this::hasName).toList();
  }

  private boolean hasName(Participant thing) {
    return thing.name().contains("”")
        || !scene.mentions(thing.span().begin(), thing.span().end()).isEmpty();
  }
}
