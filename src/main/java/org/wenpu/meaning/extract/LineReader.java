package org.wenpu.meaning.extract;

import java.util.regex.Pattern;
import org.wenpu.meaning.extract.PolicyLines.Role;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Reads the words of a clause behind its subject: a policy line, means, a purpose or nothing. */
final class LineReader {
  private static final Pattern WISH = Pattern.compile("要|应|需|希望|愿|必须|建议|可以|期待|欢迎|反对|呼吁|敦促");

  private static final Pattern PAST = Pattern.compile("[^，的]{2,12}?了(?!解)");

  private static final Pattern CAME_ABOUT = Pattern.compile("(?:初步|基本|逐步)?(?:形成|走出|涌现)");

  /** {@code 稳外贸、稳外资} is one line. */
  private static final int LONGEST_BARE_ACT = 5;

  private final String chars;
  private final PolicyWords words;
  private final PolicyLines roles;
  private final PolicyState state;

  LineReader(String chars, PolicyWords words, PolicyLines roles, PolicyState state) {
    this.chars = chars;
    this.words = words;
    this.roles = roles;
    this.state = state;
  }

  /** Says whether the words are wished, not done: {@code 愿同…}, {@code 要…}. */
  boolean isWish(int at, int end) {
    return WISH.matcher(chars).region(at, end).lookingAt();
  }

  /** Reads words as what the institution at hand does. */
  void read(int at, int end) {
    PolicyScope scope = state.scope();
    if (scope == null || scope.actor() == null) {
      return;
    }
    boolean order = chars.startsWith("要", at) || state.isReport();
    int begin = words.afterAuxiliaries(chars, at, end);
    String auxiliary = chars.substring(at, begin);
    if (isWish(at, end) && !order) {
      state.leave();
    } else if (scope.isSpoken() && !mayFollow(auxiliary, at, end)) {
      state.breakChain();
    } else {
      place(begin, end, auxiliary);
    }
  }

  /**
   * In a person's words only what stands in a chain of acts, or will be done ({@code 将}), counts.
   */
  private boolean mayFollow(String auxiliary, int at, int end) {
    return state.isChain() ? !isWish(at, end) : auxiliary.contains("将");
  }

  private void place(int begin, int end, String auxiliary) {
    boolean withMeans = auxiliary.isEmpty();
    Role role = isPast(begin, end, auxiliary) ? Role.NONE : role(begin, end);
    boolean content = role == Role.PURPOSE && state.isAtSubject() && state.isIn(Mode.ANNOUNCED);
    boolean forSum = role == Role.LINE && !state.isAtSubject() && isForSum();
    if (state.lines.isOpen() && (forSum || role == Role.PURPOSE || isPurpose(begin, end))) {
      state.lines.purpose(roles.trimmed(begin, end).end());
    } else if (role == Role.LINE || content || isLoose(begin, end)) {
      enumerated(begin, end, withMeans);
    } else if (role == Role.JOINING) {
      state.pend(roles.trimmed(begin, end));
    } else if (role == Role.MEANS) {
      state.lines.means(begin);
    } else {
      other(begin, end);
    }
  }

  /**
   * Reads a clause that is no act of the institution: behind one with another subject no act is.
   */
  private void other(int begin, int end) {
    boolean told = state.isIn(Mode.NARRATED) || state.isSpoken();
    if (told && !state.isAtSubject() && roles.hasOwnSubject(begin, end)) {
      state.leave();
    } else {
      state.lines.interrupt();
    }
  }

  private Role role(int begin, int end) {
    return roles.role(begin, end, !state.isSpoken());
  }

  /** Says whether a clause without a subject goes on with the policy of the sentence before. */
  boolean goesOn(int at, int end) {
    Role role = role(words.afterAuxiliaries(chars, at, end), end);
    return role == Role.LINE || role == Role.MEANS && state.isIn(Mode.ANNOUNCED);
  }

  boolean isNoLine(int at, int end) {
    return role(at, end) == Role.NONE;
  }

  /**
   * Says whether a clause tells what came of acts: {@code 形成…体系}, behind others also {@code 建成了粮仓}.
   */
  private boolean isPast(int begin, int end, String auxiliary) {
    boolean later = !state.isAtSubject() && PAST.matcher(chars).region(begin, end).lookingAt();
    boolean come =
        !auxiliary.contains("将") && CAME_ABOUT.matcher(chars).region(begin, end).lookingAt();
    return state.isIn(Mode.NARRATED) && (later || come);
  }

  /** Says whether words of aim or means follow their line: {@code 推出…路线，以…激活…}. */
  private boolean isPurpose(int begin, int end) {
    boolean told = state.isIn(Mode.NARRATED) && chars.startsWith("以", begin);
    return roles.isFor(begin, end) || told || isLastEffect(begin, end);
  }

  /** Says whether a sentence of acts ends with what comes of them: {@code 增派警力，提升通行效率。}. */
  private boolean isLastEffect(int begin, int end) {
    boolean last = end >= chars.length() || "。\n".indexOf(chars.charAt(end)) >= 0;
    return last && state.isIn(Mode.NARRATED) && !state.isAtSubject() && roles.isEffect(begin, end);
  }

  /** Says whether the line before only tells the sum spent on what follows: {@code 投入6亿元，支持…}. */
  private boolean isForSum() {
    MeasureLines.Line last = state.lines.last();
    return last != null && roles.isMeansOfNext(last.span());
  }

  private boolean isLoose(int begin, int end) {
    return state.isIn(Mode.ANNOUNCED) && state.lines.isOpen() && roles.isLoose(begin, end);
  }

  /**
   * Cuts a list of acts with one verb: {@code 建设…、建设…等6个方面}, also behind another: {@code
   * 聚焦|建设…、建设…}.
   */
  private void enumerated(int begin, int end, boolean withMeans) {
    int verb = begin + 2;
    int first = verb + 2 <= end && isRepeated(verb, end) ? verb : begin;
    if (chars.substring(begin, end).indexOf('、') < LONGEST_BARE_ACT) {
      add(begin, end, withMeans);
      return;
    }
    String next = "、" + chars.substring(first, Math.min(first + 2, end));
    int from = first;
    for (int i = chars.indexOf(next, begin); i > 0 && i < end; i = chars.indexOf(next, i + 1)) {
      add(from, i, withMeans && from == begin);
      from = i + 1;
    }
    add(from, end, withMeans && from == begin);
  }

  private boolean isRepeated(int verb, int end) {
    int again = chars.indexOf("、" + chars.substring(verb, verb + 2), verb);
    return words.isActAt(chars, verb, end) && again > 0 && again < end;
  }

  /** Adds a line as it stands. */
  void add(int begin, int end, boolean withMeans) {
    state.add(roles.trimmed(begin, end), withMeans);
  }
}
