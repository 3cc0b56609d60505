package org.wenpu.meaning.extract.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.observation.Observed.observations;
import static org.wenpu.meaning.extract.observation.Observed.ofReport;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.meaning.Observation;

class ObservationKindsTest {
  @Test
  void figureToldAgainIsOneObservation() {
    assertThat(observations("粮食产量超820亿斤\n去年，全区粮食产量超820亿斤。")).hasSize(1);
  }

  @Test
  void resultAndTargetAsHighAreTwoObservations() {
    assertThat(observations("2025年三江省粮食产量增长5%。\n2026年预期目标是：三江省粮食产量增长5%。")).hasSize(2);
    assertThat(observations("2026年预期目标是：人均粮食产量增长5%。\n2026年预期目标是：粮食产量增长5%。")).hasSize(2);
  }

  @Test
  void figureAimedAtIsATarget() {
    assertThat(observations("今年的主要预期目标是：地区生产总值增长5%左右。").get(0).kind())
        .isEqualTo(Observation.Kind.TARGET);
    assertThat(observations("去年，地区生产总值增长5%左右。").get(0).kind()).isEqualTo(Observation.Kind.RESULT);
  }

  @Test
  void targetOfAReportIsNotTheResultToldBeforeAndHoldsForItsYear() {
    List<Observation> found = ofReport("去年，地区生产总值增长5%。\n主要预期目标是：地区生产总值增长5%。");
    assertThat(found).hasSize(2);
    assertThat(found.get(1).kind()).isEqualTo(Observation.Kind.TARGET);
    assertThat(found.get(1).period().iso()).isEqualTo("2026");
  }

  @ParameterizedTest
  @CsvSource({
    "省里提出，今年粮食产量增长5%左右。, TARGET",
    "今年粮食产量增长5%左右。, RESULT",
    "省里提出，去年粮食产量增长5%。, RESULT",
    "计划显示，去年粮食产量增长5%。, RESULT",
    "“提升计划”布局60所学校。, RESULT",
    "我省计划布局60所学校。, TARGET",
    "口岸将货物流程划分为21个环节。, RESULT",
    "口岸将划分21个环节。, TARGET",
    "今天客运量预计达5万人次。, TARGET",
    "预计去年客运量达5万人次。, RESULT"
  })
  void figureAnnouncedForATimeNotYetOverIsATarget(String text, Observation.Kind expected) {
    assertThat(observations(text)).extracting(Observation::kind).containsExactly(expected);
  }

  @Test
  void headingsOfAReportTellWhenAndWhetherAFigureIsAimedAt() {
    List<Observation> found =
        ofReport(
            "一、过去一年工作回顾\n新建水库20座。\n二、“十五五”时期主要目标\n新建水库90座。\n三、2026年重点工作\n新建水库30座。\n四、2025年主要工作\n新建桥梁5座。");
    assertThat(found)
        .extracting(o -> o.quantity().value() + " " + o.kind() + " " + o.period().iso())
        .containsExactly(
            "20 RESULT 2025", "90 TARGET 2026/2030", "30 TARGET 2026", "5 RESULT 2025");
  }

  @ParameterizedTest
  @CsvSource({
    "出口同比增长5%。, YEAR_ON_YEAR",
    "出口增长5%。, CHANGE",
    "出口比去年同期提高5%。, YEAR_ON_YEAR",
    "出口比2024年提高5%。, CHANGE",
    "库存较上月上升5%。, SEQUENTIAL",
    "出口比上年提高5%。, YEAR_ON_YEAR",
    "出口比2025年同期提高5%。, YEAR_ON_YEAR",
    "出口比2019年同期提高5%。, CHANGE",
    "出口比去年四季度提高5%。, CHANGE",
    "出口增速比一季度加快5个百分点。, CHANGE",
    "汇率较上年末升值5%。, CHANGE",
    "出口增速比制造业快5个百分点。, null",
    "出口增速比往年快5个百分点。, CHANGE",
    "库存环比上升5%。, SEQUENTIAL",
    "库存达5万吨。, null"
  })
  void comparisonIsWithTheYearOrThePeriodBefore(String text, String expected) {
    assertThat(String.valueOf(observations(text).get(0).comparison())).isEqualTo(expected);
  }

  @Test
  void whatAWorkReportExpectsIsAnEstimate() {
    assertThat(ofReport("预计接待游客9亿人次。"))
        .extracting(Observation::kind)
        .containsExactly(Observation.Kind.RESULT);
  }
}
