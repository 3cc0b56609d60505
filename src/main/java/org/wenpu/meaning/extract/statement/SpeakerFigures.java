package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/** Finds whose figures show something: {@code 国家统计局数据显示}, {@code 数据显示}. */
final class SpeakerFigures {
  /** What figures are called that somebody counted. */
  private static final List<String> COUNTS =
      List.of("大数据", "数据", "统计", "监测", "调查", "研究", "结果", "调度", "民调", "测算", "分析", "报告", "信息", "指数");

  /** 某电商平台|显示: whose figures they are, though none are named. */
  private static final String PLATFORM = "平台";

  private static final String REPORT = "报告";

  private static final List<String> POINTING = List.of("有关", "相关", "一份", "多份");

  /** Belongs to the name of what is counted: 湖城市农情调度. */
  private static final String DISPATCH = "调度";

  private static final int SHORTEST_NAME = 4;

  private final SpeakerPhrase phrase;

  SpeakerFigures(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /** 国家统计局数据显示: the body speaks; 数据显示 alone names nobody. */
  @Nullable Speaker counter(StatementText text, int begin, int verb) {
    int from = begin;
    Speaker issuer = phrase.issuer(text, from, verb);
    if (issuer != null) {
      return issuer;
    }
    Speaker all = phrase.subject(text, from, verb, false);
    if (all != null
        && all.kind() == Speaker.Kind.DOCUMENT
        && (all.mention() != null || !isCount(all.name()) || isAlone(text, all, from))) {
      return all;
    }
    if (all != null && all.kind() == Speaker.Kind.BODY && all.name().endsWith(PLATFORM)) {
      return all;
    }
    Speaker some = some(text, from, verb);
    if (some != null) {
      return some;
    }
    int end = countBegin(text, from, verb);
    Speaker counter = end <= from || end == verb ? null : phrase.subject(text, from, end, false);
    return counter == null
            || counter.kind() == Speaker.Kind.PLACE
            || counter.kind() == Speaker.Kind.PHRASE
        ? counted(text, from, verb)
        : counter;
  }

  /** 农业农村部最新农情调度|显示: some body counted, or a region's figures speak by their own name. */
  private @Nullable Speaker counted(StatementText text, int from, int verb) {
    List<Mention> bodies = text.mentions(Mention.Kind.ORGANIZATION, from, verb);
    Mention region = text.mentionAt(phrase.adverbs().skip(text, from, verb));
    if (!bodies.isEmpty() || region == null || region.kind() != Mention.Kind.PLACE) {
      return bodies.isEmpty() ? called(text, from, verb) : Speaker.of(bodies.get(0));
    }
    int count = countBegin(text, from, verb);
    boolean owned = count > region.span().end() && !text.masked().startsWith(DISPATCH, count);
    int end = owned ? count : verb;
    return SpeakerNames.of(text, Speaker.Kind.DOCUMENT, region.span().begin(), end);
  }

  /** 航班信息|数据|显示: figures of nobody known speak by their own name. */
  private @Nullable Speaker called(StatementText text, int from, int verb) {
    int first = phrase.adverbs().skip(text, from, verb);
    int count = countBegin(text, first, verb);
    int noun = count > first ? phrase.nouns().begin(text, first, count) : first;
    int begin = text.at(noun - 1) == '的' ? noun : first;
    return count - begin >= SHORTEST_NAME
            && count < verb
            && !SpeakerNames.isDoing(text, begin, verb)
            && isPhrase(text, begin, count)
        ? SpeakerNames.of(text, Speaker.Kind.DOCUMENT, begin, verb)
        : null;
  }

  private boolean isPhrase(StatementText text, int begin, int end) {
    int noun = phrase.nouns().begin(text, begin, end);
    return phrase.nouns().described(text, begin, noun, true) <= begin;
  }

  /** 数据显示: says whether figures speak and nobody is named who counted them. */
  boolean counts(StatementText text, int begin, Cue cue) {
    int from = phrase.adverbs().skip(text, begin, cue.span().begin());
    return from < cue.span().begin() && countBegin(text, from, cue.span().begin()) <= from;
  }

  /** 报告|显示 speaks for itself, 银行研究报告显示 for the bank. */
  private boolean isAlone(StatementText text, Speaker paper, int from) {
    return paper.name().equals(REPORT)
        && paper.span().begin() == phrase.adverbs().skip(text, from, paper.span().end());
  }

  /** 有关|报告|显示: some paper or other. */
  private @Nullable Speaker some(StatementText text, int begin, int verb) {
    int from = phrase.adverbs().skip(text, begin, verb);
    int paper = verb - REPORT.length();
    return paper > from
            && text.masked().startsWith(REPORT, paper)
            && POINTING.contains(text.quote(from, paper))
        ? SpeakerNames.of(text, Speaker.Kind.DOCUMENT, from, verb)
        : null;
  }

  private static boolean isCount(String name) {
    return COUNTS.stream().anyMatch(name::endsWith);
  }

  /** Gives where 最新数据, 调查结果 begins that stands before the verb, or the verb. */
  private int countBegin(StatementText text, int begin, int verb) {
    int end = verb;
    for (int at = verb; at > begin; ) {
      int from = at;
      String count =
          COUNTS.stream()
              .filter(c -> text.masked().startsWith(c, from - c.length()))
              .findFirst()
              .orElse("");
      at = count.isEmpty() ? phrase.adverbs().strip(text, begin, at) : at - count.length();
      at = at > begin && text.masked().charAt(at - 1) == '的' ? at - 1 : at;
      if (at == from) {
        return end;
      }
      end = at;
    }
    return end;
  }
}
