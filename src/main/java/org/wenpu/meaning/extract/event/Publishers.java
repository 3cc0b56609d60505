package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/** Says who publishes where no subject does: the journal, the issuer of the work, its author. */
final class Publishers {
  private static final Pattern MEDIUM = Pattern.compile("《〇+》(?:杂志|周刊|日报)?$");

  private final EventScene scene;
  private final NameChains names;
  private final DocumentIssuers issuers;

  Publishers(EventScene scene, NameChains names, DocumentIssuers issuers) {
    this.scene = scene;
    this.names = names;
    this.issuers = issuers;
  }

  /** Gives the issuer of the document, else whose paper a journal publishes. */
  List<Participant> of(EventCue cue) {
    List<Participant> medium = medium(cue);
    List<Participant> issuer = medium.isEmpty() ? issuer(cue) : medium;
    return issuer.isEmpty() ? author(cue) : issuer;
  }

  private List<Participant> author(EventCue cue) {
    return names.objects(cue.end(), cue.clause().end()).stream().map(Participant::of).toList();
  }

  /** {@code 《求是》杂志|发表文章}. */
  private List<Participant> medium(EventCue cue) {
    Matcher medium = MEDIUM.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return medium.find() ? titled(cue) : List.of();
  }

  /** {@code 《中国核能发展报告2024》今天|发布}: the work itself. */
  private List<Participant> titled(EventCue cue) {
    Participant title = scene.titleBefore(cue, cue.clause().begin());
    return title == null ? List.of() : List.of(title);
  }

  private List<Participant> issuer(EventCue cue) {
    return scene.mentions(cue.clause().begin(), cue.clause().end()).stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .findFirst()
        .map(issuers::of)
        .map(List::of)
        .orElse(List.of());
  }
}
