package org.wenpu.language.names.place;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a place is part of the name of a meeting, way or product, and no mention: {@code
 * 北京|峰会}, {@code 中国－中亚|机制}, {@code 西安|至延安高铁}, {@code 大连|地铁5号线}. Near misses: {@code 北京|举行峰会},
 * {@code 中国－中亚|关系}, {@code 西安|至延安的铁路}, {@code 大连|地铁站}.
 */
public final class PlaceUses {
  private static final int LONGEST = 14;
  private static final int LONGEST_BEFORE = 6;
  private static final String DASHES = "－—–-";
  private static final String WAY_MARKS = "至到" + DASHES;

  private static final Openings MEETING =
      new Openings(
          "峰气会科时车奥地轨宣冬残亚全大世青专",
          "专场(?:新闻)?(?:发布|推介|招聘)|峰会|气候(?:变化)?大会|宣言|会晤(?=重要|共识|成果|精神|期间)|科技周|时装周|车展|奥运|(?:冬?残奥|亚?残运|冬[奥运]|残特奥|亚[运冬]|[全大世]运|青奥)会(?!组委|执委|组织|代表团)|(?:地铁|轨道交通)(?:[0-9]|\\p{IsHan}{1,2}线)");

  /** {@code 万隆|会议}: near misses {@code 俄罗斯联邦|会议}, {@code 北京|会议中心}. */
  private static final Openings CONFERENCE = new Openings("会议(?![中室厅大现地主由将在于上])");

  private static final String JOINT =
      "(?:机制|峰会|国家合作|合作论坛|论坛|博览会|精神|共同体|冬奥会|冬残奥会|合作大会|合作周|交流年|文化年|旅游年|媒体年|对话会|艺术节|电影节)";
  private static final Openings JOINED =
      new Openings(DASHES, "[－—–-]\\p{IsHan}{2,4}?(?:\\p{IsHan}{2}){0,2}" + JOINT);
  private static final Pattern JOINS = Pattern.compile("(?:\\p{IsHan}{2}){0,2}" + JOINT);

  /** {@code 六枝|至安龙高速}: with 的 or 等 two places are named, and a way between them. */
  private static final Openings WAY =
      new Openings(WAY_MARKS, "(?:至|到|[－—–-])(?:(?![的等])\\p{IsHan}){2,7}?(?:高速|铁路|高铁|城际|特高压|公路)");

  /** {@code 至|山东|特高压直流工程}: where a line ends that is called after both ends. */
  private static final Openings END_OF_WAY = new Openings("特输", "特高压|输变?电");

  /** {@code 意大利站|的比赛}, {@code 中华行—|重庆站}: where a tour stops. */
  private static final Openings STOP =
      new Openings("站", "站的?(?:比赛|赛事|角逐|较量|决赛|争夺|男|女|单|双|开赛|收官|落幕|圆满|揭幕|鸣枪)");

  /** {@code 川气东送二线|湖北|段}. */
  private static final Openings REACH = new Openings("地高隧段", "(?:地下|高架|隧道)?段(?![家落子式位村庄])");

  private static final Pattern WAY_BEFORE = Pattern.compile("(?:线|高速|铁路|公路|高铁|工程|通道|管道)$");

  private static final Pattern TOUR = Pattern.compile("[行赛季]—{1,2}$");

  /** {@code 第三次中央|新疆|工作座谈会}. */
  private static final Pattern SUMMONED = Pattern.compile("(?:次|中央)$");

  /** {@code 中欧班列（|西安|）}: trains are called after where they set out. */
  private static final Pattern TRAIN = Pattern.compile("班列[（(]$");

  /** {@code 中欧（|中亚|）班列}. */
  private static final Pattern TRAINS = Pattern.compile("[）)]班列");

  /** {@code 领导人|厦门|会晤}. */
  private static final Pattern LEADERS = Pattern.compile("(?:领导人|元首)$");

  /** {@code 向|西南|走了两天}, {@code 市区|西南|10公里}: a way to go, no region. */
  private static final Set<String> DIRECTIONS = Set.of("东北", "西北", "西南");

  /**
   * {@code 西南|生态安全屏障}, {@code 西北|最大的}: what lies there. Near misses: {@code 西北|地区}, {@code 西南、}.
   */
  private static final Set<String> QUARTERS = Set.of("西北", "西南");

  private static final Pattern LIES_THERE = Pattern.compile("最[大高长美]|生态|生物|荒滩|荒漠|戈壁");

  private static final String TOWARDS = "向往朝偏";
  private static final Pattern AWAY =
      Pattern.compile("约?[0-9][0-9.]*余?多?(?:公里|千米|米|海里)|方向?|侧|季?风|气流|暖湿|角|面|麓|风|坡|郊");

  /** {@code 綦江|2023年第1号洪水}. */
  private static final Pattern FLOOD = Pattern.compile("[0-9]{4}年第[0-9]{1,2}号洪水");

  /** {@code 文莱|苏丹|哈桑纳尔}: who rules there. */
  private static final String RULER = "苏丹";

  private static final Pattern SULTAN = Pattern.compile("(?:文莱|阿曼|哈桑纳尔|海赛姆)$");

  private static final String CHINA = "中国";

  /** {@code 中国|桥、}, {@code 中国|港|成为名片}: near miss {@code 中国|港口}. */
  private static final Pattern BRAND = Pattern.compile("[路桥港车粮碗红芯造牌](?=[、，。”和成走])");

