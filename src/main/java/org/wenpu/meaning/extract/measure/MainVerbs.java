package org.wenpu.meaning.extract.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;

/**
 * Finds the verb that a clause is about, behind adverbs, times and words of means: {@code 在湾区|增设…},
 * {@code 累计|划定…}, {@code 对首次创业的企业|给予补贴}.
 */
final class MainVerbs {
  private static final String LEADING = "在对向为与就由按以将把从会同联合根据针对给";

  /** Verbs that tell of effort, not of an act. */
  private static final Set<String> LASTING = Set.of("发力", "入手", "着手", "下功夫", "用力");

  private static final Set<String> BOUNDS = Set.of("方面", "领域", "环节", "阶段", "期间", "时");

  private final ClauseWords tags;

  MainVerbs(ClauseWords tags) {
    this.tags = tags;
  }

  /** Gives where the main verb of a clause begins, -1 where none is found. */
  int in(int begin, int end) {
    Token token = tags.at(begin);
    while (token != null && token.span().begin() < end && isBefore(token)) {
      token = next(token);
    }
    if (token == null || token.span().begin() >= end) {
      return -1;
    }
    return leads(token) ? behind(token, end) : isVerb(token) ? token.span().begin() : -1;
  }

  private static boolean leads(Token token) {
    return token.tag().startsWith("p") || LEADING.contains(token.text());
  }

  /** Says whether a word only tells how or when: {@code 先期}, {@code 每年}. */
  private static boolean isBefore(Token token) {
    String tag = token.tag();
    return tag.startsWith("d")
        || tag.startsWith("ad")
        || tag.equals("vd")
        || tag.startsWith("t")
        || token.text().startsWith("每");
  }

  /**
   * Gives the first verb behind the noun that words of means lead in, -1 where there is none:
   * {@code 在扩大消费、改造管网上|发力} only lists acts.
   */
  private int behind(Token leading, int end) {
    Token first = isBounded(end) ? null : start(leading, end);
    boolean noun = false;
    boolean listed = first != null && first == next(leading) && isVerb(first);
    for (Token token = listed ? null : first;
        token != null && token.span().begin() < end;
        token = next(token)) {
      if (noun && isVerb(token) && !listed) {
        return LASTING.contains(token.text()) ? -1 : token.span().begin();
      }
      listed = token.text().equals("、");
      noun |= "nfm".indexOf(token.tag().charAt(0)) >= 0 || "》”".contains(token.text());
    }
    return -1;
  }

  /** {@code 在设备更新方面}, {@code 在改造过程中}: nothing but where or when. */
  private boolean isBounded(int end) {
    Token last = tags.before(end);
    return last != null && (last.tag().equals("f") || BOUNDS.contains(last.text()));
  }

  /** Gives the first word behind the last 的 that a verb follows: what stands before describes. */
  private @Nullable Token start(Token leading, int end) {
    Token start = next(leading);
    Token described = null;
    for (Token token = start; token != null && token.span().begin() < end; token = next(token)) {
      described = token.text().equals("的") ? next(token) : described;
      start = described != null && isVerb(token) ? described : start;
    }
    return start;
  }

  private static boolean isVerb(Token token) {
    String tag = token.tag();
    return (tag.equals("v") || tag.equals("vi")) && token.text().length() > 1;
  }

  private @Nullable Token next(Token token) {
    return tags.at(token.span().end());
  }
}
