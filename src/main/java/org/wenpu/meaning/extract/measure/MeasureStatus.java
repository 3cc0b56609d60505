package org.wenpu.meaning.extract.measure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Measure.Status;
import org.wenpu.meaning.extract.ReportParts;

/**
 * Tells how far policy lines have come: by the words at the verb, else by the line before in the
 * same sentence, else by the way they are told; in a work report by the part they stand in.
 */
final class MeasureStatus {
  private static final int SHORT_OF_VERB = 8;

  private static final Pattern TO_COME = Pattern.compile("将|要|拟|计划|力争|争取|确保|准备|打算|决定|即将");

  /** {@code 决定|废止两部条例}: is done by deciding it; {@code 决定|新建水厂} is not. */
  private static final Pattern DONE_BY_WORDS =
      Pattern.compile(
          "(?:废止|授予|追授|任命|免去|撤销|开除|追认|收缴)|(?:对|给予)[^。]*(?:予以修改|予以废止|处分|处罚)|由[^，]{2,12}给予[^，]*处分");

  private static final Pattern GOING_ON = Pattern.compile("正");
  private static final Pattern COME = Pattern.compile("已");

  private static final Pattern TO_COME_WITHIN =
      Pattern.compile("[^，]{0,16}?力争|[^，]{0,6}?将(?:于|用于)|(?:正?考虑|酝酿)(?!到)");

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

  /** {@code 会议指出，一年来，|湖北…}, {@code 自去年|以来}: what is looked back on. */
  private static final Pattern LOOKING_BACK =
      Pattern.compile("(?:一|两|三|五|近|这些?|\\d)年来|过去(?:的)?[一两三五]年|[^，。]{2,14}(?:以来|召开后)，");

  private static final Set<String> REVIEWING = Set.of("指出", "认为", "强调");

  private static final Pattern INCLUDING = Pattern.compile("包括[:：]?$");
  private static final int LONGEST_INCLUDING = 4;
  private static final Pattern ISSUING = Pattern.compile("发布|公布|印发|出台|推出|制定");
  private static final Pattern ISSUED = Pattern.compile("措施|政策|举措|任务");

  private final AnnotatedArticle article;
  private final String chars;
  private final CompletedActs acts;
  private final TimesTold times;
  private final ReportParts parts;
  private final MeasureDeadline deadline;
  private final boolean isOrder;
  private MeasureLines.@Nullable Line previous;
  private @Nullable Status before;

  MeasureStatus(AnnotatedArticle article, MeasureDeadline deadline) {
    this.article = article;
    this.deadline = deadline;
    this.chars = article.chars();
    this.acts = new CompletedActs(chars, new ClauseWords(article));
    this.times = new TimesTold(article);
    this.parts = new ReportParts(article);
    this.isOrder = article.article().documentMetadata() != null;
  }

  /** Gives the status of a line; lines are asked for in text order. Null when nothing tells it. */
  @Nullable Status of(MeasureLines.Line line) {
    Status own = atVerb(line.span());
    own = own == null && isToCome(line.chain()) ? Status.PLANNED : own;
    boolean inherits = own == null && inherits(line);
    before = own == null ? goingOn(line, inherits) : own;
    previous = line;
    return own == null && isTold(line) ? single(line.span(), inherits) : before;
  }

  private @Nullable Status goingOn(MeasureLines.Line line, boolean inherits) {
    if (inherits && lastIssued()) {
      return Status.PLANNED;
    }
    return inherits || isPlannedOn(line) ? before : told(line);
  }

  private static boolean isTold(MeasureLines.Line line) {
    PolicyScope.Mode mode = line.scope().mode();
    return mode == PolicyScope.Mode.NARRATED || mode == PolicyScope.Mode.SPOKEN;
  }

  /**
   * Gives the status of one act that may have come farther than those told with it ({@code
   * 湖北推广滴灌技术，|新建水厂三座}), or less far ({@code 当前，湖北派出农技人员，|加强管护}).
   */
  private @Nullable Status single(Span line, boolean inherits) {
    boolean done = before == Status.UNDER_WAY && acts.isSingle(line) && !isForetold(line);
    boolean lasts = inherits && before == Status.DONE && goesOn(line);
    return done ? Status.DONE : lasts ? Status.UNDER_WAY : before;
  }

  private boolean goesOn(Span line) {
    return acts.isLasting(line) || times.areNow(line) && !acts.isCompleting(line);
  }

  /** {@code 湖北出台节水方案，|改造老旧泵站}: says whether the line before issued what this one tells. */
  private boolean lastIssued() {
    MeasureLines.Line last = previous;
    return last != null && before == Status.DONE && opens(ISSUED_WHOLE, last.span());
  }

  private @Nullable Status atVerb(Span line) {
    String words = beforeVerb(line);
    if (opens(DONE_BY_WORDS, line) && isDecided(line)) {
      return Status.DONE;
    }
    if (TO_COME.matcher(words).find() || opens(TO_COME_WITHIN, line) || isListed(line)) {
      return Status.PLANNED;
    }
    if (GOING_ON.matcher(words).find()) {
      return Status.UNDER_WAY;
    }
    return COME.matcher(words).find() || acts.isDone(line) ? Status.DONE : null;
  }

  private boolean isDecided(Span line) {
    String before = sentenceBefore(line);
    return before.contains("决定") && !before.contains("将");
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
      case ANNOUNCED, LISTED -> isLookedBackOn(line) ? Status.DONE : Status.PLANNED;
      case REPORTED -> byPart(line.span().begin());
      case NARRATED, SPOKEN -> narrated(line.span(), line.kind());
    };
  }

  /** {@code 会议指出，一年来，湖北|推广滴灌技术}: a meeting tells what was done. */
  private boolean isLookedBackOn(MeasureLines.Line line) {
    String cue = line.scope().cue();
    return cue != null
        && REVIEWING.contains(cue)
        && line.chain().isEmpty()
        && (LOOKING_BACK.matcher(sentenceBefore(line.span())).find() || isPast(line.span()));
  }

  private Status narrated(Span line, PolicyActor.@Nullable Kind source) {
    if (acts.isCompleting(line) || isPast(line) || isCounted(line)) {
      return Status.DONE;
    }
    boolean order = isOrder || source == PolicyActor.Kind.DOCUMENT;
    boolean planned = order || deadline.of(line) != null || times.areFar(line) || isForetold(line);
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

  /** Says whether the sentence names, before the line, a time that is over. */
  private boolean isPast(Span line) {
    return !acts.isLasting(line) && times.areOver(line);
  }

  /** Gives what the nearest heading before a position says; null when no heading tells. */
  private @Nullable Status byPart(int position) {
    return parts.isPlan(position) ? Status.PLANNED : parts.isPast(position) ? Status.DONE : null;
  }
}
