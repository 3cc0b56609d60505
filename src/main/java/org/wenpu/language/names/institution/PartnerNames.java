package org.wenpu.language.names.institution;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.names.institution.begin.Anchors;
import org.wenpu.language.names.word.Words;

/**
 * Gives a body of several partners the ones named before a dash: {@code 中国—|东盟医疗中心}. Near miss:
 * {@code 标杆企业——|某地铁路公司}.
 */
final class PartnerNames {
  private static final String DASHES = "—－–-";

  private PartnerNames() {}

  /** Gives the whole name of a body that begins behind a dash, any other as it is. */
  static Span whole(Words words, Anchors anchors, Span body) {
    int dash = body.begin() - 1;
    if (DASHES.indexOf(words.at(dash)) < 0) {
      return body;
    }
    Span partner = partner(anchors, dash);
    return partner == null ? body : new Span(partner.begin(), body.end());
  }

  private static @Nullable Span partner(Anchors anchors, int end) {
    Span place = anchors.place(end);
    return place == null ? anchors.whole(end) : place;
  }
}
