package org.wenpu.meaning.extract.statement;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/** Finds whose a paper or a meeting is that speaks: {@code 甲银行|报告}, {@code 甲部|召开的|会议}. */
final class SpeakerAuthors {
  private final SpeakerWords words;

  SpeakerAuthors(SpeakerWords words) {
    this.words = words;
  }

  /** 甲银行|报告: the body right before the word for a paper. */
  @Nullable Mention of(StatementText text, int begin, int end) {
    Mention author = text.mentionEndingAt(words.beginEnding(text.masked(), end));
    return author != null
            && author.kind() == Mention.Kind.ORGANIZATION
            && author.span().begin() >= begin
        ? author
        : null;
  }

  /** 海蓝公司|4日|报告: gives where a day right before the word for a paper begins, or the beginning. */
  int dayBegin(StatementText text, int begin, int end) {
    int word = words.beginEnding(text.masked(), end);
    int at = word - 1;
    if (at <= begin || text.masked().charAt(at) != '日') {
      return begin;
    }
    while (at > begin && Character.isDigit(text.masked().charAt(at - 1))) {
      at--;
    }
    return at < word - 1 ? at : begin;
  }

  /** 甲部|召开的|会议: who convened it speaks, unless both are one name. */
  static Speaker convened(StatementText text, int begin, int from, int end) {
    Mention convener = text.mentionAt(begin);
    if (convener != null && isOneName(text, convener.span().end(), from)) {
      return SpeakerNames.of(text, Speaker.Kind.MEETING, begin, end);
    }
    return convener == null
        ? SpeakerNames.of(text, Speaker.Kind.MEETING, from, end)
        : Speaker.of(convener);
  }

  /** 东盟|经济部长特别|会议: what stands between holds no verb. */
  private static boolean isOneName(StatementText text, int begin, int end) {
    for (int at = begin; at < end; ) {
      Token token = text.tokenAt(at);
      if (token == null
          || "vpcwu".indexOf(token.tag().charAt(0)) >= 0 && !token.tag().equals("vn")) {
        return false;
      }
      at = token.span().end();
    }
    return begin < end;
  }
}
