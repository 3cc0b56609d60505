package org.wenpu.meaning.extract.post;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;
import org.wenpu.meaning.extract.post.TitlePhrase.BodySource;

/** Joins a title with the body and the markers before it: {@code 原某部副部长}. */
final class BodyReader {
  private static final int CASE = 2;
  private static final String NUMERALS = "两二三四五六七八九十几多数0123456789";

  private final PostScene scene;
  private final TitleMarkers markers;
  private final NamedBodies named;
  private final WordBodies words;

  BodyReader(PostScene scene, Titles titles) {
    this.scene = scene;
    this.markers = new TitleMarkers(scene, titles);
    this.named = new NamedBodies(scene, markers);
    this.words = new WordBodies(scene);
  }

  /**
   * Reads what stands before a title, not left of {@code from}; null when the title is another's.
   */
  @Nullable TitlePhrase read(Title title, int from) {
    Title marker = markers.before(title, from);
    int at = marker == null ? title.span().begin() : marker.span().begin();
    boolean former = marker != null && marker.kind() == Kind.FORMER;
    if (scene.personEndingAt(at) != null || isCounted(at, from)) {
      return null;
    }
    TitlePhrase bare =
        new TitlePhrase(at, title.span(), title.kind(), null, BodySource.NONE, former);
    TitlePhrase read = PartyCommittee.ofRegion(scene, withBody(bare, at, from));
    return read.body() == null ? read : markedBefore(read, from);
  }

  /** {@code 三位|成员}: several hold the title, none of them the next name. */
  private boolean isCounted(int at, int from) {
    return at - 2 >= from
        && "位名".indexOf(scene.chars.charAt(at - 1)) >= 0
        && NUMERALS.indexOf(scene.chars.charAt(at - 2)) >= 0;
  }

  private TitlePhrase withBody(TitlePhrase bare, int at, int from) {
    TitlePhrase found = ofCase(at, from) ? bare.from(at - CASE) : named.before(bare, at, from);
    if (found != null) {
      return found;
    }
    return scene.beginsPiece(at, from) && !scene.isAt("”", at - 1) || afterJoint(at)
        ? bare.withBody(null, BodySource.ELIDED)
        : words.before(bare, at, from);
  }

  /** {@code 庭长、该案|审判长}: the case is no body. */
  private boolean ofCase(int at, int from) {
    return at - CASE >= from && (scene.isAt("该案", at - CASE) || scene.isAt("本案", at - CASE));
  }

  /** {@code 国务委员兼|外交部长}; {@code 书记王海和|市长李山}: a joint stands between name and title. */
  private boolean afterJoint(int at) {
    return scene.isAt("兼", at - 1) || scene.isJointAfterPerson(at - 1);
  }

  /** {@code 原|某研究室主任}: a marker before the body counts as one before the title. */
  private TitlePhrase markedBefore(TitlePhrase phrase, int from) {
    Title ordinal = markers.ordinalEndingAt(phrase.begin(), from);
    Title marker = ordinal == null ? markers.endingAt(phrase.begin(), from) : ordinal;
    if (marker == null) {
      return phrase;
    }
    TitlePhrase marked = phrase.from(marker.span().begin());
    return marker.kind() == Kind.FORMER ? marked.asFormer() : marked;
  }
}
