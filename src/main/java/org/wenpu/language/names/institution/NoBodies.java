package org.wenpu.language.names.institution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Place;
import org.wenpu.language.names.institution.begin.Anchors;
import org.wenpu.language.names.institution.begin.BodyHead;
import org.wenpu.language.names.word.Words;

/**
 * Tells what ends like the name of a body and names none: acts, bodies that several states have,
 * cabinets called after their head, honours.
 */
final class NoBodies {
  private static final String CABINET = "内阁";

  /** {@code 安全|内阁}: how long the word is that tells which cabinet. */
  private static final int LONGEST_OF_CABINET = 2;

  private static final String COMPANY = "公司";

  /** {@code 某国总理|致信|某委员会}: near miss {@code 某市|精致电子|有限公司}. */
  private static final Pattern LETTER = Pattern.compile("致[信电函]");

  /** {@code 协会|组织|20家企业公司}, {@code 某国某基地|设|协调中心}: near miss {@code 某市城市建设中心}. */
  private static final Pattern ACT =
      Pattern.compile(
          "组织(?:[0-9]|[一二两三四五六七八九十多数几]+[个名位家批])"
              + "|设(?:立)?(?:协调|指挥|研发|制造|救援)?(?:中心|领事馆|办事处|总部|大使馆|代表处)$");

  /** {@code 中东欧|国家|海关}: near miss {@code 肯尼亚|国家|银行}. */
  private static final Pattern OF_STATES =
      Pattern.compile("(?<=[洲欧亚美非东方合湾加])国家(?:海关|央行|政府|议会|军队|法院|银行|媒体|大学|智库|外交部)$");

  private final Gazetteer gazetteer;
  private final Lexicon<BodyHead.Kind> heads;

  NoBodies(Gazetteer gazetteer, Lexicon<BodyHead.Kind> heads) {
    this.gazetteer = gazetteer;
    this.heads = heads;
  }

  /** Tells whether a stretch is no body. */
  boolean hold(Words words, Anchors anchors, Span body) {
    return ofPerson(words, anchors, body)
        || honour(words, body)
        || act(ACT, words, body)
        || !words.chars().startsWith(COMPANY, body.end() - COMPANY.length())
            && act(LETTER, words, body)
        || ofStates(words, body);
  }

  /** {@code 日本岸田文雄|内阁}: named after who heads it. Near misses: {@code 某国|内阁}, {@code 某国|安全内阁}. */
  private boolean ofPerson(Words words, Anchors anchors, Span body) {
    int head = body.end() - CABINET.length();
    return words.chars().startsWith(CABINET, head)
        && body.length() > CABINET.length() + 1
        && anchors.place(head) == null
        && heads.kind(words.chars(), head - LONGEST_OF_CABINET, body.end()) == null;
  }

  /** {@code “某某前哨连”|荣誉称号}: an honour. */
  private static boolean honour(Words words, Span body) {
    return words.at(body.begin() - 1) == '“'
        && words.at(body.end()) == '”'
        && (words.chars().startsWith("荣誉称号", body.end() + 1)
            || words.chars().startsWith("称号", body.end() + 1));
  }

  /** Tells whether a word for an act begins within. */
  private static boolean act(Pattern acts, Words words, Span body) {
    Matcher act = acts.matcher(words.chars()).region(body.begin(), body.end());
    while (act.find()) {
      if (act.start() > body.begin() && words.boundary(act.start()) && words.boundary(act.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean ofStates(Words words, Span body) {
    Matcher states = OF_STATES.matcher(words.chars()).region(body.begin(), body.end());
    return states.useTransparentBounds(true).find() && !state(words, body.begin(), states.start());
  }

  private boolean state(Words words, int begin, int end) {
    return gazetteer.named(words.text(begin, end)).stream()
        .anyMatch(place -> place.kind() == Place.Kind.COUNTRY);
  }
}
