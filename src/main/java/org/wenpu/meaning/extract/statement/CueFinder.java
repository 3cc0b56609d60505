package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Quotation;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/**
 * Finds the verbs of a sentence that report speech, by the list {@code reporting-verbs} and the
 * marks and words around them; who speaks is asked later.
 */
final class CueFinder {
  private static final int LONGEST_ADDRESSEE = 15;
  private static final int SHORTEST_CONTENT = 4;
  private static final String NOUN_BEFORE = "的了各新这该其项条此类大等";

  private static final Set<String> ANALYSING = Set.of("分析", "评论");

  /** 发布山洪|警告|，敦促居民撤离: what was given is a noun. */
  private static final String WARNING = "警告";

  private static final Openings GIVEN = new Openings("发[布出][^，。]{0,6}$");

  private static final int LONGEST_KIND = 8;

  private static final List<String> MODIFIERS = List.of("相关", "有关", "上述", "这些");

  private static final List<String> DENIALS = List.of("未", "不", "没", "没有", "拒绝", "不愿", "无法");

  private static final Pattern UNTIL = Pattern.compile("[^，。]{2,10}(?:前|后|之前|之后)");

  /** 强调了|6个方面。一是…: the points follow. */
  private static final Pattern POINTS =
      Pattern.compile("了?[\\d一二三四五六七八九十两几]+个?(?:方面|问题|关系|重点|要点)[^，。]{0,6}。");

  private final Lexicon<CueKind> verbs = Lexicon.bundled("reporting-verbs", CueKind.class);
  private final Lexicon<NarrationWord> narration =
      Lexicon.bundled("narration-words", NarrationWord.class);

  private final SpeakerWords words;

