package org.wenpu.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wenpu.input.ArticleOf;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;

class QuantityReaderTest {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());

  private static AnnotatedArticle annotated(String text) {
    return ANNOTATOR.annotate(ArticleOf.text(text));
  }

  /** Writes each quantity as {@code value unit qualifier}, what is missing as {@code -}. */
  private static String told(String text) {
    return annotated(text).quantities().stream()
        .map(
            q ->
                q.value().stripTrailingZeros().toPlainString()
                    + " "
                    + (q.unit() == null ? "-" : q.unit())
                    + (q.qualifier() == null ? "" : " " + q.qualifier().word()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "营收6800亿元左右。, 6800 亿元 左右",
    "现场约有1400人参与。, 1400 人 约",
    "约占总量的四分之一。, 0.25 - 约",
    "约占总量的23.6%。, 23.6 % 约",
    "面积约3亩，占总量的23.6%。, 3 亩 约; 23.6 %",
    "落实中央八项规定。, ''",
    "出台8项规定。, 8 项",
    "七座以下客车免费通行。, ''",
    "客车有七座以上座位。, 7 座 以上",
    "展出距今约5000年的石器。, ''",
    "走过约5000年的历程。, 5000 年 约",
    "70年沧桑巨变。, ''",
    "三人制篮球赛开赛。, ''",
    "三人开赛。, 3 人",
    "惠及三千多万名儿童。, 3000 万名 多",
    "带动5万多人就业。, 5 万人 多",
    "藏书两万余册。, 2 万册 多",
    "替代标准煤4亿多吨。, 4 亿吨 多",
    "每年发电约3.2亿度。, 3.2 亿度 约",
    "每年发电九千万度。, 9000 万度",
    "翻过近40度的陡坡。, 40 度 近",
    "走过40度纬线。, ''",
    "代表队以6金4银3铜收官。, 6 金; 4 银; 3 铜",
    "她独得两金，创下纪录。, 2 金",
    "她包揽200米、500米两项冠军。, 2 项",
    "评选2024金话筒奖。, ''",
    "大桥设双向8车道。, 8 车道",
    "流量降至1200立方米每秒。, 1200 立方米每秒",
    "全片共5集，今晚播出。, 5 集",
    "十二集团军参加演练。, ''",
    "今晚播出第三集。, ''",
    "增长９．５％。, 9.5 %",
    "增长百分之五。, 5 %",
    "占比近九成。, 9 成 近",
    "以43秒70夺冠。, 43.7 秒",
    "用时43秒70米跑完。, 43 秒",
    "以17米05的成绩夺冠。, 17.05 米",
    "建成5米10个装置。, 5 米; 10 个",
    "以330.75分夺冠。, 330.75 分",
    "以2.5分的优势领先。, 2.5 分",
    "以98分位列第一。, 98 分",
    "以1分05秒32夺冠。, ''",
    "考了98分。, ''",
    "二元对立已经过时。, ''",
    "每件二十元。, 20 元",
    "温度为零下30度至零上60度。, -30 度; 60 度",
    "转了180度的弯。, ''",
    "推出7大主题活动。, 7 大",
    "7大于5。, ''",
    "女子双人3米板决赛开赛。, ''",
    "纪念“两国友谊金色50年”。, ''",
    "友谊已有50年。, 50 年",
    "参观“两地合作十年成果展”。, ''",
    "喊出“干满10年再回家”的口号。, 10 年",
    "提高1.2个百分点。, 1.2 个百分点",
    "近四分之三的家庭受益。, 0.75 - 近",
    "一半以上用于设备更新。, 0.5 - 以上",
    "产值翻一番。, 1 番",
    "投资不低于30亿美元。, 30 亿美元 以上",
    "占比不得超过60%。, 60 % 以下",
    "占比不应高于60%。, 60 % 以下",
    "占比不得低于80%。, 80 % 以上",
    "票数没有超过50%。, 50 % 以下",
    "工业增加值跨过万亿元大关。, 1 万亿元 超",
    "座谈会开了一个多小时。, 1 小时 多",
    "会谈约7个小时。, 7 小时 约",
    "装机100万千瓦及以上。, 100 万千瓦 以上",
    "装机500兆瓦。, 500 兆瓦",
    "十兆瓦时储能电站投运。, 10 兆瓦时",
    "半小时到达。, 0.5 小时",
    "开了一个半小时。, 1.5 小时",
    "用时缩短至2小时内。, 2 小时",
    "指数为124.1点。, 124.1 点",
    "达4万亿、5万亿两个台阶。, 4 万亿; 5 万亿; 2 个",
    "“我们有两万人。”他说。, 2 万人",
    "防空部队击落一架飞机。, 1 架",
    "有一架飞机降落。, ''",
    "事故造成一名司机受伤。, 1 名",
    "塌方致一人失踪、两人受伤。, 1 人; 2 人",
    "一名司机叫王海。, ''",
    "工程历时一年。, 1 年",
    "这一年，他走遍全县。, ''",
    "座谈约一小时。, 1 小时 约",
    "近一年变化很大。, ''",
    "开馆不到一周，展厅客满。, ''",
    "被判处有期徒刑一年六个月。, 1.5 年",
    "全程4小时18分。, 4.3 小时",
    "全程1小时20分钟。, 80 分钟",
    "会议3月4日召开，4小时18人发言。, 4 小时; 18 人",
    "拦截骚扰电话12万次。, 12 万次",
    "成交量为7亿手。, 7 亿手",
    "二手住宅降价。, ''",
    "竖起27面镜子。, 27 面",
    "村子四面环山。, ''",
    "王海夫妻二人是工人。, ''",
    "死亡率降到190.7/10万。, 190.7 -",
    "到16年前才有这座站。, ''",
    "大树四周的栏杆。, ''",
    "大会为期四周。, 4 周",
    "物资分两批运到。, ''",
    "物资有两批。, 2 批",
    "五年生存率提高到97%。, 97 %",
    "储量超1亿吨油当量。, 1 亿吨油当量 超",
    "数据产量达8.1ZB。, 8.1 ZB",
    "连续11个季度增长。, 11 个季度",
    "景气指数为107，比上月高2%。, 107 -; 2 %",
    "景气指数107期发布。, ''",
    "这5420米来之不易。, ''",
    "门上写着“风清气正”四个字。, ''",
    "覆盖企业、院校、个人三类客户。, 3 类",
    "共计103支队伍参加。, 103 支",
    "力争2小时以内到达。, 2 小时 以下",
    "气温零下20多摄氏度。, -20 摄氏度 多",
    "水深约150米。, 150 米 约",
    "亩产600公斤/亩以上。, 600 公斤/亩 以上",
    "运输2800万辆（艘、架、列）次。, 2800 万辆（艘、架、列）次"
  })
  void numeralHasValueUnitAndQualifier(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "速度提升两到三个数量级。, 2 数量级; 3 数量级",
    "每小时只能走三四海里。, 3 海里; 4 海里",
    "有两三个问题。, 2 个; 3 个",
    "要花一两年时间。, 1 年; 2 年",
    "卖出两三万双。, 2 万双; 3 万双",
    "早上四五点出车。, ''",
    "形成2至3个主导产业。, 2 个; 3 个",
    "分别增长4.4%、5.6%。, 4.4 %; 5.6 %",
    "分别上升6.8个、3.8个百分点。, 6.8 个百分点; 3.8 个百分点",
    "增长4.5%—5%。, 4.5 %; 5 %",
    "增长5%-5.5%。, 5 %; 5.5 %"
  })
  void rangeAndListShareTheirUnit(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "第十四届大会开幕。",
    "“十五五”规划发布。",
    "建设5G基站和3D模型。",
    "按照国发〔2018〕43号文件办理。",
    "深刻领悟“两个确立”的意义。",
    "排名前50的企业。",
    "收获数十万订单。",
    "服务上百个用户。",
    "2026年1月30日发布。",
    "上午9时开会。",
    "今年32岁的他返乡。",
    "实施三年行动计划。",
    "一个人走来。",
    "搭载C919客机。",
    "两国元首会晤。",
    "比赛以3比1结束。",
    "他赢得100米自由泳冠军。",
    "赛程设500米直道赛。",
    "发挥中央和地方两个积极性。",
    "今年头两个月开局良好。",
    "关系迈入第二个10年。",
    "签署《甲计划》和《乙备忘录》两份文件。",
    "签署《甲计划》《乙备忘录》两份文件。",
    "推出电动两轮车。",
    "女子3000米障碍赛开赛。",
    "24小时内有大雨。",
    "上午9点开会。",
    "加工零件的工具。",
    "队里有40多岁的人。",
    "落实中央八项规定及其实施细则。",
    "24小时累计降雨较大。",
    "推进“一干两支”机场改造。",
    "贯彻中央八项规定精神。",
    "三年来面貌一新。",
    "上半年工作会召开。"
  })
  void numeralInANameAnOrderOrAnHourIsNoFigure(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void amountIsToldInTheUnitOfTheVocabulary() {
    Quantity yuan = annotated("营收6800亿元。").quantities().get(0);
    assertThat(yuan.amount()).isEqualByComparingTo("680000000000");
    assertThat(yuan.measure().iri()).isEqualTo("http://qudt.org/vocab/currency/CNY");
    Quantity share = annotated("占比九成。").quantities().get(0);
    assertThat(share.amount()).isEqualByComparingTo("90");
    assertThat(share.measure().iri()).isEqualTo("http://qudt.org/vocab/unit/PERCENT");
  }

  @ParameterizedTest
  @CsvSource({
    "历时5个多月。, 5 个月 多",
    "持续2个半月。, 2.5 个月",
    "客服24小时在线。, ''",
    "停电24小时。, 24 小时",
    "十家子村修了路。, ''",
    "新建酒店十家。, 10 家",
    "法院对两人作出判决。, ''",
    "造成两人死亡。, 2 人",
    "这两项收入增加。, ''",
    "电压500千伏。, 500 千伏",
    "装机500万千瓦。, 500 万千瓦",
    "330千伏平川变电站投运。, ''",
    "330千伏及以上线路3条。, 330 千伏 以上; 3 条",
    "亩产值超万元。, 1 万元 超",
    "千家万户受益。, ''",
    "规模超万亿元。, 1 万亿元 超",
    "考察了一番。, ''",
    "产量翻了一番。, 1 番",
    "有泊位28个万吨级。, 28 个",
    "办结只需7个工作日。, 7 个工作日",
    "达到“五个100%”的目标。, ''",
    "参加马术三项赛。, ''",
    "参加比赛三项。, 3 项",
    "全长三千米。, 3000 米",
    "±800千伏工程投运。, ''",
    "承包地二轮到期。, ''",
    "这十余栋房屋完好。, 10 栋 多",
    "建交75年来合作不断。, 75 年",
    "75年来合作不断。, ''",
    "开启“黄金50年”。, ''",
    "家有5口人。, 5 口",
    "开发“新品50种”。, 50 种",
    "用好两个市场两种资源。, ''",
  })
  void numeralsOfFixedPhrasesNamesAndPronounsAreNoFigures(String text, String expected) {
    assertThat(told(text)).isEqualTo(expected);
  }
}
