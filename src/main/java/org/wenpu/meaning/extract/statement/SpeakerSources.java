package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Finds who stands behind 报道说, 数据显示 and 据介绍 that name nobody: whoever was told of before. */
final class SpeakerSources {
  private static final int NEAR = 4;

  /** Length of 援引. */
  private static final int CITES = 2;

  private static final String THIS = "该";

  private static final String REPORT = "报道";

  private static final String DECLARATION = "声明";

  /** What a firm proclaims is no figure it counted. */
  private static final String PROCLAIM = "宣布";

  private static final Pattern MADE_KNOWN =
      Pattern.compile("([^，。]{2,40}?)(?:发布|公布)[^，。]{2,40}(?:数据|指数|报告|公报|情况)。");

  /** Paragraphs after which an introduction is no longer that of who spoke before. */
  private static final int FAR = 2;

  private final SpeakerPhrase phrase;
  private final SpeakerHeads heads;

  SpeakerSources(SpeakerPhrase phrase, SpeakerHeads heads) {
    this.phrase = phrase;
    this.heads = heads;
  }

  /** 报道还说，…: whoever was cited as reporting last in the paragraph: 据|当地媒体|报道. */
  @Nullable Speaker medium(StatementText text, int unit, StatementCandidate candidate) {
    String masked = text.masked();
    int begin = candidate.begin();
    if (!masked.startsWith(REPORT, begin)) {
      return null;
    }
    Speaker cited = cited(text, begin, candidate.cue().span().begin());
    if (cited != null) {
      return cited;
    }
    int number = text.units().get(unit).paragraph();
    boolean first = unit == 0 || text.units().get(unit - 1).paragraph() != number;
    boolean above = first && number > 0 && isPlain(text, number - 1);
    Span paragraph = text.article().paragraphs().get(above ? number - 1 : number);
    for (int at = masked.lastIndexOf(REPORT, begin - 1);
        at > paragraph.begin();
        at = masked.lastIndexOf(REPORT, at - 1)) {
      int from = at;
      while (from > paragraph.begin() && "，。；据”".indexOf(masked.charAt(from - 1)) < 0) {
        from--;
      }
      int to = SpeakerFinder.citingBegin(text, from, at);
      Speaker medium = from < to ? phrase.subject(text, from, to, false) : null;
      if (medium != null) {
        return medium;
      }
    }
    return null;
  }

  /** A paragraph that ends with a full stop is no heading. */
  private static boolean isPlain(StatementText text, int paragraph) {
    return text.at(text.article().paragraphs().get(paragraph).end() - 1) == '。';
  }

  /** 报道援引|消息人士|的话称: whom a report without a name cites. */
  private @Nullable Speaker cited(StatementText text, int begin, int verb) {
    int cites = SpeakerFinder.citingBegin(text, begin, verb) + CITES;
    int of = text.masked().lastIndexOf('的', verb);
    return of > cites ? phrase.subject(text, cites, of, false) : null;
  }

  /** 统计局公布，…。数据显示，…: the figures are those of the body that made some known before. */
  static @Nullable Speaker counterBefore(StatementText text, int unit, List<StatementClause> told) {
    int paragraph = text.units().get(unit).paragraph();
    for (int i = told.size() - 1; i >= 0; i--) {
      StatementClause clause = told.get(i);
      if (text.units().get(clause.unit()).paragraph() < paragraph - 1
          || clause.unit() < unit - NEAR) {
        return null;
      }
      if (clause.speaker().kind() == Speaker.Kind.BODY) {
        Cue cue = clause.cue();
        boolean counted =
            cue != null
                && (cue.kind() == CueKind.SHOW
                    || cue.kind() == CueKind.ANNOUNCE && !cue.verb(text).equals(PROCLAIM));
        return counted ? clause.speaker() : null;
      }
    }
    return null;
  }

