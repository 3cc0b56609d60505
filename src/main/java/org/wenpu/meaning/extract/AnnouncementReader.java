package org.wenpu.meaning.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Reads what stands behind an announcing verb: {@code 提出“…”}, {@code 要求各地…}, {@code 出台…举措}. */
final class AnnouncementReader {
  /** {@code 5个方面的举措}: the measures themselves follow, over paragraphs. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:[\\d一二三四五六七八九十]+|以下|如下)(?:个|大|条|项)?(?:方面|项|条)?.{0,6}(?:举措|措施|任务|要求|政策|工作)");

  private static final Pattern MEASURES = Pattern.compile("(?:举措|措施|政策)(?:（.*）)?$");

  private static final Pattern DOCUMENT_ONLY =
      Pattern.compile(
          "(?:实施|行动|工作|总体|指导|若干|一系列|针对性|系列|多项|多条|\\d+[项条])?(?:方案|意见|计划|措施|举措|规划|办法|政策|文件)");

  private final String chars;
  private final Lexicon<AnnouncingVerb> cues;
  private final PolicyWords words;
  private final LineReader lines;
  private final PolicyState state;

  AnnouncementReader(
      String chars,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      LineReader lines,
      PolicyState state) {
    this.chars = chars;
    this.cues = cues;
    this.words = words;
    this.lines = lines;
    this.state = state;
  }

  /** Gives the announcing verb at a position, or null. */
  Trie.@Nullable Match<AnnouncingVerb> verb(int at, int end) {
    Trie.Match<AnnouncingVerb> match = cues.longest(chars, at);
    return match == null || match.end() > end ? null : match;
  }

  /**
   * Reads an announcement: its verb from {@code verb} to {@code verbEnd}, its words up to the end.
   */
  void read(Participant actor, int verb, int verbEnd, int end) {
    String cue = chars.substring(verb, verbEnd);
    String content = chars.substring(verbEnd, end);
    state.enter(new PolicyScope(actor, cue, mode(actor, content)));
    int at = TimePhrases.skip(chars, Marks.skip(chars, verbEnd, end), end);
    if (at >= end || DOCUMENT_ONLY.matcher(content).matches()) {
      return;
    }
    if (cue.equals("出台") && at == verbEnd) {
      issued(verb, content, end);
    } else if (isOrder(cue)) {
      ordered(at, end);
    } else {
      quoted(at, verbEnd, end);
    }
  }

  private Mode mode(Participant actor, String content) {
    PolicyScope before = state.scope();
    boolean runsOn = before != null && before.runsOn() && actor.equals(before.actor());
    return runsOn || LIST.matcher(content).find() ? Mode.LISTED : Mode.ANNOUNCED;
  }

  /** Reads {@code 出台…六项举措} whole. */
  private void issued(int verb, String content, int end) {
    if (MEASURES.matcher(content).find()) {
      lines.add(verb, end, false);
    } else {
      lines.read(verb, end);
    }
  }

  private static boolean isOrder(String cue) {
    return cue.endsWith("要求") || cue.endsWith("通知") || cue.startsWith("责");
  }

  /** Takes the addressee into the line: {@code 要求|各地增加…供给}. */
  private void ordered(int at, int end) {
    int begin = words.afterAuxiliaries(chars, at, end);
    if (lines.isNoLine(begin, end) && end - begin > 8) {
      lines.add(begin, end, false);
    } else {
      lines.read(at, end);
    }
  }

  /** Reads what follows the verb; words behind a quotation are no part of it. */
  private void quoted(int at, int verbEnd, int end) {
    int close = chars.startsWith("“", verbEnd) ? chars.indexOf('”', verbEnd) : -1;
    boolean within = close > at && close < end;
    lines.read(at, within ? close : end);
    if (within) {
      state.lines.interrupt();
    }
  }
}
