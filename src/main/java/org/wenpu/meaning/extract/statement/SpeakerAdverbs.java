package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Takes off what stands before a subject and between it and its verb: 此外, 4日, 在会上, 笑着. */
final class SpeakerAdverbs {
  static final String ADVERBIAL_START = "在据当随针关对就面为根按围从于";

  private static final String ADVERBIAL_END = "时上中后里间际下";

  private static final List<String> OCCASIONS = List.of("时", "后", "期间", "之际", "途中");

  private static final String DATE = "0123456789年月日时分第点许前后";

  private static final int LONGEST_ADVERBIAL = 45;

  private static final int LONGEST_ACT = 8;

  private static final int LONGEST_OWNER = 12;

  private static final Set<String> LEADING = Set.of("对", "向", "跟", "给");
  private static final Set<String> TOPICAL = Set.of("对", "就", "针对", "对于");

  private static final Set<String> ACTS = Set.of("发表", "发布", "发出", "提起");

  /** Verbs whose object is written to. */
  private static final Set<String> WRITING = Set.of("致函", "致信", "致电");

  /** HanLP tags of adverbs and of words for a time. */
  private static final Set<String> ADVERBS = Set.of("d", "ad", "vd", "t", "usuo");

  private final SpeakerWords words;

  private final SpeakerNouns nouns;

