package org.wenpu.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Span;
import org.wenpu.language.ArticleText;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/**
 * Measures numbers, percentages and currencies against cases that others made ({@code
 * docs/calibration.md} says which are left out and why). A case is right when exactly its values
 * are found.
 */
class NumbersYardstickTest {
  private static final Path CASES =
      Path.of(System.getProperty("wenpu.shared", "../shared")).resolve("specs/recognizers-zh");
  private static final MathContext DIGITS = new MathContext(12);
  private static final double SHARE = 0.95;
  private static final Segmenter SEGMENTER = new Segmenter();
  private static final QuantityReader QUANTITIES = new QuantityReader();

  /** Powers, exponents, dozens and thousands written with letters; money and discounts. */
  private static final Pattern ARITHMETIC =
      Pattern.compile(".*(?:\\^|\\d ?[eEkKmM]|打|[一两]美[元刀]|一折).*");

  /**
   * Discounts (75折 is 75 %, 8折 80 %), web addresses, thousands written k, blanks inside words; 二三十,
   * of which both ends are told as of any range.
   */
  private static final Pattern RETAIL =
      Pattern.compile(".*(?:折|http|[kK]|  |百 +分|佰 分|分 +之|个 +百|個 +百|分 +[点點]|二三十个).*");

  @Test
  void numbersHaveTheirValues() throws IOException {
    measure("Number/Chinese/NumberModel", ARITHMETIC, NumbersYardstickTest::numbers);
  }

  @Test
  void percentagesHaveTheirValues() throws IOException {
    measure("Number/Chinese/PercentModel", RETAIL, NumbersYardstickTest::percentages);
  }

  @Test
  void currenciesHaveTheirValues() throws IOException {
    measure(
        "NumberWithUnit/Chinese/CurrencyModel",
        Pattern.compile(".*(?:[元块]\\D?[一二三四五六七八九\\d][角毛]|銭|美分|[$￥]|比特币|人民币 ?美元).*"),
        NumbersYardstickTest::currencies);
  }

  private static void measure(
      String name, Pattern leftOut, Function<String, List<BigDecimal>> reader) throws IOException {
    Path file = CASES.resolve(name + ".json");
    Assumptions.assumeTrue(Files.exists(file), "no yardstick beside the project");
    List<String> wrong = new ArrayList<>();
    int measured = 0;
    for (JsonNode spec : new ObjectMapper().readTree(file.toFile())) {
      String text = new ArticleText(spec.path("Input").asText()).normalized();
      if (!leftOut.matcher(text).matches()) {
        measured++;
        if (!isRight(spec, reader.apply(text))) {
          wrong.add(text + " " + reader.apply(text));
        }
      }
    }
    assertThat(measured - wrong.size())
        .as("right of %d; wrong: %s", measured, wrong)
        .isGreaterThanOrEqualTo((int) Math.ceil(SHARE * measured));
  }

  private static boolean isRight(JsonNode spec, List<BigDecimal> found) {
    List<BigDecimal> expected = new ArrayList<>();
    for (JsonNode result : spec.path("Results")) {
      String value = result.path("Resolution").path("value").asText().replace("%", "");
      expected.add(rounded(new BigDecimal(value)));
    }
    return expected.equals(found.stream().map(NumbersYardstickTest::rounded).toList());
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.round(DIGITS).stripTrailingZeros();
  }

  /** Reads the numerals that are words of their own: not 四川, 一切, 队伍. */
  private static List<BigDecimal> numbers(String text) {
    Passage passage = Passage.all(text, List.of(sentence(text)), List.of()).get(0);
    List<BigDecimal> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Numeral number = Numerals.signed(text, at, text.length());
      if (number != null && isWord(passage, at, number.end())) {
        found.add(number.value());
      }
      at = number == null ? at + 1 : number.end();
    }
    return found;
  }

  private static boolean isWord(Passage passage, int begin, int end) {
    String words = passage.chars().substring(begin, end);
    boolean places = words.chars().allMatch(c -> "百千万萬亿億 ".indexOf(c) >= 0);
    boolean arabic = words.chars().anyMatch(c -> c >= '0' && c <= '9');
    boolean ends = passage.isWordEdge(end) || passage.startsWith("分之", end);
    return arabic || !places && passage.isWordEdge(begin) && ends;
  }

  private static List<BigDecimal> percentages(String text) {
    return quantities(text).stream()
        .filter(q -> q.is(Unit.Kind.SHARE) || q.is(Unit.Kind.POINTS))
        .map(Quantity::amount)
        .toList();
  }

  private static List<BigDecimal> currencies(String text) {
    return quantities(text).stream()
        .filter(q -> q.is(Unit.Kind.MONEY))
        .map(Quantity::amount)
        .toList();
  }

  private static List<Quantity> quantities(String text) {
    return QUANTITIES.read(text, List.of(sentence(text)), List.of(), List.of());
  }

  private static Sentence sentence(String text) {
    Span all = new Span(0, text.length());
    return new Sentence(all, 0, SEGMENTER.tokens(text, all));
  }
}
