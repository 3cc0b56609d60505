package org.wenpu.meaning.extract.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/** Tells by the words of a policy line that its act is done, or goes on. */
final class CompletedActs {
  /** {@code 会同气象部门|已|发布预警}; not {@code 推动|已出台的政策}, which only describes. */
  private static final Pattern COME =
      Pattern.compile("[^，（“]{0,40}?已(?:经(?![营济])|[^有成为然知经])(?![^，、]{0,4}的)");

  /** Words before which an act is only helped on or prepared: {@code 加快|推出}. */
  private static final String PREPARING =
      "加快|加紧|抓紧|推[动进]|支持|鼓励|促进|引导|谋划|研究|计划|[帮协]助|指导|督促|要求|争取|力争|努力|坚持|准备|筹[备建]|参与|[以可]";

  /** {@code 建成|一批水厂}, {@code 先后|修好两座水闸}: done where told, planned where announced. */
  private static final Pattern COMPLETING =
      Pattern.compile(
          "(?:(?!"
              + PREPARING
              + ")[^，]){0,4}?(?:完成|建成|办成|出台|印发|成功|下达|拨付|下拨|派出|授予|出动|新增|新开通|新设|预拨|推出|成立|设立|批复|建起|列出)(?![^，]?的)"
              + "|先后|(?:累计|总共|共)(?![同和享])[^，]*\\d|安排[^，]{0,12}\\d[\\d.]*[万亿]+元");

  /** {@code 转移|群众三百人}, {@code 调拨帐篷500顶}: what goes on beside it may go on yet. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:(?!"
              + PREPARING
              + ")[^，]){0,4}?(?:转移|安置|疏散|调拨|调运|排查|约谈|抢修|救出|修复|投入|发放)[^，]{0,20}\\d");

  private static final Openings HELPING = new Openings(PREPARING);

  /** {@code 发布预警}, {@code 将响应级别提升至二级}; {@code 加快制定} is not done. */
  private static final Pattern ISSUED_OR_RAISED =
      Pattern.compile(
          "(?:联合|集中|正式)?(?:发布|公布|制定(?!实施|完善|修订))|(?:[^，]*，)?将[^，]*(?:级别|等级|标准|响应)[^，]{0,6}(?:提升|提高|上调|下调|调整)[至为到]");

  /** {@code 围绕过年民俗，|推出…}, {@code 依托高校资源，|推广…}: what is told stands behind. */
  private static final Pattern MEANS =
      Pattern.compile("(?:利用|依托|围绕|聚焦|立足|结合|针对|瞄准|借助|通过|发挥|按照|以|根据|为)[^，]*，");

  /** {@code 持续推进}, {@code 每年推出}: goes on. */
  private static final Pattern LASTING =
      Pattern.compile("[^，]{0,4}?(?:正在|持续|继续|不断|每[年月天日季])|日均|正(?![式确值常面])");

  /** {@code 推广了|滴灌技术}, also behind words of means; not {@code 了解}. */
  private static final Pattern DONE =
      Pattern.compile("(?:(?:利用|依托|围绕|聚焦|立足|结合|针对|瞄准|借助|通过|发挥|按照)[^，]*，)?[^，的]{2,6}?了(?!解)");

  private static final Characters OF_DONE = Characters.of("了");

  private final String chars;
  private final ClauseWords tags;
  private final MainVerbs mains;

  CompletedActs(String chars, ClauseWords tags) {
    this.chars = chars;
    this.tags = tags;
    this.mains = new MainVerbs(tags);
  }

  /** Says whether the verb of a line is told with 已 or 了: {@code 在城郊设立了三个站点}. */
  boolean isDone(Span line) {
    int begin = line.begin();
    int end = line.end();
    return opens(COME, begin, end)
        || OF_DONE.areIn(chars, begin, end) && (opens(DONE, begin, end) || hasDoneVerb(line));
  }

  /** Says whether a line's verb tells by itself of something done: {@code 围绕海河，|推出}. */
  boolean isCompleting(Span line) {
    return isTold(line, COMPLETING) || isTold(line, ISSUED_OR_RAISED);
  }

  /** Says whether a line tells of one done thing among others: {@code 新增|水厂三座}. */
  boolean isSingle(Span line) {
    return isTold(line, COMPLETING) || isTold(line, COUNTED);
  }

  /** Says whether a line tells that it goes on: {@code 持续推进}. */
  boolean isLasting(Span line) {
    return opens(LASTING, line.begin(), line.end());
  }

  private boolean isTold(Span line, Pattern words) {
    int end = line.end();
    int begin = afterMeans(line);
    int verb = mains.in(begin, clauseEnd(begin, end));
    boolean behind = verb > begin && opens(words, verb, end) && !HELPING.isIn(chars, begin, verb);
    return !isLasting(line) && (behind || opens(words, begin, end));
  }

  private int afterMeans(Span line) {
    Matcher means = MEANS.matcher(chars).region(line.begin(), line.end());
    return means.lookingAt() ? means.end() : line.begin();
  }

  private int clauseEnd(int begin, int end) {
    int comma = chars.indexOf('，', begin);
    return comma < 0 || comma > end ? end : comma;
  }

  /** {@code 推广|了|滴灌技术}; not {@code 了解}, not {@code 改造了|的}, not {@code “清了又欠”}. */
  private boolean hasDoneVerb(Span line) {
    for (int at = chars.indexOf('了', line.begin());
        at > 0 && at < line.end();
        at = chars.indexOf('了', at + 1)) {
      if (isDoneVerb(line.begin(), at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoneVerb(int begin, int at) {
    Token before = tags.before(at);
    boolean verb = before != null && before.tag().startsWith("v") && before.span().begin() >= begin;
    boolean quoted = chars.lastIndexOf('“', at) > Math.max(chars.lastIndexOf('”', at), begin - 1);
    return verb && !quoted && !chars.startsWith("解", at + 1) && !chars.startsWith("的", at + 1);
  }

  private boolean opens(Pattern words, int begin, int end) {
    return words.matcher(chars).region(begin, end).lookingAt();
  }
}
