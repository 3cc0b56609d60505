package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Knows sentences that tell what ought to be done: 要管好水库, 各地必须管好水库. */
final class StatementDemands {
  private static final Set<String> EXHORTING = Set.of("要", "就要", "必须", "应", "应当", "希望");

  /** Who is told of as others follow him speaks no more. */
  private static final Set<String> CITED = Set.of("总书记", "主席", "嘱托");

  private static final Set<String> FOLLOWING = Set.of("落实", "牢记", "按照", "围绕", "贯彻");

  /** 世界组织表示，…。随着冬季来临，疾病|将|增多: what a body foresees is still its own. */
  private static final String FORESEEING = "将";

  private static final Set<String> DEMANDING = Set.of("要", "必须", "应", "应当", "需要", "需", "愿", "将");

  private final Lexicon<NarrationWord> words;

  StatementDemands(Lexicon<NarrationWord> words) {
    this.words = words;
  }

  /** Says whether somebody is told to do something. */
  static boolean isExhorting(StatementText text, StatementUnit unit) {
    return isExhorting(tokens(text, unit));
  }

  /** 随着形势变化，…需要优化, 双方还|要加强往来: a leader goes on with what ought to be done. */
  boolean isDemand(StatementText text, StatementUnit unit, Speaker speaker) {
    Trie.Match<NarrationWord> opening = words.longest(text.masked(), unit.span().begin());
    boolean demand =
        opening != null
            && DEMANDING.stream().anyMatch(word -> text.masked().startsWith(word, opening.end()));
    boolean following = text.masked().startsWith("随着", unit.span().begin());
    return speaker.isPersonal()
        ? demand
            || following && tokens(text, unit).stream().anyMatch(t -> DEMANDING.contains(t.text()))
        : following && tokens(text, unit).stream().anyMatch(t -> t.text().equals(FORESEEING));
  }

  static List<Token> tokens(StatementText text, StatementUnit unit) {
    List<Token> tokens = new ArrayList<>();
    for (Token token = text.tokenAt(unit.span().begin());
        token != null && token.span().begin() < unit.span().end();
        token = text.tokenAt(token.span().end())) {
      tokens.add(token);
    }
    return tokens;
  }

  /** 就是要 tells a purpose. */
  private static boolean isExhorting(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (EXHORTING.contains(tokens.get(i).text())
          && (i == 0 || !tokens.get(i - 1).text().endsWith("是"))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Says whether a sentence tells what ought to be done: 要管好水库, 各地要管好水库, 水库连着田野，必须管好. Not of what
   * the reporter tells of those who follow: 落实总书记要求，各地….
   */
  boolean isExhortation(StatementText text, int unit) {
    List<Token> tokens = tokens(text, text.units().get(unit));
    return isExhorting(tokens)
        && words.longest(text.masked(), text.units().get(unit).span().begin()) == null
        && !FOLLOWING.contains(tokens.get(0).text())
        && tokens.stream().noneMatch(token -> CITED.contains(token.text()));
  }

  /** 林海要求，…。|财政厅|下拨资金: what a body has done is none of what was asked for. */
  boolean isDone(StatementText text, int unit) {
    StatementUnit next = text.units().get(unit);
    Mention first = text.mentionAt(next.span().begin());
    return first != null && first.kind() == Mention.Kind.ORGANIZATION && !isDemanding(text, next);
  }

  /** Says whether a sentence tells what ought to be, or will be done. */
  static boolean isDemanding(StatementText text, StatementUnit unit) {
    List<Token> tokens = tokens(text, unit);
    return isExhorting(tokens)
        || tokens.stream().anyMatch(token -> DEMANDING.contains(token.text()));
  }
}