  SpeakerAdverbs(SpeakerWords words, SpeakerNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Gives where the subject may begin: after 此外, 4日 and the like. */
  int skip(StatementText text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int next = at;
      Trie.Match<SpeakerWord> match = words.longest(text.masked(), at);
      if (match != null
          && match.end() <= end
          && text.tokenEndingAt(match.end()) != null
          && (match.value() == SpeakerWord.OPENING || match.value() == SpeakerWord.ADVERB)) {
        next = match.end();
      } else if (isDateAt(text.masked(), at, end)) {
        next = dateEnd(text.masked(), at, end);
      } else if (" （）〇".indexOf(text.masked().charAt(at)) >= 0) {
        next = at + 1;
      }
      if (next == at || text.mentionAt(at) != null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean isDateAt(String masked, int at, int end) {
    int last = dateEnd(masked, at, end);
    return Character.isDigit(masked.charAt(at))
        && last > at
        && "年月日时分许点前后".indexOf(masked.charAt(last - 1)) >= 0;
  }

  private static int dateEnd(String masked, int at, int end) {
    int i = at;
    while (i < end && DATE.indexOf(masked.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Takes off what stands between the speaker and the verb: 当天, 4日, 在会上, 笑着. */
  int strip(StatementText text, int begin, int end) {
    int at = whereBegin(text, begin, end);
    while (at > begin && text.mentionEndingAt(at) == null) {
      int next = adverbBegin(text, begin, at);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at > begin && "在于".indexOf(text.masked().charAt(at - 1)) >= 0 ? at - 1 : at;
  }

  /** 科考人员27日|在海蓝湖城港|: takes off where it was said, when a place ends the stretch. */
  private static int whereBegin(StatementText text, int begin, int end) {
    int at = end;
    Mention place = text.mentionEndingAt(at);
    while (place != null && place.kind() == Mention.Kind.PLACE && place.span().begin() > begin) {
      at = place.span().begin();
      place = text.mentionEndingAt(at);
    }
    return at < end && at - 1 > begin && text.masked().charAt(at - 1) == '在' ? at - 1 : end;
  }

  private int adverbBegin(StatementText text, int begin, int end) {
    int placed = placeBegin(text, begin, end);
    if (placed < end) {
      return placed;
    }
    int act = actBegin(text, begin, end);
    if (act < end) {
      return act;
    }
    int word = words.beginEnding(text.masked(), end);
    if (word >= begin && word < end && isAdverb(words.kindEnding(text.masked(), end))) {
      return word;
    }
    int manner = mannerBegin(text, begin, end);
    int adverb = manner < end ? manner : tagged(text, begin, end);
    if (adverb < end) {
      return adverb;
    }
    int letter = letterBegin(text, begin, end);
    if (letter < end) {
      return letter;
    }
    int listener = nouns.begin(text, begin, end);
    if (listener > begin && text.masked().charAt(listener - 1) == '的') {
      return topicBegin(text, begin, listener - 1, end);
    }
    Token led = text.tokenEndingAt(listener);
    return listener > begin
            && led != null
            && LEADING.contains(led.text())
            && !SpeakerNouns.isMet(text, listener)
        ? listener - 1
        : end;
  }

  /** 国防部|对俄方的说法: what is spoken of, with an owner. */
  private int topicBegin(StatementText text, int begin, int owner, int end) {
    for (int i = owner - 1; i > Math.max(begin, owner - LONGEST_OWNER); i--) {
      Token token = text.tokenAt(i);
      if (token != null && TOPICAL.contains(token.text())) {
        return nouns.begin(text, token.span().end(), owner) == token.span().end() ? i : end;
      }
    }
    return end;
  }

  /** 外长|致函欧盟: whom a letter was written to. */
  private int letterBegin(StatementText text, int begin, int end) {
    return WRITING.stream()
        .mapToInt(verb -> text.masked().lastIndexOf(verb, end - 3))
        .filter(at -> at > begin && nouns.begin(text, at + 2, end) == at + 2)
        .findFirst()
        .orElse(end);
  }

  /** 发言人在例行记者会上: takes off 在…上. */
  private static int placeBegin(StatementText text, int begin, int end) {
    boolean place =
        ADVERBIAL_END.indexOf(text.masked().charAt(end - 1)) >= 0
            || text.masked().startsWith("场合", end - 2);
    int first = Math.max(begin, end - LONGEST_ADVERBIAL);
    for (int i = end - 2; place && i >= first; i--) {
      if ("在就于".indexOf(text.masked().charAt(i)) >= 0
          || text.masked().startsWith("接受", i)
          || text.masked().startsWith("回答", i)) {
        return i;
      }
    }
    return end;
  }

  /** 发表声明, 发布视频: the act in which the words were said. */
  static int actBegin(StatementText text, int begin, int end) {
    for (int at = end - 4; at > begin && at >= end - LONGEST_ACT; at--) {
      if (ACTS.contains(text.masked().substring(at, at + 2))
          && text.masked().charAt(at + 2) != '的') {
        return at;
      }
    }
    return end;
  }

  /** 4日, （线上）, 高兴地. */
  private static int mannerBegin(StatementText text, int begin, int end) {
    String masked = text.masked();
    char last = masked.charAt(end - 1);
    int bracket = last == '）' ? masked.lastIndexOf('（', end) : -1;
    if (last == ' ' || bracket >= begin) {
      return last == ' ' ? end - 1 : bracket;
    }
    if (last == '地') {
      Token before = text.tokenEndingAt(end - 1);
      return before == null ? end : Math.max(begin, before.span().begin());
    }
    boolean date = "日月年时许分".indexOf(last) >= 0 && end - 2 >= begin;
    int i = date && Character.isDigit(masked.charAt(end - 2)) ? end : begin;
    while (i > begin && DATE.indexOf(masked.charAt(i - 1)) >= 0) {
      i--;
    }
    return date && Character.isDigit(masked.charAt(end - 2)) ? i : end;
  }

  /** 特地, 昨晚: adverbs and times by their part of speech. */
  private static int tagged(StatementText text, int begin, int end) {
    Token token = text.tokenEndingAt(end);
    return token != null && token.span().begin() > begin && ADVERBS.contains(token.tag())
        ? token.span().begin()
        : end;
  }

  /** Says where the adverbs begin that end a stretch: its begin when it is nothing else. */
  int begin(StatementText text, int begin, int end) {
    Token first = text.tokenAt(begin);
    int at = strip(text, begin, end);
    return first != null && ADVERBS.contains(first.tag()) && first.span().end() >= at ? begin : at;
  }

  private static boolean isAdverb(@Nullable SpeakerWord word) {
    return word == SpeakerWord.ADVERB || word == SpeakerWord.OPENING;
  }

  /** 参加代表团审议时, 多次看望村民后: says whether a stretch tells at what somebody spoke, not who. */
  boolean isOccasion(StatementText text, int begin, int end) {
    int first = skip(text, begin, end);
    int last = strip(text, first, end);
    Token act = text.tokenAt(first);
    return act != null
        && act.span().end() < last
        && act.tag().startsWith("v")
        && text.mentionAt(first) == null
        && OCCASIONS.stream()
            .anyMatch(word -> text.masked().startsWith(word, last - word.length()));
  }

  /** Says whether a stretch only tells when, where or about what: 在听取大家发言后. */
  boolean isAdverbial(StatementText text, int begin, int end) {
    int first = skip(text, begin, end);
    return first >= end || ADVERBIAL_START.indexOf(text.masked().charAt(first)) >= 0;
  }
}
