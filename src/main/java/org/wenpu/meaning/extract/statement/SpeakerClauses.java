package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/** Finds the subject of a verb in the clauses before its own: 参加大会的代表，在审议时认为. */
final class SpeakerClauses {
  /** 来自湖城的|林海|，分享了…. */
  private static final String FROM = "来自";

  /** 甲国|方面|提交备忘录，呼吁…: the state itself. */
  private static final List<String> SUFFIXES = List.of("方面", "官方", "当局");

  private static final List<String> OUGHT = List.of("应", "必须", "要", "需", "此举", "这一");

  /** 该台|一直以来都是|桥梁，相信…: who is told what it is does not speak. */
  private static final Openings IS = new Openings("[^，。]{0,8}是");

  private final SpeakerPhrase phrase;

  SpeakerClauses(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /** 林海介绍了大会以来|，公司改制的情况|，指出…: the person a sentence begins with keeps its verbs. */
  Speaker topic(StatementText text, List<Integer> starts, int segment, Speaker found) {
    for (int i = 0; i < segment; i++) {
      Speaker head = phrase.head(text, starts.get(i), starts.get(i + 1) - 1);
      if (head != null && head.kind() == Speaker.Kind.PERSON) {
        return head;
      }
    }
    return found;
  }

  /**
   * 参加大会的代表，在审议时认为: what the clause before begins with, or else ends with if more than a verb
   * follows; 成为可靠的伙伴，期待… and 要求归还款项，请求… have a subject further off.
   */
  @Nullable Speaker before(StatementText text, int begin, int end, boolean parted) {
    Mention last = text.mentionEndingAt(end);
    if (text.masked().startsWith(FROM, begin)
        && last != null
        && last.kind() == Mention.Kind.PERSON) {
      return Speaker.of(last);
    }
    Token first = text.tokenAt(begin);
    if (first != null && phrase.isReporting(first)) {
      return null;
    }
    Speaker head = phrase.head(text, begin, end);
    if (head != null && (isObliged(text, head, end) || isPlaceOf(text, head, end))) {
      return null;
    }
    if (head != null || !parted) {
      return head;
    }
    Speaker tail = phrase.subject(text, begin, end, false);
    return tail == null || tail.kind() != Speaker.Kind.ROLE ? null : tail;
  }

  /** 各国应该支持…，呼吁…, 对方此举…，呼吁…: what ought to be done or was done is told by somebody else. */
  private static boolean isObliged(StatementText text, Speaker head, int end) {
    return !head.isPersonal()
        && (OUGHT.stream().anyMatch(word -> text.masked().startsWith(word, head.span().end()))
                && text.at(head.span().end() + 1) != '求'
            || head.kind() == Speaker.Kind.BODY && IS.opens(text.masked(), head.span().end(), end));
  }

  /** 俄亥俄州|东部的居民提起诉讼，指控…, 某湖发生事故，确认…: a place is where, not who. */
  private static boolean isPlaceOf(StatementText text, Speaker head, int end) {
    int behind = head.span().end();
    if (head.kind() == Speaker.Kind.PLACE
        && (text.masked().substring(behind, end).contains("发生")
            || text.masked().startsWith("等", behind))) {
      return true;
    }
    Token next = head.kind() == Speaker.Kind.PLACE ? text.tokenAt(head.span().end()) : null;
    return next != null
        && SUFFIXES.stream().noneMatch(word -> text.masked().startsWith(word, behind))
        && next.span().end() < end
        && "nfsb".indexOf(next.tag().charAt(0)) >= 0;
  }
}
