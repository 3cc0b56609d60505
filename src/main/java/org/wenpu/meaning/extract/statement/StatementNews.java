package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Mention;

/** Knows sentences in which what bodies and states do is news: 众议院11日通过…, 某国已就此召见大使. */
final class StatementNews {
  /** 目前，|美军…已部署: what a body is doing now is told by the reporter. */
  private static final String NOW = "目前，";

  private static final Pattern DATED_NEWS =
      Pattern.compile("[^，。：中我双各\\d]{2,16}(?:[本上]月|(?<![月至到、和]))\\d{1,2}日(?![至、])[^，。]*(?!将)");

  private static final List<String> TAKEN_UP = List.of("已就此", "就此事", "已对此", "对此", "已为此", "此前");

  private static final Pattern UNANSWERED =
      Pattern.compile(
          "对此.{0,6}(?:回应|否认|表态|置评|评论)|(?:尚未|没有|暂未|暂无|尚无|未)(?:[就对][^，。]{1,16})?(?:作出|予以|给予)?(?:回应|表态|置评)"
              + "|(?:并未|没有|尚未)(?:说明|透露|披露|提及)|尚不清楚");

  /** 事故原因|正在调查中: the reporter says how far the matter has got. */
  private static final Pattern INVESTIGATED =
      Pattern.compile(
          "[^，。]{0,8}(?:原因|起因|事件|事故|案件)[^，。]{0,8}调查|[^，。]{0,20}原因[^，。]{0,4}(?:有待|尚待)[^，。]{0,4}研究"
              + "|[^，。]{0,8}(?:救援|搜救|搜寻|灭火|扑救|清理|抢修|评估|善后)(?:工作|行动)?(?:仍|正|目前|还|也)*在?(?:进行|展开|继续|持续)");

  /** 受停电影响，|4日，|股价…, |今天（4月4日）|，某地…: dated by the reporter. */
  private static final Pattern DATED =
      Pattern.compile(
          "受[^，。]{2,40}影响，\\d{1,2}日，|(?:(?:这|该)[^，。]{1,8}|“〇+”是[^，。]{2,24})于\\d{4}年|[^，。]{2,16}此前曾|(?:今天|昨天)（〇+）(?![^。]*(?:将|预计))");

  /** 专家建议…。|几天后|，专家赶来: what happened afterwards is told, not 几天后，还要…. */
  private static final Pattern LATER =
      Pattern.compile(
          "(?:[几数两三四五六七八九十半\\d〇]+多?(?:天|周|个月|年|小时|分钟|个小时)(?:后|过后|之后)|不久后|没过多久|不多时)，(?![^。]*(?:将(?![军领士相])|(?<![重需主必只想首摘简概纪提])要(?![求点素害闻员件塞道])))");

  /** 党的十九大|…: another congress decided or said something else. */
  private static final Pattern CONGRESS =
      Pattern.compile("党的[一二三四五六七八九十]+(?:大|届[一二三四五六七八九十]+中全会)(?!以来|之后|后|报告|精神)");

  /** 根据停火协议，甲军应…: the reporter explains what the news means. */
  private static final Pattern GROUNDED = Pattern.compile("根据[^，。]{0,12}(?:协议|协定|条约|宪法)，");

  /** 甲军说，…。这是开战以来首次…: so does he of what a body made known. */
  private static final Pattern SINCE = Pattern.compile("这(?:也)?是[^。]{2,30}以来");

  /** 上个月，|甲国|…: what another state did before is told for background. */
  private static final Pattern LAST_MONTH = Pattern.compile("上个?月，");

  private static final String PARTY = "党的";

  /** 某署主任对此|也给予肯定: how another took it. */
  private static final Pattern APPROVED =
      Pattern.compile("[^，。]{4,60}也?(?:给予|予以)(?:了)?(?:高度|积极|充分)?(?:肯定|评价|赞赏|好评)。");

  private static final Pattern ISSUED = Pattern.compile("为此，[^，。我]{2,16}(?:印发|出台)了?《");

  private static final Pattern LAID_DOWN = Pattern.compile("《〇+》[^，。]{0,4}(?:提出|明确|规定|要求)，");

  private static final String HOME = "中国";

  private static final String ANSWER = "对此，";

  private static final String NEXT = "下一步，";

  private static final Pattern WITHIN = Pattern.compile("[省市县区旗镇乡州]里(?:正|已)");

  private static final List<String> ACTING = List.of("已", "正", "今年安排", "今年投入", "今年拿出");

  /** How places are called that have a local government. */
  private static final String LOCAL = "省市县区旗镇乡村州";

