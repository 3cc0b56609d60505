package org.wenpu.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPage;
import org.apache.jena.dboe.base.recordbuffer.RecordBufferPageMgr;
import org.apache.jena.dboe.trans.bplustree.BPTreeNode;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;

/**
 * Fills a B+tree of TDB2 with sorted rows in one pass, block after block from the leaves to the
 * root. Inserting them one by one takes about five times as long and leaves every block half empty.
 *
 * <p>Works within the write transaction of the thread: the blocks stand behind those that are there
 * and count when the transaction is committed, as if the rows had been inserted. What was in the
 * tree before is not in it any more.
 */
final class TreePacker {
  private final BPlusTree tree;

  /** A block with the greatest row that lies below it. */
  private record Block(int id, Record highest) {}

  TreePacker(BPlusTree tree) {
    this.tree = tree;
  }

  /**
   * Fills the tree.
   *
   * @param rows each once and in their order, one at least
   * @param count how many there are
   */
  void pack(Iterator<byte[]> rows, long count) {
    List<Block> blocks = leaves(rows, count);
    boolean lowest = true;
    do {
      blocks = nodes(blocks, lowest);
      lowest = false;
    } while (blocks.size() > 1);
    setRoot(blocks.get(0));
  }

  private List<Block> leaves(Iterator<byte[]> rows, long count) {
    List<Block> leaves = new ArrayList<>();
    RecordBufferPageMgr pages = tree.getRecordsMgr().getRecordBufferPageMgr();
    RecordFactory records = tree.getRecordFactory();
    long taken = 0;
    for (Shares shares = null; taken < count; ) {
      RecordBufferPage page = pages.create();
      shares = shares == null ? new Shares(count, page.getMaxSize()) : shares;
      long end = shares.end(leaves.size());
      for (; taken < end; taken++) {
        page.getRecordBuffer().add(records.create(rows.next()));
      }
      pages.put(page);
      leaves.add(new Block(page.getId(), page.getRecordBuffer().getHigh()));
    }
    return leaves;
  }

  private List<Block> nodes(List<Block> below, boolean lowest) {
    List<Block> nodes = new ArrayList<>();
    Shares shares = new Shares(below.size(), 2 * tree.getParams().getOrder());
    int taken = 0;
    while (taken < below.size()) {
      int end = (int) shares.end(nodes.size());
      nodes.add(node(below.subList(taken, end), lowest));
      taken = end;
    }
    return nodes;
  }

  /** Makes a node: a pointer for each block below, and between two of them what parts them. */
  private Block node(List<Block> below, boolean lowest) {
    BPTreeNode node = tree.getNodeManager().createNode(BPlusTreeParams.UnsetParent);
    node.setIsLeaf(lowest);
    // A new node counts what is not there.
    node.getPtrBuffer().setSize(0);
    node.getRecordBuffer().setSize(0);
    int last = below.size() - 1;
    for (int i = 0; i <= last; i++) {
      node.getPtrBuffer().add(below.get(i).id());
      if (i < last) {
        node.getRecordBuffer().add(below.get(i).highest());
      }
    }
    node.setCount(last);
    tree.getNodeManager().put(node);
    return new Block(node.getId(), below.get(last).highest());
  }

  private void setRoot(Block root) {
    tree.newRoot(tree.getNodeManager().getRead(root.id(), BPlusTreeParams.RootParent));
  }

  /**
   * Shares things out evenly among blocks. Room is left in each, or the first insertions would
   * split them all; but none is less than half full, which TDB2 relies on.
   */
  private static final class Shares {
    private final long count;
    private final long blocks;

    Shares(long count, int most) {
      long usual = most * 9L / 10;
      this.count = count;
      this.blocks = count <= most ? 1 : (count + usual - 1) / usual;
    }

    /** Gives how many things lie in a block and those before it. */
    long end(int block) {
      return count * (block + 1) / blocks;
    }
  }
}
