package org.wenpu.meaning.extract.observation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.number.Numerals;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.extract.observation.Figure.Rule;

/** Decides which of the words around a quantity name what is measured. */
final class IndicatorChoice {
  private static final Set<String> AIMS = Set.of("目标", "任务", "水平", "好成绩");

  /** How words end that name only where a figure stands: {@code 50%以上|的扩张区间}. */
  private static final Pattern STAGES =
      Pattern.compile("的[^，。；]{0,6}?(?:阶段|区间|行列|台阶|高位|水平)(?=[，。；！、]|$)");

  /** How words end that are measured and tell which things are meant: {@code 开工率|达75%以上的企业}. */
  private static final Pattern MEASURED = Pattern.compile(".*(?:[率额量值速]|装机|产能|规模|面积|收入)");

  /** Units that are what is counted. */
  private static final Set<String> THINGS = Set.of("字", "页", "集", "章", "条");

  private static final Set<String> EXTENTS = Set.of("长", "宽", "高", "深", "厚", "重");
  private static final Pattern REACHED = Pattern.compile("突破|约合|折合|合人民币");
  private static final String ON = "连续";

  /** {@code 连续3个月|保持在|50%}: how far behind a duration the level stands. */
  private static final int NEAR = 6;

  private static final Pattern GROWTH = Pattern.compile("的(?:同比|正|较快|高速)?(?:增长|增幅|增速)(?=[，。；、]|$)");
  private static final Pattern PRESENT = Pattern.compile("(?:现行|现有|现在|目前)的$");

  private static final String STARTING = "从由";

  /** Words that only lead to a figure: {@code 活动|为期|6天}. */
  private static final Set<String> EMPTY =
      Set.of("为期", "共计", "总计", "还有", "达", "有", "是", "经过", "历经", "满", "打满", "来");

  private final NounsBefore before;
  private final Topics topics;

  IndicatorChoice(NounsBefore before) {
    this.before = before;
    topics = new Topics(before);
  }

  /** Gives the figure: by what is done, what is counted, the subject, what was measured before. */
  Figure of(Candidate told) {
    Figure spell = Spells.of(told, before);
    Figure level = spell == null && isAtLevel(told) ? ofLevel(told) : spell;
    Figure done = level == null ? byDeed(told) : level;
    Figure counted = done == null ? byNouns(told) : done;
    return counted == null ? carried(told) : counted;
  }

  private static @Nullable Figure byDeed(Candidate told) {
    Figure turn = Turns.of(told);
    if (turn != null) {
      return turn;
    }
    Span subject = told.subject();
    boolean lasts = told.isDuration() && !told.isBridged();
    Span deed = told.changes() || told.isOf() || !mayAct(told, lasts) ? null : deed(told);
    if (deed != null) {
      return told.as(deed, Rule.DEED);
    }
    return lasts && subject != null && told.counted() == null
        ? told.as(Deeds.lasting(told.scene(), subject), Rule.NOUN_BEFORE)
        : null;
  }

  /** {@code 致5人|受伤}, {@code 半小时|通达}: people act or suffer, what lasts is done. */
  private static boolean mayAct(Candidate told, boolean lasts) {
    boolean things = told.isCount() && told.counted() == null;
    return lasts
        || things && told.isOccasions()
        || isThere(told)
        || isShareThatActs(told)
        || told.isSubjectless() && (told.isPeople() || things);
  }

  /** {@code 热门景区中30%|位于县域}; not {@code 开工率80%}. */
  private static boolean isShareThatActs(Candidate told) {
    Span subject = told.subject();
    Token next = told.scene().tokenAt(told.quantity().span().end());
    return told.quantity().is(Unit.Kind.SHARE)
        && !told.isBridged()
        && next != null
        && next.tag().equals("v")
        && (subject == null || !MEASURED.matcher(told.scene().text(subject)).matches());
  }

  /** {@code 涨幅|连续8个月|超3%}: how long a level lasts. */
  private static boolean isAtLevel(Candidate told) {
    int end = told.quantity().span().end();
    return told.scene().chars().startsWith(ON, told.quantity().span().begin() - ON.length())
        && told.scene().quantities().stream()
            .anyMatch(q -> q.span().begin() >= end && q.span().begin() <= end + NEAR);
  }

  /** Gives how long what stands before 连续 was at a level; it does not itself rise. */
  private @Nullable Figure ofLevel(Candidate told) {
    int on = told.quantity().span().begin() - ON.length();
    Span words = before.read(told.scene(), on, told.clause(), false, false);
    return words == null
        ? null
        : new Figure(
            told.quantity(), words, List.of(), List.of(), null, told.clause(), Rule.NOUN_BEFORE);
  }