  /** 对此尚未回应: the reporter says that nobody answered. */
  static boolean isUnanswered(StatementText text, StatementUnit unit) {
    return UNANSWERED.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).find();
  }

  /** Says whether a sentence tells how a matter stands, or what another thought or decided. */
  static boolean isAside(StatementText text, StatementUnit unit, Speaker speaker) {
    Mention first = text.mentionAt(unit.span().begin());
    boolean others = first != null && first.kind() == Mention.Kind.ORGANIZATION;
    return opens(INVESTIGATED, text, unit)
        || opens(LATER, text, unit)
        || opens(DATED, text, unit)
        || opens(GROUNDED, text, unit)
        || isLastMonths(text, unit)
        || !speaker.isPersonal() && opens(SINCE, text, unit)
        || speaker.name().startsWith(PARTY) && opens(CONGRESS, text, unit)
        || others && opens(APPROVED, text, unit);
  }

  private static boolean isLastMonths(StatementText text, StatementUnit unit) {
    Matcher last = LAST_MONTH.matcher(text.masked()).region(unit.span().begin(), unit.span().end());
    Mention state = last.lookingAt() ? text.mentionAt(last.end()) : null;
    return state != null && state.kind() == Mention.Kind.PLACE && !state.text().equals(HOME);
  }

  private static boolean opens(Pattern words, StatementText text, StatementUnit unit) {
    return words.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).lookingAt();
  }

  /** |甲国政府|已就此事召见大使, |甲国|此前宣布停火: what a body did about it is the reporter's. */
  static boolean isTakenUp(StatementText text, StatementUnit unit) {
    Mention first = text.mentionAt(unit.span().begin());
    return first != null
        && (first.kind() == Mention.Kind.ORGANIZATION
            || first.kind() == Mention.Kind.PLACE && !first.text().equals(HOME))
        && TAKEN_UP.stream().anyMatch(word -> text.masked().startsWith(word, first.span().end()));
  }

  /** 对此，|海蓝省文物局|…: what a body answers to somebody's words. */
  static boolean isAnswered(StatementText text, StatementUnit unit) {
    Mention first = text.mentionAt(unit.span().begin() + ANSWER.length());
    return text.masked().startsWith(ANSWER, unit.span().begin())
        && first != null
        && first.kind() != Mention.Kind.DOCUMENT;
  }

  /** 为此，自治区今年3月印发《…》: what was issued about it is told by the reporter. */
  static boolean isIssued(StatementText text, StatementUnit unit) {
    return ISSUED.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).lookingAt();
  }

  /** 《办法》明确，…, 《意见》为此要求，…: what a document lays down is cited by the reporter. */
  static boolean isLaidDown(StatementText text, StatementUnit unit) {
    return LAID_DOWN
        .matcher(text.masked())
        .region(unit.span().begin(), unit.span().end())
        .lookingAt();
  }

  /** 下一步，|临海县|将…, |临海县|已明确，今冬…, 县里正试点…: what a local government does is told by the reporter. */
  static boolean isUnderWay(StatementText text, StatementUnit unit, Speaker speaker) {
    int begin = unit.span().begin();
    if (WITHIN.matcher(text.masked()).region(begin, unit.span().end()).lookingAt()) {
      return true;
    }
    boolean next = text.masked().startsWith(NEXT, begin);
    Mention first = text.mentionAt(next ? begin + NEXT.length() : begin);
    if (first == null
        || first.kind() == Mention.Kind.PERSON
        || first.text().equals(HOME)
        || isOwn(text, unit, first, speaker)) {
      return false;
    }
    Mention last = lastOfChain(text, first);
    int end = last.span().end();
    boolean local =
        first.kind() == Mention.Kind.ORGANIZATION
            || LOCAL.indexOf(text.masked().charAt(end - 1)) >= 0;
    return next && text.at(end) == '将'
        || local && ACTING.stream().anyMatch(word -> text.masked().startsWith(word, end));
  }

  /**
   * |海蓝省水利厅|有关负责人说，…。下一步，|水利厅|将…; 不应低估|联盟|。联盟已…: the speaker's own body, or one he has just named.
   */
  private static boolean isOwn(
      StatementText text, StatementUnit unit, Mention body, Speaker speaker) {
    int from = text.masked().lastIndexOf('\n', unit.span().begin()) + 1;
    int told = Math.max(from, speaker.span().end());
    return SpeakerRanks.isOwn(text, speaker, body.text())
        || told < unit.span().begin()
            && body.kind() == Mention.Kind.ORGANIZATION
            && text.chars().substring(told, unit.span().begin()).contains(body.text());
  }

  /** |甲县|、|乙县|已…: several act alike. */
  private static Mention lastOfChain(StatementText text, Mention first) {
    Mention last = first;
    while ("、和".indexOf(text.at(last.span().end())) >= 0) {
      Mention next = text.mentionAt(last.span().end() + 1);
      if (next == null) {
        return last;
      }
      last = next;
    }
    return last;
  }

  /** 快速支援部队4日在…, 以色列方面尚未回应: a body followed by a day or 方面 is in the news. */
  static boolean isNews(StatementText text, StatementUnit unit) {
    boolean now = text.masked().startsWith(NOW, unit.span().begin());
    Mention first = text.mentionAt(unit.span().begin() + (now ? NOW.length() : 0));
    if (first == null || now) {
      return first != null && first.kind() == Mention.Kind.ORGANIZATION;
    }
    int end = first.span().end();
    return text.masked().startsWith("方面", end)
        || StatementDates.isDay(text, end, unit.span().end());
  }

  /** 众议院11日通过一份法案: a subject followed by a day of this month is in the news. */
  static boolean isDatedNews(StatementText text, StatementUnit unit) {
    return DATED_NEWS
        .matcher(text.masked())
        .region(unit.span().begin(), unit.span().end())
        .lookingAt();
  }

  private StatementNews() {}
}
