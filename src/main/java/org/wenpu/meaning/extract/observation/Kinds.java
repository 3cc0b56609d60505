package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.Participant;

/**
 * Takes back to the words for what is measured the nouns with which their clause begins, unless
 * they tell of whom it is measured: {@code 其中，|太阳能发电|装机容量}, {@code 甲市|线下|消费金额}.
 */
final class Kinds {
  private static final int LONGEST = 10;

  /** Of words so short their kind is told wherever they stand: {@code 办结|执行|案件}. */
  private static final int BRIEF = 2;

  /** Tags of words that may tell of which kind something is. */
  private static final Set<String> KINDS = Set.of("n", "nz", "b", "vn", "vi", "j", "l", "gi", "s");

  private static final Set<String> EXTREMES = Set.of("最高", "最低", "最大", "最小", "最快");

  private static final Set<String> VERBAL = Set.of("vn", "vi");

  /** What tells of no kind, beside what only leads to words. */
  private static final Set<String> WHOLE = Set.of("全行业", "国内", "当地", "各地", "本地区", "计划", "时间");

  private static final Lexicon<LeadWord> LEADS = Lexicon.bundled("figure-leads", LeadWord.class);

  private Kinds() {}

  /**
   * Gives the words with those nouns.
   *
   * @param thing of whom they are measured; null when nothing tells
   */
  static Span whole(Scene scene, Figure figure, Span words, @Nullable Participant thing) {
    int begin = quoted(scene, words);
    Token token = scene.tokenBefore(begin);
    while (token != null
        && isKind(scene, token)
        && words.begin() - token.span().begin() <= LONGEST) {
      begin = token.span().begin();
      token = scene.tokenBefore(begin);
    }
    boolean told =
        thing != null && thing.span().end() > begin && thing.span().begin() < words.begin();
    boolean bare =
        isQuoted(scene, words)
            || RateSubjects.isRate(scene, words)
            || isBrief(scene, figure, words) && isNoun(scene, begin);
    boolean whole = begin < words.begin() && (bare || isSubject(scene, begin));
    return !told && whole ? new Span(begin, words.end()) : words;
  }

  private static boolean isBrief(Scene scene, Figure figure, Span words) {
    Token last = scene.tokenBefore(words.end());
    boolean noun = last != null && last.tag().startsWith("n");
    boolean before = noun && words.end() <= figure.quantity().span().begin();
    return before && figure.quantity().is(Unit.Kind.COUNT) && words.length() <= BRIEF;
  }

  /** {@code |共建“一带一路”|国家贸易额}: a noun goes with the quotation before it. */
  private static int quoted(Scene scene, Span words) {
    int open = isQuoted(scene, words) ? scene.chars().lastIndexOf('“', words.begin()) : -1;
    boolean near = open > scene.span().begin() && words.begin() - open <= LONGEST;
    Token verb = near ? scene.tokenBefore(open) : null;
    boolean built = verb != null && verb.text().equals("共建");
    return built && verb != null ? verb.span().begin() : near ? open : words.begin();
  }

  private static boolean isQuoted(Scene scene, Span words) {
    return words.begin() > scene.span().begin() && scene.chars().charAt(words.begin() - 1) == '”';
  }

  private static boolean isKind(Scene scene, Token token) {
    int begin = token.span().begin();
    return (KINDS.contains(token.tag()) || EXTREMES.contains(token.text()))
        && !isWhole(token.text())
        && !scene.isName(begin)
        && !scene.isFigure(begin)
        && scene.timeBefore(token.span().end()) == null;
  }

  /** A noun behind the mark of a clause, a time or a name. */
  private static boolean isSubject(Scene scene, int begin) {
    Mention name = scene.nameBefore(begin);
    return isNoun(scene, begin)
        && (begin == scene.clauseBegin(begin) || scene.timeBefore(begin) != null || name != null);
  }

  private static boolean isNoun(Scene scene, int begin) {
    Token first = scene.tokenAt(begin);
    return first != null && !VERBAL.contains(first.tag());
  }

  /** {@code 全省|粮食产量}: what all of a place has. */
  private static boolean isWhole(String word) {
    LeadWord kind = LEADS.kind(word);
    return kind == LeadWord.LEAD || kind == LeadWord.SCOPE || WHOLE.contains(word);
  }
}
