package org.wenpu.meaning.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wenpu.meaning.extract.measure.MeasureTexts.measures;

import org.junit.jupiter.api.Test;

/** Clauses that belong together, or apart, whatever was weighed. */
class ClauseMendingTest {
  @Test
  void meansBelongToTheActBehindThem() {
    assertThat(measures("湖北提出，聚焦旱区三十个县，推广滴灌技术。")).containsExactly("湖北：聚焦旱区三十个县，推广滴灌技术");
    assertThat(measures("湖北提出，聚焦旱区推广滴灌技术，改造老旧泵站。")).containsExactly("湖北：聚焦旱区推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void meansWithoutAnActAreNoLine() {
    assertThat(measures("湖北聚焦旱区三十个县，农户纷纷报名。")).isEmpty();
  }

  @Test
  void principleBelongsToTheActBehindItAnActBehindItsWordDoesNot() {
    assertThat(measures("湖北提出，坚持节水优先，推广滴灌技术。")).containsExactly("湖北：坚持节水优先，推广滴灌技术");
    assertThat(measures("湖北提出，坚持推进节水改造，推广滴灌技术。")).containsExactly("湖北：坚持推进节水改造", "湖北：推广滴灌技术");
  }

  @Test
  void aimBelongsToTheActBeforeItATargetDoesNot() {
    assertThat(measures("湖北提出，推广滴灌技术，确保用水安全。")).containsExactly("湖北：推广滴灌技术，确保用水安全");
    assertThat(measures("湖北提出，推广滴灌技术，确保建成泵站300座。")).containsExactly("湖北：推广滴灌技术", "湖北：确保建成泵站300座");
  }

  @Test
  void andBeginsALine() {
    assertThat(measures("湖北将推广滴灌技术，并改造老旧泵站。")).containsExactly("湖北：推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void watchwordsGoOnWithMeans() {
    assertThat(measures("湖北提出，围绕旱区三十个县，建管结合、先急后缓，推广滴灌技术。"))
        .containsExactly("湖北：围绕旱区三十个县，建管结合、先急后缓，推广滴灌技术");
  }

  @Test
  void meansBehindALineOpenTheNextOne() {
    assertThat(measures("湖北提出，推广滴灌技术，以求真务实的作风，改造老旧泵站。"))
        .containsExactly("湖北：推广滴灌技术", "湖北：以求真务实的作风，改造老旧泵站");
  }

  @Test
  void andBeginsALineBehindMeans() {
    assertThat(measures("湖北将通过财政补贴推广滴灌技术，并改造老旧泵站。"))
        .containsExactly("湖北：通过财政补贴推广滴灌技术", "湖北：改造老旧泵站");
  }

  @Test
  void purposeThatIsToldBelongsToTheActBeforeItOneThatIsPlannedDoesNot() {
    assertThat(measures("湖北启动干旱天气应急机制，全力保障农户用水。")).containsExactly("湖北：启动干旱天气应急机制，全力保障农户用水");
    assertThat(measures("湖北将启动干旱天气应急机制，全力保障农户用水。")).containsExactly("湖北：启动干旱天气应急机制", "湖北：全力保障农户用水");
  }

  @Test
  void whatMoneyIsForBelongsToItWhatElseIsDoneDoesNot() {
    assertThat(measures("水利部紧急预拨3亿元抗旱救灾资金，重点支持湖北、湖南开展农田灌溉和人畜饮水保障工作。"))
        .containsExactly("水利部：紧急预拨3亿元抗旱救灾资金，重点支持湖北、湖南开展农田灌溉和人畜饮水保障工作");
    assertThat(measures("水利部下达抗旱补助资金3亿元，改造泵站2000余个。"))
        .containsExactly("水利部：下达抗旱补助资金3亿元", "水利部：改造泵站2000余个");
  }
}
