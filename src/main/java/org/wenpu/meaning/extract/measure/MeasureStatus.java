package org.wenpu.meaning.extract.measure;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Measure.Status;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Tells how far policy lines have come: by the words at the verb, else by the line before in the
 * same sentence, else by the way they are told; in a work report by the part they stand in.
 */
final class MeasureStatus {
  private static final int SHORT_OF_VERB = 8;

  private static final Pattern TO_COME = Pattern.compile("将|要|拟|计划|力争|争取|确保|准备|打算|决定|即将");
  private static final Pattern GOING_ON = Pattern.compile("正");
  private static final Pattern COME = Pattern.compile("已");

  /** {@code 会同气象部门|已|发布预警}, {@code 占比|力争|达到60%}: the auxiliary stands in the line. */
  private static final Pattern COME_WITHIN = Pattern.compile("[^，]{0,12}?已(?:经|[^有成为然])");

  private static final Pattern TO_COME_WITHIN = Pattern.compile("[^，]{0,16}?力争");

  /** {@code 推广了|滴灌技术}, also behind words of means; not {@code 了解}. */
  private static final Pattern DONE =
      Pattern.compile("(?:(?:利用|依托|围绕|聚焦|立足|结合|针对|瞄准|借助|通过|发挥|按照)[^，]*，)?[^，的]{2,6}?了(?!解)");

  /** {@code 建成|一批水厂}, {@code 先后|修好两座水闸}: done where told, planned where announced. */
  private static final Pattern COMPLETING =
      Pattern.compile(
          "[^，]{0,4}?(?:完成|建成|办成|出台|印发|成功|下达|拨付|下拨|派出|授予|出动|新增|新开通|新设|预拨|推出|成立|设立|批复|建起|列出)|先后|(?:累计|总共|共)(?![同和享])[^，]*\\d|安排[^，]{0,12}\\d[\\d.]*[万亿]+元");

  /** {@code 发布预警}, {@code 将响应级别提升至二级}; {@code 加快制定} is not done. */
  private static final Pattern ISSUED_OR_RAISED =
      Pattern.compile(
          "(?:联合|集中|正式)?(?:发布|公布|制定(?!实施|完善|修订))|(?:[^，]*，)?将[^，]*(?:级别|等级|标准)[^，]{0,6}(?:提升|提高|上调|下调|调整)[至为到]");

  /** {@code 湖北印发《…方案》，|推广滴灌技术}: what it says is yet to be done. */
  private static final Pattern PROVISION =
      Pattern.compile("(?:印发|发布|出台|公布|制定|颁布)了?[^，《》]{0,10}《[^》]*》，");

  /** {@code 泵站将重点供水，|浇灌旱田}. */
  private static final Pattern FORETOLD =
      Pattern.compile("我们将|将(?:重点|继续|进一步|持续|加快|全面|陆续|充分|不断|着力|积极|大力|深入|逐步|加大)");

  /** {@code 出台节水方案}. */
  private static final Pattern ISSUED_WHOLE =
      Pattern.compile(
          "[^，]{0,6}?(?:发布|印发|出台|颁布)[^，]*(?:方案|计划|规划|意见|办法|政策|新政|举措|措施|指引|规定|条例|规范|通知|安排|细则)(?:，[^，]{0,8})?$");

  private static final Pattern COUNTED = Pattern.compile("[^，]*(?:，[^，]*)?\\d");

  /** {@code 持续推进}: goes on. */
  private static final Pattern LASTING = Pattern.compile("(?:正在|持续|继续|不断)");

  private static final Pattern INCLUDING = Pattern.compile("包括[:：]?$");
  private static final int LONGEST_INCLUDING = 4;
  private static final Pattern ISSUING = Pattern.compile("发布|公布|印发|出台|推出|制定");
  private static final Pattern ISSUED = Pattern.compile("措施|政策|举措|任务");

  private final AnnotatedArticle article;
  private final String chars;
  private final ReportParts parts;
  private final MeasureDeadline deadline;
  private final boolean isOrder;
  private MeasureLines.@Nullable Line previous;
  private @Nullable Status before;

  MeasureStatus(AnnotatedArticle article, MeasureDeadline deadline) {
    this.article = article;
    this.deadline = deadline;
    this.chars = article.chars();
    this.parts = new ReportParts(article);
    this.isOrder = article.article().documentMetadata() != null;
  }

  /** Gives the status of a line; lines are asked for in text order. Null when nothing tells it. */
  @Nullable Status of(MeasureLines.Line line) {
    Status own = atVerb(line.span());
    own = own == null && isToCome(line.chain()) ? Status.PLANNED : own;
    Status status = own == null ? goingOn(line) : own;
    previous = line;
    before = status;
    return status;
  }

  private @Nullable Status goingOn(MeasureLines.Line line) {
    boolean inherits = inherits(line);
    if (inherits && lastIssued()) {
      return Status.PLANNED;
    }
    return inherits || isPlannedOn(line) ? before : told(line);
  }

  /** {@code 湖北出台节水方案，|改造老旧泵站}: says whether the line before issued what this one tells. */
  private boolean lastIssued() {
    MeasureLines.Line last = previous;
    return last != null && before == Status.DONE && opens(ISSUED_WHOLE, last.span());
  }

