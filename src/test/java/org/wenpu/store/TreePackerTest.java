package org.wenpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.junit.jupiter.api.Test;

class TreePackerTest {
  /** Nodes of four pointers at most, so that few rows make a tree of many levels. */
  private static final int SMALL = 2;

  private static BPlusTree tree() {
    BPlusTree tree = BPlusTreeFactory.makeMem(SMALL, Integer.BYTES, 0);
    tree.nonTransactional();
    return tree;
  }

  private static byte[] row(int number) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
  }

  private static BPlusTree packed(int rows) {
    BPlusTree tree = tree();
    append(tree, 0, rows);
    return tree;
  }

  private static void append(BPlusTree tree, int from, int to) {
    new TreePacker(tree)
        .append(IntStream.range(from, to).mapToObj(i -> row(2 * i)).iterator(), to - from);
  }

  private static List<Integer> rows(BPlusTree tree) {
    return Iter.toList(Iter.map(tree.iterator(), r -> ByteBuffer.wrap(r.getKey()).getInt()));
  }

  private static List<Integer> even(int rows) {
    return IntStream.range(0, rows).mapToObj(i -> 2 * i).toList();
  }

  private static Record record(BPlusTree tree, int number) {
    return tree.getRecordFactory().create(row(number));
  }

  @Test
  void packedTreeIsSoundAndHasAllRowsHoweverManyThereAre() {
    for (int rows = 1; rows < 300; rows++) {
      BPlusTree tree = packed(rows);
      tree.check();
      assertThat(rows(tree)).isEqualTo(even(rows));
      assertThat(tree.contains(record(tree, 2 * rows - 2))).isTrue();
      assertThat(tree.contains(record(tree, 1))).isFalse();
    }
  }

  @Test
  void packedTreeTakesMoreRowsAndLosesThemAll() {
    for (int rows : new int[] {1, 5, 17, 64, 65, 250}) {
      BPlusTree tree = packed(rows);
      List<Integer> all = new ArrayList<>(IntStream.range(0, 2 * rows).boxed().toList());
      for (int i = 1; i < 2 * rows; i += 2) {
        assertThat(tree.insert(record(tree, i))).isTrue();
      }
      tree.check();
      assertThat(rows(tree)).isEqualTo(all);
      Collections.shuffle(all, new Random(rows));
      for (int number : all) {
        assertThat(tree.delete(record(tree, number))).isTrue();
        tree.check();
      }
      assertThat(rows(tree)).isEmpty();
    }
  }

  @Test
  void rowsAreAddedToWhatIsThereHoweverItCame() {
    for (int before : new int[] {1, 3, 8, 40, 41, 100}) {
      for (int more : new int[] {1, 2, 7, 50, 200}) {
        BPlusTree packed = packed(before);
        append(packed, before, before + more);
        append(packed, before + more, before + 2 * more);
        packed.check();
        assertThat(rows(packed)).isEqualTo(even(before + 2 * more));
        BPlusTree inserted = tree();
        IntStream.range(0, before).forEach(i -> inserted.insert(record(inserted, 2 * i)));
        append(inserted, before, before + more);
        inserted.check();
        assertThat(rows(inserted)).isEqualTo(even(before + more));
      }
    }
  }
}
