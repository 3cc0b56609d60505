package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.TimePhrases;

/** Makes policy lines of the clauses that were judged to be such. */
final class MeasureLines {
  /** {@code 稳外贸、稳外资} is one line. */
  private static final int LONGEST_BARE_ACT = 5;

  private static final int SHORTEST = 6;

  private static final int LONGEST_TERM = 26;

  /** {@code 到2030年}, {@code 2028年底前}, {@code 自3月1日起}; not {@code 今年}, which only tells when. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?:到|至)(?:20\\d\\d年|“十[四五六]五”)(?:年?底|末|期?末)?前?，?$"
              + "|(?:20\\d\\d年|今年|明年)?(?:年?底|\\d{1,2}月(?:\\d{1,2}日|底|末)?|(?<=20\\d\\d年))前$"
              + "|[自从](?:20\\d\\d年|今年|明年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?起，?$"
              + "|[自从]?(?:今天|即日|(?:20\\d\\d年|今年|明年)?(?:\\d{1,2}|本)月(?:\\d{1,2}日)?(?:\\d{1,2}时(?:\\d{1,2}分)?)?)(?:（[^）]{1,12}）)?起，?$"
              + "|“十[四五六]五”(?:时期|期间)，?$");

  /** With what a term ends but for a comma; where a line ends, it may end before that. */
  private static final Characters TERM_ENDS = Characters.of("年”底末前起期间\n\r\u0085\u2028\u2029");

  /** {@code 力争|今年底}: a time, too. */
  private static final Openings STRIVING = new Openings("力争|争取|力求|确保");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final String chars;
  private final PolicyWords words;
  private final LineEnds ends;
  private final ActLists lists;
  private final List<Line> lines = new ArrayList<>();

  MeasureLines(String chars, PolicyWords words) {
    this.chars = chars;
    this.words = words;
    this.ends = new LineEnds(chars);
    this.lists = new ActLists(chars, words);
  }

  /**
   * A policy line and whose it is.
   *
   * @param chain the last auxiliaries told in its sentence since the source was named: {@code 将}
   * @param kind what kind of actor its source is, null where that is not known
   */
  record Line(PolicyScope scope, Span span, String chain, PolicyActor.@Nullable Kind kind) {}

  List<Line> all() {
    return List.copyOf(lines);
  }

  /** Adds the lines of a sentence; says whether there were any. */
  boolean add(List<PolicyClause> clauses, List<ClauseLabel> labels) {
    int before = lines.size();
    for (int i = 0; i < clauses.size(); i++) {
      PolicyClause clause = clauses.get(i);
      PolicyScope scope = clause.scope();
      int last = lastOf(clauses, labels, i);
      boolean begins = labels.get(i) == ClauseLabel.BEGIN;
      if (scope != null && begins && !(last == i && isTime(clause))) {
        int first = isOpenedByTime(clauses, i) ? i - 1 : i;
        Span opening = new Span(clauses.get(first).words().begin(), clause.words().end());
        enumerated(clause, opening, clauses.get(last).words().end());
      }
    }
    return lines.size() > before;
  }

  /** {@code 到2028年，|建成十条公路}; in {@code 到2028年，湖北将|建成十条公路} the subject stands between. */
  private boolean isOpenedByTime(List<PolicyClause> clauses, int i) {
    if (i == 0 || !isTime(clauses.get(i - 1))) {
      return false;
    }
    int between = clauses.get(i).words().begin() - clauses.get(i - 1).words().end();
    return between <= 1 + clauses.get(i).auxiliary().length();
  }

  /** {@code 到2028年，|建成十条公路}: a time is no line but opens the one behind it. */
  private boolean isTime(PolicyClause clause) {
    Span words = clause.words();
    int begin = STRIVING.end(chars, words.begin(), words.end());
    return words.length() > 0 && TimePhrases.skip(chars, begin, words.end()) == words.end();
  }

