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

  /** What stands behind a name before a verb: {@code 袁胜|正|带领}. */
  private static final String ADVERBS = "正已将便就也都还曾又在和";

  private final String chars;
  private final Set<String> persons;
  private final Set<String> all;

  private CutPersons(String chars, Set<String> persons, Set<String> all) {
    this.chars = chars;
    this.persons = persons;
    this.all = all;
  }

  /** Cuts the persons out of the names that begin or lie in one. */
  static void mend(String chars, List<Proposal> proposals) {
    shorten(chars, proposals);
    Set<String> all = names(chars, proposals, 0);
    if (!all.isEmpty()) {
      Set<String> sure = names(chars, proposals, SURE);
      sure.removeIf(name -> name.length() < SHORTEST);
      new CutPersons(chars, sure, all).mend(proposals);
    }
  }

  private static Set<String> names(String chars, List<Proposal> proposals, double least) {
    return proposals.stream()
        .filter(p -> p.kind() == Mention.Kind.PERSON && p.weight() >= least)
        .map(p -> chars.substring(p.span().begin(), p.span().end()))
        .collect(Collectors.toSet());
  }

  /** {@code 袁胜和团队|…，袁胜正|带领}: the adverb is no part of a name the article has without it. */
  private static void shorten(String chars, List<Proposal> proposals) {
    Set<String> names = names(chars, proposals, 0);
    proposals.replaceAll(
        p -> {
          Span name = p.span();
          boolean cut =
              p.kind() == Mention.Kind.PERSON
                  && name.length() == SHORTEST
                  && ADVERBS.indexOf(chars.charAt(name.end() - 1)) >= 0
                  && names.contains(chars.substring(name.begin(), name.end() - 1));
          return cut ? p.at(new Span(name.begin(), name.end() - 1)) : p;
        });
  }

  private void mend(List<Proposal> proposals) {
    List<Proposal> mended = new ArrayList<>();
    for (Proposal proposal : List.copyOf(proposals)) {
      boolean person = proposal.kind() == Mention.Kind.PERSON;
      Span whole = person ? whole(proposal.span()) : null;
      if (whole != null) {
        proposals.remove(proposal);
        mended.add(proposal.at(whole));
      }
      int end = person ? -1 : personEnd(proposal.span());
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

  /** {@code 雷沃伊|…，雷沃|伊}: gives the longer name of whom a part is named, or null. */
  private @Nullable Span whole(Span name) {
    String part = chars.substring(name.begin(), name.end());
    return all.stream()
        .filter(person -> person.length() == part.length() + 1 && person.startsWith(part))
        .filter(person -> chars.startsWith(person, name.begin()))
        .filter(person -> ADVERBS.indexOf(person.charAt(part.length())) < 0)
        .findFirst()
        .map(person -> new Span(name.begin(), name.begin() + person.length()))
        .orElse(null);
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
