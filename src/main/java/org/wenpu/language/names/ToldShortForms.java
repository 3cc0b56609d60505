package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Finds bodies and places by the short name an article gives them: {@code 西部车网联合创新中心（以下简称“西部车网”）},
 * then {@code 西部车网}.
 */
final class ToldShortForms {
  private static final Pattern TOLD =
      Pattern.compile(
          "（(?:以下)?(?:简称|下称|称)[为：]?[“‘]?(\\p{IsHan}[\\p{IsHan}A-Za-z0-9·]{1,11}+)[”’]?）");

  /** Heavier than what looks like a body in the short name: {@code 西部|智联}. */
  private static final double WEIGHT = 24;

  private ToldShortForms() {}

  /** Gives the short names wherever the text has them from where they are told on. */
  static List<Proposal> find(String chars, List<Proposal> found) {
    List<Proposal> shorts = new ArrayList<>();
    Matcher told = TOLD.matcher(chars);
    while (told.find()) {
      int open = told.start();
      int first = told.start(1);
      String name = told.group(1);
      found.stream()
          .filter(p -> p.span().end() == open && p.kind() != Mention.Kind.PERSON)
          .findFirst()
          .ifPresent(full -> addAll(chars, name, first, full.kind(), shorts));
    }
    return shorts;
  }

  private static void addAll(
      String chars, String name, int first, Mention.Kind kind, List<Proposal> shorts) {
    NameRule rule = kind == Mention.Kind.PLACE ? NameRule.PLACE : NameRule.INSTITUTION;
    for (int at = first; at >= 0; at = chars.indexOf(name, at + name.length())) {
      shorts.add(Proposal.of(rule, new Span(at, at + name.length()), WEIGHT));
    }
  }
}
