package org.wenpu.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "三千二百万, 32000000",
    "二〇二五, 2025",
    "两千零四, 2004",
    "两千五, 2500",
    "一百零五, 105",
    "十二, 12",
    "一万二千, 12000",
    "三亿五千万, 350000000",
    "一万亿, 1000000000000",
    "'12,345.6', 12345.6",
    "3.5, 3.5"
  })
  void numeralHasItsValue(String text, BigDecimal value) {
    Numeral numeral = Numerals.at(text, 0, text.length());
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(text.length());
  }

  @Test
  void numeralEndsWhereAnotherDigitCannotFollow() {
    Numeral numeral = Numerals.at("十二三个", 0, 4);
    assertThat(numeral).isEqualTo(new Numeral(2, new BigDecimal("12")));
  }

  @Test
  void otherCharactersAreNoNumeral() {
    assertThat(Numerals.at("亩产", 0, 2)).isNull();
  }
}
