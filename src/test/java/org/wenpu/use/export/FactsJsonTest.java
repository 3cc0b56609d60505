package org.wenpu.use.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.wenpu.Pipeline;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleOf;

class FactsJsonTest {
  private static final Pipeline PIPELINE = Pipeline.bundled();

  private static JsonNode figure(String text) {
    Article article = ArticleOf.text(text);
    return new FactsJson().toJson(PIPELINE.read(article).facts()).get("observations").get(0);
  }

  @Test
  void topicsOfOnesOwnWordsStandApartFromThoseAround() {
    Article article = ArticleOf.text("粮食生产不易，粮食生产要稳。林海表示，大家放心。");
    JsonNode statement =
        new FactsJson().toJson(PIPELINE.read(article).facts()).get("statements").get(0);
    assertThat(statement.get("topics").toString()).doesNotContain("粮食安全");
    assertThat(statement.get("contextTopics").toString()).contains("粮食安全");
  }

  @Test
  void unitStandsInTheCharactersOfTheArticle() {
    assertThat(figure("粮食产量增长３％。").get("unit").asText()).isEqualTo("％");
    assertThat(figure("粮食产量增长3%。").get("unit").asText()).isEqualTo("%");
  }
}
