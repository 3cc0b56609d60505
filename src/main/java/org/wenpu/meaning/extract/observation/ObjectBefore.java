package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.Token;

/** Passes verbs up to what is counted, which they have for object: {@code 投入|农机400万台}. */
final class ObjectBefore {
  private static final Set<String> KEPT = Set.of("接待", "发送", "运送", "运输", "输送", "承运");

  private ObjectBefore() {}

  /**
   * Gives where the object begins: {@code 已发放|证照3万张}.
   *
   * @param clause where the words begin
   */
  static int begin(Scene scene, int clause, int to) {
    int begin = done(scene, clause, to);
    Token token = scene.tokenAt(begin);
    int from = begin;
    while (token != null && isActing(scene, token, to)) {
      from = FigureLeads.end(scene, token.span().end(), to);
      token = scene.tokenAt(from);
    }
    return acted(scene, from, to);
  }

  /** {@code 甲村开设了|客栈15家}: a verb with 了 has the noun behind it for object. */
  private static int done(Scene scene, int begin, int to) {
    int at = to - 2;
    while (at > begin && scene.chars().charAt(at) != '了') {
      at--;
    }
    Token particle = at > begin ? scene.tokenAt(at) : null;
    Token verb = particle == null ? null : scene.tokenBefore(at);
    boolean object =
        particle != null
            && particle.tag().equals("ule")
            && verb != null
            && verb.tag().startsWith("v")
            && scene.chars().charAt(at + 1) != '的';
    return object ? at + 1 : begin;
  }

  /** {@code 甲县先后出土|竹简300枚}, {@code 甲高铁|发送旅客3万人次}: what a subject did to what is counted. */
  private static int acted(Scene scene, int begin, int to) {
    Token last = scene.tokenBefore(to);
    int from = begin;
    int behindAttribute = scene.chars().lastIndexOf('的', to - 1) + 1;
    for (int at = Math.max(begin, behindAttribute);
        at < to && last != null && !last.tag().equals("v");
        at++) {
      Token token = scene.tokenAt(at);
      Token next = token == null ? null : scene.tokenAt(token.span().end());
      boolean object = next != null && next.span().end() <= to;
      if (token == null || !object || !token.tag().equals("v")) {
        continue;
      }
      Token adverb = at > begin ? scene.tokenBefore(at) : null;
      boolean done = adverb != null && adverb.tag().equals("d");
      if (KEPT.contains(token.text())) {
        from = at;
      } else if (done) {
        from = FigureLeads.end(scene, token.span().end(), to);
      }
    }
    return from;
  }

  /** A verb that has the noun behind it for object: no 的 makes it an attribute. */
  private static boolean isActing(Scene scene, Token token, int to) {
    Token next = scene.tokenAt(token.span().end());
    boolean adverb = token.tag().equals("d") && next != null && next.tag().equals("v");
    return (token.tag().equals("v") && !KEPT.contains(token.text()) || adverb)
        && next != null
        && next.span().end() <= to
        && scene.chars().indexOf('的', token.span().end()) != next.span().begin()
        && !scene.text(new Span(token.span().end(), to)).contains("的");
  }

  /** {@code 景区|接待|2万人次}: of a verb without an object only itself. */
  static int kept(Scene scene, int from, int to) {
    Token last = scene.tokenBefore(to);
    boolean verb = last != null && KEPT.contains(last.text()) && last.tag().equals("v");
    return verb && last != null ? Math.max(from, last.span().begin()) : from;
  }
}