  /** {@code 灾区仍有|300人|被困}: what happens to people who are there. */
  private static boolean isThere(Candidate told) {
    Span words = new Span(told.bridge().begin(), told.quantity().span().begin());
    boolean happens = told.counted() == null || told.scene().chars().startsWith("被", told.end());
    return told.isPeople() && happens && told.scene().text(words).endsWith("有");
  }

  private static @Nullable Span deed(Candidate told) {
    return Deeds.after(told.scene(), told.end());
  }

  private @Nullable Figure byNouns(Candidate told) {
    if (told.isBridged()
        && GROWTH
            .matcher(told.scene().chars())
            .region(told.end(), told.scene().span().end())
            .lookingAt()) {
      return told.as(new Span(told.end() + 1, told.scene().clauseEnd(told.end())), Rule.COUNTED);
    }
    Span measured = measured(told);
    if (measured != null) {
      return told.as(measured, Rule.NOUN_BEFORE);
    }
    Span counted = told.counted();
    boolean stage = isStage(told) || counted != null && isAim(told, counted);
    Figure last = told.last();
    if (last != null && isOfTheLast(told, stage)) {
      Span topic = topics.before(told);
      return topic == null
          ? told.as(dealt(told, last), Rule.CARRIED)
          : told.as(topic, Rule.CARRIED);
    }
    if (counted != null && isCounted(told) && !stage && !isWhich(told) && !isEqual(told)) {
      return told.as(counted, Rule.COUNTED);
    }
    Span topic = isOnlyVerb(told) ? topics.before(told) : null;
    return topic == null ? bySubject(told) : told.as(topic, Rule.CARRIED);
  }

  /** Gives the word for how the thing behind is measured: {@code |海拔|3000米的森林}. */
  private static @Nullable Span measured(Candidate told) {
    Span extent = extent(told);
    if (extent != null || !told.isOf()) {
      return extent;
    }
    if (told.dimension() != null && !isStage(told)) {
      return told.dimension();
    }
    return !told.isCount() && !told.isBridged() && told.isDimension() ? told.subject() : null;
  }

  /** {@code 出口额5万亿元，|增长2%}: nothing new is named. */
  private static boolean isOfTheLast(Candidate told, boolean stage) {
    return told.isBridged() && told.subject() == null && !told.isCount() && (!told.isOf() || stage);
  }

  private static @Nullable Figure bySubject(Candidate told) {
    Span subject = told.subject();
    return subject == null
        ? null
        : told.as(
            Distribution.of(told.scene(), subject, told.quantity().span().begin()),
            told.isBridged() ? Rule.SUBJECT : Rule.NOUN_BEFORE);
  }

  /** {@code 一道|长|220公里的林带}, {@code 碑座和|宽|5米的台阶}; not {@code 大桥|长|3公里}. */
  private static @Nullable Span extent(Candidate told) {
    int end = told.quantity().span().begin();
    Token word = told.isAmount() ? told.scene().tokenBefore(end) : null;
    Token before = word == null ? null : told.scene().tokenBefore(word.span().begin());
    boolean noun = before != null && before.tag().startsWith("n");
    boolean extent = word != null && EXTENTS.contains(word.text()) && !noun;
    return extent && word != null ? word.span() : null;
  }

  /** {@code 实现企业超8万家的|目标}: the aim is not what is counted. */
  private static boolean isAim(Candidate told, Span counted) {
    String words = told.scene().text(counted);
    return told.isOf() && told.subject() != null && AIMS.contains(words);
  }

  /** {@code 指数重回50%以上|的扩张区间}: where the figure stands. */
  private static boolean isStage(Candidate told) {
    return isStage(told.scene(), told.quantity().span().end());
  }

  static boolean isStage(Scene scene, int end) {
    return STAGES.matcher(scene.chars()).region(end, scene.span().end()).lookingAt();
  }

  /** {@code 开工率|达75%以上的企业}: a rate that tells which things are meant. */
  private static boolean isWhich(Candidate told) {
    Span subject = told.subject();
    char first = told.scene().chars().charAt(told.quantity().span().begin());
    return told.isOf()
        && subject != null
        && (told.isBridged() || FigureReader.isVerbal(first) || isShare(told, subject))
        && MEASURED.matcher(told.scene().text(subject)).matches();
  }

