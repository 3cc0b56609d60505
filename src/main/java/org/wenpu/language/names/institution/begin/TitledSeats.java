package org.wenpu.language.names.institution.begin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.CountedBodies;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Tells the seat of a body before a title: between the place that opens a clause and the title all
 * words are the body's, verbs too ({@code ，|泰国|微笑航运公司|副总裁}). Near misses: {@code 泰国|约谈公司|总裁},
 * {@code 赴泰国|微笑航运公司}.
 */
final class TitledSeats {
  private static final int MOST_WORDS = 9;
  private static final Pattern OPENER = Pattern.compile("[pc].*");
  private static final Pattern WITHIN = Pattern.compile("v[nigd]?|a[nd]?|f|s|b|z|m");

  private final Titles titles = Titles.bundled();
  private final Stretch stretch;
  private final JoinedNames joined;

  TitledSeats(Stretch stretch, JoinedNames joined) {
    this.stretch = stretch;
    this.joined = joined;
  }

  /** Gives the place before the words of a body that a title follows, or null. */
  @Nullable Span of(Words words, Anchors anchors, BodyHead head) {
    int end = head.span().end();
    return CountedBodies.one(words, head.begin())
            || titles.startingAt(words.chars(), end, words.span().end()) == null
        ? null
        : before(words, anchors, head.begin());
  }

  private @Nullable Span before(Words words, Anchors anchors, int headBegin) {
    int at = headBegin;
    boolean listed = false;
    for (int count = 0; count <= MOST_WORDS && anchors.whole(at) == null; count++) {
      Span place = seat(anchors, at, count);
      if (place != null) {
        return opens(words, withGroup(anchors, place.begin()))
                && !acts(words, place.end())
                && !CountedBodies.oneOf(words, place.end())
            ? place
            : null;
      }
      at = listed && words.at(at - 1) == '、' ? at - 1 : at;
      Token token = at == headBegin ? words.token(at - 1) : words.ending(at);
      listed |= joint(token);
      if (token == null
          || at < headBegin && joined.headed(token)
          || !part(words, token, headBegin)
          || CountedBodies.distinguished(words, at)) {
        return null;
      }
      at = token.span().begin();
    }
    return null;
  }

  /** {@code 阿根廷|萨尔瓦多|大学}: a body is named after one place and seated in the other. */
  private static @Nullable Span seat(Anchors anchors, int at, int count) {
    Span place = anchors.place(at);
    Span outer = place == null ? null : anchors.place(place.begin());
    return outer == null && count > 0 ? place : outer;
  }

  private boolean part(Words words, Token token, int head) {
    return joint(token)
        ? joined.between(words, token, head)
        : stretch.inside(token)
            || titles.kind(token.text()) == Titles.Kind.PREFIX
            || WITHIN.matcher(token.tag()).matches() && stretch.mayJoin(token);
  }

  private static boolean joint(@Nullable Token token) {
    return token != null && (JoinedNames.joint(token) || token.text().equals("及"));
  }

  /** {@code ，中国华电|金沙江上游水电开发有限公司}: the place may stand behind the group. */
  private static int withGroup(Anchors anchors, int begin) {
    Span group = anchors.whole(begin);
    return group == null ? begin : group.begin();
  }

  private static boolean opens(Words words, int begin) {
    Token before = words.ending(begin);
    return begin == words.span().begin()
        || Words.mark(words.at(begin - 1))
        || before != null && OPENER.matcher(before.tag()).matches();
  }

  /** {@code 泰国|约谈|公司}: what a state does. */
  private static boolean acts(Words words, int at) {
    Token first = words.starting(at);
    return first != null && first.span().length() > 1 && first.tag().equals("v");
  }
}
