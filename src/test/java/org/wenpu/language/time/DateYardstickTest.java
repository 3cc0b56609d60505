package org.wenpu.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.input.Span;

/**
 * Measures dates and periods against cases that others made ({@code docs/calibration.md} says which
 * are left out and why). A case is right when a time we read in its words has one of its values.
 */
class DateYardstickTest {
  private static final Path CASES =
      Path.of(System.getProperty("wenpu.shared", "../shared"))
          .resolve("specs/recognizers-zh/DateTime/Chinese");

  /**
   * Lunar days expected as if they were civil ones, years counted by reigns, bare pairs of digits.
   */
  private static final Pattern LEFT_OUT =
      Pattern.compile(".*(?:农历|初一|正月|大年|神龙|康熙|雍正|民国).*|\\d+/\\d+|\\D*\\d\\d?-\\d\\d?-\\d\\d?\\D*");

  private static final TimeReader READER = new TimeReader();

  @ParameterizedTest
  @CsvSource({"DateParser, 0.85", "DatePeriodParser, 0.85"})
  void valuesAgreeWithTheYardstick(String name, double share) throws IOException {
    File file = CASES.resolve(name + ".json").toFile();
    Assumptions.assumeTrue(Files.exists(file.toPath()), "no yardstick beside the project");
    List<String> wrong = new ArrayList<>();
    int measured = 0;
    for (JsonNode spec : new ObjectMapper().readTree(file)) {
      if (!LEFT_OUT.matcher(spec.path("Input").asText()).matches()) {
        measured++;
        if (!isRight(spec)) {
          wrong.add(spec.path("Input").asText());
        }
      }
    }
    assertThat(measured - wrong.size())
        .as("right of %d; wrong: %s", measured, wrong)
        .isGreaterThanOrEqualTo((int) Math.ceil(share * measured));
  }

  private static boolean isRight(JsonNode spec) {
    String text = spec.path("Input").asText();
    LocalDate today =
        LocalDate.parse(spec.path("Context").path("ReferenceDateTime").asText().substring(0, 10));
    List<TimeExpression> told = READER.read(text, List.of(new Span(0, text.length())), today);
    for (JsonNode expected : spec.path("Results")) {
      JsonNode value = expected.path("Value");
      boolean future = has(told, value.path("FutureResolution"));
      if (!future && !has(told, value.path("PastResolution"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(List<TimeExpression> told, JsonNode value) {
    if (value.path("date").asText().startsWith("0001")) {
      return told.isEmpty();
    }
    return told.stream().anyMatch(t -> t.period() != null && is(t.period(), value));
  }

  private static boolean is(Period period, JsonNode value) {
    if (value.has("date")) {
      return period.isOneDay() && period.first().toString().equals(value.path("date").asText());
    }
    if (!value.has("startDate")) {
      return period.unit() != Period.Unit.DAY;
    }
    LocalDate start = LocalDate.parse(value.path("startDate").asText());
    return period.first().equals(start)
        && isEnd(period, LocalDate.parse(value.path("endDate").asText()));
  }

  /** The cases name the day behind a period, its last day, or the begin of its last year. */
  private static boolean isEnd(Period period, LocalDate end) {
    return period.last().plusDays(1).equals(end)
        || period.last().equals(end)
        || period.unit() == Period.Unit.YEAR && period.last().withDayOfYear(1).equals(end);
  }
}
