package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/** Tells reporting verbs that stand as nouns: {@code 总书记的殷切|嘱托}, {@code 三条|建议}. */
final class CueNouns {
  private static final String NOUN_BEFORE = "的了各新这该其项条此类大等";

  /** 发布山洪|警告|，敦促居民撤离: what was given is a noun. */
  private static final String WARNING = "警告";

  private static final Openings GIVEN = new Openings("发[布出][^，。]{0,6}$");

  private static final int LONGEST_KIND = 8;

  private static final List<String> MODIFIERS = List.of("相关", "有关", "上述", "这些");

  private static final Set<String> OWNED_WORDS = Set.of("承诺", "批评", "警告", "指责", "指控", "抨击", "否认");

  private static final String DEMAND = "要求";

  private static final Openings FOLLOWED = new Openings("(?:根据|按照?|依照|遵照|适应|满足|符合)[^，。；：]{0,24}$");

  private static final int LONGEST_BASIS = 28;

  private static final List<String> TAKING =
      List.of("提出", "形成", "提交", "收集", "采纳", "听取", "征求", "充满", "满怀", "饱含", "寄予");

  private CueNouns() {}

  /** 新要求, 总书记的殷切嘱托. */
  static boolean isNoun(StatementText text, Span span) {
    Token before = text.tokenEndingAt(span.begin());
    int begin =
        before != null && "abz".contains(before.tag()) ? before.span().begin() : span.begin();
    return isFollowed(text, span)
        || begin > 0
            && (NOUN_BEFORE.indexOf(text.masked().charAt(span.begin() - 1)) >= 0
                || text.masked().charAt(begin - 1) == '的');
  }

  /** 根据施工|要求|，…: what is followed. */
  private static boolean isFollowed(StatementText text, Span span) {
    int begin = Math.max(0, span.begin() - LONGEST_BASIS);
    return text.masked().startsWith(DEMAND, span.begin())
        && FOLLOWED.isIn(text.masked(), begin, span.begin());
  }

  /** 规划的介绍: a noun. */
  static boolean isOwned(StatementText text, Span span) {
    return span.begin() > 0 && text.masked().charAt(span.begin() - 1) == '的';
  }

  /** 否认相关指控，…, 引发质疑和批评，…: a noun, whatever mark follows. */
  static boolean isThing(StatementText text, Span span) {
    boolean joined =
        span.begin() > 0
            && "和与及、".indexOf(text.masked().charAt(span.begin() - 1)) >= 0
            && CueObjects.end(text, span.end(), text.masked().length()) == span.end();
    boolean owned = isOwnedWord(text, span);
    boolean given = span.begin() > 0 && GIVEN.isIn(before(text, span.begin()));
    return joined
        || owned
        || given && text.masked().startsWith(WARNING, span.begin())
        || MODIFIERS.stream()
            .anyMatch(word -> text.masked().startsWith(word, span.begin() - word.length()));
  }

  /** “自己赚钱又养家”的朴实|承诺|，让…: a noun with an owner and its adjective, whatever mark follows. */
  private static boolean isOwnedWord(StatementText text, Span span) {
    Token quality = text.tokenEndingAt(span.begin());
    int begin =
        quality != null && quality.tag().startsWith("a") ? quality.span().begin() : span.begin();
    return text.at(begin - 1) == '的'
        && text.at(span.end()) == '，'
        && OWNED_WORDS.contains(text.quote(span.begin(), span.end()));
  }

  private static String before(StatementText text, int end) {
    return text.masked().substring(Math.max(0, end - LONGEST_KIND), end);
  }

  /** 提出建议, 形成建议, 充满期待: what is put forward or felt is a noun. */
  static boolean isObject(StatementText text, Span span) {
    return TAKING.stream()
        .anyMatch(verb -> text.masked().startsWith(verb, span.begin() - verb.length()));
  }

  /** 提交的10多份|建议, 三条|建议: counted things. */
  static boolean isCounted(StatementText text, Span span) {
    int number = span.begin() - 2;
    return "份件条项篇".indexOf(text.at(span.begin() - 1)) >= 0
        && (Character.isDigit(text.at(number)) || "两几多余一二三四五六七八九十".indexOf(text.at(number)) >= 0);
  }
}
