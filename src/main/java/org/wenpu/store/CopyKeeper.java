package org.wenpu.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.wenpu.rdf.NamedGraph;
import org.wenpu.store.GraphList.Entry;
import org.wenpu.store.copies.CopyGraph;
import org.wenpu.store.copies.Report;
import org.wenpu.store.copies.SameReport;
import org.wenpu.store.copies.Withheld;

/**
 * Sees to it that the facts of a report are in the store once, however many articles carry it.
 *
 * <p>An article is a copy when an earlier one carries the same report; it then is an alternate of
 * the earliest of those. What an article is depends only on which others are there, not on the
 * order they came in; when one comes or goes, those it concerns change their part.
 */
final class CopyKeeper {
  /** How many articles one is compared with; that many share a number only by boilerplate. */
  private static final int MOST_COMPARED = 64;

  private final Contents contents;
  private final BiConsumer<Node, Change> changes;

  /**
   * @param changes takes what is to become of a graph
   */
  CopyKeeper(Contents contents, BiConsumer<Node, Change> changes) {
    this.contents = contents;
    this.changes = changes;
  }

  /** Puts an article in its part, and lets others change theirs. */
  void put(NamedGraph whole, Entry entry) {
    Set<Node> concerned = concerned(whole.name());
    Report report = Report.of(whole);
    List<Report> same = same(report, entry);
    write(whole, entry, original(report, same));
    for (Report other : same) {
      if (report.isBefore(other)) {
        concerned.add(other.article());
      }
    }
    concerned.forEach(this::settle);
  }

  /** Removes an article; the next one that carries its report has the facts from then on. */
  void remove(Node article) {
    Set<Node> concerned = concerned(article);
    changes.accept(article, Change.REMOVAL);
    concerned.forEach(this::settle);
  }

  /** Gives the copies that look to an article which is there already. */
  private Set<Node> concerned(Node article) {
    return contents.article(article) == null ? new LinkedHashSet<>() : contents.copiesOf(article);
  }

  private void settle(Node article) {
    Entry entry = contents.article(article);
    if (entry == null) {
      return;
    }
    NamedGraph whole = whole(article, entry);
    Report report = Report.of(whole);
    Node original = original(report, same(report, entry));
    if (!Objects.equals(original, entry.likeness().original())) {
      write(whole, entry, original);
    }
  }

  private NamedGraph whole(Node article, Entry entry) {
    String withheld = entry.likeness().withheld();
    return withheld == null ? contents.graph(article) : Withheld.unpack(article, withheld);
  }

  private static @Nullable Node original(Report report, List<Report> same) {
    Report earliest = Report.earliest(same);
    return earliest != null && earliest.isBefore(report) ? earliest.article() : null;
  }

  private void write(NamedGraph whole, Entry entry, @Nullable Node original) {
    if (original == null) {
      Entry now = entry.as(whole.triples().size(), null, null);
      changes.accept(whole.name(), new Change(whole, now));
    } else {
      NamedGraph copy = CopyGraph.of(whole, original);
      Entry now = entry.as(copy.triples().size(), original, Withheld.pack(whole));
      changes.accept(whole.name(), new Change(copy, now));
    }
  }

  /** Gives the reports of all other articles that are the same. */
  private List<Report> same(Report report, Entry entry) {
    List<Report> same = new ArrayList<>();
    int compared = 0;
    for (Node candidate : contents.sharing(entry.likeness().bands())) {
      Entry other = candidate.equals(report.article()) ? null : contents.article(candidate);
      if (other != null && ++compared <= MOST_COMPARED) {
        Report theirs = Report.of(contents.graph(candidate));
        if (SameReport.test(report, theirs)) {
          same.add(theirs);
        }
      }
    }
    return same;
  }
}
