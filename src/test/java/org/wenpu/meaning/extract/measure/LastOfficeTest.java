package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measuresWithStatements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.extract.Texts;
import org.wenpu.meaning.extract.statement.StatementExtractor;

/** Whose policy paragraphs tell that name nobody, behind an official who spoke. */
class LastOfficeTest {
  private static final String MINISTER = "水利部副部长周明介绍，今年雨水偏多。\n";

  @Test
  void termBehindAnOfficialIsOfTheOffice() {
    assertThat(measuresWithStatements(MINISTER + "持续加固沿江堤坝。开展水闸改造行动，推广滴灌技术。"))
        .containsExactly("水利部：持续加固沿江堤坝", "水利部：开展水闸改造行动", "水利部：推广滴灌技术");
    assertThat(measuresWithStatements(MINISTER + "沿江堤坝很美。开展水闸改造行动，推广滴灌技术。")).isEmpty();
  }

  @Test
  void whatAnOfficialTellsOfHisRegionIsOfTheRegion() {
    assertThat(
            told(
                "荆楚市人大常委会主任周明介绍，深入贯彻林海书记对水利工作的指示要求，湖北推广滴灌技术，改造老旧泵站。",
                "湖北/PLACE",
                "荆楚市人大常委会/ORG",
                "周明/PER",
                "林海/PER"))
        .containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
    assertThat(told("“近年来，湖北推广滴灌技术，改造老旧泵站。”荆楚市水利局局长周明说。", "湖北/PLACE", "荆楚市水利局/ORG", "周明/PER"))
        .containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
    assertThat(measuresWithStatements("“湖北推广滴灌技术，改造老旧泵站。”农户周明说。")).isEmpty();
    assertThat(measuresWithStatements("“推广滴灌技术，改造老旧泵站。”水利部副部长周明说。")).isEmpty();
  }

  private static List<String> told(String text, String... names) {
    AnnotatedArticle article = Texts.annotated(text, names);
    return MeasureTexts.measures(article, new StatementExtractor().extract(article));
  }

  @Test
  void termBehindSomebodyElseIsNotOfTheOffice() {
    assertThat(measuresWithStatements(MINISTER + "民政部举办了开放日。\n持续加固沿江堤坝。开展水闸改造行动，推广滴灌技术。"))
        .noneMatch(m -> m.startsWith("水利部"));
    assertThat(measuresWithStatements(MINISTER + "一位村民说，水够用。\n持续加固沿江堤坝。开展水闸改造行动，推广滴灌技术。"))
        .noneMatch(m -> m.startsWith("水利部"));
  }

  @Test
  void whatLiesAheadBehindAnOfficialIsOfTheOffice() {
    assertThat(measuresWithStatements(MINISTER + "下一步，将开展水闸改造行动，推广滴灌技术。"))
        .containsExactly("水利部：开展水闸改造行动", "水利部：推广滴灌技术");
    assertThat(measuresWithStatements(MINISTER + "下一步，雨水将减少。")).isEmpty();
  }

  @Test
  void listThatAnOfficialPromisesRunsOverParagraphs() {
    assertThat(measuresWithStatements("水利部副部长周明介绍，将重点采取两方面措施。\n开展水闸改造行动。\n推广滴灌技术。"))
        .containsExactly("水利部：开展水闸改造行动", "水利部：推广滴灌技术");
    assertThat(measuresWithStatements(MINISTER + "今年将重点从两方面发力：\n开展水闸改造行动。\n推广滴灌技术。"))
        .containsExactly("水利部：开展水闸改造行动", "水利部：推广滴灌技术");
    assertThat(measuresWithStatements("水利部副部长周明介绍，去年采取了两方面措施。\n水闸改造得快。\n滴灌技术好。")).isEmpty();
  }

  @Test
  void officialOfADepartmentWithALongNameSpeaksForIt() {
    assertThat(measuresWithStatements("水利部水利工程建设与运行管理和监督检查司副司长周明表示，将推广滴灌技术。"))
        .containsExactly("水利部：推广滴灌技术");
  }

  @Test
  void fieldIsNoLineWhatIsDoneInItIs() {
    assertThat(measures("湖北提出，加强源头治理方面，开展水闸改造行动。")).containsExactly("湖北：开展水闸改造行动");
    assertThat(measures("湖北提出以下措施：\n加强源头治理方面，开展水闸改造行动。")).containsExactly("湖北：开展水闸改造行动");
    assertThat(measures("湖北提出，围绕水闸改造各方面，开展专项检查。")).containsExactly("湖北：围绕水闸改造各方面，开展专项检查");
  }
}
