package org.wenpu.meaning.extract.observation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;

/**
 * Finds the verbs that tell of which things a number is told: {@code |新建|30所学校}, {@code 5名乘客|受伤}.
 */
final class Acts {
  private static final Set<String> JOINTS = Set.of("、", "和", "及", "并");
  private static final String DONE = "了";

  /** Words between a verb and the number of its objects. */
  private static final Set<String> PASSED =
      Set.of("了", "约", "近", "超", "超过", "逾", "共", "共计", "总计", "合计", "累计", "至少", "大约", "将近", "不少于");

  private static final Lexicon<ActWord> WORDS = Lexicon.bundled("figure-acts", ActWord.class);

  private Acts() {}

  /** Gives the verbs whose object begins at a position: {@code |改造、新建|}; null where none stand. */
  static @Nullable Span before(Scene scene, int object, int floor) {
    int end = scene.chars().startsWith(DONE, object - 1) ? object - 1 : object;
    int begin = begin(scene, end, floor);
    return begin < end ? new Span(begin, end) : null;
  }

  /**
   * Gives those whose objects are counted by a figure that begins at a position.
   *
   * @param any whether a verb is one that is not told as such, too
   */
  static @Nullable Span beforeFigure(Scene scene, int figure, int floor, boolean any) {
    int end = figure;
    Token token = scene.tokenBefore(end);
    while (token != null && PASSED.contains(token.text()) && token.span().begin() > floor) {
      end = token.span().begin();
      token = scene.tokenBefore(end);
    }
    int begin = begin(scene, end, floor);
    return begin < end ? new Span(begin, end) : any ? deed(scene, end, floor) : null;
  }

  /** {@code |培育|10家企业}: any other verb that does not only tell that they are there. */
  private static @Nullable Span deed(Scene scene, int end, int floor) {
    Token verb = scene.tokenBefore(end);
    boolean deed =
        verb != null
            && verb.tag().equals("v")
            && verb.text().length() > 1
            && verb.span().begin() >= floor
            && !scene.isName(verb.span().begin())
            && WORDS.kind(verb.text()) != ActWord.BARE;
    return deed && verb != null ? verb.span() : null;
  }

  /**
   * Gives the end of what befell those counted behind a position ({@code 用户|断电|}, {@code 航班|被取消|});
   * the position for nothing.
   */
  static int behind(Scene scene, int end) {
    Token token = scene.tokenAt(end);
    Token done =
        token != null && token.text().equals("被") ? scene.tokenAt(token.span().end()) : token;
    boolean suffered =
        done != null
            && done != token
            && done.tag().equals("v")
            && scene.isClauseEnd(done.span().end());
    if (done == null || !suffered && WORDS.kind(done.text()) != ActWord.BEFALLS) {
      return end;
    }
    boolean attribute = scene.chars().startsWith("的", done.span().end());
    return attribute ? end : done.span().end();
  }

  private static int begin(Scene scene, int end, int floor) {
    int begin = end;
    Token token = scene.tokenBefore(end);
    while (token != null && token.span().begin() >= floor && isPart(scene, token, end)) {
      begin = isAct(token) ? token.span().begin() : begin;
      token = scene.tokenBefore(token.span().begin());
    }
    return begin;
  }

  /** A verb of the list, or what joins two of them. */
  private static boolean isPart(Scene scene, Token token, int end) {
    Token before = scene.tokenBefore(token.span().begin());
    boolean joins = token.span().end() < end && before != null && isAct(before);
    return isAct(token) || joins && JOINTS.contains(token.text());
  }

  private static boolean isAct(Token token) {
    boolean verb = token.tag().startsWith("v") || token.tag().startsWith("n");
    return verb && WORDS.kind(token.text()) == ActWord.OBJECT;
  }
}
