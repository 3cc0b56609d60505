package org.wenpu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds a work report as a web page showed it, without what belongs to the page: above the address
 * ({@code 各位代表：}) only the session, the governor and photo captions are the report's; behind its
 * last sentence, and from the explanations of terms on, nothing is.
 *
 * @param session the line that says where and when it was delivered, null when there is none
 * @param governor who delivered it, null when not said
 * @param publisher the paper it was taken from, null when not said
 * @param text session, governor and report, one paragraph a line
 */
record WorkReportPage(
    @Nullable String session,
    @Nullable String governor,
    @Nullable String publisher,
    List<Article.Caption> captions,
    String text) {
  private static final String ADDRESS = "各位代表";

  /** {@code ——2026年1月26日在三江省第十四届⏎人民代表大会第五次会议上}. */
  private static final Pattern SESSION =
      Pattern.compile("[—―（(]*((?:\\d{4}|[二〇零一三四五六七八九]{4})年[^。]{3,10}日\\s*在[^。]{5,40}?会议上)");

  /** {@code 三江省省长　王 海}. */
  private static final Pattern GOVERNOR =
      Pattern.compile(
          "(?m)(?:^|会议上[ \u3000])[ \u3000]*([^ \u3000\\s]{0,12}(?:省长|市长|主席)[ \u3000]+"
              + "(\\p{IsHan}[\\p{IsHan}·]*(?:[ \u3000]\\p{IsHan})?))\\s*$");

  /** {@code 省长王海作政府工作报告。}. */
  private static final Pattern DELIVERS =
      Pattern.compile("(?:省长|市长|主席)([\\p{IsHan}·]{2,15}?)(?:在[^。]*)?作政府工作报告");

  private static final Pattern PUBLISHER = Pattern.compile("来源[:：]\\s*([^\\s）]+)");

  private static final Pattern CAPTION = Pattern.compile("(?m)^(.*工作报告。)\\s*(\\S.*)$");

  /** {@code 附件2⏎名词解释}: what follows explains the report and is none of it. */
  private static final Pattern EXPLANATIONS =
      Pattern.compile("(?m)(?:^附件\\d*\\s*\n)?^[^。，\n]{0,20}(?:名词解释|名词注释|注释)\\s*$");

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？]”?$|。）$|）。?$");

  /** {@code （来源：三江日报）}. */
  private static final Pattern SOURCE_NOTE = Pattern.compile("^（来源.*）$");

  WorkReportPage {
    captions = List.copyOf(captions);
  }

  static WorkReportPage of(String page) {
    Matcher address = Pattern.compile("(?m)^\\s*" + ADDRESS).matcher(page);
    int begin = address.find() ? address.start() : 0;
    String head = page.substring(0, begin);
    String session = found(SESSION, head);
    Matcher governor = GOVERNOR.matcher(head);
    boolean named = governor.find();
    String line = named ? governor.group(1) : null;
    String name = named ? governor.group(2) : found(DELIVERS, head);
    Stream<String> opening = Stream.of(session, line).filter(part -> part != null);
    Stream<String> report = report(page.substring(begin)).stream();
    return new WorkReportPage(
        session,
        name == null ? null : name.replaceAll("[ \u3000]", ""),
        found(PUBLISHER, page),
        captions(head),
        Stream.concat(opening, report).collect(Collectors.joining("\n")));
  }

  private static @Nullable String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).replaceAll("\\s*\n\\s*", "") : null;
  }

  private static List<Article.Caption> captions(String head) {
    return CAPTION
        .matcher(head)
        .results()
        .map(m -> new Article.Caption(m.group(1).strip(), m.group(2).strip()))
        .toList();
  }

  private static List<String> report(String body) {
    Matcher explanations = EXPLANATIONS.matcher(body);
    String own = explanations.find() ? body.substring(0, explanations.start()) : body;
    List<String> paragraphs = new ArrayList<>(BrokenLines.joined(own.lines().toList()));
    while (!paragraphs.isEmpty() && isFurniture(paragraphs.get(paragraphs.size() - 1))) {
      paragraphs.remove(paragraphs.size() - 1);
    }
    return paragraphs;
  }

  /** Behind the report's last sentence stand {@code 相关报道：}, {@code 打印本页} and the like. */
  private static boolean isFurniture(String last) {
    return !SENTENCE_END.matcher(last).find() || SOURCE_NOTE.matcher(last).matches();
  }

  /** Gives the day it was delivered, null when not said in digits. */
  @Nullable LocalDate delivered() {
    return session == null ? null : CalendarDay.in(session);
  }

  /** Gives the session as the report's dateline, null when there is none. */
  Article.@Nullable Dateline dateline(String province) {
    if (session == null) {
      return null;
    }
    Span span = new Span(0, session.codePointCount(0, session.length()));
    String place = province.isEmpty() ? null : province;
    return new Article.Dateline(span, null, place, delivered(), List.of());
  }
}
