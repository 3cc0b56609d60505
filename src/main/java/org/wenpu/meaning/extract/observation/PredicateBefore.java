package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/** Finds the last verb before a figure whose object is counted or measured: {@code 守护着|乙河}. */
final class PredicateBefore {
  private static final Pattern NOMINAL = Pattern.compile("n.*|b|a|rz.*");

  /** How words begin that go on with a verb before them: {@code 完成|率}, {@code 投入|强度}. */
  private static final String NO_OBJECT = "的率量额数度强情比";

  /** Verbs without which their object is another quantity: {@code 接待|游客}. */
  private static final Set<String> THEN = Set.of("就", "才", "便");

  private static final Set<String> CAUSES = Set.of("造成", "导致", "引发", "带来");

  /** Adverbs before the verb of a sum: {@code 铁路、公路|共|发送旅客}. */
  private static final Set<String> SUMS = Set.of("共", "共计", "总共", "一共", "累计", "预计", "计划");

  private static final Lexicon<LeadWord> LEADS = Lexicon.bundled("figure-leads", LeadWord.class);

  private PredicateBefore() {}

  /** Gives the position behind the verb and its 了; the floor when there is none. */
  static int end(Scene scene, int floor, int to) {
    int from = floor;
    for (int at = floor; at < to; at++) {
      Token token = scene.tokenAt(at);
      if (token != null && (isPredicate(scene, token, to) || isGoingOn(scene, token, to))) {
        from = token.span().end();
      } else if (token != null && isCause(scene, token, to)) {
        from = token.span().end() + 1;
      }
    }
    return from > floor && scene.chars().charAt(from) == '了' ? from + 1 : from;
  }

  /** {@code 守护着|乙河}: a verb that goes on has what follows for object. */
  private static boolean isGoingOn(Scene scene, Token token, int to) {
    int end = token.span().end();
    return token.tag().equals("uzhe")
        && token.text().equals("着")
        && end < to
        && !scene.text(new Span(end, to)).contains("的");
  }

  /** {@code 地震造成的|遇难人数}: what stands before is no part of it. */
  private static boolean isCause(Scene scene, Token token, int to) {
    int end = token.span().end();
    return CAUSES.contains(token.text()) && end + 1 < to && scene.chars().charAt(end) == '的';
  }

  /** {@code 把|关税|提高至…}; {@code 开工设立|的项目}, {@code 研发投入|强度}: such a verb has no object. */
  private static boolean isPredicate(Scene scene, Token token, int to) {
    int end = token.span().end();
    Token next = scene.tokenAt(end);
    if (end < to && isDisposal(scene, token)) {
      return true;
    }
    if (SUMS.contains(token.text()) && next != null && end < to) {
      boolean measured = NounBegin.isQuantity(scene, to);
      return next.tag().startsWith("v") && next.span().end() < to && !measured;
    }
    boolean then = token.tag().equals("vyou") || THEN.contains(token.text());
    if (end < to && then && scene.text(new Span(end, to)).indexOf('的') < 0) {
      return true;
    }
    return LEADS.kind(token.text()) == LeadWord.PREDICATE
        && end < to
        && NO_OBJECT.indexOf(scene.chars().charAt(end)) < 0;
  }

  /** {@code 把|关税|提高至…}, {@code 新规将|门槛|降低三成}; not {@code 将|达…}. */
  private static boolean isDisposal(Scene scene, Token token) {
    int end = token.span().end();
    Token next = scene.tokenAt(end);
    Token second = next == null ? null : scene.tokenAt(next.span().end());
    boolean work = next != null && next.tag().equals("vn") && second != null;
    boolean noun =
        next != null && NOMINAL.matcher(next.tag()).matches() || scene.nameAt(end) != null;
    return token.text().equals("把") && token.tag().startsWith("p")
        || token.text().equals("将")
            && (noun || work && second != null && second.tag().startsWith("n"));
  }
}
