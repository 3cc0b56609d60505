package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitution;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Place;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Words;

/** Finds the well-known institutions in a sentence, a country right before them included. */
public final class KnownBodies {
  private static final int LONGEST_BRAND = 3;
  private static final Set<String> QUARTERS = Set.of("社区", "大厦", "广场", "街道", "小区", "新村", "园", "园区");
  private static final Set<String> PEOPLES = Set.of("阿拉伯", "伊斯兰");
  private static final Pattern PARTNER =
      Pattern.compile("就|签署|签订|签约|联合|合作|共同|达成|今天|昨天|日前|近日|、中国|和中国|与中国|等(?:企业|运营商|公司|多家)");

  /** {@code 波音|首席执行官}: near miss {@code 波音|客机}. */
  private static final Pattern LED =
      Pattern.compile("(?:全球|高级|执行|联合|副)?(?:总裁|董事长|总经理|首席\\p{IsHan}{1,4}[官家师员]|创始人|董事会主席|董事会秘书)");

  /** {@code 某国人民党|中央委员}: who sits in the centre of a party, not {@code 党中央}. */
  private static final String COMMITTEE_MEMBER = "党中央委员";

  private static final int CENTRE = 3;

  private static final String HEADS_OF_TITLES = "部局委厅院司署";

  private final KnownInstitutions known;
  private final Gazetteer gazetteer;

  public KnownBodies(KnownInstitutions known, Gazetteer gazetteer) {
    this.known = known;
    this.gazetteer = gazetteer;
  }

  /**
   * Gives the institutions in text order.
   *
   * @param places gazetteer places of the sentence, by end
   */
  public List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    BitSet seats = new BitSet();
    places.values().forEach(place -> seats.set(place.begin()));
    int at = words.span().begin();
    while (at < words.span().end()) {
      int end = known.longestNameAt(words.chars(), at);
      boolean stands =
          end > at && end <= words.span().end() && stands(words, at, end, seats.get(end));
      if (stands) {
        Span place = placeBefore(words, places, at, end);
        int begin = place != null && owns(words, place, end) ? place.begin() : at;
        found.add(new Span(begin == at ? ofPeoples(words, at, end) : begin, end));
      }
      at = stands ? end : at + 1;
    }
    return found;
  }

  /** {@code 日本|东京|电力公司}: a chain of places may reach into the name. */
  private static @Nullable Span placeBefore(
      Words words, Map<Integer, Span> places, int at, int end) {
    Span place = places.get(at);
    Token token = place == null ? words.ending(at) : null;
    boolean chain =
        token != null
            && token.tag().startsWith("ns")
            && !token.text().equals("中国")
            && places.values().stream()
                .anyMatch(p -> p.begin() == token.span().begin() && p.end() > at && p.end() < end);
    return chain && token != null ? token.span() : place;
  }

  /** {@code 中国|东盟}, {@code 驻尼日尔|美军}: no state has an organisation of states, or another's army. */
  private boolean shared(Words words, int begin, int end) {
    KnownInstitution body = known.named(words.text(begin, end));
    return body != null
        && (body.kind() == KnownInstitution.Kind.INTERNATIONAL_ORGANIZATION
            || body.kind() == KnownInstitution.Kind.ARMED_FORCE && end - begin == 2);
  }

  /** {@code 阿拉伯|石油输出国组织}: what some of its peoples have is another body. */
  private int ofPeoples(Words words, int begin, int end) {
    Token peoples = shared(words, begin, end) ? words.ending(begin) : null;
    return peoples != null && PEOPLES.contains(peoples.text()) ? peoples.span().begin() : begin;
  }

  private boolean owns(Words words, Span place, int end) {
    return country(words, place) && !shared(words, place.end(), end);
  }

  private boolean country(Words words, Span place) {
    return gazetteer.named(words.text(place.begin(), place.end())).stream()
        .anyMatch(p -> p.kind() == Place.Kind.COUNTRY);
  }

  /** {@code 汇丰|社区}: a quarter, not the bank. */
  private static boolean quarter(Words words, int end) {
    Token next = words.starting(end);
    return next != null && QUARTERS.contains(next.text());
  }

  /** {@code 某通讯社|发}: who took a picture. */
  private static boolean credit(Words words, int end) {
    return words.at(end) == '发' && end + 1 == words.span().end() && words.at(end - 1) == '社';
  }

  /** {@code 国网|新疆电力公司}: a word is a firm where the seat of its branch follows. */
  private boolean firm(Words words, int begin, int end) {
    KnownInstitution body = known.named(words.text(begin, end));
    return body != null && body.kind() == KnownInstitution.Kind.COMPANY;
  }

  /** {@code 总台与|中国移动|签署}: who does something together is a firm. */
  private static boolean partner(Words words, int begin, int end) {
    return "与和同由、".indexOf(words.at(begin - 1)) >= 0
        && PARTNER.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  /** {@code 东航|副总经理}: who has such a title is a firm. */
  private static boolean led(Words words, int end) {
    return words.boundary(end)
        && LED.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  private boolean stands(Words words, int begin, int end, boolean seated) {
    boolean titleGoesOn = words.at(end) == '长' && HEADS_OF_TITLES.indexOf(words.at(end - 1)) >= 0;
    boolean deputies = words.at(end - 1) == '大' && words.text(end, end + 2).equals("代表");
    boolean delegation = deputies && words.at(end + 2) == '团';
    boolean department = words.at(end - 1) == '部' && words.at(end) == '门';
    boolean system = CountedBodies.system(words, end);
    boolean students = words.at(end) == '生' && words.at(end - 1) == '学' && !words.boundary(end);
    boolean seat = words.chars().startsWith(COMMITTEE_MEMBER, end - CENTRE);
    boolean partOfName = words.at(begin - 1) == '·' || words.at(end) == '·';
    if (titleGoesOn
        || system
        || partOfName
        || students
        || seat
        || credit(words, end)
        || end - begin <= LONGEST_BRAND && quarter(words, end)
        || department
        || deputies && !delegation
        || known.isAmbiguous(words.text(begin, end))
            && !(firm(words, begin, end)
                && (seated || led(words, end) || partner(words, begin, end)))) {
      return false;
    }
    return words.boundary(begin) && (words.boundary(end) || end - begin > 2) || end - begin > 3;
  }
}
