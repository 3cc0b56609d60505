package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.language.time.TimeExpression;

/**
 * Finds of what a rate is one that its clause tells alone: {@code |用电量|平稳增长，同比增速达7%}, {@code
 * |采购商|超5万人，占比60%}.
 */
final class RateSubjects {
  private static final Pattern RATE =
      Pattern.compile(
          "(?:同比|年均|平均|实际|名义)?(?:占比|比例|比重|份额|增速|增幅|涨幅|降幅|跌幅|增长率)|占(?![据用地领线道])[^，。；]{2,20}|保持(?:正|较快|稳定|平稳)?增长");

  /** What may stand before it in its clause. */
  private static final Pattern LEAD =
      Pattern.compile("(?:且|而|其|也|已|约|均|仍|并|同比|连续|预计|总体|年均|所|中|更|的|目前|分别|平均)*+");

  private static final int LONGEST = 22;

  /** What is no subject of a rate. */
  private static final Pattern NONE =
      Pattern.compile("其中|同时|此外|同比|环比|(?:占|比).*|.*(?:增长|下降|上涨|下跌|回升|作用|年|月|天)");

  private static final Pattern PACE = Pattern.compile("(?:[增涨降跌]幅|增速|增长率)$");
  private static final Pattern ADVERB = Pattern.compile("同比|环比|持续|整体|总体|继续|均|也");

  private final Scene scene;
  private final Topics topics = new Topics(new NounsBefore());

  RateSubjects(Scene scene) {
    this.scene = scene;
  }

  /**
   * Gives the words, or null.
   *
   * @param last the figure before in the sentence; null for none
   * @param before its words
   */
  @Nullable Span of(Figure figure, Span words, @Nullable Figure last, @Nullable Span before) {
    int clause = scene.clauseBegin(words.begin());
    boolean alone =
        isRate(scene, words)
            && !isPace(figure, words)
            && clause > scene.span().begin()
            && scene.chars().charAt(clause - 1) == '，'
            && isLead(clause, words.begin());
    if (!alone) {
      return null;
    }
    int begin = scene.clauseBegin(clause - 1);
    boolean told = last != null && last.end() > begin && last.end() < clause;
    Span subject = told ? before : topics.subject(scene, begin, clause - 1);
    Span whole = subject == null ? null : withoutAdverb(subject);
    return whole == null || !isSubject(whole) ? null : whole;
  }

  /** {@code 增速|加快0.3个百分点}: how much a pace itself changed. */
  private boolean isPace(Figure figure, Span words) {
    return figure.quantity().is(Unit.Kind.POINTS) && PACE.matcher(scene.text(words)).find();
  }

  static boolean isRate(Scene scene, Span words) {
    return RATE.matcher(scene.text(words)).matches();
  }

  private boolean isLead(int from, int to) {
    int at = from;
    TimeExpression time = scene.timeAt(at);
    while (time != null && at < to) {
      at = time.span().end();
      time = scene.timeAt(at);
    }
    return at >= to || LEAD.matcher(scene.chars()).region(at, to).matches();
  }

  /** {@code 用电量|同比}, {@code 园区|整体}. */
  private Span withoutAdverb(Span words) {
    Token last = scene.tokenBefore(words.end());
    boolean adverb =
        last != null
            && last.span().begin() > words.begin()
            && ADVERB.matcher(last.text()).matches();
    return adverb && last != null ? new Span(words.begin(), last.span().begin()) : words;
  }

  private boolean isSubject(Span span) {
    String words = scene.text(span);
    boolean whole = scene.tokenAt(span.begin()) != null || scene.nameAt(span.begin()) != null;
    boolean figure = scene.quantities().stream().anyMatch(q -> span.contains(q.span()));
    return whole
        && !figure
        && words.length() > 1
        && words.length() <= LONGEST
        && !RATE.matcher(words).matches()
        && !NONE.matcher(words).matches();
  }
}
