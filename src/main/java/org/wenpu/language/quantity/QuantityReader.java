package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Trie;
import org.wenpu.language.number.Numerals;
import org.wenpu.language.time.TimeExpression;

/** Finds the quantities told in the sentences of an article. */
public final class QuantityReader {
  private static final int LONGEST_QUALIFIER = 4;
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟";

  /** {@code 约|占总量的|四分之一}: what is about so much stands between. */
  private static final Pattern ABOUT_OF = Pattern.compile("约占[^，。；：、\\d]{1,20}的$");

  private static final int LONGEST_SHARED = 24;
  private static final String MINUS = "-－负";

  private final Lexicon<QualifierWord> qualifiers =
      Lexicon.bundled("qualifiers", QualifierWord.class);
  private final NoFigures noFigures = new NoFigures();
  private final ShareReader shares;
  private final CountReader counts;

  public QuantityReader() {
    Units units = new Units();
    shares = new ShareReader(units);
    counts = new CountReader(units, qualifiers, noFigures);
  }

  /**
   * Gives the quantities in text order; two ends of a range are two quantities.
   *
   * @param mentions names, in which no figure stands
   * @param times days and periods, whose numbers are no quantities
   */
  public List<Quantity> read(
      String chars, List<Sentence> sentences, List<Mention> mentions, List<TimeExpression> times) {
    Stream<Span> told =
        times.stream().map(TimeExpression::span).filter(time -> !isSinceStart(chars, time));
    List<Span> barred = Stream.concat(mentions.stream().map(Mention::span), told).toList();
    List<Quantity> quantities = new ArrayList<>();
    for (Passage passage : Passage.all(chars, sentences, barred)) {
      quantities.addAll(SharedUnits.complete(chars, read(passage)));
    }
    return quantities;
  }

  /** {@code 建交|75年来|} tells how long, {@code 举办|2024年|大会} when. */
  private boolean isSinceStart(String chars, Span time) {
    return chars.startsWith("来", time.end() - 1) && noFigures.isStarted(chars, time.begin());
  }

  private List<Quantity> read(Passage passage) {
    List<Quantity> quantities = new ArrayList<>();
    int at = passage.begin();
    while (at < passage.end()) {
      List<Quantity> here = canBegin(passage, at) ? at(passage, at) : List.of();
      quantities.addAll(here);
      at = here.isEmpty() ? next(passage, at) : Math.max(at + 1, here.get(0).span().end());
    }
    return quantities;
  }

  /** Says whether a numeral may begin at a position, not {@code 队|伍|12000人}. */
  private static boolean canBegin(Passage passage, int at) {
    char c = passage.at(at);
    boolean half = c == '半' && !passage.isBarred(at);
    return half || isNumeral(passage, at) && !passage.isBarred(at);
  }

  private static boolean isNumeral(Passage passage, int at) {
    char c = passage.at(at);
    return Numerals.isPart(c) && (FORMAL.indexOf(c) < 0 || passage.isWordEdge(at));
  }

  /** Passes the rest of a numeral that is no figure. */
  private static int next(Passage passage, int begin) {
    int at = begin + 1;
    while (at < passage.end()
        && isNumeral(passage, begin)
        && (Numerals.isPart(passage.at(at)) || isPoint(passage, at))) {
      at++;
    }
    return at;
  }

  private static boolean isPoint(Passage passage, int at) {
    return ".．,".indexOf(passage.at(at)) >= 0
        && at + 1 < passage.end()
        && Numerals.isDigit(passage.at(at + 1));
  }

  private List<Quantity> at(Passage passage, int begin) {
    Trie.@Nullable Match<QualifierWord> before = before(passage, begin);
    Quantity share = shares.at(passage, begin);
    boolean minus = isMinus(passage, begin);
    int numeralEnd = share == null ? numeralEnd(passage, begin) : share.span().end();
    if (noFigures.bars(passage.chars(), minus ? begin - 1 : begin, numeralEnd)) {
      return List.of();
    }
    List<Quantity> found =
        share != null ? List.of(share) : counts.at(passage, begin, before != null);
    int sign = isZero(passage, begin) ? 2 : minus ? 1 : 0;
    return found.stream()
        .map(q -> qualified(passage, sign == 0 ? q : signed(q, sign, minus), before))
        .toList();
  }

