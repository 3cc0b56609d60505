package org.wenpu.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CostsTest {
  private static final int NUMBERS = CoreDictionary.trie.size();

  private static Word word(Vertex vertex) {
    int frequency = vertex.attribute.totalFrequency;
    return new Word("", "", vertex.wordID, frequency, Costs.unseen(frequency), DoubleArray.NOWHERE);
  }

  @Test
  void costsAreHanlpsToTheLastBit() {
    Costs costs = new Costs();
    String[] words = {"的", "，", "和", "在", "村", "市", "开展", "工作", "海", "渔业", "三", "日", "鱻"};
    for (String left : words) {
      for (String right : words) {
        Vertex first = new Vertex(left);
        Vertex second = new Vertex(right);
        assertThat(costs.of(word(first), word(second)))
            .isEqualTo(MathUtility.calculateWeight(first, second));
      }
    }
  }

  @Test
  void pairsAreCountedAsHanlpDoes() {
    assertCountedAsHanlpDoes(new Pairs());
  }

  @Test
  void withoutTheFileOfPairsHanlpIsAsked() {
    assertCountedAsHanlpDoes(new Pairs("data/dictionary/no such table.bin"));
  }

  private static void assertCountedAsHanlpDoes(Pairs pairs) {
    int of = CoreDictionary.getWordID("的");
    for (int number = -1; number < NUMBERS; number++) {
      assertCountedAsHanlpDoes(pairs, of, number);
      assertCountedAsHanlpDoes(pairs, number, of);
    }
    Random random = new Random(3);
    for (int run = 0; run < 100_000; run++) {
      assertCountedAsHanlpDoes(pairs, random.nextInt(NUMBERS), random.nextInt(NUMBERS));
    }
  }

  private static void assertCountedAsHanlpDoes(Pairs pairs, int left, int right) {
    int count = CoreBiGramTableDictionary.getBiFrequency(left, right);
    if (pairs.count(left, right) != count) {
      assertThat(pairs.count(left, right)).as("%d, %d", left, right).isEqualTo(count);
    }
  }
}
