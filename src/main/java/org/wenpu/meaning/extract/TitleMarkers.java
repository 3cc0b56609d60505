package org.wenpu.meaning.extract;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;

/**
 * Finds the words that say since or until when a post is held: {@code 原}, {@code 时任}, {@code 新任}.
 */
final class TitleMarkers {
  private final PostScene scene;
  private final Titles titles;

  TitleMarkers(PostScene scene, Titles titles) {
    this.scene = scene;
    this.titles = titles;
  }

  /** Gives the marker that ends at a position; one of one character stands apart, unlike 目前. */
  @Nullable Title endingAt(int end, int from) {
    Title marker = titles.markerEndingAt(scene.chars, end, from);
    if (marker == null || marker.kind() == Kind.PREFIX) {
      return null;
    }
    int begin = marker.span().begin();
    boolean apart =
        marker.span().length() > 1
            || scene.endingAt(begin) != null
            || scene.beginsPiece(begin, from)
            || NounRun.standsAlone(scene, marker.span());
    return apart ? marker : null;
  }
}
