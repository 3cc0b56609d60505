package org.wenpu.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
 * Adds sorted rows at the end of a B+tree of TDB2 in one pass, block after block from the leaves to
 * the root. Inserting them one by one takes several times as long and leaves every block half
 * empty.
 *
 * <p>Works within the write transaction of the thread: the blocks stand behind those that are there
 * and count when the transaction is committed, as if the rows had been inserted.
 */
final class TreePacker {
  private final BPlusTree tree;
  private final BlockShares nodeShares;

  /** A block with the greatest row that lies below it. */
  private record Block(int id, Record highest) {}

  TreePacker(BPlusTree tree) {
    this.tree = tree;
    this.nodeShares = new BlockShares(2 * tree.getParams().getOrder());
  }

  /**
   * Adds rows.
   *
   * @param keys each once and in their order, all behind those that are there
   * @param count how many there are, one at least
   */
  void append(Iterator<byte[]> keys, long count) {
    Deque<List<Block>> edge = edge();
    List<Block> blocks = leaves(keys, count);
    boolean lowest = true;
    do {
      List<Block> level = edge.isEmpty() ? new ArrayList<>() : edge.removeLast();
      level.addAll(blocks);
      blocks = nodes(level, lowest);
      lowest = false;
    } while (blocks.size() > 1 || !edge.isEmpty());
    setRoot(blocks.get(0));
  }

  /** Gives of the last node of each level what stays below it, from the root on. */
  private Deque<List<Block>> edge() {
    Deque<List<Block>> edge = new ArrayDeque<>();
    if (!tree.isEmpty()) {
      int next = tree.getRootId();
      for (boolean lowest = false; !lowest; ) {
        BPTreeNode node = node(next);
        lowest = node.isLeaf();
        next = node.getPtrBuffer().getHigh();
        List<Block> stays = below(node);
        if (lowest) {
          stays.add(new Block(next, tree.maxKey()));
        }
        edge.add(stays);
        tree.getNodeManager().release(node);
      }
    }
    return edge;
  }

  private BPTreeNode node(int id) {
    return tree.getNodeManager().getRead(id, BPlusTreeParams.RootParent);
  }

  /** Gives what is below a node, but for the last block. */
  private static List<Block> below(BPTreeNode node) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < node.getCount(); i++) {
      blocks.add(new Block(node.getPtrBuffer().get(i), node.getRecordBuffer().get(i)));
    }
    return blocks;
  }

  private List<Block> leaves(Iterator<byte[]> keys, long count) {
    List<Block> leaves = new ArrayList<>();
    RecordBufferPageMgr pages = tree.getRecordsMgr().getRecordBufferPageMgr();
    RecordFactory records = tree.getRecordFactory();
    long taken = 0;
    while (taken < count) {
      RecordBufferPage page = pages.create();
      long end = new BlockShares(page.getMaxSize()).end(leaves.size(), count);
      for (; taken < end; taken++) {
        page.getRecordBuffer().add(records.create(keys.next()));
      }
      pages.put(page);
      leaves.add(new Block(page.getId(), page.getRecordBuffer().getHigh()));
    }
    return leaves;
  }

  private List<Block> nodes(List<Block> below, boolean lowest) {
    List<Block> nodes = new ArrayList<>();
    int taken = 0;
    while (taken < below.size()) {
      int end = (int) nodeShares.end(nodes.size(), below.size());
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
    BPTreeNode node = node(root.id());
    tree.newRoot(node);
    tree.getNodeManager().release(node);
  }

  /**
   * Shares things out evenly among blocks. Room is left in each, or the next insertions would split
   * them all; but none is less than half full, which TDB2 relies on.
   *
   * @param most how many go into one block
   */
  private record BlockShares(int most) {
    /** Gives how many of all things lie in a block and those before it. */
    long end(int block, long count) {
      long usual = most * 9L / 10;
      long blocks = count <= most ? 1 : (count + usual - 1) / usual;
      return count * (block + 1) / blocks;
    }
  }
}
