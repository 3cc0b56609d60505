package org.wenpu.meaning.extract.post;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;

/**
 * Finds the words that say since or until when a post is held: {@code 原}, {@code 时任}, {@code 新任}.
 */
final class TitleMarkers {
  private static final String NUMERALS = "一二三四五六七八九十百0123456789";
  private static final String TERMS = "任届世";
  private static final int LONGEST_ORDINAL = 6;

  private final PostScene scene;
  private final Titles titles;

  TitleMarkers(PostScene scene, Titles titles) {
    this.scene = scene;
    this.titles = titles;
  }

  /** Gives the marker or the number of a term that ends where a title begins. */
  @Nullable Title before(Title title, int from) {
    Title ordinal = ordinalEndingAt(title.span().begin(), from);
    return ordinal == null ? endingAt(title.span().begin(), from) : ordinal;
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

  /**
   * {@code 某国|第八任|总统}, {@code 十三届|某联合会主席}: a term's number is no part of the post nor of the body.
   * Near miss: {@code 第一|书记}.
   */
  @Nullable Title ordinalEndingAt(int end, int from) {
    int at = end - 1;
    if (at <= from || TERMS.indexOf(scene.chars.charAt(at)) < 0) {
      return null;
    }
    while (at > from && NUMERALS.indexOf(scene.chars.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean numbered = at < end - 1 && end - at < LONGEST_ORDINAL;
    if (numbered && at > from && scene.isAt("第", at - 1)) {
      return new Title(new Span(at - 1, end), Kind.INCUMBENT);
    }
    return numbered && scene.isAt("届", end - 1)
        ? new Title(new Span(at, end), Kind.INCUMBENT)
        : null;
  }
}
