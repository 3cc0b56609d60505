package org.wenpu.meaning.extract.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;
import org.wenpu.language.names.institution.state.StateSigns;
import org.wenpu.meaning.extract.StateShorthand;
import org.wenpu.meaning.extract.post.TitlePhrase.BodySource;

/** Finds bodies that are names and stand right before a title: {@code 某部|副部长}. */
final class NamedBodies {
  private static final Lexicon<StateShorthand> STATES =
      Lexicon.bundled("state-shorthands", StateShorthand.class);
  private static final List<String> IN_CHARGE = List.of("负责", "分管", "主管");

  /** Bodies that are others each time, so that their number belongs to the name. */
  private static final List<String> MEETINGS = List.of("大会", "会议", "峰会", "论坛");

  /** {@code 门店运营方|某研究所}: what ends so tells what the body is to others. */
  private static final String ROLE = "方";

  private static final int LONGEST_CHARGE = 24;
  private static final int LONGEST_GLUED = 14;
  private static final int LONGEST_ALIAS = 14;

  private final PostScene scene;
  private final TitleMarkers markers;

  NamedBodies(PostScene scene, TitleMarkers markers) {
    this.scene = scene;
    this.markers = markers;
  }

  /** Gives the title with the body whose name ends at {@code at}, or null. */
  @Nullable TitlePhrase before(TitlePhrase bare, int at, int from) {
    Mention overlapping = scene.lastBefore(at);
    if (overlapping != null
        && overlapping.span().end() > at
        && overlapping.span().begin() >= from) {
      return reachedInto(bare, overlapping, at);
    }
    int end = scene.isAt("的", at - 1) ? chargeBegin(at - 1, from) : at;
    Mention aliased = aliased(at, from);
    if (aliased != null) {
      return bare.of(scene.body(aliased.span().begin(), at), BodySource.NAMED);
    }
    Mention mention = scene.endingAt(end);
    mention = mention == null ? null : governed(mention, bare);
    if (mention != null && mention.span().begin() >= from && holdsPosts(mention, bare)) {
      end = mention.span().end();
      int begin = wholeBegin(mention, from);
      return bare.of(scene.body(begin, end), BodySource.NAMED).from(seatBegin(begin, from));
    }
    if (end < at && scene.isAt("、", end - 1)) {
      return bare.from(end).withBody(null, BodySource.ELIDED);
    }
    TitlePhrase ofCountry = ofWholeCountry(bare, at, from);
    return ofCountry == null ? ofShorthand(bare, at, from) : ofCountry;
  }

  /** {@code 海蓝省商务厅（口岸办）|副厅长}: gives the body whose other name stands in brackets behind it. */
  private @Nullable Mention aliased(int at, int from) {
    int open = scene.isAt("）", at - 1) ? scene.chars.lastIndexOf('（', at) : -1;
    Mention body = open <= from || at - open > LONGEST_ALIAS ? null : scene.endingAt(open);
    return body != null
            && body.kind() == Mention.Kind.ORGANIZATION
            && body.span().begin() >= from
            && Bodies.kindOf("某" + scene.chars.substring(open + 1, at - 1)) != null
        ? body
        : null;
  }

  /** {@code 全国人大|代表} is 全国 and 人大代表: the title reached into the name. */
  private TitlePhrase reachedInto(TitlePhrase bare, Mention mention, int at) {
    boolean national = bare.kind() == Kind.SEAT && scene.isAt("全国", at - 2);
    int begin = national ? at - 2 : mention.span().begin();
    return bare.of(scene.body(begin, at), BodySource.NAMED);
  }

  /** {@code 某办公室|分管日常工作的副主任}: gives where the body's name ends. */
  private int chargeBegin(int end, int from) {
    for (int at = end - 2; at > from && end - at < LONGEST_CHARGE; at--) {
      int begin = at;
      boolean apart = scene.endingAt(at) != null || scene.isAt("、", at - 1);
      if (apart && IN_CHARGE.stream().anyMatch(w -> scene.isAt(w, begin))) {
        return at;
      }
    }
    return end;
  }

