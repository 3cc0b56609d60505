package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Gives persons back what another name took of theirs where the article names them elsewhere:
 * {@code 部长|斯凯里特|…，斯|凯里|特}, {@code 王广华同志|…，王广|华为某委员会}. Near miss: {@code 王海同志|…，上海|王海镇}, for the
 * place holds the whole name.
 */
final class CutPersons {
  private static final int SHORTEST = 3;

  /** How much a person weighs of whom little is in doubt. */
  private static final double SURE = 6;

  private static final char AS = '为';

  private final String chars;
  private final Set<String> persons;

  private CutPersons(String chars, Set<String> persons) {
    this.chars = chars;
    this.persons = persons;
  }

  /** Cuts the persons out of the names that begin or lie in one. */
  static void mend(String chars, List<Proposal> proposals) {
    Set<String> persons =
        proposals.stream()
            .filter(p -> p.kind() == Mention.Kind.PERSON && p.weight() >= SURE)
            .map(p -> chars.substring(p.span().begin(), p.span().end()))
            .filter(name -> name.length() >= SHORTEST)
            .collect(Collectors.toSet());
    if (!persons.isEmpty()) {
      new CutPersons(chars, persons).mend(proposals);
    }
  }

  private void mend(List<Proposal> proposals) {
    List<Proposal> mended = new ArrayList<>();
    for (Proposal proposal : List.copyOf(proposals)) {
      int end = proposal.kind() == Mention.Kind.PERSON ? -1 : personEnd(proposal.span());
      if (end >= 0) {
        proposals.remove(proposal);
        Span rest = rest(proposal.span(), end);
        if (rest != null && proposal.kind() == Mention.Kind.ORGANIZATION) {
          mended.add(proposal.at(rest));
        }
      }
    }
    proposals.addAll(mended);
  }

  /** What is left of a body behind the person: {@code 王广华|为|某委员会}. */
  private @Nullable Span rest(Span name, int personEnd) {
    int begin = chars.charAt(personEnd) == AS ? personEnd + 1 : personEnd;
    return name.end() - begin > SHORTEST ? new Span(begin, name.end()) : null;
  }

  /** Gives where a person ends that begins before a name and reaches into it, or -1. */
  private int personEnd(Span name) {
    for (String person : persons) {
      for (int begin = name.begin() - person.length() + 1; begin < name.begin(); begin++) {
        if (begin >= 0 && chars.startsWith(person, begin)) {
          return begin + person.length();
        }
      }
    }
    return -1;
  }
}
