package org.wenpu.meaning.extract.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.time.Period;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.extract.HiddenText;

/** Tells by the words before a trigger that it is wished, denied, only planned or usual. */
final class Unreal {
  private static final Openings DENIED =
      new Openings("(?:未|没有|没|不|尚未|无法|未能|取消|推迟|暂停|停止|拒绝|不再|基本|初步|通过)$");

  private static final Openings WISHED =
      new Openings(
          "预计|预祝|祝愿|庆祝(?![^，。；]*(?:会|活动|展|仪式|演出|晚宴))|喜迎|迎接|未能|(?<![重主需想首纪摘])要(?![闻求点素员])|应当|(?<![反响相适供对回])应(?![急用邀约对]|[^，。；]{1,30}(?:邀请|要求))|必须|需要"
              + "|可以|能够|希望|愿|推动|支持|鼓励|引导|力争|建议(?!下)|呼吁|敦促|如果|若|一旦|准备|企图|图谋|扬言|争取|拟|计划|有望|可能|或将|是否|确保|实现|为了|以便|用于|旨在|商讨|考虑(?!到)|威胁(?=[要将对])|打算|意图|谋划|将遭[到受]");

  /**
   * Usual or lasting, not one event; armed force and disasters go on and are reported each day all
   * the same.
   */
  private static final Openings USUAL =
      new Openings(
          "一度|每年|每月|每周|每逢|每次|经常|定期|继续|进一步|加快|加强|积极|不断|持续|促进|着力|坚持|多次|历次|曾|一直|长期|连续〇*[一二三四五六七八九十\\d]+年|先后[两三四五六七八九十\\d]+次");

  /** {@code 冲突爆发以来|多次遭|袭击}: a sum. */
  private static final Openings SUMMED = new Openings("多次遭");

  /** A typhoon's landing is foreseen for its day. */
  private static final String LANDING = "登陆";

  private static final Pattern FORESEEN = Pattern.compile("预计|计划|拟");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  /** {@code 气象台今天|继续发布|暴雨预警}: one more. */
  private static final String ISSUED = "发布";

  private static final String GOES_ON = "继续";

  private static final char PLANNED = '将';

  private final EventScene scene;

  Unreal(EventScene scene) {
    this.scene = scene;
  }

  /** Gives the words before a trigger in its clause, without names and what is quoted. */
  String before(EventCue cue) {
    return unquoted(unnamed(cue.clause().begin(), cue.begin()));
  }

  /** Says whether words before a trigger make it a wish, a denial or a habit. */
  boolean is(EventCue cue, String before, @Nullable TimeExpression told) {
    String wish = isScheduled(cue, told) ? FORESEEN.matcher(before).replaceAll("") : before;
    return DENIED.isIn(before) || WISHED.isIn(wish) || isUsual(cue, before);
  }

  /** {@code 安理会|计划8日|举行磋商}: with its day a plan is scheduled. */
  private static boolean isScheduled(EventCue cue, @Nullable TimeExpression told) {
    if (cue.type() == Event.Type.DISASTER) {
      return told != null && cue.trigger().form().equals(LANDING);
    }
    return told != null
        && told.period() != null
        && told.span().begin() >= cue.clause().begin()
        && told.span().end() <= cue.begin()
        && told.period().unit() == Period.Unit.DAY
        && told.kind() != TimeExpression.Kind.VAGUE;
  }

  /** {@code 将|举行}: without a time told, only planned. */
  static boolean isPlanned(String before) {
    return before.indexOf(PLANNED) >= 0;
  }

  /** {@code 多次赴东北|考察} is told as an inspection all the same. */
  private static boolean isUsual(EventCue cue, String before) {
    String words =
        cue.trigger().pattern() == ActorPattern.INSPECT
            ? before.replace("多次", "")
            : cue.trigger().form().equals(ISSUED) ? before.replace(GOES_ON, "") : before;
    boolean lasting = cue.type() == Event.Type.MILITARY || cue.type() == Event.Type.DISASTER;
    return !lasting && USUAL.isIn(words) || SUMMED.isIn(words);
  }

  /** Gives a stretch without names: 安东尼奥·若泽 wishes nothing by his 若. */
  private String unnamed(int begin, int end) {
    StringBuilder words = new StringBuilder(scene.masked().substring(begin, end));
    for (Mention name : scene.mentions(begin, end)) {
      for (int i = name.span().begin(); i < name.span().end(); i++) {
        words.setCharAt(i - begin, HiddenText.BLANK);
      }
    }
    return words.toString();
  }

  private static String unquoted(String words) {
    return words.indexOf('“') < 0 ? words : QUOTED.matcher(words).replaceAll("");
  }
}
