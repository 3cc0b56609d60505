package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/** Says who looks at places: persons or bodies, named before they go somewhere. */
final class Inspectors {
  private static final Pattern GOING = Pattern.compile("来到|走进|前往|赴|深入");
  private static final Pattern POINTED = Pattern.compile("[^，。]{0,6}?(?:总书记|主席|总理|他|她)");

  private final EventScene scene;
  private final NameChains names;

  Inspectors(EventScene scene, NameChains names) {
    this.scene = scene;
    this.names = names;
  }

  /** Gives those named in the sentence, else who is meant, else those of the sentence before. */
  List<Mention> of(EventCue cue) {
    List<Mention> found = names.inSentence(cue, this::beforeGoing);
    if (found.isEmpty() && isPointed(cue)) {
      found = lastPerson(cue);
    }
    if (found.isEmpty() && cue.clause().sentence() > 0) {
      Span last = scene.article().sentences().get(cue.clause().sentence() - 1).span();
      found = names.subjects(last.begin(), last.end());
    }
    return found.stream().filter(m -> m.kind() != Mention.Kind.PLACE).toList();
  }

  /** {@code 总书记|来到某村}, {@code 他|指出}. */
  private boolean isPointed(EventCue cue) {
    return POINTED.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).lookingAt();
  }

  private List<Mention> lastPerson(EventCue cue) {
    List<Mention> before =
        scene.article().mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().end() <= cue.begin())
            .toList();
    return before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
  }

  private List<Mention> beforeGoing(Span stretch) {
    Matcher going = GOING.matcher(scene.masked()).region(stretch.begin(), stretch.end());
    return names.subjects(stretch.begin(), going.find() ? going.start() : stretch.end());
  }
}
