package org.wenpu.meaning.extract.statement;

/** Says where a speaker begins that a common noun names: {@code 当地的|议会}. */
final class SpeakerBegins {
  private static final int SHORTEST_WHOLE_NAME = 5;

  private static final int LONGEST_OWNER = 5;

  private static final int LONGEST_PIECE = 3;

  private static final String NO_PIECE = "在对向从的与和被把将有是了到给为由于及或不也还都曾据";

  private final SpeakerWords words;
  private final SpeakerNouns nouns;

  SpeakerBegins(SpeakerWords words, SpeakerNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Gives the position, of bodies with what describes them. */
  int of(StatementText text, Speaker.Kind kind, int begin, int end) {
    int noun = Math.min(nouns.begin(text, begin, end), words.beginEnding(text.masked(), end));
    boolean cut = kind == Speaker.Kind.BODY && isPieces(text, begin, noun);
    int from = noun == begin + 1 || cut ? begin : noun;
    return isWholeName(text, kind, begin, from, end)
        ? from
        : nouns.described(text, begin, from, kind == Speaker.Kind.BODY);
  }

  /** 阿拉比|亚|电视台: what stands before is a piece of a name in which a word has been cut. */
  private static boolean isPieces(StatementText text, int begin, int end) {
    boolean whole = end > begin && end - begin <= LONGEST_PIECE;
    for (int i = begin; whole && i < end; i++) {
      whole = NO_PIECE.indexOf(text.masked().charAt(i)) < 0 && text.mentionAt(i) == null;
    }
    return whole;
  }

  /** 控制北部的|海蓝国民代表大会: a body's name needs no clause before it; 当地的议会, 党的全会 are names with it. */
  private static boolean isWholeName(
      StatementText text, Speaker.Kind kind, int limit, int begin, int end) {
    return (kind == Speaker.Kind.BODY || kind == Speaker.Kind.MEETING)
        && end - begin > SHORTEST_WHOLE_NAME
        && begin > 0
        && text.masked().charAt(begin - 1) == '的'
        && begin - limit > LONGEST_OWNER;
  }

  /** 参会的|代表: a short word is told with what stands before it. */
  static boolean isOwned(StatementText text, Speaker.Kind kind, int begin, int from, int end) {
    return kind != Speaker.Kind.DOCUMENT
        && kind != Speaker.Kind.WRITING
        && from > begin
        && text.masked().charAt(from - 1) == '的'
        && end - from <= 3;
  }
}
