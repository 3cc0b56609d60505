package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.language.Characters;
import org.wenpu.meaning.extract.FeatureSink;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Names what of the signs of a sentence's clauses, alone and together, may tell policy from other
 * words. The names are those of the weights in {@code model/policy-clauses.tsv}.
 */
final class ClauseFeatures {
  private static final Characters DIGIT = Characters.of("0123456789");

  /** {@code 更新闸门4100多座}. */
  private static final Pattern COUNTED = Pattern.compile("\\d[\\d.万亿多余]*[^\\d，。年%]{1,4}$");

  /** The features of the last characters, from one to four. */
  private static final List<String> ENDS = List.of("end-1", "end-2", "end-3", "end-4");

  private final ClauseSigns signs;

  ClauseFeatures(ClauseSigns signs) {
    this.signs = signs;
  }

  /** Gives the signs of the clauses of a sentence. */
  Signs[] signs(List<PolicyClause> clauses) {
    return clauses.stream().map(signs::of).toArray(Signs[]::new);
  }

  /** Says whether nothing stronger than a comma parts two clauses. */
  boolean isOneSentence(PolicyClause before, PolicyClause clause) {
    return "；。".indexOf(signs.mark(before, clause)) < 0;
  }

  /** Says whether 并 adds a clause to the one before. */
  boolean isAdded(PolicyClause clause) {
    return signs.isAdded(clause);
  }

  /** Names what tells of clause {@code i} by itself and by the one behind it. */
  void own(List<PolicyClause> clauses, Signs[] all, int i, FeatureSink sink) {
    Signs s = all[i];
    boolean last = i == all.length - 1;
    source(s, sink);
    role(s, last ? "END" : all[i + 1].role(), Boolean.toString(last), sink);
    verb(s, last ? "END" : next(all[i + 1]), last ? "END" : "", sink);
    shape(s, sink);
    levels(s, sink);
    words(clauses.get(i), s, sink);
    uses(clauses.get(i), s, Boolean.toString(last), sink);
  }

  private static String next(Signs next) {
    return next.carry().equals("OWN") ? next.head() + "!" : next.head();
  }

  private static void source(Signs s, FeatureSink sink) {
    sink.add("bias");
    sink.add("mode", s.mode());
    sink.add("carry", s.mode(), s.carry());
    sink.add("actor", s.mode(), s.carry(), s.actor());
    sink.add("auxiliary", s.mode(), s.auxiliary());
    sink.add("chain", s.mode(), s.chain(), s.carry());
    sink.add("subject", s.mode(), s.own(), s.carry());
  }

  private static void role(Signs s, String next, String last, FeatureSink sink) {
    sink.add("role", s.mode(), s.role());
    sink.add("role-carry", s.way(), s.role(), s.carry());
    sink.add("role-auxiliary", s.way(), s.role(), s.auxiliary());
    sink.add("role-next", s.way(), s.role(), next);
    sink.add("role-chain", s.way(), s.role(), s.chain());
    sink.add("role-last", s.way(), s.role(), last);
  }

  private static void verb(Signs s, String next, String last, FeatureSink sink) {
    sink.add("head", s.mode(), s.head());
    sink.add("head-carry", s.way(), s.head(), s.carry());
    sink.add("word", s.word());
    sink.add("word-way", s.way(), s.word());
    sink.add("word-last", s.word(), last);
    sink.add("manner", s.way(), s.manner(), s.head());
    sink.add("next", s.way(), next);
    sink.add("head-next", s.head(), next);
    sink.add("behind", s.way(), s.head(), s.behind());
    sink.add("object", s.way(), s.head(), s.object());
  }

  private static void shape(Signs s, FeatureSink sink) {
    sink.add("length", s.way(), s.length(3, 9));
    sink.add("first", s.way(), s.first());
    sink.add("last-tag", s.way(), s.lastTag());
    sink.add("last", s.way(), s.last());
    sink.add("of", s.way(), s.head(), Boolean.toString(s.text().indexOf('的') >= 0));
    sink.add("digit", s.way(), Boolean.toString(hasDigit(s)));
  }

  private static void levels(Signs s, FeatureSink sink) {
    sink.add("verb-level", s.way(), s.levels().verb());
    sink.add("noun-level", s.way(), s.levels().noun());
    sink.add("act-level", s.way(), s.levels().act());
    sink.add("begin-level", s.way(), s.levels().begin());
    sink.add("manner-level", s.way(), s.levels().manner());
    sink.add("words-level", s.way(), s.levels().words());
  }

  private static boolean hasDigit(Signs s) {
    return DIGIT.areIn(s.text(), 0, s.text().length());
  }

  private void words(PolicyClause clause, Signs s, FeatureSink sink) {
    for (String word : signs.words(clause)) {
      sink.add("with", s.way(), word);
    }
    for (int length = 1; length <= ENDS.size() && length <= s.text().length(); length++) {
      sink.add(ENDS.get(length - 1), s.end(length));
    }
  }

  private void uses(PolicyClause clause, Signs s, String last, FeatureSink sink) {
    if (signs.isEffect(clause)) {
      sink.add("effect", s.way(), last);
    }
    if (signs.isFor(clause)) {
      sink.add("for", s.way());
    }
    if (clause.broken()) {
      sink.add("broken", s.mode());
    }
    norm(s, sink);
    main(clause, s, sink);
    if (hasDigit(s) && COUNTED.matcher(s.text()).find()) {
      sink.add("counted", s.mode(), s.carry(), s.head());
      sink.add("counted-own", s.mode(), s.own());
    }
  }

  private static void norm(Signs s, FeatureSink sink) {
    String norm = ClauseNorms.of(s.text());
    if (!norm.isEmpty()) {
      sink.add("norm", s.way(), norm);
      sink.add("norm-own", s.way(), s.own());
    }
  }

  private void main(PolicyClause clause, Signs s, FeatureSink sink) {
    int at = signs.mainVerb(clause);
    if (at >= 0) {
      String main = signs.headAt(at, clause);
      sink.add("main", s.way(), main);
      sink.add("main-carry", s.mode(), s.carry(), main);
      sink.add("main-word", s.way(), signs.wordAt(at, clause));
    }
  }

  /** Names what tells of clause {@code i} together with the label of the one before it. */
  void behind(List<PolicyClause> clauses, Signs[] all, int i, FeatureSink sink) {
    Signs s = all[i];
    String last = Boolean.toString(i == all.length - 1);
    String mark = signs.mark(i == 0 ? null : clauses.get(i - 1), clauses.get(i));
    sink.add("p", s.mode(), s.carry());
    sink.add("p-head", s.mode(), s.head());
    sink.add("p-word", s.word());
    sink.add("p-last", s.mode(), last, s.head());
    sink.add("p-role", s.mode(), s.role(), i == 0 ? "^" : all[i - 1].role());
    sink.add("p-role-last", s.mode(), s.role(), last);
    sink.add("p-heads", i == 0 ? "^" : next(all[i - 1]), s.head());
    sink.add("p-mark", s.mode(), mark);
    if (i == 0) {
      sink.add("p-first", s.mode(), s.role());
    } else {
      before(all[i - 1], s, sink);
    }
  }

  private static void before(Signs before, Signs s, FeatureSink sink) {
    sink.add("q-word", before.word());
    sink.add("q-word-mode", s.mode(), before.word());
    sink.add("q-end", before.end(2));
    sink.add("q-length", s.mode(), before.length(4, 6), s.length(4, 6));
    sink.add("q-actor", s.mode(), before.actor(), s.carry());
  }
}
