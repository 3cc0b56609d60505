package org.wenpu.meaning.extract.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.extract.Texts;

/**
 * Posts as reportage tells them: of a body named before, in a sentence of their own, of a body that
 * has no name. Columns as in {@link PostExtractorTest}; / parts the paragraphs.
 */
class ToldPostsTest {
  private final PostExtractor extractor = new PostExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "走进海蓝公司，机器轰鸣。车间主任王海说。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=车间主任",
        "海蓝公司开会。/海蓝公司技术总监、工会主席王海说。 | 海蓝公司/ORG 海蓝公司/ORG 王海/PER | 王海@海蓝公司=技术总监 王海@海蓝公司=工会主席",
        "走进海蓝公司，机器轰鸣。/公司总经理王海说。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=总经理",
        "青山村在河边。/村党支部书记王海说。 | 青山村/PLACE 王海/PER | 王海@青山村=党支部书记",
        "青山村在河边。护林员王海上山。 | 青山村/PLACE 王海/PER | 王海@青山村=护林员",
        "海蓝大学的灯亮着。年轻的辅导员王海在取样。 | 海蓝大学/ORG 王海/PER | 王海@海蓝大学=辅导员",
        "海蓝公司的灯亮着。工程师王海在调试。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=工程师",
        "环卫工人王海在扫街。 | 王海/PER | 王海@=环卫工人",
        "青山村在河边。村民小组长王海翻开账本。 | 青山村/PLACE 王海/PER | 王海@青山村=村民小组长",
        "在海蓝医院，护士长王海说。 | 海蓝医院/ORG 王海/PER | 王海@海蓝医院=护士长",
        "青山景区开门。讲解员王海说。 | 青山景区/PLACE 王海/PER | 王海@青山景区=讲解员",
        "青山景区开门。景区负责人王海说。 | 青山景区/PLACE 王海/PER | 王海@青山景区=负责人",
        "海蓝检察院主任、高级检察官王海说。 | 海蓝检察院/ORG 王海/PER | 王海@海蓝检察院=主任 王海@海蓝检察院=高级检察官",
        "海蓝博物馆开门。馆长王海说。 | 海蓝博物馆/ORG 王海/PER | 王海@海蓝博物馆=馆长",
        "海蓝法院党组开会。院长王海说。 | 海蓝法院党组/ORG 王海/PER | 王海@=院长",
      })
  void titleOfOneKindOfBodyIsThatOfTheOneNamedBefore(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青山村和绿水村相邻。/村党支部书记王海说。 | 青山村/PLACE 绿水村/PLACE 王海/PER | 王海@=党支部书记",
        "海蓝公司来访。护士长王海说。 | 海蓝公司/ORG 王海/PER | 王海@=护士长",
        "海蓝医院来访。全国人大代表、主任医师王海说。 | 海蓝医院/ORG 王海/PER | 王海@全国=人大代表 王海@=主任医师",
        "海蓝大学来访。出庭的鉴定人王海说。 | 海蓝大学/ORG 王海/PER | 王海@=鉴定人",
        "海蓝医院来访。工程师王海说。 | 海蓝医院/ORG 王海/PER | 王海@=工程师",
        "江苏的灯亮着。护林员王海上山。 | 江苏/PLACE 王海/PER | 王海@=护林员",
      })
  void bodyOfAnotherKindOrOneOfSeveralIsNot(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(split(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王海是青山村的护林员。 | 王海/PER 青山村/PLACE | 王海@青山村=护林员",
        "王海是一名来自江苏的海蓝政协委员。 | 王海/PER 江苏/PLACE 海蓝政协/ORG | 王海@海蓝政协=委员",
        "王海是海蓝公司的一名工程师。 | 王海/PER 海蓝公司/ORG | 王海@海蓝公司=工程师",
        "唱戏的人叫王海，是海蓝剧团副团长、国家一级演员。 | 王海/PER 海蓝剧团/ORG | 王海@海蓝剧团=副团长 王海@=国家一级演员",
        "王海，青山村党支部书记，种了一辈子地。 | 王海/PER 青山村/PLACE | 王海@青山村=党支部书记",
        "王海是一名鉴定人。 | 王海/PER | 王海@=鉴定人",
        "王海是青山村的骄傲。 | 王海/PER 青山村/PLACE | ''",
        "王海，青山村党支部书记李山，都来了。 | 王海/PER 青山村/PLACE 李山/PER | 李山@青山村=党支部书记",
      })
  void postIsToldBehindTheName(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactlyInAnyOrder(split(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海蓝港区一家电池企业的生产总监王海说。 | 海蓝港区/PLACE 王海/PER | 王海@海蓝港区一家电池企业=生产总监",
        "一家电池企业的生产总监王海说。 | 王海/PER | 王海@一家电池企业=生产总监",
        "这家电池企业的生产总监王海说。 | 王海/PER | 王海@=生产总监",
        "青山镇绿水村村医王海说。 | 青山镇绿水村/PLACE 王海/PER | 王海@青山镇绿水村=村医",
        "江苏村医王海说。 | 江苏/PLACE 王海/PER | 王海@=村医",
        "青山镇绿水村村民王海说。 | 青山镇绿水村/PLACE 王海/PER | ''",
        "绿水社区的清漂员王海说。 | 绿水社区/PLACE 王海/PER | 王海@绿水社区=清漂员",
        "组委会主席王海、宣传部部长李山致辞。 | 王海/PER 李山/PER | 王海@组委会=主席 李山@=部长",
        "全国人大代表、青山县海蓝合作社理事长王海说。 | 青山县/PLACE 海蓝合作社/ORG 王海/PER | 王海@全国=人大代表 王海@海蓝合作社=理事长",
        "海蓝法院庭长、该案审判长王海说。 | 海蓝法院/ORG 王海/PER | 王海@海蓝法院=庭长 王海@=审判长",
        "海蓝支队中队指导员王海说。 | 海蓝支队/ORG 王海/PER | 王海@海蓝支队=中队指导员",
        "海蓝公司门口，装配钳工王海说。 | 海蓝公司/ORG 王海/PER | 王海@海蓝公司=装配钳工",
        "青山县绿水村村医王海到了。绿水村村医王海走了。 | 青山县绿水村/PLACE 绿水村/PLACE 王海/PER | 王海@青山县绿水村=村医",
        "青山村村医王海到了。绿水村村医王海走了。 | 青山村/PLACE 绿水村/PLACE 王海/PER | 王海@青山村=村医 王海@绿水村=村医",
        "绿水社区党委书记王海说。 | 绿水社区/PLACE 王海/PER | 王海@绿水社区=党委书记",
        "绿水社区党委书记王海说。 | 绿水社区党委/ORG 王海/PER | 王海@绿水社区=党委书记",
        "青山县副县长兼茶叶产业链链长王海说。 | 青山县/PLACE 王海/PER | 王海@青山县=副县长 王海@青山县=茶叶产业链链长",
        "海蓝局来访。海蓝局统计司司长、新闻发言人王海说。 | 海蓝局/ORG 海蓝局统计司/ORG 王海/PER | 王海@海蓝局统计司=司长 王海@海蓝局=新闻发言人",
        "海蓝局统计司司长、新闻发言人王海说。 | 海蓝局统计司/ORG 王海/PER | 王海@海蓝局统计司=司长 王海@海蓝局统计司=新闻发言人",
      })
  void bodiesWithoutANameAndVillagesHaveTheirPosts(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(split(posts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海蓝党领导人贝尔说。 | 海蓝党/ORG 贝尔/PER | 贝尔@海蓝党=领导人",
        "海蓝党高级成员贝尔说。 | 海蓝党/ORG 贝尔/PER | ''",
        "海蓝党委员会成员贝尔说。 | 海蓝党委员会/ORG 贝尔/PER | 贝尔@海蓝党委员会=成员",
        "海蓝党领袖贝尔说。 | 海蓝党/ORG 贝尔/PER | ''",
        "海蓝大学博士生王海说。 | 海蓝大学/ORG 王海/PER | ''",
        "志愿者王海说。 | 王海/PER | ''",
        "获救伤员王海说，他感谢大家。 | 王海/PER | ''",
        "俱乐部会员王海说，今天很高兴。 | 王海/PER | ''",
        "研究人员王海在路上。 | 王海/PER | ''",
      })
  void wordsThatOnlyDescribeAreNoPosts(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(split(posts));
  }

  private List<String> posts(String text, String names) {
    return extractor.extract(Texts.annotated(text.replace('/', '\n'), names.split(" "))).stream()
        .map(ToldPostsTest::written)
        .toList();
  }

  private static String written(PostHolding post) {
    Participant body = post.organization();
    return post.person().name() + "@" + (body == null ? "" : body.name()) + "=" + post.title();
  }

  private static String[] split(String posts) {
    return posts.isEmpty() ? new String[0] : posts.split(" ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "长河面粉厂技术经理王海说。 | 王海/PER | 王海@长河面粉厂=技术经理",
        "区域技术经理王海说。 | 王海/PER | 王海@=区域技术经理",
        "海蓝畜牧中心高级畜牧师王海说。 | 海蓝畜牧中心/ORG 王海/PER | 王海@海蓝畜牧中心=高级畜牧师",
        "海蓝县商务局（口岸办）副局长王海说。 | 海蓝县商务局/ORG 王海/PER | 王海@海蓝县商务局（口岸办）=副局长",
        "海蓝县商务局（图左）副局长王海说。 | 海蓝县商务局/ORG 王海/PER | 王海@=副局长",
        "青山村养殖基地，牛儿吃草。基地负责人王海说。 | 青山村/PLACE 王海/PER | 王海@青山村养殖基地=负责人",
        "青山村有一个养殖基地，牛儿吃草。基地负责人王海说。 | 青山村/PLACE 王海/PER | 王海@=负责人",
        "海蓝托育中心很大。负责人王海说。 | 海蓝托育中心/ORG 王海/PER | 王海@海蓝托育中心=负责人",
        "走进海蓝托育中心，灯亮着。负责人王海说。 | 海蓝托育中心/ORG 王海/PER | 王海@=负责人",
        "黑山议会副议长王海、副总理李山来访。 | 黑山议会/ORG 王海/PER 李山/PER | 王海@黑山议会=副议长 李山@黑山=副总理",
        "黑山副总理兼经济发展和数字化部长王海来访。 | 黑山/PLACE 王海/PER | 王海@黑山=副总理 王海@黑山=经济发展和数字化部长",
      })
  void bodiesOfReportageAreRead(String text, String names, String posts) {
    assertThat(posts(text, names)).containsExactly(posts.split(" "));
  }
}
