package org.wenpu.input;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a single block of a newspaper page can be by its form alone. */
final class PageForms {
  private static final Set<String> KINDS =
      Set.of("credit", "caption-opening", "kicker-ending", "imprint");
  private static final int LONGEST_HEADLINE = 48;
  private static final int LONGEST_WITH_COMMAS = 30;
  private static final int LONGEST_CREDIT = 40;
  private static final int LONGEST_FURNITURE = 60;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:第?[一二三四五六七八九十]{1,3}[、，]|[(][一二三四五六七八九十\\d]{1,3}[)]|\\d{1,2}[.、](?!\\d)|[■●▲□◆★①-⑳]).*");
  private static final Pattern BRACKETED = Pattern.compile("[(][^()]*[)]");
  private static final Pattern INSIDE_MARKS = Pattern.compile("《[^》]*》|“[^”]*”|（[^）]*）");
  private static final Pattern QUOTED = Pattern.compile("“[^“”]*[，！？。][^“”]*”");
  private static final Pattern FOLIO =
      Pattern.compile(
          "(?:[A-Z]?\\d{1,2}|第 ?[\\d一二三四五六七八九十]{1,3}) ?版.{0,12}|.{0,12}第 ?[\\d一二三四五六七八九十]{1,3} ?版|[-—·\\d ]+");
  private static final Pattern FULL_DATE =
      Pattern.compile("(?:19|20)\\d\\d ?[年./-] ?\\d{1,2} ?[月./-] ?\\d{1,2} ?日?");

  private final Datelines datelines;
  private final Pattern credit;
  private final Pattern creditAtEnd;
  private final Pattern captionOpening;
  private final Pattern imprint;
  private final Pattern kickerEnding;

  PageForms(Datelines datelines) {
    this.datelines = datelines;
    WordList bylines = WordList.bundled("datelines", DatelineForms.KINDS);
    WordList words = WordList.bundled("pages", KINDS);
    String role = "(?:" + DatelineForms.any(bylines, "role") + ")";
    String agency = "(?:" + DatelineForms.any(bylines, "agency") + ")";
    String taken = "[\\p{IsHan}·、 ]{2,24}摄影?(?:报道)?";
    String known =
        "(?:(?:"
            + DatelineForms.any(words, "credit")
            + ")(?: ?[(][^()]{1,20}摄影?[)])?"
            + "|"
            + agency
            + " ?"
            + role
            + "? ?/?"
            + taken
            + "|"
            + role
            + ":? ?"
            + taken
            + ")";
    credit = Pattern.compile("[(]?(?:" + known + "|" + taken + ")[)]?。?");
    creditAtEnd = Pattern.compile("(?<=[。！？”) ])[(]?" + known + "[)]?。?$");
    captionOpening = Pattern.compile("(?:" + DatelineForms.any(words, "caption-opening") + ").*");
    imprint = Pattern.compile("(?:本版|本期)?(?:" + DatelineForms.any(words, "imprint") + ") ?:.*");
    kickerEnding = Pattern.compile(".*(?:" + DatelineForms.any(words, "kicker-ending") + ")");
  }

  /**
   * Tells whether it could be a headline: short, no sentence, nothing that goes on or is numbered.
   * Near misses: {@code 先修路，再修屋。}, {@code 换上新装备——}, {@code 一、总体要求}.
   */
  boolean headline(Block block) {
    String text = Folded.of(block.text());
    return block.length() > 1
        && block.length() <= LONGEST_HEADLINE
        && HAN.matcher(text).find()
        && "。;，、:,—…".indexOf(text.charAt(text.length() - 1)) < 0
        && text.indexOf('。') < 0
        && !runsOn(block)
        && !NUMBERED.matcher(text).matches()
        && !BRACKETED.matcher(text).matches()
        && !QUOTED.matcher(text).matches()
        && !caption(block)
        && !reports(block)
        && !datelines.closes(block.text());
  }

  /** A last paragraph that breaks off has no full stop either, but commas. */
  private static boolean runsOn(Block block) {
    return block.length() > LONGEST_WITH_COMMAS
        && INSIDE_MARKS.matcher(block.text()).replaceAll("").chars().filter(c -> c == '，').count()
            > 1;
  }

  /** Tells whether an article begins with it: a dateline, or who wrote. */
  boolean reports(Block block) {
    return datelines.opens(block.text()) || datelines.signs(block.text());
  }

  /** Tells whether it opens with a dateline of an agency. */
  boolean opens(Block block) {
    return datelines.opens(block.text());
  }

  /** Tells whether an article ends with it. */
  boolean closes(Block block) {
    return datelines.closes(block.text());
  }

  /** Tells whether it says by itself that it stands under a photo. */
  boolean caption(Block block) {
    return captionOpening.matcher(block.text()).matches()
        || credit(block)
        || creditBegin(block) > 0;
  }

  /** Tells whether it is nothing but a credit: {@code 新华社发}, {@code 本报记者 方可摄}. */
  boolean credit(Block block) {
    return block.length() <= LONGEST_CREDIT && credit.matcher(Folded.of(block.text())).matches();
  }

  /** Gives the char where a credit at the end of a caption begins, or 0. */
  int creditBegin(Block block) {
    String folded = Folded.of(block.text());
    Matcher matcher = creditAtEnd.matcher(folded);
    matcher.region(Math.max(0, folded.length() - LONGEST_CREDIT), folded.length());
    matcher.useTransparentBounds(true);
    return matcher.find() ? matcher.start() : 0;
  }

  /** Tells whether it belongs to the page and not to an article: its date, folio, editors. */
  boolean furniture(Block block) {
    String folded = Folded.of(block.text());
    return block.length() <= LONGEST_FURNITURE
        && !block.endsSentence()
        && (imprint.matcher(folded).matches() || FOLIO.matcher(folded).matches() || dated(folded));
  }

  /** A line that is little more than a date: {@code 2026年1月31日 星期六}. */
  private static boolean dated(String folded) {
    Matcher date = FULL_DATE.matcher(folded);
    return date.find()
        && folded.length() - (date.end() - date.start()) <= 24
        && "，。".chars().noneMatch(mark -> folded.indexOf(mark) >= 0)
        && (date.start() == 0 || folded.indexOf("星期") >= 0 || folded.indexOf(':') >= 0);
  }

  /** Tells whether a line above a headline leads to it: {@code …考察时强调}. */
  boolean leadsOn(Block block) {
    return kickerEnding.matcher(block.text()).matches();
  }
}
