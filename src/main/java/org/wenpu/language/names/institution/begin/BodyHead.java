package org.wenpu.language.names.institution.begin;

import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.input.WordList;
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

  private static final WordList TRAITS =
      WordList.bundled(
          "head-traits",
          Set.of(
              "needs-a-name",
              "of-firms",
              "of-many",
              "of-towns",
              "of-courts",
              "of-the-nation",
              "of-the-state",
              "of-members",
              "committee",
              "force",
              "arts",
              "of-persons"));

  private static final Set<String> NEEDS_A_NAME = traits("needs-a-name");

  /** {@code 中国能建|集团}: what a known company's name may go on with. */
  private static final Set<String> OF_FIRMS = traits("of-firms");

  /** {@code 美国|医院}: of these a state has many. */
  private static final Set<String> OF_MANY = traits("of-many");

  /** {@code 湖南|粮库}: of these a province has many, too. */
  private static final Set<String> OF_TOWNS = traits("of-towns");

  /** {@code 重庆|法院}: of these a region has many where it is not written out. */
  private static final Set<String> OF_COURTS = traits("of-courts");

  /** {@code 全国|绿化委员会}: of these the whole state has one. */
  private static final Set<String> OF_THE_NATION = traits("of-the-nation");

  /** {@code 国家|海洋信息中心}: of these the state has one, where more says which. */
  private static final Set<String> OF_THE_STATE = traits("of-the-state");

  /** {@code 电力企业|联合会}: these bear the noun of their members. */
  private static final Set<String> OF_MEMBERS = traits("of-members");

  private static final Set<String> COMMITTEES = traits("committee");

  private static final Set<String> FORCES = traits("force");

  private static final Set<String> ARTS = traits("arts");

  /** {@code 谷文昌|纪念馆}: these are named after persons. */
  private static final Set<String> OF_PERSONS = traits("of-persons");

  /** {@code 广西|团}: a delegation. */
  private static final String TEAM = "团";

  /** Gives the nouns of a kind in {@code lexicon/head-traits.tsv}. */
  private static Set<String> traits(String kind) {
    return Set.copyOf(TRAITS.forms(kind));
  }

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
    return OF_MANY.contains(text) || OF_TOWNS.contains(text);
  }

  /** {@code 电厂}, {@code 粮库}: of these a province has many, too. */
  boolean isOfTowns() {
    return isWorks() || OF_TOWNS.contains(text);
  }

  /** {@code 四川|法院}, {@code 重庆|法院}: of these a region has many. Near miss: {@code 四川省|法院}. */
  boolean isOfCourts() {
    return OF_COURTS.contains(text);
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

  /** {@code 就业促进和劳动保护工作|领导小组}: its tasks are told at length. */
  boolean isForTasks() {
    return text.endsWith("领导小组");
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
    return text.endsWith("公司") || text.endsWith("集团") || isWorks();
  }

  private boolean isWorks() {
    return text.endsWith("厂");
  }

  /** Tells whether the noun says that a body is a person in law, so that it must have a name. */
  boolean isLegalPerson() {
    return isLegalForm() || text.endsWith("合作社") || text.endsWith("交易所");
  }

  /** Tells whether the noun says what form a company has in law. */
  boolean isLegalForm() {
    return text.endsWith("有限公司") || text.endsWith("有限责任公司");
  }

  /** Tells whether the noun may stand right behind the name of a known body. */
  boolean followsAName() {
    boolean firm = OF_FIRMS.contains(text);
    return firm || !needsAName() && text.length() > 1 && !isOfARegion();
  }
}
