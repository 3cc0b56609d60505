package org.wenpu.language.names;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Token;

/**
 * Tells the party of a state by the noun before {@code 党} and what follows: {@code 蒙古人民党|总书记}. Near
 * misses: {@code 越南党和政府}, {@code 延安时期党形成的作风}.
 */
final class PartyNames {
  private static final Pattern NEXT =
      Pattern.compile("主席|总书记|领袖|领导人|党首|秘书长|中央|代表团|议员|[，。、）”0-9]|[宣声]?称|说|表示|愿|今天|昨天|当天");

  private PartyNames() {}

  /** Tells whether a party's name can end here. */
  static boolean closes(Words words, int head, int end) {
    Token noun = noun(words, head);
    return noun != null
        && (noun.tag().startsWith("n") || noun.tag().equals("vn"))
        && !noun.tag().startsWith("ns")
        && NEXT.matcher(words.chars).region(end, words.span.end()).lookingAt();
  }

  /** The noun before 党, or the word whose end 党 is. */
  private static @Nullable Token noun(Words words, int head) {
    Token whole = words.token(head);
    return whole != null && whole.span().begin() < head ? whole : words.ending(head);
  }
}
