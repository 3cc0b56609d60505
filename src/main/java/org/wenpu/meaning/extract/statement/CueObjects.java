package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;

/** Tells words that a verb reports without a mark, 强调要守住耕地, from what it only has for an object. */
final class CueObjects {
  /** Of how few characters nothing is said. */
  static final int SHORTEST = 4;

  private static final int LONGEST_ADDRESSEE = 7;

  private static final int SHORTEST_PROPOSAL = 6;

  private static final String NOTHING_AFTER = "的了过着和与、。；？！的人书信是为被会等之性";

  /** What comes after 中 where it is “in the midst of”: 指控中说. */
  private static final String AMIDST = "，。；：说称指提";

  /** HanLP tags of what a noun phrase is made of begin with these. */
  private static final String NOMINAL = "nabcfgjkmqrstv";

  /** 批评|人士: who does so. */
  private static final Set<String> SOMEBODY = Set.of("人士", "人员", "人物");

  /** What is put forward is named, not told, when the clause ends with one of these. */
  private static final List<String> NAMED =
      List.of(
          "意见", "建议", "要求", "方案", "批评", "质疑", "议案", "提案", "倡议", "理念", "主张", "思路", "构想", "概念", "口号",
          "周年", "以来");

  /** What is told is called so at its end. */
  private static final List<String> TOLD =
      List.of("的故事", "的建议", "的想法", "的经历", "的体会", "的思考", "的看法", "的愿望", "的心声", "的倡议");

  /** 会谈|富有|成效: says something of the thing, whatever its part of speech. */
  private static final String HAVING = "富有";

  /** What is denied or confirmed is often itself something said. */
  private static final Set<String> CLAIMS = Set.of("指控", "指责", "报道", "猜测");

  /** 要求|全力|救治伤员，…: how something is to be done is told of nobody. */
  private static final List<String> MANNER = List.of("全力", "合力", "尽力", "大力", "迅速", "尽快");

  /** Words that are no verbs and begin what is proposed. */
  private static final Set<String> OPENING = Set.of("把", "将", "以");

  /** 表示了, 表示的, 指控中， bring no words; 表示中方愿意, 指出中美关系… do. */
  static boolean areNone(StatementText text, int begin) {
    char first = text.masked().charAt(begin);
    return NOTHING_AFTER.indexOf(first) >= 0 && !isWord(text.tokenAt(begin))
        || first == '中' && AMIDST.indexOf(text.masked().charAt(begin + 1)) >= 0;
  }

  /** 分享了|一家人修路、种树|的故事: what is told stands before its name. */
  static boolean areNamed(StatementText text, int begin, int end) {
    int named = named(text, begin + 1, end);
    return text.masked().startsWith("了", begin)
        && named - begin > SHORTEST_PROPOSAL
        && acts(text, begin + 1, named);
  }

  /** Gives where 的故事, 的建议 begins that ends a sentence, or -1. */
  static int named(StatementText text, int begin, int end) {
    int last = end;
    while (last > begin && "。！；".indexOf(text.masked().charAt(last - 1)) >= 0) {
      last--;
    }
    int stop = last;
    return TOLD.stream()
        .filter(name -> text.masked().startsWith(name, stop - name.length()))
        .mapToInt(name -> stop - name.length())
        .filter(at -> at > begin)
        .findFirst()
        .orElse(-1);
  }

  /** 呼吁|着手|组建, 强调|人民|至上: a word of its own that only begins with such a character. */
  private static boolean isWord(@Nullable Token token) {
    return token != null
        && token.span().length() > 1
        && (isVerb(token) || token.text().charAt(0) == '人' && !SOMEBODY.contains(token.text()));
  }

  /** 期待|与对方扩大合作: with a verb behind, 与 and 和 join nothing to the verb before. */
  static boolean areJoined(StatementText text, int begin, int end) {
    return "与和".indexOf(text.masked().charAt(begin)) >= 0
        && acts(text, begin, end(text, begin, end));
  }

  /** 强调两国关系的重要性, 否认相关指控: without a verb nothing is said of the thing. */
  static boolean areThings(StatementText text, int begin, int end) {
    int last = end(text, begin, end);
    Token token = text.tokenAt(begin);
    while (token != null && token.span().end() < last && isNominal(token)) {
      token = text.tokenAt(token.span().end());
    }
    return token != null && token.span().end() == last && isNoun(token);
  }

  /** 提出加强监测 is said; 提出修改意见 only tells that something was. */
  static boolean areProposed(StatementText text, int begin, int end) {
    Token next = text.tokenAt(begin);
    int last = end(text, begin, end);
    return next != null
        && (isVerb(next) || OPENING.contains(next.text()))
        && last - begin > SHORTEST_PROPOSAL
        && !endsInName(text, begin, last)
        && NAMED.stream().noneMatch(noun -> text.masked().startsWith(noun, last - noun.length()));
  }

  /** 提出治水应坚持的|“四项原则”|: a name for it is put forward. */
  private static boolean endsInName(StatementText text, int begin, int end) {
    int open = text.masked().lastIndexOf('“', end);
    return text.at(end - 1) == '”' && open > begin && text.at(open - 1) == '的';
  }

  /** 提醒公众，…: a short noun and a comma are whom it is said to; 建议加快… is said at once. */
  static int addresseeEnd(StatementText text, int begin, int end) {
    int limit = Math.min(end, begin + LONGEST_ADDRESSEE);
    int last = end(text, begin, limit);
    if (last == limit || "，：".indexOf(text.masked().charAt(last)) < 0) {
      return -1;
    }
    Token token = text.tokenEndingAt(last);
    if (MANNER.stream().anyMatch(word -> text.masked().startsWith(word, begin))) {
      return -1;
    }
    return token != null && "nr".indexOf(token.tag().charAt(0)) >= 0 && !acts(text, begin, last)
        ? last
        : -1;
  }

  /** Gives where the first clause of what follows ends. */
  static int end(StatementText text, int begin, int end) {
    int at = begin;
    while (at < end && "，。；：".indexOf(text.masked().charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** 敦促对方遵守协议，…: with a verb it is no longer only whom it is said to. */
  private static boolean acts(StatementText text, int begin, int end) {
    for (Token token = text.tokenAt(begin);
        token != null && token.span().end() <= end;
        token = text.tokenAt(token.span().end())) {
      if (isVerb(token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("v") && !token.tag().equals("vn");
  }

  private static boolean isNominal(Token token) {
    return NOMINAL.indexOf(token.tag().charAt(0)) >= 0
            && !isVerb(token)
            && !token.text().equals(HAVING)
        || token.tag().equals("ude1");
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("n") || CLAIMS.contains(token.text());
  }

  private CueObjects() {}

  /** Says whether too little stands behind a verb to be what is said. */
  static boolean areTooShort(StatementText text, int begin, int end) {
    return end - begin < SHORTEST || areNone(text, begin) && !areJoined(text, begin, end);
  }
}
