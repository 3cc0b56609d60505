package org.wenpu.language.names.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Characters;
import org.wenpu.language.Token;

/**
 * Tells where bodies are counted or told apart instead of named: {@code 两国|政府}, {@code 两家|中国造船厂},
 * {@code 美国一|空军}. Near miss: {@code 武汉市第三医院}.
 */
public final class CountedBodies {
  private static final int LONGEST = 5;
  private static final String NUMERALS = "[一两二三四五六七八九十多各几数]";

  /** What stands inside no name: {@code 两国}, {@code 三省一市}, {@code 第二大}, {@code 新一届}. */
  private static final Form DISTINGUISHED =
      Form.of(
          "国省市家所处名批届大小早老党军架支区任座地次",
          "((?<![第0-9])[0-9]+(?:[国省市家所处名批地]|批次)|新一届|历届|历任|最[大小早老]|第"
              + NUMERALS
              + "大|(?<![第"
              + "])"
              + NUMERALS
              + "([国党军省市家所架支名地]|批次|省市|省区|大)|一市|(?<!第|[0-9]|"
              + NUMERALS
              + ")(?:[0-9]|"
              + NUMERALS
              + ")+座)$");

  /** What says that several bodies of a kind are meant: {@code 两家}, {@code 10所}, {@code 一些}. */
  private static final Form COUNTED =
      Form.of("家所架支个座处些分少多", "([0-9一两二三四五六七八九十多几数百余]+[家所架支个座处]|一些|部分|不少|许多|众多)$");

  /** What says that bodies of several states are meant: {@code 两国|外交部}. */
  private static final Form SHARED = Form.of("国省市区", "(?<!第)[两三多各][国省市区]$");

  /** What says that one of many is meant: {@code 一|空军}. */
  private static final Form ONE = Form.of("一两", "[一两]$");

  /**
   * What bodies are counted or told apart by.
   *
   * @param ends its last characters
   */
  private record Form(Characters ends, Pattern pattern) {
    static Form of(String ends, String regex) {
      return new Form(Characters.of(ends), Pattern.compile(regex));
    }
  }

  private CountedBodies() {}

  /** Tells whether what ends at a position can stand inside no name of a body. */
  public static boolean distinguished(Words words, int end) {
    return endsIn(DISTINGUISHED, words, end);
  }

  /** Tells whether what ends at a position counts the bodies that follow. */
  public static boolean counted(Words words, int end) {
    return endsIn(COUNTED, words, end) || shared(words, end);
  }

  /** Tells whether what ends at a position says that several states have the body that follows. */
  public static boolean shared(Words words, int end) {
    return endsIn(SHARED, words, end);
  }

  /** Tells whether what ends at a position says that one of many such bodies is meant. */
  public static boolean one(Words words, int end) {
    return endsIn(ONE, words, end);
  }

  /**
   * Tells whether one of many bodies of a place is meant: {@code 萨那|一商业中心}, but {@code 中国|一重集团}.
   */
  public static boolean oneOf(Words words, int placeEnd) {
    Token one = words.starting(placeEnd);
    Token noun = one == null ? null : words.starting(one.span().end());
    return one != null && one.text().equals("一") && noun != null && noun.span().length() > 1;
  }

  /** Tells whether a system is meant that bodies form: {@code 人民代表大会|制度}. */
  public static boolean system(Words words, int end) {
    return (words.chars().startsWith("制度", end) || words.chars().startsWith("体制", end))
        && words.boundary(end + 2);
  }

  private static boolean endsIn(Form form, Words words, int end) {
    int from = Math.max(words.span().begin(), end - LONGEST);
    if (end <= from || !form.ends().contains(words.at(end - 1)) || !words.boundary(end)) {
      return false;
    }
    Matcher matcher =
        form.pattern().matcher(words.chars()).region(from, end).useTransparentBounds(true);
    return matcher.find() && words.boundary(matcher.start());
  }
}
