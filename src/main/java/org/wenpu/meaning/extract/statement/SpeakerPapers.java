package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/** Finds which document, piece or issuer is meant by 《意见》, 文章, 声明. */
final class SpeakerPapers {
  /** Orders in its own name, whoever sent it round. */
  private static final String CIRCULAR = "通知";

  private static final List<String> PRINTED = List.of("刊文", "撰文", "发文", "文章");

  private static final List<String> MADE_KNOWN = List.of("发布", "发表", "公布");

  private static final Pattern CARRIED =
      Pattern.compile("(《〇+》(?:杂志|周刊|日报)?)[^，。]{0,8}(?:刊发|刊登|发表)(?:评论员|署名|评论)?");

  /** 甲方与乙方发表|联合|声明: it speaks for itself, not for the first of them. */
  private static final String JOINT = "联合";

  /** 某院发布报告称，…此前的报告…。报告称: so many namings back. */
  private static final int NEAR = 3;

  private static final int LONGEST_SHORT_FORM = 6;

  private static final int LONGEST_KIND = 20;

  private static final int SHORTEST_TITLE = 6;

  private final SpeakerPhrase phrase;

  SpeakerPapers(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /** 《意见》 → the document it is short for; 白皮书, 声明 → the one made known before. */
  Speaker of(StatementText text, Speaker found) {
    if (found.name().length() > LONGEST_SHORT_FORM) {
      return found;
    }
    return text.article().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .filter(m -> m.span().end() < found.span().begin())
        .filter(m -> m.text().length() > found.name().length() && m.text().endsWith(found.name()))
        .findFirst()
        .map(Speaker::of)
        .orElseGet(() -> found.mention() == null ? published(text, found) : found);
  }

  /** 文章: the piece by its title, or the paper that printed it. */
  static @Nullable Speaker piece(
      StatementText text, Speaker found, int unit, List<StatementClause> told) {
    Speaker carrier = carrier(text, found);
    if (carrier != null) {
      return carrier;
    }
    Speaker piece = titled(text, found);
    return piece == null ? printed(text, unit, told) : piece;
  }

  /** 《晨报》4日|刊发|文章指出: the paper whose piece the clause itself tells of. */
  private static @Nullable Speaker carrier(StatementText text, Speaker found) {
    int begin = sentenceBegin(text, found.span().begin());
    int open = text.masked().lastIndexOf('《', found.span().begin());
    Matcher carried =
        open < begin ? null : CARRIED.matcher(text.masked()).region(open, found.span().begin());
    return carried == null || !carried.matches()
        ? null
        : SpeakerNames.of(text, Speaker.Kind.BODY, open, carried.end(1));
  }

  /** 《晨报》刊文称，…。文章说，…: the paper that was cited just before. */
  private static @Nullable Speaker printed(
      StatementText text, int unit, List<StatementClause> told) {
    StatementClause last = told.isEmpty() ? null : told.get(told.size() - 1);
    if (last == null
        || text.units().get(last.unit()).paragraph() != text.units().get(unit).paragraph()) {
      return null;
    }
    String clause = text.masked().substring(last.clause().begin(), last.clause().end());
    return PRINTED.stream().anyMatch(clause::contains) ? last.speaker() : null;
  }

  /**
   * 《奔向大海》…。文章说: gives the piece by its title, the last one named before; null when there is none
   * but the name of a paper.
   */
  private static @Nullable Speaker titled(StatementText text, Speaker found) {
    int close = text.masked().lastIndexOf('》', found.span().begin());
    while (close > 0) {
      int open = text.masked().lastIndexOf('《', close);
      if (open < 0) {
        return null;
      }
      if (close - open > SHORTEST_TITLE && "报网刊志".indexOf(text.chars().charAt(close - 1)) < 0) {
        Mention title = text.mentionAt(open + 1);
        return title != null && title.span().end() == close
            ? Speaker.of(title)
            : SpeakerNames.of(text, Speaker.Kind.DOCUMENT, open + 1, close);
      }
      close = text.masked().lastIndexOf('》', open);
    }
    return null;
  }

  /** 《…水利》白皮书 by its title, 某国政府…发表声明, 林海发表声明 by who issued it. */
  private Speaker published(StatementText text, Speaker found) {
    int at = text.masked().lastIndexOf(found.name(), found.span().begin() - 1);
    for (int i = 0; at > 0 && i < NEAR && !found.name().equals(CIRCULAR); i++) {
      Speaker issuer = published(text, found, at);
      if (issuer != found) {
        return issuer;
      }
      at = text.masked().lastIndexOf(found.name(), at - 1);
    }
    return found;
  }

  /** Gives who issued a paper named at a place, the paper by its title, or the paper itself. */
  private Speaker published(StatementText text, Speaker found, int at) {
    int end = at + found.name().length();
    if (text.masked().startsWith(JOINT, at - JOINT.length())) {
      return SpeakerNames.of(text, Speaker.Kind.DOCUMENT, at - JOINT.length(), end);
    }
    int title = text.masked().charAt(at - 1) == '》' ? text.masked().lastIndexOf('《', at) : -1;
    if (title >= 0) {
      return SpeakerNames.of(text, Speaker.Kind.DOCUMENT, title, end);
    }
    int begin = sourceBegin(text, sentenceBegin(text, at));
    Speaker named = phrase.issuer(text, begin, end);
    if (named != null && named.kind() == Speaker.Kind.BODY) {
      return named;
    }
    boolean issued =
        SpeakerAdverbs.actBegin(text, begin, end) < end || isMadeKnown(text, begin, at);
    Speaker issuer = issued ? issuer(text, begin, at) : null;
    return issuer == null ? found : issuer;
  }

  /** 海蓝组织4日|发布|月度石油市场|报告: what kind of paper it is stands between. */
  private static boolean isMadeKnown(StatementText text, int begin, int paper) {
    int verb =
        MADE_KNOWN.stream().mapToInt(v -> text.masked().lastIndexOf(v, paper)).max().orElse(-1);
    return verb > begin
        && paper - verb <= LONGEST_KIND
        && "的，。；".chars().noneMatch(c -> text.masked().substring(verb, paper).indexOf(c) >= 0);
  }

  /** 根据|某国大使馆发布的公告. */
  private static int sourceBegin(StatementText text, int begin) {
    return text.masked().startsWith("根据", begin)
        ? begin + 2
        : text.masked().startsWith("据", begin) ? begin + 1 : begin;
  }

  private @Nullable Speaker issuer(StatementText text, int begin, int end) {
    for (int at = begin, i = begin; i <= end; i++) {
      if (i == end || text.masked().charAt(i) == '，') {
        Speaker head = phrase.head(text, at, i);
        if (head != null && mayIssue(head)) {
          return head;
        }
        at = i + 1;
      }
    }
    return null;
  }

  private static boolean mayIssue(Speaker head) {
    return head.kind() == Speaker.Kind.BODY
        || head.kind() == Speaker.Kind.PERSON
        || head.kind() == Speaker.Kind.ROLE;
  }

  private static int sentenceBegin(StatementText text, int at) {
    int begin = at;
    while (begin > 0 && "\n。".indexOf(text.masked().charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }
}
