package org.wenpu.meaning.extract;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.TitlePhrase.BodySource;

/** Finds the body that stands before a title: {@code 原某部副部长} → 某部. */
final class BodyReader {
  private static final int LONGEST_INSERT = 24;
  private static final int LONGEST_BODY = 30;
  private static final int LONGEST_BRAND = 8;
  private static final int LONGEST_GLUED = 14;

  private final PostScene scene;
  private final Titles titles;

  BodyReader(PostScene scene, Titles titles) {
    this.scene = scene;
    this.titles = titles;
  }

  /**
   * Joins a title with the body before it, not reading left of {@code from}; null when it is
   * another's.
   */
  @Nullable TitlePhrase read(Title title, int from) {
    Title marker = marker(title.span().begin(), from);
    int at = marker == null ? title.span().begin() : marker.span().begin();
    boolean former = marker != null && marker.kind() == Kind.FORMER;
    if (scene.personEndingAt(at) != null) {
      return null;
    }
    TitlePhrase phrase =
        new TitlePhrase(at, title.span(), title.kind(), null, BodySource.NONE, former);
    TitlePhrase read = PartyCommittee.ofRegion(scene, withBody(phrase, at, from));
    return read.body() == null ? read : markedBefore(read, from);
  }

  private TitlePhrase withBody(TitlePhrase phrase, int at, int from) {
    TitlePhrase named = named(phrase, at, from);
    if (named != null) {
      return named;
    }
    if (scene.beginsPiece(at, from) && !quoted(at, from)
        || scene.isAt("兼", at - 1)
        || afterJoinedName(at)) {
      return phrase.withBody(null, BodySource.ELIDED);
    }
    Mention before = scene.lastBefore(at);
    if (before != null
        && before.span().end() <= at
        && before.span().begin() >= pieceBegin(at, from)) {
      TitlePhrase inserted = afterInsert(phrase, before, at);
      return inserted.body() == null ? unnamed(phrase, at, from) : inserted;
    }
    return unnamed(phrase, at, from);
  }

  /** {@code 某部|副部长}, {@code 国家|主席}, {@code 某公司的|总经理}; {@code 全国人大|代表} is 全国 and 人大代表. */
  private @Nullable TitlePhrase named(TitlePhrase phrase, int at, int from) {
    Mention overlapping = scene.lastBefore(at);
    if (overlapping != null
        && overlapping.span().end() > at
        && overlapping.span().begin() >= from) {
      boolean national = phrase.kind() == Kind.SEAT && scene.isAt("全国", at - 2);
      return body(phrase, national ? at - 2 : overlapping.span().begin(), at, BodySource.NAMED);
    }
    int end = scene.isAt("的", at - 1) ? at - 1 : at;
    Mention mention = scene.endingAt(end);
    if (mention != null && mention.span().begin() >= from && holdsPosts(mention, phrase)) {
      return body(phrase, wholeBegin(mention, from), end, BodySource.NAMED);
    }
    return ofWholeCountry(phrase, at, from);
  }

  /** {@code 国家|主席}, {@code 全国|人大代表}; 越南国家主席 is the 国家主席 of 越南. */
  private @Nullable TitlePhrase ofWholeCountry(TitlePhrase phrase, int at, int from) {
    int begin = at - 2;
    String title = scene.chars.substring(phrase.title().begin(), phrase.title().end());
    boolean chair = title.endsWith("主席") && scene.isAt("国家", begin);
    if (begin < from || !chair && !(title.equals("人大代表") && scene.isAt("全国", begin))) {
      return null;
    }
    Mention state = chair ? scene.endingAt(begin) : null;
    return state != null
            && state.kind() == Mention.Kind.PLACE
            && !state.text().equals("中国")
            && state.span().begin() >= from
        ? body(retitled(phrase, begin), state.span().begin(), begin, BodySource.NAMED)
        : body(phrase, begin, at, BodySource.NAMED);
  }

  private static TitlePhrase retitled(TitlePhrase phrase, int titleBegin) {
    Span title = new Span(titleBegin, phrase.title().end());
    return new TitlePhrase(
        phrase.begin(), title, phrase.kind(), null, BodySource.NONE, phrase.former());
  }

  /** {@code 、民建|某区工委主委}: nouns that open the piece belong to the body's name. */
  private int wholeBegin(Mention mention, int from) {
    int begin = mention.span().begin();
    Mention outer = scene.endingAt(begin);
    if (outer != null && outer.kind() == mention.kind() && outer.span().begin() >= from) {
      return mention.kind() == Mention.Kind.ORGANIZATION ? outer.span().begin() : begin;
    }
    int piece = pieceBegin(begin, from);
    boolean glued =
        mention.kind() == Mention.Kind.ORGANIZATION
            && begin - piece <= LONGEST_GLUED
            && scene.endingAt(begin) == null
            && marker(begin, from) == null
            && begin > piece
            && NounRun.isNominal(scene, new Span(piece, begin))
            && !NounRun.isPlace(scene, new Span(piece, begin));
    return glued && NounRun.beginOf(scene, begin, piece) == piece ? piece : begin;
  }