  /** 某机构称，…。|声明|称，…, 某署在报告中说，…。|报告|指出，…: that of the body which spoke last in the paragraph. */
  static @Nullable Speaker bodyBefore(
      StatementText text, int unit, String paper, List<StatementClause> told) {
    if (told.isEmpty()) {
      return null;
    }
    StatementClause last = told.get(told.size() - 1);
    Span clause = last.clause();
    boolean declared = paper.equals(DECLARATION);
    boolean near =
        last.speaker().kind() == Speaker.Kind.BODY
            && (declared || text.quote(clause.begin(), clause.end()).contains(paper))
            && text.units().get(last.unit()).paragraph() == text.units().get(unit).paragraph();
    return near ? last.speaker() : null;
  }

  /** 公告称，海员工会将罢工。|该工会|表示: the body of that kind which spoke last in the paragraph. */
  static @Nullable Speaker sameKind(
      StatementText text, int unit, Speaker found, List<StatementClause> told) {
    if (told.isEmpty() || !found.name().startsWith(THIS) || found.name().length() == 1) {
      return null;
    }
    StatementClause last = told.get(told.size() - 1);
    boolean same =
        last.speaker().kind() == Speaker.Kind.BODY
            && text.units().get(last.unit()).paragraph() == text.units().get(unit).paragraph()
            && last.speaker().name().endsWith(found.name().substring(THIS.length()));
    return same ? last.speaker() : null;
  }

  /** 甲协会今天|发布物流指数|。数据显示，…: the figures are those just made known. */
  @Nullable Speaker publisher(StatementText text, int unit) {
    if (unit == 0 || text.units().get(unit - 1).paragraph() != text.units().get(unit).paragraph()) {
      return null;
    }
    Span last = text.units().get(unit - 1).span();
    Matcher made = MADE_KNOWN.matcher(text.masked()).region(last.begin(), last.end());
    Speaker body = made.matches() ? phrase.head(text, last.begin(), made.end(1)) : null;
    return body != null && body.kind() == Speaker.Kind.BODY ? body : null;
  }

  /** 据介绍: who spoke or held a press conference just before; 据报道 names nobody. */
  @Nullable Speaker introducer(
      StatementText text, int unit, StatementCandidate candidate, List<StatementClause> told) {
    if (!candidate.cue().verb(text).startsWith("介绍")) {
      return null;
    }
    for (int i = unit - 1; i >= Math.max(0, unit - NEAR); i--) {
      Speaker source = introducedIn(text, i, told);
      if (source != null) {
        return source;
      }
    }
    int paragraph = text.units().get(unit).paragraph();
    return lastSource(
        told.stream()
            .filter(c -> text.units().get(c.unit()).paragraph() >= paragraph - FAR)
            .toList());
  }

  private @Nullable Speaker introducedIn(
      StatementText text, int unit, List<StatementClause> before) {
    Span span = text.units().get(unit).span();
    Speaker spoke =
        before.isEmpty()
            ? null
            : lastSource(before.stream().filter(c -> c.unit() == unit).toList());
    int verb = text.masked().indexOf("介绍", span.begin() + 1);
    int begin = Math.max(span.begin(), text.masked().lastIndexOf('，', verb) + 1);
    boolean introduced = verb > 0 && verb < span.end();
    Speaker near = introduced ? phrase.subject(text, begin, verb, false) : null;
    if (spoke != null || near != null) {
      return spoke == null ? near : spoke;
    }
    String told = text.masked().substring(span.begin(), span.end());
    boolean held = (told.contains("举行") || told.contains("召开")) && told.contains("会");
    Speaker somebody =
        held && told.contains("解读") ? heads.of(text, span, SpeakerHeads::isSomebody) : null;
    if (somebody != null) {
      return somebody;
    }
    Speaker head = introduced || held ? heads.of(text, span, false) : null;
    return head != null && SpeakerHeads.canSpeak(head) ? head : null;
  }

  private static @Nullable Speaker lastSource(List<StatementClause> told) {
    for (int i = told.size() - 1; i >= 0; i--) {
      Speaker speaker = told.get(i).speaker();
      if (speaker.kind() == Speaker.Kind.BODY || speaker.kind() == Speaker.Kind.ROLE) {
        return speaker;
      }
    }
    return null;
  }
}
