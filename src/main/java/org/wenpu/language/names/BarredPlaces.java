package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.names.institution.LookalikeBodies;
import org.wenpu.language.names.word.Words;

/**
 * Tells where in a text no name can stand: in slogans, doctrines, names of works ({@code 《求是》}).
 */
final class BarredPlaces {
  private final NoNames noNames = new NoNames();
  private final LookalikeBodies lookalikes = new LookalikeBodies();

  /** Removes the proposals where no name can stand, and gives those positions. */
  BitSet bar(String chars, List<Mention> named, List<Proposal> proposals) {
    BitSet barred = new BitSet();
    for (Span phrase : noNames.in(chars)) {
      proposals.removeIf(p -> NoNames.bars(phrase, p.span()) && !reachesInto(p, phrase));
      barred.set(phrase.begin(), phrase.end());
    }
    for (Span byline : Bylines.in(chars)) {
      proposals.removeIf(p -> byline.overlaps(p.span()));
      barred.set(byline.begin(), byline.end());
    }
    List<Span> spans = new ArrayList<>(named.stream().map(Mention::span).toList());
    proposals.stream()
        .filter(
            p ->
                p.kind() == Mention.Kind.PLACE && Slogans.hold(chars, p.span())
                    || Slogans.vessel(chars, p.span()))
        .forEach(p -> spans.add(p.span()));
    for (Span span : spans) {
      barred.set(span.begin(), span.end());
      proposals.removeIf(p -> span.overlaps(p.span()) && !longer(p, span));
    }
    return barred;
  }

  /** {@code 中国共产|党和|中国人民}: a body that began before goes on into the phrase. */
  private static boolean reachesInto(Proposal proposal, Span phrase) {
    return proposal.kind() == Mention.Kind.ORGANIZATION && proposal.span().begin() < phrase.begin();
  }

  /** A person or institution may contain a place that is barred. */
  private static boolean longer(Proposal proposal, Span barred) {
    return proposal.kind() != Mention.Kind.PLACE
        && proposal.span().contains(barred)
        && proposal.span().length() > barred.length();
  }

  /** {@code 共青团|员}: a body named elsewhere is none here. */
  BitSet withLookalikes(List<Words> sentences, BitSet barred) {
    BitSet all = (BitSet) barred.clone();
    sentences.forEach(words -> all.or(lookalikes.in(words)));
    return all;
  }
}
