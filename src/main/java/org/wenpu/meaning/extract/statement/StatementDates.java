package org.wenpu.meaning.extract.statement;

import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/** Reads the days and dated figures by which a sentence shows who tells it. */
final class StatementDates {
  /** Words that date a sentence as the times of HanLP do. */
  private static final Set<String> DATING = Set.of("截至", "截止", "目前", "此前");

  private static final Set<String> PLANNED =
      Set.of(
          "将", "将来", "要", "愿", "应", "应当", "必须", "希望", "我们", "我", "中方", "双方", "力争", "计划", "预计", "未来",
          "今后", "明年", "明天", "后天");

  /**
   * Says whether a stretch gives figures under a date, 今年前三季度，产值达9亿元: they are the reporter's
   * unless somebody plans them. 今年是改革45周年 says what a year means.
   */
  static boolean isReckoned(StatementText text, Span span) {
    Token first = text.tokenAt(span.begin());
    if (first == null || !isTime(first) && !first.tag().equals("m")) {
      return false;
    }
    boolean figures = false;
    boolean dated = isTime(first);
    for (Token token = first;
        token != null && token.span().begin() < span.end();
        token = text.tokenAt(token.span().end())) {
      if (PLANNED.contains(token.text()) || isMeaning(token, first)) {
        return false;
      }
      boolean number =
          token.tag().equals("m") && Character.isDigit(text.masked().charAt(token.span().begin()));
      boolean date =
          number && token.span().end() < span.end() && isCounted(text, token.span().end());
      dated |= date && token == first;
      figures |= number && !date;
    }
    return dated && figures;
  }

  /** Says whether a stretch gives figures that are no dates: 8座, 45%. */
  static boolean hasFigures(StatementText text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int after = numberEnd(text, i, end);
      if (after > i && after < end && !isCounted(text, after)) {
        return true;
      }
      i = Math.max(i, after);
    }
    return false;
  }

  private static boolean isTime(Token token) {
    return token.tag().equals("t") || DATING.contains(token.text());
  }

  private static boolean isMeaning(Token token, Token first) {
    return token.text().equals("是") && token.span().begin() == first.span().end();
  }

  /** 2025年, 建交50周年, 第三届: what is counted is no figure of how things stand. */
  private static boolean isCounted(StatementText text, int at) {
    return "年月日届次时".indexOf(text.masked().charAt(at)) >= 0
        || text.masked().startsWith("周年", at)
        || text.masked().startsWith("多年", at);
  }

  /** 4日, 10月4日. */
  static boolean isDay(StatementText text, int begin, int end) {
    int number = numberEnd(text, begin, end);
    return number > begin && number < end && "月日".indexOf(text.masked().charAt(number)) >= 0;
  }

  static int numberEnd(StatementText text, int begin, int end) {
    int i = begin;
    while (i < end && Character.isDigit(text.masked().charAt(i))) {
      i++;
    }
    return i;
  }

  private StatementDates() {}
}
