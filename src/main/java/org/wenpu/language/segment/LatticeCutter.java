package org.wenpu.language.segment;

/**
 * Cuts as HanLP does, word for word and tag for tag, several times as fast: numbers in arrays stand
 * where HanLP makes objects, and what it says of a word is asked once. Where HanLP is set up in a
 * way that this knows nothing of, HanLP cuts itself.
 */
public final class LatticeCutter implements Cutter {
  private final HanlpCutter hanlp = new HanlpCutter();
  private final CustomWords custom = new CustomWords(hanlp.customWords());
  private final CoreWords words = new CoreWords(custom);
  private final Atoms atoms = new Atoms(words);
  private final Costs costs = new Costs();

  @Override
  public void cut(String stretch, WordSink sink) {
    if (isPlain()) {
      char[] text = stretch.toCharArray();
      new Joins(custom, text, way(text), sink).tell();
    } else {
      hanlp.cut(stretch, sink);
    }
  }

  private boolean isPlain() {
    return words.areCurrent() && custom.areOf(hanlp.customWords()) && hanlp.isPlain();
  }

  private Way way(char[] text) {
    Lattice lattice = new Lattice(text.length, words.begin(), words.end());
    words.addAll(text, lattice);
    atoms.fill(text, lattice);
    return lattice.cheapest(costs);
  }
}
