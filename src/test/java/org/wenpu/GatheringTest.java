package org.wenpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wenpu.input.Article;
import org.wenpu.input.ArticleOf;

class GatheringTest {
  private final List<Integer> sizes = new ArrayList<>();
  private final List<Article> taken = new ArrayList<>();
  private final Gathering gathering =
      new Gathering(
          articles -> {
            sizes.add(articles.size());
            taken.addAll(articles);
          });

  @Test
  void gatheringsGrowAndNothingIsLeftOut() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      articles.add(ArticleOf.text("第" + i + "条消息。"));
    }
    articles.forEach(gathering::add);
    gathering.handOn();
    gathering.handOn();
    assertThat(sizes).containsExactly(1, 2, 4, 8, 16, 32, 64, 23);
    assertThat(taken).isEqualTo(articles);
  }

  @Test
  void longTextEndsAGathering() {
    gathering.add(ArticleOf.text("短讯。"));
    gathering.add(ArticleOf.text("长".repeat(Gathering.MANY_CHARACTERS)));
    gathering.add(ArticleOf.text("短讯。"));
    assertThat(sizes).containsExactly(1, 1);
  }
}
