package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;

/** Tells clauses that only name what is talked of, wished for or looked at: no act follows. */
final class ClauseTalk {
  /** {@code 重点检查六个方面的内容，包括…}, {@code 议案内容主要集中在：…}: what is looked at is not laid down. */
  private static final Pattern TOPICS =
      Pattern.compile("[^，]*(?:检查|视察|调研|督查)[^，]*(?:内容|问题|情况)$|[^，]*内容主要集中在$");

  /** {@code 水利部发布数据，|全国改造水闸300座}: figures follow. */
  private static final Openings DATA = new Openings("(?:发布|公布)了?的?(?:最新)?(?:统计)?数据(?:显示)?$");

  /** {@code 将同国际社会一道，|推动…}: is wished for, not done. */
  private static final Openings TOGETHER =
      new Openings("[同与和](?:国际社会|世界各国|各国|各方|有关各?方|地区国家)(?:各方|成员)?(?:一道|一起|携手|共同努力)");

  private static final int FARTHEST = 400;

  /**
   * {@code 围绕“改造水闸”“疏浚河道”等议题进行讨论}. Only the first 围绕 and 就 of a clause are tried, and not to any
   * distance: a clause may have thousands.
   */
  private static final Pattern TALKED_OF =
      Pattern.compile(
          "(?>[^，。“]*围绕“)[^，。]{0,400}?(?:进行|展开|开展)[^，。]{0,6}(?:讨论|探讨|协商|审议|研讨|交流|对话)"
              + "|(?>[^，。“]*?(?:围绕|就))[^。]{8,400}?(?:问题|议题|专题|主题|内容|方面)[^，。]{0,4}(?:提出询问|进行了?(?:深入|专题|广泛|互动|充分|热烈)?(?:的)?(?:讨论|审议|询问|交流|研讨))");

  private static final Characters OF_TOPIC = Characters.of("围就");

  /** {@code 警方提醒广大农户，|加固门窗}: is advised, not ordered. */
  private static final Openings ADVICE =
      new Openings(
          "(?:提醒|提示|建议)(?:广大|各位)?[^，]{0,6}?(?:企业家|市民|居民|消费者|公众|群众|旅客|乘客|游客|考生|家长|农户|投资者|网民|用户|司机|驾驶员|村民|民众)(?:朋友)?$");

  private static final Openings SUPPOSED = new Openings("如果|假如|倘若|要是");

  private static final Openings CONCEDED = new Openings("即使|即便");

  private static final Openings LISTING = new Openings("：|，(?:主要|具体)?包括");

  private final String chars;
  private final PolicyState state;

  ClauseTalk(String chars, PolicyState state) {
    this.chars = chars;
    this.state = state;
  }

  /** {@code 如果农户改造水闸，|…}: what would come of what is only supposed is no policy. */
  boolean isSupposed(int at, int end) {
    return state.isIn(Mode.NARRATED) && SUPPOSED.opens(chars, at, end);
  }

  /** {@code 湖北改造水闸，|即使在汛期也不停工，推广滴灌技术}: is no act, but those behind it are. */
  boolean isConceded(int at, int end) {
    return state.isIn(Mode.NARRATED) && CONCEDED.opens(chars, at, end);
  }

  /** Says whether a clause tells what for, lists topics or gives figures. */
  boolean tellsNoActs(int at, int end) {
    return chars.substring(at, end).contains("旨在")
        || ADVICE.isIn(chars, at, end)
        || listsTopics(at, end)
        || DATA.isIn(chars, at, end);
  }

  /** Says whether a clause tells of what somebody talked. */
  boolean isTopic(int at, int end) {
    int limit = Math.min(chars.length(), end + FARTHEST);
    return !state.isReport()
        && OF_TOPIC.areIn(chars, at, end)
        && TALKED_OF.matcher(chars).region(at, limit).lookingAt();
  }

  /** Says whether a clause wishes for what is done together. */
  boolean isJoining(int at, int end) {
    boolean ordered = state.isIn(Mode.ANNOUNCED) || state.isIn(Mode.LISTED) || state.isReport();
    return !ordered && TOGETHER.isIn(chars, at, end);
  }

  private boolean listsTopics(int at, int end) {
    return LISTING.opens(chars, end, chars.length())
        && TOPICS.matcher(chars).region(at, end).matches();
  }
}
