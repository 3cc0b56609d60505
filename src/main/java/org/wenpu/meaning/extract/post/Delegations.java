package org.wenpu.meaning.extract.post;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles.Title;
import org.wenpu.meaning.Participant;

/**
 * Knows the delegations of a people's congress that head the sections of an article: {@code
 * 某省代表团——}.
 */
final class Delegations {
  private static final String DELEGATION = "代表团";
  private static final String CONFERENCE = "政协";
  private static final int LONGEST_HEADING = 20;

  private final PostScene scene;
  private final boolean session;

  Delegations(PostScene scene) {
    this.scene = scene;
    this.session =
        Stream.of("人大", "政协", "代表委员", "两会", DELEGATION, "委员").anyMatch(scene.chars::contains);
  }

  /** Says whether deputies can be meant at all: the article names an assembly. */
  boolean isSession() {
    return session;
  }

  /** Gives the delegation whose section a bare 代表 stands in, or null. */
  @Nullable Participant of(Title title) {
    if (!scene.isAt("代表", title.span().begin())) {
      return null;
    }
    Participant found = null;
    for (Span paragraph : scene.article.paragraphs()) {
      if (paragraph.begin() > title.span().begin()) {
        break;
      }
      Participant heading = paragraph.length() > LONGEST_HEADING ? null : heading(paragraph);
      found = heading == null ? found : heading;
    }
    return found;
  }

  /**
   * Gives the conference whose bare 委员, or the delegation whose bare 代表 are meant: the one named
   * last before a person, or null.
   */
  @Nullable Participant assembly(Title title, Mention person) {
    String kind = scene.isAt("委员", title.span().begin()) ? CONFERENCE : DELEGATION;
    Mention found = scene.lastBefore(person.span().begin());
    while (found != null && !found.text().endsWith(kind)) {
      found = scene.lastBefore(found.span().begin());
    }
    return found == null ? null : Participant.of(found);
  }

  private @Nullable Participant heading(Span paragraph) {
    Mention mention = scene.firstFrom(paragraph.begin());
    return mention != null
            && paragraph.contains(mention.span())
            && mention.span().begin() == paragraph.begin()
            && mention.text().endsWith(DELEGATION)
        ? Participant.of(mention)
        : null;
  }
}
