package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/**
 * Finds places that only their head noun gives away: {@code 江苏大会堂}, {@code 禾木村}, {@code 广州白云机场}.
 */
final class SiteNames {
  private static final String GEOGRAPHIC = "山湖河江海岛湾港州洲峡岭峰原城镇村寺关";
  private static final Set<String> FAITHS = Set.of("伊斯兰", "阿拉伯", "加勒比地区");
  private static final int LONGEST_HEAD = 6;
  private static final int MOST_WORDS = 5;

  /** The kinds of heads in {@code lexicon/site-heads.tsv}. */
  enum Head {
    /** One character or a division: needs a proper name right before it. */
    DIVISION,
    /** A facility, after a place or proper name. */
    SITE
  }

  private final Lexicon<Head> heads = Lexicon.bundled("site-heads", Head.class);
  private final Stretch stretch;

  SiteNames(Stretch stretch) {
    this.stretch = stretch;
  }

  /**
   * Gives the sites of a sentence, those that lie in institutions too.
   *
   * @param places gazetteer places of the sentence by their end
   */
  List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> sites = new ArrayList<>();
    for (int end = words.span.begin() + 2; end <= words.span.end(); end++) {
      if (words.boundary(end) && !PlaceNames.road(words, end)) {
        Span named = geographic(words, end);
        Span site = named == null ? endingAt(words, places, end) : named;
        if (site != null && places.values().stream().noneMatch(p -> cuts(site, p))) {
          sites.add(site);
        }
      }
    }
    return sites;
  }

  private static boolean unfit(Token token) {
    return token.span().length() > 1 && "vm".indexOf(token.tag().charAt(0)) >= 0;
  }

  /** A head inside a word counts in geographic names only: not in {@code 国家公园}. */
  private static boolean whole(Words words, int head, @Nullable Token token) {
    return words.boundary(head) || (token != null && token.tag().startsWith("ns"));
  }

  private static boolean cuts(Span site, Span place) {
    return site.overlaps(place) && !(site.contains(place) && site.length() > place.length());
  }

  /** HanLP's own geographic names, where their last character says that they are one. */
  private static @Nullable Span geographic(Words words, int end) {
    Token token = words.ending(end);
    boolean name = token != null && token.tag().startsWith("ns") && token.span().length() > 1;
    if (token == null || !name) {
      return null;
    }
    if (EventNames.hold(words, token.span().begin(), end)) {
      return null;
    }
    Token next = words.starting(end);
    if (next != null && next.span().length() == 1 && next.tag().endsWith("g")) {
      return null;
    }
    boolean geographic =
        GEOGRAPHIC.indexOf(words.at(end - 1)) >= 0
            || (token.tag().equals("nsf") && !FAITHS.contains(token.text()));
    return geographic ? token.span() : null;
  }

  private @Nullable Span endingAt(Words words, Map<Integer, Span> places, int end) {
    int first = heads.canEnd(words.at(end - 1)) ? end - LONGEST_HEAD : end;
    for (int head = Math.max(words.span.begin() + 1, first); head < end; head++) {
      Head kind = heads.kind(words.chars.subSequence(head, end));
      if (kind != null) {
        int begin = begin(words, places, head, kind);
        if (begin >= 0) {
          return new Span(begin, end);
        }
      }
    }
    return null;
  }

  private int begin(Words words, Map<Integer, Span> places, int head, Head kind) {
    int proper = -1;
    int at = head;
    for (int count = 0; count < MOST_WORDS && !CountedBodies.distinguished(words, at); count++) {
      Span place = places.get(at);
      if (place != null && (kind == Head.SITE || count > 0)) {
        return place.begin();
      }
      Token token = count == 0 ? words.token(at - 1) : words.ending(at);
      boolean name = stretch.proper(words, token);
      if (count == 0 && !whole(words, head, token)) {
        break;
      }
      if (token == null
          || token.tag().startsWith("v")
          || !stretch.inside(token)
          || (kind == Head.DIVISION && !name)) {
        break;
      }
      at = token.span().begin();
      proper = name ? at : proper;
    }
    boolean longEnough = head - proper > 1 && (kind == Head.SITE || head - proper <= 4);
    return proper >= 0 && longEnough ? proper : -1;
  }
}