  private boolean holdsPosts(Mention mention, TitlePhrase bare) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        || mention.kind() == Mention.Kind.PLACE
            && (Homes.ofPlace(mention, title(bare))
                || bare.kind() != Kind.JOB
                    && !(bare.kind() == Kind.MEMBER && isProfession(title(bare), mention.text()))
                    && bare.kind() != Kind.ROLE
                    && bare.kind() != Kind.COMPANY_POST);
  }

  /** {@code 美国|设计师}: of what state one is. Near misses: {@code 某县|农艺师}, {@code 某国|参议员}. */
  private static boolean isProfession(String title, String place) {
    char last = place.charAt(place.length() - 1);
    return "省市县区州旗镇乡村".indexOf(last) < 0
        && (title.endsWith("师") || title.endsWith("教授") || title.endsWith("研究员"));
  }

  /** {@code 某州|民主党州长}: a governor is the region's, whatever his party. */
  private Mention governed(Mention body, TitlePhrase bare) {
    boolean party = bare.kind() == Kind.REGION_HEAD && body.text().endsWith("党");
    Mention region = party ? scene.endingAt(body.span().begin()) : null;
    return region != null && region.kind() == Mention.Kind.PLACE ? region : body;
  }

  private String title(TitlePhrase bare) {
    return scene.chars.substring(bare.title().begin(), bare.title().end());
  }

  /** {@code 、民建|某区工委主委}: names and nouns that open the piece belong to the body's name. */
  private int wholeBegin(Mention mention, int from) {
    int begin = mention.span().begin();
    if (mention.kind() != Mention.Kind.ORGANIZATION) {
      return begin;
    }
    Mention outer = scene.endingAt(begin);
    if (outer != null) {
      boolean body = outer.kind() == Mention.Kind.ORGANIZATION && outer.span().begin() >= from;
      return body ? outer.span().begin() : begin;
    }
    Title ordinal = markers.ordinalEndingAt(begin, from);
    if (ordinal != null) {
      boolean meeting = MEETINGS.stream().anyMatch(mention.text()::endsWith);
      return meeting ? ordinal.span().begin() : begin;
    }
    int piece = scene.pieceBegin(begin, from);
    boolean near =
        begin > piece
            && !scene.isAt(ROLE, begin - 1)
            && begin - piece <= LONGEST_GLUED
            && markers.endingAt(begin, from) == null;
    return near && NounRun.opensName(scene, new Span(piece, begin)) ? piece : begin;
  }

  /**
   * {@code 全国人大代表、|某县|某合作社理事长}: a place right before a body stands between it and the next title.
   */
  private int seatBegin(int begin, int from) {
    Mention seat = scene.endingAt(begin);
    boolean place = seat != null && seat.kind() == Mention.Kind.PLACE;
    return seat != null && place && seat.span().begin() >= from ? seat.span().begin() : begin;
  }

  /** {@code 国家|主席}, {@code 全国|人大代表}; 越南国家主席 is the 国家主席 of 越南. */
  private @Nullable TitlePhrase ofWholeCountry(TitlePhrase bare, int at, int from) {
    int begin = at - 2;
    String title = title(bare);
    boolean chair = title.endsWith("主席") && scene.isAt("国家", begin);
    if (begin < from || !chair && !(title.equals("人大代表") && scene.isAt("全国", begin))) {
      return null;
    }
    Mention state = chair ? scene.endingAt(begin) : null;
    return state != null && isForeign(state) && state.span().begin() >= from
        ? bare.entitled(begin).of(scene.body(state.span().begin(), begin), BodySource.NAMED)
        : bare.of(scene.body(begin, at), BodySource.NAMED);
  }

  private static boolean isForeign(Mention state) {
    return state.kind() == Mention.Kind.PLACE && !state.text().equals("中国");
  }

  private static boolean isSign(String sign) {
    StateShorthand shorthand = STATES.kind(sign);
    return shorthand == null ? StateSigns.isUsual(sign) : shorthand != StateShorthand.CHINA;
  }

  /** {@code 俄|总统}: one character for a state, where it is a word of its own; 信中|总书记 is none. */
  private @Nullable TitlePhrase ofShorthand(TitlePhrase bare, int at, int from) {
    int begin = at - 1;
    if (begin < from || !isSign(scene.chars.substring(begin, at))) {
      return null;
    }
    Kind kind = bare.kind();
    boolean state = kind == Kind.STATE_OFFICE || kind == Kind.POST;
    boolean word =
        scene.beginsPiece(begin, from) || NounRun.standsAlone(scene, new Span(begin, at));
    return state && word ? bare.of(scene.body(begin, at), BodySource.NAMED) : null;
  }
}
