package org.wenpu.meaning.extract.statement;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Says how far a reporting verb reaches: {@code 威胁|说}, {@code 提醒|说：}. */
final class CueVerbs {
  private static final Set<String> ANALYSING = Set.of("分析", "评论");

  private static final String SAYING = "说道称";

  /** Verbs behind which 说, 道 or 称 belongs to the cue. */
  private static final Set<CueKind> SAYABLE =
      EnumSet.of(CueKind.SAY, CueKind.STATE, CueKind.DIRECT, CueKind.ANNOUNCE, CueKind.AFTER_QUOTE);

  private final Lexicon<CueKind> verbs = Lexicon.bundled("reporting-verbs", CueKind.class);
  private final SpeakerWords words;

  CueVerbs(SpeakerWords words) {
    this.words = words;
  }

  /** 提醒|说，…, 叮嘱|道：…, 承认|称，…: to say so makes any such verb one of speech. */
  static boolean isSaid(String masked, Trie.Match<CueKind> match) {
    int say = match.end();
    return SAYABLE.contains(match.value())
        && say + 1 < masked.length()
        && SAYING.indexOf(masked.charAt(say)) >= 0
        && "，：。“".indexOf(masked.charAt(say + 1)) >= 0
        && SAYING.indexOf(masked.charAt(say - 1)) < 0;
  }

  /** 发布|消息|称, 发表|消息|说: the last word alone says so. */
  static boolean isMadeKnown(String masked, int begin, int end) {
    return end - begin == 3
        && masked.startsWith("消息", begin)
        && (masked.startsWith("发布", begin - 2) || masked.startsWith("发表", begin - 2));
  }

  /** 威胁|说, 辩解|称: the verb before says in which way; 提起|诉讼|称 has an object there. */
  Span whole(StatementText text, int begin, int end) {
    Token manner = text.tokenEndingAt(begin);
    if (manner != null && ANALYSING.contains(manner.text()) && isSomebodys(text, manner)
        || manner != null && end - begin == 1 && isTold(text, manner)) {
      return new Span(manner.span().begin(), end);
    }
    return end - begin == 1
            && manner != null
            && manner.span().length() == 2
            && text.mentionEndingAt(begin) == null
            && isVerb(manner)
            && !isVerb(text.tokenEndingAt(manner.span().begin()))
            && verbs.kind(manner.text()) == null
            && words.kind(manner.text()) == null
        ? new Span(manner.span().begin(), end)
        : new Span(begin, end);
  }

  /** 统计局|分析|指出, 专家|分析|认为: near miss 分析|指出, where nobody is named. */
  private boolean isSomebodys(StatementText text, Token verb) {
    int begin = verb.span().begin();
    SpeakerWord word = words.kindEnding(text.masked(), begin);
    return text.mentionEndingAt(begin) != null
        || word == SpeakerWord.ROLE
        || word == SpeakerWord.BODY;
  }

  /** 向总统|报告|称: with a listener it is a verb. */
  private static boolean isTold(StatementText text, Token manner) {
    int begin = manner.span().begin();
    int clause = text.masked().lastIndexOf('，', begin);
    return manner.text().equals("报告") && text.masked().lastIndexOf('向', begin) > clause;
  }

  private static boolean isVerb(@Nullable Token token) {
    return token != null && token.tag().startsWith("v");
  }
}
