package org.wenpu.meaning.extract;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.TitlePhrase.BodySource;

/** Finds bodies that no name recogniser knew, by their words: {@code 某消防服务公司|负责人}. */
final class WordBodies {
  private static final int LONGEST_INSERT = 24;
  private static final int LONGEST_BODY = 30;
  private static final int LONGEST_BRAND = 8;
  private static final int LONGEST_COUNT = 6;

  private final PostScene scene;

  WordBodies(PostScene scene) {
    this.scene = scene;
  }

  /** Gives the title with what the words before it say of its body. */
  TitlePhrase before(TitlePhrase bare, int at, int from) {
    int piece = scene.pieceBegin(at, from);
    Mention name = scene.lastBefore(at);
    TitlePhrase found =
        name != null && name.span().end() <= at && name.span().begin() >= piece
            ? afterName(bare, name, at)
            : null;
    return found == null ? unnamed(bare, at, piece) : found;
  }

  /** {@code 某集团|品牌|总监} → a title of 某集团; {@code 浙江|一家文具公司|负责人} → a body. */
  private @Nullable TitlePhrase afterName(TitlePhrase bare, Mention name, int at) {
    Span insert = new Span(name.span().end(), at);
    if (!isBody(name) || insert.length() > LONGEST_INSERT || !NounRun.covers(scene, insert)) {
      return null;
    }
    String words = scene.chars.substring(insert.begin(), insert.end());
    if (Bodies.kindOf(words) != null || Bodies.genericNoun(words) != null) {
      return bare.of(scene.body(countedBegin(name.span().begin()), at), BodySource.WORDS);
    }
    return entitles(bare, name) && NounRun.isNominal(scene, insert)
        ? entitled(bare, name, insert)
        : null;
  }

  /** {@code 中国第四十次|南极考察队}: a country and a count before a place belong to the name. */
  private int countedBegin(int begin) {
    boolean counted = begin > 0 && "次届批".indexOf(scene.chars.charAt(begin - 1)) >= 0;
    int ordinal = counted ? scene.chars.lastIndexOf('第', begin) : -1;
    Mention country = ordinal < 0 ? null : scene.endingAt(ordinal);
    return country != null && begin - ordinal <= LONGEST_COUNT ? country.span().begin() : begin;
  }

  private boolean entitles(TitlePhrase bare, Mention name) {
    return name.kind() == Mention.Kind.ORGANIZATION
        || bare.kind() == Kind.STATE_OFFICE
        || scene.isAt("部长", bare.title().end() - 2);
  }

  /** {@code 联合国|也门|问题特使}: of two names the first is the body. */
  private TitlePhrase entitled(TitlePhrase bare, Mention name, Span insert) {
    Mention outer = scene.endingAt(name.span().begin());
    return outer != null && name.kind() == Mention.Kind.PLACE && isBody(outer)
        ? bare.entitled(name.span().begin()).of(Participant.of(outer), BodySource.NAMED)
        : bare.entitled(insert.begin())
            .of(scene.body(name.span().begin(), insert.begin()), BodySource.NAMED);
  }

  private static boolean isBody(Mention name) {
    return name.kind() == Mention.Kind.ORGANIZATION || name.kind() == Mention.Kind.PLACE;
  }

  private TitlePhrase unnamed(TitlePhrase bare, int at, int piece) {
    int begin = NounRun.beginOf(scene, at, piece);
    String words = scene.chars.substring(begin, at);
    if (Bodies.genericNoun(words) != null) {
      return bare.of(scene.body(begin, at), BodySource.GENERIC);
    }
    boolean whole = words.length() > 1 && words.length() <= LONGEST_BODY;
    boolean body = Bodies.kindOf(words) != null || begin == piece && isBrand(bare, words);
    return whole && body && !(bare.kind() == Kind.JOB && Bodies.kindOf(words) == Bodies.Kind.REGION)
        ? bare.of(scene.body(begin, at), BodySource.WORDS)
        : bare.from(begin);
  }

  /** {@code ”某某新能源|董事长}: what opens a piece and leads a company is one. */
  private static boolean isBrand(TitlePhrase bare, String words) {
    return bare.kind() == Kind.COMPANY_POST
        && words.length() > 2
        && words.length() <= LONGEST_BRAND;
  }
}
