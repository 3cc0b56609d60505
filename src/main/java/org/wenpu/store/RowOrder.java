package org.wenpu.store;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Orders quads as an index does. A quad is a row of four numbers, the ids of its graph, subject,
 * predicate and object; an index has them in another order, and compares them in that.
 */
final class RowOrder implements Comparator<long[]> {
  /** How many numbers a row has. */
  static final int LENGTH = 4;

  static final int BYTES = LENGTH * Long.BYTES;

  private final int[] columns;

  private RowOrder(int[] columns) {
    this.columns = columns;
  }

  static RowOrder of(TupleIndex index) {
    return of(index.getMapping());
  }

  static RowOrder of(TupleMap mapping) {
    return new RowOrder(IntStream.range(0, LENGTH).map(mapping::getSlotIdx).toArray());
  }

  /** Gives the tree that an index is. */
  static BPlusTree tree(TupleIndex index) {
    return (BPlusTree) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
  }

  @Override
  public int compare(long[] a, long[] b) {
    for (int column : columns) {
      int order = Long.compareUnsigned(a[column], b[column]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** Gives the row in the form in which the index keeps it. */
  byte[] key(long[] row) {
    byte[] key = new byte[BYTES];
    for (int i = 0; i < LENGTH; i++) {
      Bytes.setLong(row[columns[i]], key, i * Long.BYTES);
    }
    return key;
  }

  /** Gives the row that the index keeps in this form. */
  long[] row(byte[] key) {
    long[] row = new long[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      row[columns[i]] = Bytes.getLong(key, i * Long.BYTES);
    }
    return row;
  }
}
