package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/**
 * Takes to the words for what is measured those beside them without which more would be told:
 * {@code |减少|碳排放}, {@code |对甲国|出口}, {@code 5名|乘客受伤|}.
 */
final class WiderWords {
  private static final int LONGEST_PARTNER = 14;
  private static final int LONGEST = 26;

  /** Prepositions before with whom something is exchanged. */
  private static final Set<String> TOWARDS = Set.of("对", "向", "与", "同", "从", "自", "往", "赴");

  private static final Set<String> JOINTS = Set.of("和", "及", "以及", "等");

  private static final Pattern EXCHANGED =
      Pattern.compile(
          "(?:直接|非金融类直接|货物|服务|双边|双向)*(?:进出口|进口|出口|贸易|投资|供[水电气热]|援助|捐[赠款]|贷款|罚款|出资|融资|贡献|依存度|关税).*");

  /** How a sum or a mean is taken; of one thing of a kind. */
  private static final Pattern RECKONED =
      Pattern.compile(
          "(?:平均|日均|月均|年均|人均|户均|亩均|平均每[年月周日天]|每[年月周日天]|每(?:小时|分钟)|每[\\d\\p{IsHan}]{1,2}[位名人户家辆吨][^，。；、的\\d]{0,4})$");

  /** How words begin that are no object of the verb before them: {@code 建成|后发电量}. */
  private static final String NO_OBJECT = "后前的时率";

  /** {@code |累计|运输货值}: told of a quantity, of which so much may be reached in a year, too. */
  private static final String SUM = "累计";

  private static final String QUANTITIES = "量额值数";

  private static final int LONGEST_RECKONED = 9;

  private WiderWords() {}

  /**
   * Gives the words with what belongs to them.
   *
   * @param thing what is measured, whose name is told apart; null when nothing tells
   */
  static Span of(Scene scene, Figure figure, Span words, @Nullable Participant thing) {
    Span headed = GenericHeads.whole(scene, figure, Kinds.whole(scene, figure, words, thing));
    Span whole = befallen(scene, figure, WholeQuotes.of(scene, headed));
    int floor = floor(scene, whole);
    int acts = acts(scene, figure, whole, floor);
    int towards = towards(scene, new Span(acts, whole.end()), floor);
    int from = acts < whole.begin() ? towards : reckoned(scene, whole, towards, floor);
    return whole.end() - from <= LONGEST ? new Span(from, whole.end()) : whole;
  }

  /** Nothing is taken over the marks of a clause or another figure. */
  private static int floor(Scene scene, Span words) {
    int clause = scene.clauseBegin(words.begin());
    return scene.quantities().stream()
        .mapToInt(q -> q.span().end())
        .filter(end -> end <= words.begin() && end > clause)
        .max()
        .orElse(clause);
  }

  /** {@code 5名|乘客受伤|}: what befell those who are counted. */
  private static Span befallen(Scene scene, Figure figure, Span words) {
    boolean counted = figure.rule() == Rule.COUNTED && words.begin() >= figure.end();
    int end = counted ? Acts.behind(scene, words.end()) : words.end();
    return new Span(words.begin(), end);
  }

  /** {@code |减少|碳排放20吨}. */
  private static int acts(Scene scene, Figure figure, Span words, int floor) {
    boolean cut = NO_OBJECT.indexOf(scene.chars().charAt(words.begin())) >= 0;
    boolean before = words.end() <= figure.quantity().span().begin() && !cut;
    Span acts = before ? Acts.before(scene, words.begin(), floor) : null;
    return acts == null ? words.begin() : acts.begin();
  }

  /** {@code |对甲国、乙国|进出口}: with whom. */
  private static int towards(Scene scene, Span words, int floor) {
    boolean exchanged = EXCHANGED.matcher(scene.text(words)).lookingAt();
    if (!exchanged) {
      return words.begin();
    }
    int at =
        scene.chars().charAt(Math.max(0, words.begin() - 1)) == '的'
            ? words.begin() - 1
            : words.begin();
    int partner = at;
    Token token = scene.tokenBefore(at);
    while (token != null
        && token.span().begin() >= floor
        && partner - token.span().begin() <= LONGEST_PARTNER) {
      boolean leads = TOWARDS.contains(token.text()) && token.tag().startsWith("p");
      if (leads) {
        return at < partner ? token.span().begin() : words.begin();
      }
      if (!isPartner(scene, token)) {
        return words.begin();
      }
      at = token.span().begin();
      token = scene.tokenBefore(at);
    }
    return words.begin();
  }

  private static boolean isPartner(Scene scene, Token token) {
    boolean time = scene.timeBefore(token.span().end()) != null;
    return !time && NounBegin.isNominal(token) || JOINTS.contains(token.text());
  }

  /** {@code |累计|运输货值}, {@code |平均每天|发送旅客}. */
  private static int reckoned(Scene scene, Span words, int begin, int floor) {
    boolean sum = QUANTITIES.indexOf(scene.chars().charAt(words.end() - 1)) >= 0;
    int summed = begin - SUM.length();
    if (sum && summed >= floor && scene.chars().startsWith(SUM, summed)) {
      return summed;
    }
    int from = Math.max(floor, begin - LONGEST_RECKONED);
    Matcher how = from < begin ? RECKONED.matcher(scene.chars()).region(from, begin) : null;
    return how != null && how.find() && scene.tokenAt(how.start()) != null ? how.start() : begin;
  }
}
