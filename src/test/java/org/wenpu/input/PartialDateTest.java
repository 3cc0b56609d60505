package org.wenpu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {
  @Test
  void dayWithoutMonthIsTheLastSuchDay() {
    PartialDate day = new PartialDate(null, null, 30);
    assertThat(day.before(LocalDate.of(2026, 1, 31))).isEqualTo("2026-01-30");
    assertThat(day.before(LocalDate.of(2026, 3, 1))).isEqualTo("2026-01-30");
  }

  @Test
  void leapDayIsTheOneOfTheLastLeapYear() {
    PartialDate day = new PartialDate(null, 2, 29);
    assertThat(day.before(LocalDate.of(2026, 3, 1))).isEqualTo("2024-02-29");
  }

  @Test
  void dayThatNoCalendarHasIsNone() {
    assertThat(new PartialDate(null, 2, 30).before(LocalDate.of(2026, 3, 1))).isNull();
    assertThat(new PartialDate(2026, 13, 1).complete()).isNull();
  }

  @Test
  void nearestYearMayLieAfterTheEvidence() {
    assertThat(new PartialDate(null, 1, 2).near(LocalDate.of(2025, 12, 30)))
        .isEqualTo("2026-01-02");
  }
}
