package org.wenpu.language.names.institution.begin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.state.StateSigns;
import org.wenpu.language.names.word.Words;

/**
 * Tells the party of a state by the noun before {@code 党} and what follows: {@code 蒙古人民党|总书记}. Near
 * misses: {@code 越南党和政府}, {@code 延安时期党形成的作风}.
 */
public final class PartyNames {
  private static final Pattern NEXT =
      Pattern.compile(
          "副?(?:主席|总书记|领袖|党首|秘书长|总裁)|领导人|全国主席|国际(?:部|书记)|发言人|执委|中央|政治局|代表团|议员|州长|人(?![民们])|[，。、）”0-9]|[宣声]?称|说|表示|愿|今天|昨天|当天");

  /** {@code 中国共产党|人}: those of the party, not it. */
  private static final String COMMUNISTS = "共产";

  private static final int LONGEST = 9;

  private static final Pattern GOVERNORS =
      Pattern.compile("\\p{IsHan}{2,12}?[州省]((?:民主|共和|独立|工|保守|自由)党)(?:籍)?(?:州长|省长|市长|众议员|参议员|议员)");

  private PartyNames() {}

  /** Tells whether a party's name can end here. */
  public static boolean closes(Words words, int head, int end) {
    Token noun = noun(words, head);
    return (words.at(head - 1) == '”'
            || noun != null
                && (noun.tag().startsWith("n") || noun.tag().equals("vn"))
                && !noun.tag().startsWith("ns"))
        && !(words.at(end) == '人' && words.chars().startsWith(COMMUNISTS, head - 2))
        && NEXT.matcher(words.chars()).region(end, words.span().end()).lookingAt();
  }

  /**
   * Gives where a party's name begins that tells its party by itself: {@code 劳|工党}, {@code 英|工党}.
   * What is cut off from a word or is none is part of the name, the sign of a state too.
   */
  static int begin(Words words, BodyHead head) {
    Token word = words.token(head.begin());
    boolean cut = word != null && word.tag().startsWith("n");
    if (cut && word != null && word.span().begin() < head.begin()) {
      return word.span().begin();
    }
    Token before = words.ending(head.begin());
    boolean morpheme =
        before != null
            && before.span().length() == 1
            && before.tag().endsWith("g")
            && head.isParty();
    int sign = StateSigns.begin(words, head.begin());
    return sign >= 0 ? sign : morpheme && before != null ? before.span().begin() : head.begin();
  }

  /** {@code 某州|民主党|州长}: the governor's party, not that of the region. */
  public static Span ofGovernor(Words words, Span body) {
    Matcher party =
        GOVERNORS
            .matcher(words.chars())
            .region(body.begin(), Math.min(words.span().end(), body.end() + LONGEST));
    return party.lookingAt() && party.end(1) == body.end()
        ? new Span(party.start(1), body.end())
        : body;
  }

  /** Gives where the quoted name begins that ends before {@code 党}, or -1: {@code “光明道路”|民主党}. */
  static int quoted(Words words, BodyHead head) {
    int close = head.begin() - 1;
    int open =
        head.isParty() && words.at(close) == '”' ? words.chars().lastIndexOf('“', close) : -1;
    return open >= words.span().begin() && close - open <= LONGEST && words.han(open + 1, close)
        ? open
        : -1;
  }

  /** The noun before 党, or the word whose end 党 is. */
  private static @Nullable Token noun(Words words, int head) {
    Token whole = words.token(head);
    return whole != null && whole.span().begin() < head ? whole : words.ending(head);
  }
}
