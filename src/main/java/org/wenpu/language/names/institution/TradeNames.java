package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds firms by a brand and what they make, where nothing goes on behind: {@code 进平|科技}, {@code
 * 伊春市|春禾种业}. Near misses: {@code 高新科技}, {@code 某某科技|产业园}.
 */
final class TradeNames {
  private static final int LONGEST_BRAND = 4;
  private static final Pattern NAME_GOES_ON = Pattern.compile("(?:n(?!n|r)|vn|b|a|g|s|j).*");

  /** {@code 科技|创新}: HanLP may take it for a verb. */
  private static final String PROGRESS = "创新";

  /** Verbs that no brand begins with: {@code 投硬科技}. */
  private static final String VERBS = "抢投涉促强硬兴抓";

  /** {@code 徐工机械|董事长}: posts and rooms of firms. */
  private static final Pattern OF_A_FIRM =
      Pattern.compile("(?:党委书记、|联合)?(?:副?董事长|创始人|首席(?:执行官|技术官|科学家)|副?总裁|副?总经理|CEO|总工程师|技术总监|生产车间)");

  /** How these begin: it is looked at first, at each end of a word. */
  private static final String OPENINGS = "党联副董创首总C技生";

  private static final String PARK = "园区";

  private final FirmWords firms;
  private final Stretch stretch;

  TradeNames(FirmWords firms, Stretch stretch) {
    this.firms = firms;
    this.stretch = stretch;
  }

  /**
   * Gives such firms of a sentence.
   *
   * @param places gazetteer places of the sentence by their end
   */
  List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (int end = words.span().begin() + 2; end <= words.span().end(); end++) {
      int begin = words.boundary(end) ? begin(words, end) : -1;
      if (begin >= 0) {
        Span place = places.get(begin);
        found.add(new Span(place == null ? begin : place.begin(), end));
      }
    }
    return found;
  }

  private int begin(Words words, int end) {
    boolean told =
        OPENINGS.indexOf(words.at(end)) >= 0
            && OF_A_FIRM.matcher(words.chars()).region(end, words.span().end()).lookingAt();
    int trade = firms.tradeBegin(words, end);
    if (site(words, end)) {
      return -1;
    }
    boolean may = told || trade > 0 && firms.house(words, end) && !goesOn(words, end);
    return may ? brandBegin(words, trade > 0 ? trade : end, end, told) : -1;
  }

  /** {@code 某某科技|园}, {@code 某某科技|园区}: near misses {@code 某某科技|园艺师}, {@code 某某科技|城市项目}. */
  private static boolean site(Words words, int end) {
    return "园城港馆".indexOf(words.at(end)) >= 0
        && (words.boundary(end + 1) || words.chars().startsWith(PARK, end));
  }

  private static boolean goesOn(Words words, int end) {
    Token next = words.starting(end);
    return next != null
        && (NAME_GOES_ON.matcher(next.tag()).matches() || next.text().equals(PROGRESS));
  }

  private int brandBegin(Words words, int trade, int end, boolean told) {
    Token whole = words.ending(trade);
    boolean proper = told && whole != null && (isProper(whole) || trade < end && town(whole));
    int begin = proper && whole != null ? whole.span().begin() : cutBegin(words, trade);
    boolean brand = trade - begin > 1 && !firms.none(words, begin, trade);
    return brand && VERBS.indexOf(words.at(begin)) < 0 && opens(words, begin) ? begin : -1;
  }

  /** {@code 福田|汽车|总经理}: a brand like the name of a town. */
  private static boolean town(Token word) {
    return word.span().length() == 2 && word.tag().equals("ns");
  }

  private boolean isProper(Token word) {
    return word.span().length() > 1 && word.tag().equals("nz") && !stretch.common(word);
  }

  /** Goes left over the characters into which HanLP cuts what it does not know. */
  private int cutBegin(Words words, int trade) {
    int begin = trade;
    Token token = words.ending(begin);
    while (token != null
        && firms.piece(words, token)
        && trade - token.span().begin() <= LONGEST_BRAND) {
      begin = token.span().begin();
      token = words.ending(begin);
    }
    return begin;
  }

  private boolean opens(Words words, int begin) {
    Token before = words.ending(begin);
    return before == null || !stretch.inside(before) || before.tag().startsWith("ns");
  }
}
