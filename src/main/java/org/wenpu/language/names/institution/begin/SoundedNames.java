package org.wenpu.language.names.institution.begin;

import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Words;

/** Gives a body named after a foreign person or place the whole of that name. */
public final class SoundedNames {
  private static final int LONGEST_PART = 6;
  private static final String DASHES = "—－";
  private static final String FIRST = "何胡";

  private final Lexicon<Sound> sounds;

  public SoundedNames(Lexicon<Sound> sounds) {
    this.sounds = sounds;
  }

  /** {@code 卡迈勒·|阿德万医院}, {@code 莱|布尼茨经济研究所}: a foreign name that begins further left. */
  public Span whole(Words words, Span body) {
    int begin = body.begin();
    if (words.at(begin) == '·' || words.at(begin - 1) == '·') {
      begin = soundsBegin(words, words.at(begin) == '·' ? begin : begin - 1);
    }
    begin = words.at(begin) == '·' ? begin + 1 : begin;
    int dashed = dashed(words, begin);
    if (dashed >= 0) {
      return new Span(dashed, body.end());
    }
    Token first = words.token(begin);
    boolean cut =
        first != null
            && (first.tag().equals("nrf") || goesBack(words, begin) || opensPlace(words, begin));
    return new Span(cut ? soundsBegin(words, begin) : begin, body.end());
  }

  /** {@code 洛克希德—|马丁公司}: gives where the first of two names begins, or -1; {@code 某地——|马丁公司}. */
  private int dashed(Words words, int begin) {
    int at = begin - 1;
    boolean joined = DASHES.indexOf(words.at(at)) >= 0 && written(words, begin, begin + 2);
    while (joined && at > words.span().begin() && written(words, at - 1, at)) {
      at--;
    }
    return joined && begin - at > 2 && words.boundary(at) ? at : -1;
  }

  private boolean written(Words words, int begin, int end) {
    for (int at = begin; at < end; at++) {
      if (sounds.kind(words.text(at, at + 1)) == null) {
        return false;
      }
    }
    return true;
  }

  /** {@code 德|雷斯|顿乐团}: HanLP takes a sound for the sign of a state. Near miss: {@code 德|拜耳公司}. */
  private boolean opensPlace(Words words, int begin) {
    Token sign = words.ending(begin);
    Token first = words.starting(begin);
    Token next = first == null ? null : words.starting(first.span().end());
    return sign != null
        && sign.tag().equals("b")
        && sign.span().length() == 1
        && next != null
        && next.span().length() == 1
        && first != null
        && first.tag().equals("nsf")
        && written(words, sign.span().begin(), next.span().end());
  }

  /** {@code 克|普勒公司}: a sound that HanLP takes for a measure where nothing is measured. */
  private boolean goesBack(Words words, int begin) {
    Token sign = words.ending(begin);
    Token before = sign == null ? null : words.ending(sign.span().begin());
    return sign != null
        && sign.tag().startsWith("q")
        && sign.span().length() == 1
        && (before == null || "mr".indexOf(before.tag().charAt(0)) < 0)
        && sounds.kind(sign.text()) != null
        && sounds.kind(words.text(begin, begin + 1)) != null
        && sounds.kind(words.text(begin + 1, begin + 2)) != null;
  }

  private int soundsBegin(Words words, int end) {
    int begin = end;
    while (begin > words.span().begin() && sound(words, begin - 1, end)) {
      Token token = words.token(begin - 1);
      boolean part =
          token != null
              && (token.tag().startsWith("nr")
                  || token.span().length() == 1 && "pcdu".indexOf(token.tag().charAt(0)) < 0);
      if (!part) {
        return begin;
      }
      begin--;
    }
    return begin;
  }

  /** {@code 何|塞·}: a first name may begin with a character that is a surname. */
  private boolean sound(Words words, int at, int end) {
    return sounds.kind(words.text(at, at + 1)) != null
        || FIRST.indexOf(words.at(at)) >= 0 && words.at(end) == '·';
  }

  /** Gives where a foreign name with a dot begins whose last part ends at a position, or -1. */
  int dotted(Words words, int end) {
    int first = Math.max(words.span().begin(), end - LONGEST_PART);
    int dot = end - 1;
    while (dot > first && sounds.kind(words.text(dot, dot + 1)) != null) {
      dot--;
    }
    return dot >= first && dot < end - 1 && words.at(dot) == '·' ? soundsBegin(words, dot) : -1;
  }
}