  private @Nullable Status atVerb(Span line) {
    String words = beforeVerb(line);
    if (TO_COME.matcher(words).find() || opens(TO_COME_WITHIN, line) || isListed(line)) {
      return Status.PLANNED;
    }
    if (GOING_ON.matcher(words).find()) {
      return Status.UNDER_WAY;
    }
    boolean done = COME.matcher(words).find() || opens(COME_WITHIN, line) || opens(DONE, line);
    return done ? Status.DONE : null;
  }

  /** {@code 发布十项措施，包括|改造老旧泵站}: what was issued is yet to be done. */
  private boolean isListed(Span line) {
    int end = line.begin();
    if (!INCLUDING.matcher(chars.substring(Math.max(0, end - LONGEST_INCLUDING), end)).find()) {
      return false;
    }
    Matcher issuing = ISSUING.matcher(chars).region(chars.lastIndexOf('。', end) + 1, end);
    return issuing.find() && ISSUED.matcher(chars).region(issuing.end(), end).find();
  }

  private boolean opens(Pattern words, Span line) {
    return words.matcher(chars).region(line.begin(), line.end()).lookingAt();
  }

  /** Gives the words of the clause before the line. */
  private String beforeVerb(Span line) {
    int from = Math.max(0, line.begin() - SHORT_OF_VERB);
    String words = chars.substring(from, line.begin());
    int mark =
        Math.max(words.lastIndexOf('，'), Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')));
    return words.substring(mark + 1);
  }

  /** Says whether a line goes on with the one before: same source, same sentence. */
  private boolean inherits(MeasureLines.Line line) {
    MeasureLines.Line last = previous;
    return last != null
        && last.scope().equals(line.scope())
        && line.scope().mode() != PolicyScope.Mode.REPORTED
        && chars.substring(last.span().end(), line.span().begin()).indexOf('。') < 0;
  }

  /** Says whether auxiliaries before the line, or one before it, tell of what is to come. */
  private static boolean isToCome(String auxiliaries) {
    return TO_COME.matcher(auxiliaries).find();
  }

  /** {@code 湖北将推广滴灌技术。扩大灌溉面积}: what is planned goes on in a sentence without a subject. */
  private boolean isPlannedOn(MeasureLines.Line line) {
    MeasureLines.Line last = previous;
    return last != null && before == Status.PLANNED && isSame(last.scope(), line.scope());
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(PolicyScope last, PolicyScope scope) {
    return last == scope && scope.mode() != PolicyScope.Mode.REPORTED;
  }

  private @Nullable Status told(MeasureLines.Line line) {
    return switch (line.scope().mode()) {
      case ANNOUNCED, LISTED -> Status.PLANNED;
      case REPORTED -> byPart(line.span().begin());
      case NARRATED, SPOKEN -> narrated(line.span(), line.kind());
    };
  }

  private Status narrated(Span line, PolicyActor.@Nullable Kind source) {
    boolean done = opens(COMPLETING, line) || opens(ISSUED_OR_RAISED, line);
    if (done && !opens(LASTING, line) || isPast(line) || isCounted(line)) {
      return Status.DONE;
    }
    boolean order = isOrder || source == PolicyActor.Kind.DOCUMENT;
    boolean planned = order || deadline.of(line) != null || isFar(line) || isForetold(line);
    return planned ? Status.PLANNED : Status.UNDER_WAY;
  }

  /** {@code 截至目前，湖北改造泵站300座}. */
  private boolean isCounted(Span line) {
    return sentenceBefore(line).contains("截至") && opens(COUNTED, line);
  }

  private boolean isForetold(Span line) {
    String before = sentenceBefore(line);
    return PROVISION.matcher(before).find() || FORETOLD.matcher(before).find();
  }

  private String sentenceBefore(Span line) {
    int paragraph = chars.lastIndexOf('\n', line.begin());
    int sentence = Math.max(paragraph, chars.lastIndexOf('。', line.begin()));
    return chars.substring(sentence + 1, line.begin());
  }

  /** {@code “十五五”时期，湖北实施…，推动…}: told of years that are to come. */
  private boolean isFar(Span line) {
    LocalDate soon = article.article().date().plusYears(1);
    return timesBefore(line)
        .map(TimeExpression::period)
        .anyMatch(period -> period != null && period.last().isAfter(soon));
  }

  /** Says whether the sentence names, before the line, a time that is over. */
  private boolean isPast(Span line) {
    return !opens(LASTING, line) && timesBefore(line).anyMatch(this::isOver);
  }

  /** Gives the times that the sentence names before a line. */
  private Stream<TimeExpression> timesBefore(Span line) {
    int sentence = chars.lastIndexOf('。', line.begin());
    return article.times().stream()
        .filter(time -> time.span().begin() > sentence && time.span().end() <= line.begin());
  }

  private boolean isOver(TimeExpression time) {
    return time.period() != null && time.period().last().isBefore(article.article().date());
  }

  /** Gives what the nearest heading before a position says; null when no heading tells. */
  private @Nullable Status byPart(int position) {
    return parts.isPlan(position) ? Status.PLANNED : parts.isPast(position) ? Status.DONE : null;
  }
}