  CueFinder(SpeakerWords words) {
    this.words = words;
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
      Cue cue =
          isSaid(text.masked(), match)
              ? cue(text, unit, new Span(i, match.end() + 1), CueKind.SAY)
              : isMadeKnown(text.masked(), i, match.end())
                  ? cue(text, unit, new Span(match.end() - 1, match.end()), CueKind.STATE)
                  : cue(text, unit, whole(text, i, match.end()), match.value());
      if (cue != null && !isDenied(text.masked(), i) && !isManner(text, cue.span().end())) {
        cues.add(cue);
      }
      i = cue == null ? match.end() : cue.span().end();
    }
    return cues;
  }

  /** 提醒|说，…, 叮嘱|道：…: to say so makes any such verb one of speech. */
  private static boolean isSaid(String masked, Trie.Match<CueKind> match) {
    int say = match.end();
    return (match.value() == CueKind.DIRECT || match.value() == CueKind.AFTER_QUOTE)
        && say + 1 < masked.length()
        && "说道".indexOf(masked.charAt(say)) >= 0
        && "，：。“".indexOf(masked.charAt(say + 1)) >= 0;
  }

  /** 发布|消息|称, 发表|消息|说: the last word alone says so. */
  private static boolean isMadeKnown(String masked, int begin, int end) {
    return end - begin == 3
        && masked.startsWith("消息", begin)
        && (masked.startsWith("发布", begin - 2) || masked.startsWith("发表", begin - 2));
  }

  /** 威胁|说, 辩解|称: the verb before says in which way; 提起|诉讼|称 has an object there. */
  private Span whole(StatementText text, int begin, int end) {
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
      case SAY -> isOwned(text, span) ? null : said(text, span, end);
      case AFTER_QUOTE -> CueMarks.brought(text, span, kind, end);
      case STATE -> stated(text, span, end);
      case TELL -> told(text, span, end);
      case DIRECT -> directed(text, span, end);
      case PROPOSE -> proposed(text, span, end);
      case ANNOUNCE -> CueNews.announced(text, span, end);
      case LEARN -> learnt(text, span, end);
      case SHOW, REPORT, VIEW -> CueMarks.marked(text, span, kind, end);
    };
  }

  /** 规划的介绍: a noun. */
  private static boolean isOwned(StatementText text, Span span) {
    return span.begin() > 0 && text.masked().charAt(span.begin() - 1) == '的';
  }

  /** 说这里变了样: the plainest of verbs needs no mark. */
  private @Nullable Cue said(StatementText text, Span span, int end) {
    Cue cue = CueMarks.brought(text, span, CueKind.SAY, end);
    return cue == null
            && span.length() == 1
            && text.tokenEndingAt(span.end()) != null
            && text.masked().charAt(span.begin()) == '说'
        ? stated(text, span, end)
        : cue;
  }

  private @Nullable Cue stated(StatementText text, Span span, int end) {
    if (isThing(text, span)) {
      return null;
    }
    Cue cue = CueMarks.marked(text, span, CueKind.STATE, end);
    if (cue != null) {
      return cue;
    }
    int next = span.end();
    if (POINTS.matcher(text.masked()).region(next, end).matches() && isListed(text, end)) {
      return new Cue(span, CueKind.PROPOSE, end, true);
    }
    if (end - next < SHORTEST_CONTENT
        || CueObjects.areNone(text, next) && !CueObjects.areJoined(text, next, end)) {
      return null;
    }
    return isNoun(text, span)
            || isTime(text, span, end)
            || isPlanned(text, span)
            || isAct(text, next)
            || CueObjects.areThings(text, next, end)
        ? null
        : new Cue(span, CueKind.STATE, next, false);
  }

  /** 否认相关指控，…, 引发质疑和批评，…: a noun, whatever mark follows. */
  private static boolean isThing(StatementText text, Span span) {
    boolean joined =
        span.begin() > 0
            && "和与及、".indexOf(text.masked().charAt(span.begin() - 1)) >= 0
            && CueObjects.end(text, span.end(), text.masked().length()) == span.end();
    boolean given = span.begin() > 0 && GIVEN.isIn(before(text, span.begin()));
    return joined
        || given && text.masked().startsWith(WARNING, span.begin())
        || MODIFIERS.stream()
            .anyMatch(word -> text.masked().startsWith(word, span.begin() - word.length()));
  }

  private static String before(StatementText text, int end) {
    return text.masked().substring(Math.max(0, end - LONGEST_KIND), end);
  }

  /** 公司将承认违规: what is planned has not been said. */
  private static boolean isPlanned(StatementText text, Span span) {
    return span.begin() > 0 && text.masked().charAt(span.begin() - 1) == '将';
  }

  /** 在|确认安全|前: until when, nobody says so. */
  private static boolean isTime(StatementText text, Span span, int end) {
    return text.at(span.begin() - 1) == '在'
        && UNTIL.matcher(text.masked()).region(span.end(), end).lookingAt();
  }

  private boolean isAct(StatementText text, int next) {
    Trie.Match<NarrationWord> match = narration.longest(text.masked(), next);
    return text.masked().charAt(next) == '“' && !begins(text, next)
        || match != null && match.value() == NarrationWord.OBJECT;
  }

  /** 强调“两山”之路要走稳: the marks hold only the first word of what is said. */
  private static boolean begins(StatementText text, int at) {
    Quotation quotation = text.quotationAt(at);
    return quotation != null
        && CueObjects.end(text, at, text.masked().length())
            >= quotation.span().end() + SHORTEST_CONTENT;
  }

  /** 新要求, 总书记的殷切嘱托. */
  private static boolean isNoun(StatementText text, Span span) {
    Token before = text.tokenEndingAt(span.begin());
    int begin =
        before != null && "abz".contains(before.tag()) ? before.span().begin() : span.begin();
    return begin > 0
        && (NOUN_BEFORE.indexOf(text.masked().charAt(span.begin() - 1)) >= 0
            || text.masked().charAt(begin - 1) == '的');
  }

  /** 记者从…获悉 names whom it was learnt from. */
  private static @Nullable Cue learnt(StatementText text, Span span, int end) {
    return text.masked().lastIndexOf('从', span.begin())
            < text.masked().lastIndexOf("记者", span.begin())
        ? null
        : CueMarks.marked(text, span, CueKind.LEARN, end);
  }

  /** Whom it is told to stands between the verb and the mark: 告诉记者，…. */
  private static @Nullable Cue told(StatementText text, Span span, int end) {
    int limit = Math.min(end, span.end() + LONGEST_ADDRESSEE);
    for (int i = span.end(); i < limit; i++) {
      if ("，：“。".indexOf(text.masked().charAt(i)) >= 0) {
        return CueMarks.marked(text, new Span(span.begin(), i), CueKind.TELL, end) == null
            ? null
            : new Cue(span, CueKind.TELL, CueMarks.afterMarks(text, i, end), true);
      }
    }
    return null;
  }

  /** 提出建议, 形成建议: what is put forward is a noun. */
  private static boolean isObject(StatementText text, Span span) {
    return List.of("提出", "形成", "提交", "收集", "采纳", "听取", "征求").stream()
        .anyMatch(verb -> text.masked().startsWith(verb, span.begin() - verb.length()));
  }

  /** 提交的10多份|建议, 三条|建议: counted things. */
  private static boolean isCounted(StatementText text, Span span) {
    int number = span.begin() - 2;
    return "份件条项篇".indexOf(text.at(span.begin() - 1)) >= 0
        && (Character.isDigit(text.at(number)) || "两几多余一二三四五六七八九十".indexOf(text.at(number)) >= 0);
  }

  private static @Nullable Cue directed(StatementText text, Span span, int end) {
    if (isNoun(text, span) || isObject(text, span) || isCounted(text, span)) {
      return null;
    }
    Cue cue = CueMarks.marked(text, span, CueKind.DIRECT, end);
    if (cue != null) {
      return cue;
    }
    int next = span.end();
    if (end - next < SHORTEST_CONTENT
        || CueObjects.areNone(text, next) && !CueObjects.areJoined(text, next, end)) {
      return null;
    }
    int mark = CueObjects.addresseeEnd(text, next, end);
    return mark > 0
        ? new Cue(span, CueKind.DIRECT, CueMarks.afterMarks(text, mark, end), true)
        : new Cue(span, CueKind.DIRECT, next, false);
  }

  /** 提出3点建议：一是…: a short object and a colon bring the words too. */
  private @Nullable Cue proposed(StatementText text, Span span, int end) {
    if (isNoun(text, span) || CueMarks.isCoined(text, span.end())) {
      return null;
    }
    Cue cue = CueMarks.marked(text, span, CueKind.PROPOSE, end);
    if (cue != null) {
      return cue;
    }
    if (CueObjects.areProposed(text, span.end(), end)) {
      return new Cue(span, CueKind.PROPOSE, span.end(), false);
    }
    for (int i = span.end(); i < Math.min(end, span.end() + LONGEST_ADDRESSEE); i++) {
      if (text.masked().charAt(i) == '：') {
        return new Cue(span, CueKind.PROPOSE, CueMarks.afterMarks(text, i, end), true);
      }
      if (text.masked().charAt(i) == '。' && isListed(text, i + 1)) {
        return new Cue(span, CueKind.PROPOSE, i + 1, true);
      }
      if ("，。；、“".indexOf(text.masked().charAt(i)) >= 0) {
        return i - span.end() == 2 && text.masked().startsWith("建议", span.end())
            ? new Cue(span, CueKind.AFTER_QUOTE, CueMarks.afterMarks(text, i, end), true)
            : null;
      }
    }
    return null;
  }

  /** 提出四点倡议。一是…: the points stand in sentences of their own. */
  private boolean isListed(StatementText text, int begin) {
    Trie.Match<NarrationWord> match = narration.longest(text.masked(), begin);
    return match != null
        && match.value() == NarrationWord.LISTING
        && !text.masked().startsWith("我们", begin);
  }
}
