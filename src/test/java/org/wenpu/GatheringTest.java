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
          2,
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
    assertThat(sizes.subList(0, sizes.size() - 1)).startsWith(1, 1, 1).isSorted();
    assertThat(sizes).allMatch(size -> size <= 150 / 8 + 1).anyMatch(size -> size > 8);
    assertThat(taken).isEqualTo(articles);
  }

  @Test
  void longTextEndsAGathering() {
    for (int i = 0; i < 40; i++) {
      gathering.add(ArticleOf.text("短讯。"));
    }
    gathering.handOn();
    sizes.clear();
    gathering.add(ArticleOf.text("短讯。"));
    gathering.add(ArticleOf.text("长".repeat(Gathering.MANY_CHARACTERS)));
    gathering.add(ArticleOf.text("短讯。"));
    assertThat(sizes).containsExactly(2);
  }
}
