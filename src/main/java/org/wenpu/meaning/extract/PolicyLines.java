package org.wenpu.meaning.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Tells what part a clause plays among policy lines, and where the line in it ends. */
final class PolicyLines {
  private static final int SHORTEST = 4;

  /** A result, a rank or a judgement, not an action: {@code 新增企业3家}, {@code 走在全国前列}. */
  private static final Pattern RESULT =
      Pattern.compile(
          ".*?(?:居全国|居世界|位居|稳居|跃居|首位|第[一二三四五六七八九十\\d]+位|前列|新高|新低|显现|显效|显著|成效|向好|排名|占比|同比|环比|增速|增幅|"
              + "(?:增长|下降|提高|达到?|突破|超过?|降至|升至|增至)(?:了)?(?:约|近)?[\\d.]+).*");

  private static final Pattern COUNT =
      Pattern.compile("(?:新增|完成|新设|累计|实现|获批|净增|增加).*?[\\d.]+.{0,6}");

  private static final Pattern COPULA =
      Pattern.compile(
          ".{2,}?(?:是[^否]|成为|离不开|意味着|至关重要|刻不容缓|取得.*(?:进展|成果|突破)|(?:召开|举行|开幕|闭幕|收官|举办)$).*");

  private static final Pattern IDEA =
      Pattern.compile(".*(?:思想|精神|重要讲话|重要指示|决策部署|总基调|全面领导|集中统一领导|“两个确立”|“两个维护”)(?:为指导|武装头脑|贯彻落实)?");

  private static final Pattern WHOLLY_MEANS =
      Pattern.compile("以.+为[^，]{1,10}|.+(?:的同时|过程中|基础上|前提下|框架下)");

  /** {@code …等举措}, {@code …等}. */
  private static final Pattern TAIL =
      Pattern.compile("等(?:\\d+项|[一二三四五六七八九十]+项)?(?:方面)?(?:提出.*|作出.*)?$");

  private static final Pattern RANK = Pattern.compile("、(?:位?居|稳居|增长|占|排名).*$");

  private final PolicyWords words;

  PolicyLines(PolicyWords words) {
    this.words = words;
  }

  /** The parts a clause can play. */
  enum Role {
    /** Stands alone as a policy line. */
    LINE,
    /** Belongs to the line behind it. */
    MEANS,
    /** Belongs to the line before it. */
    PURPOSE,
    NONE
  }

  /** Gives the part that the words from {@code begin} on play. */
  Role role(String chars, int begin, int end) {
    PolicyWord word = words.at(chars, begin, end);
    if (word == null || word == PolicyWord.CREED || word == PolicyWord.AUXILIARY) {
      return Role.NONE;
    }
    return switch (word) {
      case MEANS -> means(chars, begin, end);
      case PURPOSE -> Role.PURPOSE;
      default -> words.isActAt(chars, begin, end) ? act(chars, begin, end) : Role.NONE;
    };
  }

  private Role means(String chars, int begin, int end) {
    String clause = chars.substring(begin, end);
    if (WHOLLY_MEANS.matcher(clause).matches() || !hasAct(chars, begin + 3, end)) {
      return Role.MEANS;
    }
    return isResult(clause) ? Role.NONE : Role.LINE;
  }

  private boolean hasAct(String chars, int from, int end) {
    for (int i = from; i + 4 <= end; i++) {
      PolicyWord word = words.at(chars, i, end);
      if (word == PolicyWord.MANNER && words.isActAt(chars, i, end)) {
        return true;
      }
      if (word == PolicyWord.ACT && startsVerb(chars, i)) {
        return true;
      }
    }
    return false;
  }

  /** Asks for what ends a phrase of place or aim before the verb: {@code 在重点区域|部署}. */
  private static boolean startsVerb(String chars, int at) {
    return "域面上中下里区市省县村镇家业生就要”》".indexOf(chars.charAt(at - 1)) >= 0;
  }

  private static Role act(String chars, int begin, int end) {
    String clause = chars.substring(begin, end);
    boolean line =
        clause.length() >= SHORTEST
            && !isResult(clause)
            && !COPULA.matcher(clause).matches()
            && !IDEA.matcher(clause).matches();
    return line ? Role.LINE : Role.NONE;
  }

  private static boolean isResult(String clause) {
    String head = RANK.matcher(clause).replaceFirst("");
    return RESULT.matcher(head).matches() || COUNT.matcher(head).matches();
  }

  /** Cuts marks and what only closes a list from the end: {@code 开展…活动等}. */
  Span trimmed(String chars, int begin, int end) {
    String line = chars.substring(begin, end);
    line = cut(TAIL, cut(RANK, line));
    while (!line.isEmpty()
        && ("，。；：、 ".indexOf(line.charAt(line.length() - 1)) >= 0 || opensLater(line))) {
      line = line.substring(0, line.length() - 1);
    }
    return new Span(begin, begin + line.length());
  }

  /** Says whether the last mark closes a quotation that began before the line. */
  private static boolean opensLater(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '”' && line.indexOf('“') < 0 || last == '’' && line.indexOf('‘') < 0;
  }

  private static String cut(Pattern tail, String line) {
    Matcher matcher = tail.matcher(line);
    return matcher.find() ? line.substring(0, matcher.start()) : line;
  }

  /** Gives the kind of a verb's word for tests of what stands at a position. */
  @Nullable PolicyWord wordAt(String chars, int at, int end) {
    return words.at(chars, at, end);
  }
}