  /** {@code 总库容|相当于10个湖泊}: with what it is compared is not what is measured. */
  private static boolean isEqual(Candidate told) {
    Span words = new Span(told.bridge().begin(), told.quantity().span().begin());
    return told.subject() != null && told.scene().text(words).contains("相当于");
  }

  /** {@code 成交额占|全国份额|1/7的市场}. */
  private static boolean isShare(Candidate told, Span subject) {
    return subject.begin() > 0 && told.scene().chars().charAt(subject.begin() - 1) == '占';
  }

  /** {@code 数字课堂，已累计|开设|30万场}: what is counted was told before. */
  private static boolean isOnlyVerb(Candidate told) {
    Span subject = told.subject();
    Token token = subject == null ? null : told.scene().tokenAt(subject.begin());
    return subject != null
        && token != null
        && told.isCount()
        && !told.isPeople()
        && token.tag().equals("v")
        && token.span().equals(subject);
  }

  /** Says whether the nouns behind a quantity name it rather than those before. */
  private static boolean isCounted(Candidate told) {
    boolean thing = told.isAmount() && !told.isOf() && !told.isBridged();
    boolean still = told.isCount() || told.isSubjectless();
    return told.isOf() || told.isFraction() || thing || still && !told.changes();
  }

  /** Gives what was measured before: of one figure, of each of those dealt out to. */
  private static List<Span> dealt(Candidate told, Figure last) {
    return told.dealt().isEmpty() ? List.of(last.indicator()) : told.dealt();
  }

  private Figure carried(Candidate told) {
    Figure last = told.last();
    Span counted = told.counted();
    Span topic = told.isBridged() || isStart(told) ? topics.before(told) : null;
    if (topic != null) {
      return told.as(topic, Rule.CARRIED);
    }
    if (last != null && (told.isBridged() || isOfThose(told) || isReached(told))) {
      return told.as(dealt(told, last), Rule.CARRIED);
    }
    return counted == null ? byClause(told) : told.as(counted, Rule.COUNTED);
  }

  /** {@code 审议草案10件，通过|其中|5件}, {@code 从120项缩减到|现行的|90项}. */
  private static boolean isOfThose(Candidate told) {
    int begin = told.quantity().span().begin();
    return told.scene().chars().startsWith("其中", begin - 2)
        || PRESENT.matcher(told.scene().chars()).region(told.clause(), begin).find();
  }

  /**
   * {@code 销售额增长20%，|突破1000万元}, {@code 达8亿里拉，|约合1亿元}: a verb of reaching that is read with the
   * figure.
   */
  private static boolean isReached(Candidate told) {
    int begin = told.quantity().span().begin();
    return begin == told.clause()
        && !told.isCount()
        && REACHED.matcher(told.scene().chars()).region(begin, told.end()).lookingAt();
  }

  /** {@code 由|180天缩短至120天}: what is measured was told before. */
  private static boolean isStart(Candidate told) {
    return STARTING.indexOf(told.scene().chars().charAt(told.clause())) >= 0;
  }

  private static Figure byClause(Candidate told) {
    Scene scene = told.scene();
    int begin = told.quantity().span().begin();
    Token verb = scene.tokenBefore(Math.max(told.bridge().begin(), told.clause()));
    Token token = told.bridge().begin() > told.clause() ? verb : scene.tokenBefore(begin);
    Span behind = WordsBehind.read(scene, told.quantity().span().end());
    boolean words = behind.length() > 1 && !NounsAfter.isChange(scene, behind);
    boolean where = told.isOf() && verb != null && verb.tag().equals("f");
    if ((told.isCount() || where) && words) {
      return told.as(behind, Rule.CLAUSE);
    }
    boolean here = token != null && token.span().begin() >= told.clause();
    if (token != null && here && (isName(token) || !words && !token.tag().startsWith("w"))) {
      return told.as(token.span(), Rule.VERB);
    }
    return told.as(words ? behind : unit(told), Rule.CLAUSE);
  }

  /** {@code 约10000|字}: nothing but the unit tells what is counted. */
  private static Span unit(Candidate told) {
    Span span = told.quantity().span();
    String unit = told.quantity().measure() == null ? null : told.quantity().measure().form();
    boolean last = unit != null && THINGS.contains(unit) && told.scene().text(span).endsWith(unit);
    return last && unit != null ? new Span(span.end() - unit.length(), span.end()) : span;
  }

  /** Says whether a word names anything measured: no preposition, adverb or mark does. */
  private static boolean isName(Token token) {
    return "wpcdurqm".indexOf(token.tag().charAt(0)) < 0
        && !Numerals.isDigit(token.text().charAt(0))
        && !EMPTY.contains(token.text());
  }
}