  private static final Pattern WATER_BEFORE = Pattern.compile("[河江湖海溪渠城山峡域道区]在?$");

  /** {@code 跨|里海|国际运输走廊}. */
  private static final Pattern CORRIDOR = Pattern.compile("(?:国际)?(?:运输|贸易|经济)?走廊");

  private static final String REPUBLIC = "中华人民共和国";
  private static final Pattern OF_STATE = Pattern.compile("国旗|国歌|国徽");

  private static final Lexicon<Goods> GOODS = Lexicon.bundled("local-goods", Goods.class);

  /** What says that goods are grown or made at a place: {@code 枣庄|石榴|种植园}. */
  private static final String MADE_THERE = "种产园基加企市节娘村镇乡县大学协公商馆厂行业工师传人";

  /** The only kind of {@code lexicon/local-goods.tsv}. */
  enum Goods {
    GOODS
  }

  private PlaceUses() {}

  /** Tells whether a place at a position of a sentence belongs to such a name. */
  public static boolean hold(Words words, int begin, int end) {
    int limit = Math.min(words.span().end(), end + LONGEST);
    return MEETING.opens(words.chars(), end, limit)
        || words.at(end - 1) != '邦' && CONFERENCE.opens(words.chars(), end, limit)
        || WAY.opens(words.chars(), end, limit)
        || joined(words, end)
        || NamedMeetings.hold(words, begin, end)
        || words.text(begin, end).equals(CHINA)
            && (looking(BRAND, words, end) || people(words, end))
        || secondOfTwo(words, begin, end)
        || looking(FLOOD, words, end)
        || goods(words, begin, end)
        || words.text(begin, end).equals(RULER) && ends(SULTAN, words, begin)
        || words.text(begin, end).equals(REPUBLIC) && looking(OF_STATE, words, end)
        || DIRECTIONS.contains(words.text(begin, end))
            && (TOWARDS.indexOf(words.at(begin - 1)) >= 0 || looking(AWAY, words, end))
        || QUARTERS.contains(words.text(begin, end)) && looking(LIES_THERE, words, end)
        || Words.mark(words.at(begin - 1))
            && (ends(TRAIN, words, begin) || looking(TRAINS, words, end))
        || reach(words, begin, end)
        || words.at(begin - 1) == '跨' && looking(CORRIDOR, words, end)
        || WAY_MARKS.indexOf(words.at(begin - 1)) >= 0
            && END_OF_WAY.opens(words.chars(), end, limit)
        || STOP.opens(words.chars(), end, limit)
        || words.at(end) == '站' && ends(TOUR, words, begin)
        || words.chars().startsWith("工作座谈会", end) && ends(SUMMONED, words, begin)
        || words.chars().startsWith("会晤", end) && ends(LEADERS, words, begin);
  }

  /** {@code 中国|人|的新年}: a word for a people. Near misses: {@code 中国|人民}, {@code 中国|人口}. */
  private static boolean people(Words words, int end) {
    Token next = words.token(end);
    return words.at(end) == '人'
        && words.boundary(end + 1)
        && next != null
        && (next.span().begin() == end || next.text().equals(CHINA + "人"));
  }

  /** {@code 中国—|东盟|命运共同体}: near miss {@code 中国—|东盟|关系}. */
  public static boolean secondOfTwo(Words words, int begin, int end) {
    return DASHES.indexOf(words.at(begin - 1)) >= 0 && looking(JOINS, words, end);
  }

  /** {@code 河南|—东盟粮农合作大会}. */
  static boolean joined(Words words, int end) {
    return JOINED.opens(words.chars(), end, Math.min(words.span().end(), end + LONGEST));
  }

  /** {@code 川气东送二线|湖北|段}, {@code 其中|老挝|段长32公里}: near misses {@code 黄河|河南|段}, {@code 北京|段家村}. */
  private static boolean reach(Words words, int begin, int end) {
    int limit = Math.min(words.span().end(), end + LONGEST);
    return REACH.opens(words.chars(), end, limit)
        && (ends(WAY_BEFORE, words, begin)
            || words.boundary(begin) && !ends(WATER_BEFORE, words, begin));
  }

  /**
   * {@code 奉节|脐橙}, {@code 长江|江豚}. Near misses: {@code 中国|杂技}, which is that of the state, {@code
   * 某市|绣|娘}, {@code 某县|陶瓷|企业}, {@code 某县|虎头山}.
   */
  private static boolean goods(Words words, int begin, int end) {
    Trie.Match<Goods> goods = GOODS.longest(words.chars(), end);
    return goods != null
        && words.boundary(goods.end())
        && MADE_THERE.indexOf(words.at(goods.end())) < 0
        && !words.text(begin, end).equals(CHINA);
  }

  private static boolean looking(Pattern pattern, Words words, int end) {
    int limit = Math.min(words.span().end(), end + LONGEST);
    return end < limit && pattern.matcher(words.chars()).region(end, limit).lookingAt();
  }

  private static boolean ends(Pattern pattern, Words words, int begin) {
    int from = Math.max(words.span().begin(), begin - LONGEST_BEFORE);
    Matcher before = pattern.matcher(words.chars()).region(from, begin);
    return from < begin && before.find();
  }
}
