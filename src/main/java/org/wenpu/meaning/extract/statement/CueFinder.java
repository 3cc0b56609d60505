package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/**
 * Finds the verbs of a sentence that report speech, by the list {@code reporting-verbs} and the
 * marks and words around them; who speaks is asked later.
 */
final class CueFinder {
  private static final List<String> DENIALS = List.of("未", "不", "没", "没有", "拒绝", "不愿", "无法");

  private final Lexicon<CueKind> verbs = Lexicon.bundled("reporting-verbs", CueKind.class);

  private final CueVerbs spans;
  private final StatingCues stating = new StatingCues();
  private final DirectingCues directing = new DirectingCues();

  CueFinder(SpeakerWords words) {
    spans = new CueVerbs(words);
  }

  /** Gives the reporting verbs of a sentence in text order. */
  List<Cue> find(StatementText text, StatementUnit unit) {
    List<Cue> cues = new ArrayList<>();
    int end = unit.span().end();
    for (int i = unit.span().begin(); i < end; ) {
      Trie.Match<CueKind> match = verbs.longest(text.masked(), i);
      if (match == null || match.end() > end || text.isInMention(i)) {
        i++;
        continue;
      }
      Cue cue = cue(text, unit, match, i);
      if (cue != null && !isDenied(text.masked(), i) && !isManner(text, cue.span().end())) {
        cues.add(cue);
      }
      i = cue == null ? match.end() : cue.span().end();
    }
    return cues;
  }

  private @Nullable Cue cue(
      StatementText text, StatementUnit unit, Trie.Match<CueKind> match, int begin) {
    int end = match.end();
    return CueVerbs.isSaid(text.masked(), match)
        ? cue(text, unit, new Span(begin, end + 1), CueKind.SAY)
        : CueVerbs.isMadeKnown(text.masked(), begin, end)
            ? cue(text, unit, new Span(end - 1, end), CueKind.STATE)
            : cue(text, unit, spans.whole(text, begin, end), match.value());
  }

  /** 尚未证实, 拒绝透露: nothing was said. */
  private static boolean isDenied(String masked, int verb) {
    return DENIALS.stream().anyMatch(word -> masked.startsWith(word, verb - word.length()));
  }

  /** 深有感触|地|说: how something is said. */
  private boolean isManner(StatementText text, int end) {
    Token next = text.tokenAt(end);
    return next != null
        && next.text().equals("地")
        && verbs.longest(text.masked(), next.span().end()) != null;
  }

  private @Nullable Cue cue(StatementText text, StatementUnit unit, Span span, CueKind kind) {
    int end = unit.span().end();
    if (CueObjects.areNamed(text, span.end(), end)) {
      return kind == CueKind.PROPOSE || kind == CueKind.AFTER_QUOTE || kind == CueKind.SAY
          ? new Cue(span, CueKind.AFTER_QUOTE, span.end() + 1, false)
          : null;
    }
    return switch (kind) {
      case NONE -> null;
      case SAY -> CueNouns.isOwned(text, span) ? null : stating.said(text, span, end);
      case AFTER_QUOTE -> CueMarks.brought(text, span, kind, end);
      case STATE -> stating.stated(text, span, end);
      case TELL -> DirectingCues.told(text, span, end);
      case DIRECT -> DirectingCues.directed(text, span, end);
      case PROPOSE -> directing.proposed(text, span, end);
      case ANNOUNCE -> CueNews.announced(text, span, end);
      case LEARN -> learnt(text, span, end);
      case SHOW, REPORT, VIEW -> CueMarks.marked(text, span, kind, end);
    };
  }

  /** 记者从…获悉 names whom it was learnt from. */
  private static @Nullable Cue learnt(StatementText text, Span span, int end) {
    return text.masked().lastIndexOf('从', span.begin())
            < text.masked().lastIndexOf("记者", span.begin())
        ? null
        : CueMarks.marked(text, span, CueKind.LEARN, end);
  }
}