  /** {@code 建成十条公路，到2028年，|}: a time at a line's end opens the next. */
  private int lastOf(List<PolicyClause> clauses, List<ClauseLabel> labels, int first) {
    int last = first;
    while (last + 1 < labels.size() && labels.get(last + 1) == ClauseLabel.INSIDE) {
      last++;
    }
    while (last > first && isTime(clauses.get(last))) {
      last--;
    }
    return last;
  }

  /**
   * Cuts a list of acts with one verb: {@code 建设…、建设…等6个方面}, also behind another: {@code
   * 聚焦|建设…、建设…}.
   */
  private void enumerated(PolicyClause source, Span clause, int end) {
    int begin = clause.begin();
    int verb = begin + 2;
    int first = verb + 2 <= clause.end() && isRepeated(verb, clause.end()) ? verb : begin;
    if (chars.startsWith("包括", begin - 2)) {
      items(source, begin, clause.end(), end);
      return;
    }
    if (chars.substring(begin, clause.end()).indexOf('、') < LONGEST_BARE_ACT) {
      add(source, begin, end);
      return;
    }
    List<Span> acts = first == begin ? lists.acts(begin, clause.end()) : List.of();
    if (!acts.isEmpty()) {
      acts.forEach(act -> add(source, act.begin(), act.end()));
      add(source, acts.get(acts.size() - 1).end() + 1, end);
      return;
    }
    String next = "、" + chars.substring(first, Math.min(first + 2, clause.end()));
    int from = first;
    for (int i = chars.indexOf(next, begin);
        i > 0 && i < clause.end();
        i = chars.indexOf(next, i + 1)) {
      add(source, from, i);
      from = i + 1;
    }
    add(source, from, end);
  }

  /** Cuts a list of acts behind 包括: {@code 提升服务能力、加强人才培养}. */
  private void items(PolicyClause source, int begin, int clauseEnd, int end) {
    int from = begin;
    for (int i = chars.indexOf('、', begin); i > 0 && i < clauseEnd; i = chars.indexOf('、', i + 1)) {
      if (i - from >= LONGEST_BARE_ACT && words.isActAt(chars, i + 1, clauseEnd)) {
        add(source, from, i);
        from = i + 1;
      }
    }
    add(source, from, end);
  }

  private boolean isRepeated(int verb, int end) {
    int again = chars.indexOf("、" + chars.substring(verb, verb + 2), verb);
    return words.isActAt(chars, verb, end) && again > 0 && again < end;
  }

  /** {@code 科学统筹} tells nothing by itself; {@code 安排8亿元} does. */
  private boolean isTold(Span line) {
    return line.length() >= SHORTEST
        || DIGIT.matcher(chars).region(line.begin(), line.end()).find();
  }

  /**
   * Gives where the term begins that stands right before a line: {@code |2028年底前建成十条公路}; not {@code
   * 延长到2028年末，|建成十条公路}, where it belongs to the line before.
   */
  private int fromTerm(int begin) {
    if (!mayEndTerm(begin)) {
      return begin;
    }
    Matcher term = TERM.matcher(chars).region(Math.max(0, begin - LONGEST_TERM), begin);
    int from = term.find() ? term.start() : begin;
    Span last = lines.isEmpty() ? null : lines.get(lines.size() - 1).span();
    return last != null && last.begin() < from && from < last.end() ? begin : from;
  }

  private boolean mayEndTerm(int end) {
    boolean comma = end > 0 && chars.charAt(end - 1) == '，';
    return TERM_ENDS.end(chars, 0, comma ? end - 1 : end);
  }

  private void add(PolicyClause source, int begin, int end) {
    Span line = ends.trimmed(fromTerm(begin), end);
    PolicyScope scope = source.scope();
    if (scope != null && line.length() > 0 && isTold(line)) {
      withdraw(line.begin());
      lines.add(new Line(scope, line, source.chain(), source.kind()));
    }
  }

  /** {@code 今天（3月1日）起|，推广滴灌技术}: a term that was told as a line opens the next. */
  private void withdraw(int begin) {
    int last = lines.size() - 1;
    if (last >= 0 && lines.get(last).span().begin() >= begin) {
      lines.remove(last);
    }
  }
}
