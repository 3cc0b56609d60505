package org.wenpu.language.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.number.Numeral;
import org.wenpu.language.number.Numerals;

/** Tells numerals with a unit that count nothing: types, hours, when something was, villages. */
final class NoCounts {
  /** Behind a duration: it tells when, not how long. */
  private static final List<String> AGO =
      List.of("前", "后", "内", "来", "累计", "之前", "之后", "以前", "以后", "以来");

  private static final String REACHED = "至到";
  private static final String POINT = "点";
  private static final Set<String> STAGES =
      Set.of("批", "期", "步", "次", "段", "轮", "组", "档", "层", "类");
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);

  /** {@code 十家|子村}: a numeral with such a word begins the name of a village. */
  private static final Pattern VILLAGE = Pattern.compile("[家间里道]子?[村屯庄镇乡堡店营寨]");

  /** {@code 200|米、500米两项冠军}: over which lengths was run for what is counted behind. */
  private static final Pattern DISTANCE =
      Pattern.compile(
          "米(?:(?:、|和|及|，?以及)[^\\d，。、]{0,8}\\d{2,5}米)*共?(?:[一二两三四五六七八九十\\d]+[个项](?:冠军|金牌|项目|比赛)|直道赛)");

  /**
   * {@code 500|千伏平川变电站}, {@code ±800千伏|甲至乙特高压直流输电工程}: the voltage belongs to the name of the works.
   */
  private static final Pattern VOLTAGE =
      Pattern.compile(
          "千伏(?!及|以|[^，。；、\\d]{0,4}的)[^，。；、：\\d]{0,24}?(?:变电|换流站|输电|配电|线路|直流|交流|工程|联网|电网|电缆)");

  /** {@code 2天|前}; words that begin with it are no such. */
  private static final Pattern BEFORE = Pattern.compile("前(?!置|[一二两三]个?季度|[一二两三四五六七八九十]{1,2}个?月)");

  private final NoFigures noFigures;

  NoCounts(NoFigures noFigures) {
    this.noFigures = noFigures;
  }

  /** Says whether a numeral with what stands behind it is no figure. */
  boolean bars(Passage passage, int begin, Numeral numeral, Counted counted) {
    return isName(passage, begin, counted)
        || isVillage(passage, begin, numeral)
        || isDistance(passage, numeral)
        || isVoltage(passage, numeral)
        || isRest(passage, begin, counted)
        || isHour(numeral, counted)
        || isStage(passage, begin, counted)
        || isHours(passage, begin, numeral, counted);
  }

  /** {@code 1分|05秒}: the seconds of a time told in minutes. */
  private static boolean isRest(Passage passage, int begin, Counted counted) {
    return counted.unit() != null
        && counted.unit().form().equals("秒")
        && passage.startsWith("分", begin - 1);
  }

  private static boolean isDistance(Passage passage, Numeral numeral) {
    return passage.startsWith("米", numeral.end())
        && DISTANCE.matcher(passage.chars()).region(numeral.end(), passage.end()).lookingAt();
  }

  private static boolean isVoltage(Passage passage, Numeral numeral) {
    return passage.startsWith("千伏", numeral.end())
        && VOLTAGE.matcher(passage.chars()).region(numeral.end(), passage.end()).lookingAt();
  }

  private static boolean isVillage(Passage passage, int begin, Numeral numeral) {
    return !Numerals.isDigit(passage.at(begin))
        && VILLAGE.matcher(passage.chars()).region(numeral.end(), passage.end()).lookingAt();
  }

  /** {@code 6000米|级潜水器} names a type, {@code 80年|前} and {@code 24小时|内} a time. */
  private boolean isName(Passage passage, int begin, Counted counted) {
    Unit unit = counted.unit();
    boolean grade = unit != null && passage.startsWith("级", counted.end());
    boolean ago = unit != null && unit.kind() == Unit.Kind.TIME && isAgo(passage, counted.end());
    boolean past = ago && isBefore(passage, counted.end());
    return grade
        || past
        || ago && !isReached(passage, begin) && !isSinceStart(passage, begin, counted);
  }

  /** {@code 建交|75年|来}: how long something has gone on. */
  private boolean isSinceStart(Passage passage, int begin, Counted counted) {
    return passage.startsWith("来", counted.end()) && noFigures.isStarted(passage.chars(), begin);
  }

  private static boolean isAgo(Passage passage, int at) {
    return AGO.stream().anyMatch(word -> passage.startsWith(word, at));
  }

  /** {@code 2天|前}; not {@code 2天|前置审批}. */
  private static boolean isBefore(Passage passage, int at) {
    return passage.isWordEdge(at + 1)
        && BEFORE.matcher(passage.chars()).region(at, passage.end()).lookingAt();
  }

  /** {@code 缩短至|2小时内} tells how long. */
  private static boolean isReached(Passage passage, int begin) {
    return begin > passage.begin() && REACHED.indexOf(passage.at(begin - 1)) >= 0;
  }

  /** {@code 分|两批}: in how many goes it is done. */
  private static boolean isStage(Passage passage, int begin, Counted counted) {
    return counted.unit() != null
        && STAGES.contains(counted.unit().form())
        && passage.startsWith("分", begin - 1)
        && passage.isWordEdge(begin - 1);
  }

  /** {@code 四五|点}. */
  private static boolean isHours(Passage passage, int begin, Numeral numeral, Counted counted) {
    return counted.unit() != null
        && counted.unit().form().equals(POINT)
        && CountReader.isPair(passage.chars(), begin, numeral);
  }

  /** {@code 9点}, not {@code 指数为52.4点}. */
  private static boolean isHour(Numeral numeral, Counted counted) {
    return counted.unit() != null
        && counted.unit().form().equals(POINT)
        && numeral.value().compareTo(HOURS) <= 0
        && numeral.value().scale() <= 0;
  }
}
