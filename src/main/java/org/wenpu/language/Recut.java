package org.wenpu.language;

import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;

/**
 * Cuts anew what HanLP takes for one word though a body or place ends in it: {@code 村村|民} is {@code
 * 村|村民}, {@code 乡乡|长} {@code 乡|乡长}, {@code 公司员工} {@code 公司|员工}.
 */
final class Recut {
  private static final Set<String> DOUBLED =
      Set.of("村村", "乡乡", "镇镇", "团团", "场场", "厂厂", "站站", "所所", "队队", "社社");

  /** Who lives in a settlement, heads or heals it. */
  private static final String PEOPLE = "民长医";

  private static final String COMPANY = "公司";
  private static final Set<String> STAFF = Set.of("公司员工", "公司党委书记", "公司职员");

  /** How many of what stands behind a numeral: {@code 103|支队|伍} is {@code 103|支|队伍}. */
  private static final Set<String> COUNTED = Set.of("支队伍", "家门店", "名记者");

  private Recut() {}

  /** Cuts the end of a list of words, to which one was added. */
  static void end(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (STAFF.contains(tokens.get(last).text())) {
      divide(tokens, last, COMPANY.length(), "nis", "nnt");
    } else if (last > 0 && doubled(tokens.get(last - 1), tokens.get(last))) {
      int village = tokens.get(last - 1).span().begin();
      Token head = tokens.get(last - 1);
      Token next = tokens.get(last);
      tokens.set(last - 1, token(village, head.text().substring(1), "n"));
      tokens.set(
          last, token(village + 1, head.text().substring(1) + next.text().charAt(0), tag(next)));
      if (next.span().length() > 1) {
        tokens.add(token(next.span().begin() + 1, next.text().substring(1), "ng"));
      }
    } else {
      counted(tokens, last);
    }
  }

  /** {@code 103|支队|伍}, {@code 20|名记者}: a measure word with its noun. */
  private static void counted(List<Token> tokens, int last) {
    int first = tokens.get(last).text().length() > 1 ? last : last - 1;
    if (first < 1 || !tokens.get(first - 1).tag().startsWith("m")) {
      return;
    }
    String words = tokens.get(first).text() + (first < last ? tokens.get(last).text() : "");
    if (COUNTED.contains(words)) {
      int begin = tokens.get(first).span().begin();
      while (tokens.size() > first) {
        tokens.remove(tokens.size() - 1);
      }
      tokens.add(token(begin, words.substring(0, 1), "q"));
      tokens.add(token(begin + 1, words.substring(1), "n"));
    }
  }

  private static boolean doubled(Token head, Token next) {
    return DOUBLED.contains(head.text()) && PEOPLE.indexOf(next.text().charAt(0)) >= 0;
  }

  private static String tag(Token next) {
    return next.text().startsWith("民") ? "n" : "nnt";
  }

  private static void divide(List<Token> tokens, int at, int length, String first, String second) {
    Token whole = tokens.get(at);
    tokens.set(at, token(whole.span().begin(), whole.text().substring(0, length), first));
    tokens.add(token(whole.span().begin() + length, whole.text().substring(length), second));
  }

  private static Token token(int begin, String text, String tag) {
    return new Token(new Span(begin, begin + text.length()), text, tag);
  }
}