  private static int numeralEnd(Passage passage, int begin) {
    int from = CountReader.isEither(passage, begin) ? begin + 1 : begin;
    var numeral = Numerals.at(passage.chars(), from, passage.end());
    return numeral == null ? begin : numeral.end();
  }

  private static Quantity signed(Quantity q, int sign, boolean minus) {
    Span span = new Span(q.span().begin() - sign, q.span().end());
    BigDecimal value = minus ? q.value().negate() : q.value();
    return new Quantity(span, value, q.unit(), q.scale(), q.measure(), q.qualifier());
  }

  /** {@code -|20℃}, {@code 零下|20摄氏度}; not {@code 10-|20%}. */
  private static boolean isMinus(Passage passage, int begin) {
    boolean sign = begin > passage.begin() && MINUS.indexOf(passage.at(begin - 1)) >= 0;
    boolean free = begin < passage.begin() + 2 || !isNumber(passage.at(begin - 2));
    return sign && free || isBelow(passage, begin);
  }

  private static boolean isBelow(Passage passage, int begin) {
    return passage.startsWith("零下", begin - 2);
  }

  /** {@code 零下|20度}, {@code 零上|20度}. */
  private static boolean isZero(Passage passage, int begin) {
    return isBelow(passage, begin) || passage.startsWith("零上", begin - 2);
  }

  private static boolean isNumber(char c) {
    return Numerals.isPart(c) || "%％年月日元个".indexOf(c) >= 0 || NoFigures.isLetter(c);
  }

  /** Gives the word of qualification that ends at a position; its end is where it begins. */
  private Trie.@Nullable Match<QualifierWord> before(Passage passage, int end) {
    int sign = isZero(passage, end) ? 2 : 0;
    for (int length = LONGEST_QUALIFIER; length > 0; length--) {
      int begin = end - sign - length;
      if (begin >= passage.begin()) {
        QualifierWord word = qualifiers.kind(passage.chars().substring(begin, end - sign));
        if (word != null && word.isBefore()) {
          return new Trie.Match<>(begin, word);
        } else if (word == QualifierWord.NO_QUALIFIER && passage.isWordEdge(begin)) {
          return null;
        }
      }
    }
    return null;
  }

  private Quantity qualified(
      Passage passage, Quantity quantity, Trie.@Nullable Match<QualifierWord> before) {
    int end = quantity.span().end();
    var behind = qualifiers.longest(passage.chars(), end, passage.end());
    boolean after = behind != null && behind.value().isAfter();
    int begin = before == null ? quantity.span().begin() : before.end();
    boolean about = before == null && quantity.qualifier() == null && isAboutOf(passage, begin);
    Qualifier own = about ? Qualifier.ABOUT : quantity.qualifier();
    Qualifier word = before == null ? own : before.value().qualifier();
    return new Quantity(
        new Span(begin, after && behind != null ? behind.end() : end),
        quantity.value(),
        quantity.unit(),
        quantity.scale(),
        quantity.measure(),
        word == null && after && behind != null ? behind.value().qualifier() : word);
  }

  private static boolean isAboutOf(Passage passage, int begin) {
    int from = Math.max(passage.begin(), begin - LONGEST_SHARED);
    return ABOUT_OF.matcher(passage.chars()).region(from, begin).find();
  }

  /** Says whether a quantity tells nothing by itself: a bare number without scale or unit. */
  static boolean isBare(Quantity quantity) {
    return quantity.unit() == null && quantity.value().remainder(BigDecimal.ONE).signum() == 0;
  }
}
