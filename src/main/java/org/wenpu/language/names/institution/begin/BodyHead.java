package org.wenpu.language.names.institution.begin;

import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.names.word.Words;

/**
 * The noun a body's name ends in.
 *
 * @param text its characters
 */
public record BodyHead(Span span, String text, Kind kind) {
  /** The kinds of heads in {@code lexicon/institution-heads.tsv}. */
  public enum Kind {
    /** Is an institution by itself: {@code 武装部队}. */
    ALONE,
    /** Makes an institution of any proper name before it: {@code 公司}. */
    OPEN,
    /** Needs a place or institution before it: {@code 政协}. */
    ANCHORED,
    /** Names nothing, whatever stands before it: {@code 新政府}, {@code 下级法院}. */
    GENERIC
  }

  /** A party, which its state names. */
  public static final String PARTY = "党";

  /** The committees of the party that regions name. */
  public static final Set<String> REGIONS = Set.of("省委", "市委", "区委", "县委", "州委");

  private static final Set<String> NEEDS_A_NAME =
      Set.of(
          "公司", "集团", "集团公司", "中心", "基金", "俱乐部", "合作社", "农场", "学院", "事务所", "智库", "医疗中心", "控制中心",
          "指挥中心", "数据中心", "学校", "子公司", "分公司", "专业合作社", "农民专业合作社", "股份合作社", "经济合作社", "股份经济合作社");

  /** {@code 中国能建|集团}: what a known company's name may go on with. */
  private static final Set<String> OF_FIRMS = Set.of("公司", "集团", "集团公司");

  /** {@code 美国|医院}: of these a state has many. */
  private static final Set<String> OF_MANY =
      Set.of(
          "医院", "中学", "小学", "幼儿园", "大学", "实验室", "法院", "博物馆", "银行", "研究所", "研究院", "研究中心", "地方法院",
          "乐团", "评级公司", "科技公司", "航空公司", "保险公司", "石油公司", "咨询公司", "军队", "船厂", "工厂");

  /** {@code 全国|绿化委员会}: of these the whole state has one. */
  private static final Set<String> OF_THE_NATION =
      Set.of("委员会", "协会", "联合会", "领导小组", "办公室", "指挥部", "理事会", "学会", "总会", "推广服务中心", "转化中心", "产业联盟");

  /** {@code 国家|海洋信息中心}: of these the state has one, where more says which. */
  private static final Set<String> OF_THE_STATE =
      Set.of("医学中心", "研究中心", "信息中心", "监测中心", "预报中心", "保护中心", "评价中心");

  /** {@code 电力企业|联合会}: these bear the noun of their members. */
  private static final Set<String> OF_MEMBERS =
      Set.of("联合会", "协会", "商会", "联盟", "总会", "促进会", "学会", "工会");

  private static final Set<String> COMMITTEES =
      Set.of("省委", "市委", "区委", "县委", "州委", "旗委", "党委", "党工委");

  private static final Set<String> FORCES = Set.of("陆军", "海军", "空军", "政府军", "国民军");

  private static final Set<String> ARTS = Set.of("剧院", "博物馆", "图书馆", "美术馆", "版本馆", "画院");

  /** {@code 谷文昌|纪念馆}: these are named after persons. */
  private static final Set<String> OF_PERSONS =
      Set.of("纪念馆", "陈列馆", "干部学院", "基金会", "中学", "小学", "学校", "图书馆", "艺术馆", "美术馆");

  /** {@code 广西|团}: a delegation. */
  private static final String TEAM = "团";

  /** Gives the noun that stands between two positions. */
  public static BodyHead of(Words words, int begin, int end, Kind kind) {
    return new BodyHead(new Span(begin, end), words.text(begin, end), kind);
  }

  int begin() {
    return span.begin();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** A place and {@code 公司} or {@code 中心} alone name nothing: {@code 德国公司}, {@code 广场中心}. */
  boolean needsAName() {
    return NEEDS_A_NAME.contains(text);
  }

  /** A state and {@code 医院} alone name nothing; a city's may. */
  boolean isOneOfMany() {
    return OF_MANY.contains(text);
  }

  boolean isOfTheNation() {
    return OF_THE_NATION.contains(text);
  }

  boolean isOfTheState() {
    return OF_THE_STATE.contains(text);
  }

  boolean bearsMembers() {
    return OF_MEMBERS.contains(text);
  }

  /** {@code 某省|省委|省政府}: the committee of the party is no part of the other body's name. */
  boolean standsBeside(String word) {
    return COMMITTEES.contains(word)
        && (text.endsWith("政府") || text.endsWith("人大") || text.endsWith("政协"));
  }

  /** {@code 贸易部}: the noun tells what the ministry is for. */
  boolean isMinistry() {
    return text.endsWith("部") && text.length() > 2;
  }

  boolean isForce() {
    return FORCES.contains(text);
  }

  boolean isTeam() {
    return text.equals(TEAM);
  }

  /** {@code 国家大剧院}: of these the state has one. */
  boolean showsArts() {
    return ARTS.stream().anyMatch(text::endsWith);
  }

  /** {@code 某党校|县委}: what regions have and no other body. */
  boolean isOfARegion() {
    return text.endsWith("政府") || text.equals("委") || REGIONS.contains(text);
  }

  boolean bearsPersons() {
    return OF_PERSONS.contains(text);
  }

  boolean isParty() {
    return text.endsWith(PARTY);
  }

  boolean isFirm() {
    return text.endsWith("公司") || text.endsWith("集团") || text.endsWith("厂");
  }

  /** Tells whether the noun says that a body is a person in law, so that it must have a name. */
  boolean isLegalPerson() {
    return isLegalForm() || text.endsWith("合作社") || text.endsWith("交易所");
  }

  /** Tells whether the noun says what form a company has in law. */
  boolean isLegalForm() {
    return text.endsWith("有限公司");
  }

  /** Tells whether the noun may stand right behind the name of a known body. */
  boolean followsAName() {
    boolean firm = OF_FIRMS.contains(text);
    return firm || !needsAName() && text.length() > 1 && !isOfARegion();
  }
}