  private static boolean holdsPosts(Mention mention, TitlePhrase phrase) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        || mention.kind() == Mention.Kind.PLACE
            && phrase.kind() != Kind.JOB
            && phrase.kind() != Kind.COMPANY_POST;
  }

  /** {@code 某集团品牌|总监} → a title of 某集团; {@code 浙江一家文具公司|负责人} → a body. */
  private TitlePhrase afterInsert(TitlePhrase phrase, Mention before, int at) {
    Span insert = new Span(before.span().end(), at);
    boolean usable = before.kind() != Mention.Kind.PERSON && before.kind() != Mention.Kind.DOCUMENT;
    if (!usable || insert.length() > LONGEST_INSERT || !NounRun.covers(scene, insert)) {
      return phrase;
    }
    String words = scene.chars.substring(insert.begin(), insert.end());
    if (Bodies.kindOf(words) != null || Bodies.genericNoun(words) != null) {
      return body(phrase, before.span().begin(), at, BodySource.WORDS);
    }
    boolean titled =
        before.kind() == Mention.Kind.ORGANIZATION
            || phrase.kind() == Kind.STATE_OFFICE
            || isMinister(phrase);
    if (titled && NounRun.isNominal(scene, insert)) {
      return body(
          retitled(phrase, insert.begin()),
          before.span().begin(),
          insert.begin(),
          BodySource.NAMED);
    }
    return phrase;
  }

  private boolean isMinister(TitlePhrase phrase) {
    return scene.chars.substring(phrase.title().begin(), phrase.title().end()).endsWith("部长");
  }

  private TitlePhrase unnamed(TitlePhrase phrase, int at, int from) {
    int begin = NounRun.beginOf(scene, at, pieceBegin(at, from));
    String words = scene.chars.substring(begin, at);
    if (Bodies.genericNoun(words) != null) {
      return body(phrase, begin, at, BodySource.GENERIC);
    }
    return words.length() > 1
            && words.length() <= LONGEST_BODY
            && (Bodies.kindOf(words) != null || isCompany(phrase, begin, at, from))
        ? body(phrase, begin, at, BodySource.WORDS)
        : new TitlePhrase(
            begin, phrase.title(), phrase.kind(), null, BodySource.NONE, phrase.former());
  }

  /** {@code ”某某新能源|董事长}: what opens a piece and leads a company is one. */
  private boolean isCompany(TitlePhrase phrase, int begin, int at, int from) {
    return phrase.kind() == Kind.COMPANY_POST
        && begin == pieceBegin(at, from)
        && at - begin > 2
        && at - begin <= LONGEST_BRAND;
  }

  private TitlePhrase body(TitlePhrase phrase, int wordsBegin, int end, BodySource source) {
    int begin = withOpeningMark(wordsBegin, end);
    Participant body = scene.participant(begin, end);
    return new TitlePhrase(begin, phrase.title(), phrase.kind(), body, source, phrase.former());
  }

  /** {@code 某国“某某”党}: a name that holds a closing mark holds its opening mark too. */
  private int withOpeningMark(int begin, int end) {
    String words = scene.chars.substring(begin, end);
    int close = words.indexOf('”');
    if (close < 0 || words.indexOf('“') >= 0 && words.indexOf('“') < close) {
      return begin;
    }
    int open = scene.chars.lastIndexOf('“', begin);
    Mention before = open < 0 ? null : scene.endingAt(open);
    return open < 0 ? begin : before == null ? open : before.span().begin();
  }

  /** {@code 原|某研究室主任}: a marker before the body counts as one before the title. */
  private TitlePhrase markedBefore(TitlePhrase phrase, int from) {
    Title marker = marker(phrase.begin(), from);
    return marker == null
        ? phrase
        : new TitlePhrase(
            marker.span().begin(),
            phrase.title(),
            phrase.kind(),
            phrase.body(),
            phrase.source(),
            phrase.former() || marker.kind() == Kind.FORMER);
  }

  /** A marker of one character counts only after a name or mark: 目前 and 草原 are none. */
  private @Nullable Title marker(int end, int from) {
    Title marker = titles.markerEndingAt(scene.chars, end, from);
    if (marker == null || marker.kind() == Kind.PREFIX) {
      return null;
    }
    int begin = marker.span().begin();
    boolean apart = scene.endingAt(begin) != null || scene.beginsPiece(begin, from);
    return apart || marker.span().length() > 1 || NounRun.standsAlone(scene, marker.span())
        ? marker
        : null;
  }

  /** {@code 书记王海和|市长李山}: nothing but the joint stands between name and title. */
  private boolean afterJoinedName(int at) {
    return at > 1
        && "和及与".indexOf(scene.chars.charAt(at - 1)) >= 0
        && scene.personEndingAt(at - 1) != null;
  }

  private boolean quoted(int at, int from) {
    return at > from && scene.chars.charAt(at - 1) == '”';
  }

  private int pieceBegin(int at, int from) {
    int begin = at;
    while (begin > from && scene.personEndingAt(begin) == null) {
      if (scene.chars.charAt(begin - 1) == '”') {
        int open = scene.chars.lastIndexOf('“', begin - 1);
        if (open < from || begin - open > LONGEST_INSERT) {
          return begin;
        }
        begin = open;
      } else if (scene.isBoundary(begin - 1) || scene.chars.charAt(begin - 1) == '兼') {
        return begin;
      } else {
        begin--;
      }
    }
    return begin;
  }
}
