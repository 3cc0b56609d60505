package org.wenpu.input;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Builds the patterns of datelines from the words in {@code lexicon/datelines.tsv}. They match
 * {@link Folded} text at the beginning of a paragraph or bracket, every repetition in them bounded.
 */
final class DatelineForms {
  static final Set<String> KINDS =
      Set.of(
          "agency",
          "agency-ending",
          "role",
          "role-prefix",
          "no-name",
          "byline-tail",
          "byline-opening");

  private static final String PLACE = "(?<place>(?:“[^”\\n]{1,12}”|(?!记者)[\\p{IsHan}·/、 ]){0,16}?)";

  private static final String DATE =
      "(?:(?:(?<year>(?:19|20)\\d\\d)年)?(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日";

  /** {@code 新华社}, or any paper by the ending of its name: {@code 南方日报}. */
  final Pattern agency;

  /** {@code 据新华社三江3月5日电}, {@code 新华社“海星3”号5月23日电}, {@code 新华社电}; not {@code 新华社区停电}. */
  final Pattern wire;

  /** {@code 本报讯}, {@code 央视网消息（新闻联播）}. */
  final Pattern message;

  /** What follows either: {@code （记者沈桐）}, {@code 记者沈桐报道：}. */
  final Pattern reporters;

  /** {@code 记者}, {@code 本报特约记者}, {@code 南方日报记者}, {@code 通讯员}; not {@code 记者会}. */
  final Pattern role;

  /** {@code 参与采写}, {@code 报道} after the names. */
  final Pattern tail;

  DatelineForms() {
    WordList words = WordList.bundled("datelines", KINDS);
    String anAgency =
        "(?:" + any(words, "agency") + "|\\p{IsHan}{2,6}?(?:" + any(words, "agency-ending") + "))";
    String aRole = role(words, anAgency);
    agency = Pattern.compile(anAgency);
    role = Pattern.compile(aRole);
    wire = wire(anAgency);
    message = message(anAgency, aRole);
    reporters = reporters(aRole);
    tail = Pattern.compile("[ /]?(?:" + tails(words) + ")$");
  }

  private static String role(WordList words, String agency) {
    return "(?:(?:"
        + agency
        + ")? ?(?:(?:"
        + any(words, "role-prefix")
        + "|驻\\p{IsHan}{2,6}?)){0,3}"
        + "(?:"
        + any(words, "role")
        + ")(?!"
        + any(words, "no-name")
        + ") {0,4}:? {0,4}"
        + "|(?:"
        + any(words, "byline-opening")
        + ") {0,2}:)";
  }

  private static Pattern wire(String agency) {
    return Pattern.compile(
        " {0,8}(?:据|综合|转自|据参考消息网)?(?<agency>"
            + agency
            + ")(?!区) {0,4}"
            + PLACE
            + " {0,4}(?:"
            + DATE
            + " {0,4}电|电(?=[ (:题]|$))");
  }

  private static Pattern message(String agency, String role) {
    return Pattern.compile(
        " {0,8}据?(?<agency>"
            + agency
            + ")(?:讯(?!息)|(?:消息|报道)(?= {0,4}[:(]))"
            + "(?: {0,4}\\((?!"
            + role
            + ")[^()\\n]{1,16}\\))?");
  }

  private static Pattern reporters(String role) {
    return Pattern.compile(
        " {0,8}(?:[(](?<bracketed>"
            + role
            + "[^()\\n]{1,120})[)]"
            + "|(?<spoken>"
            + role
            + "[^():。，\\n]{2,40}(?=:)))?:?");
  }

  private static String tails(WordList words) {
    return words.forms("byline-tail").stream()
        .map(tail -> tail.length() == 1 ? "(?<=[ /])" + tail : tail)
        .collect(Collectors.joining("|"));
  }

  /** Gives an alternative of all words of a kind, the longest first. */
  static String any(WordList words, String kind) {
    List<String> forms = words.forms(kind);
    return forms.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
