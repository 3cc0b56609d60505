package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.SignedForms;
import org.wenpu.language.names.word.Words;

/**
 * Finds bodies whose names follow a form instead of ending in a noun of their own: terms of
 * assemblies ({@code 政协第十四届全国委员会}), groups the centre sends or heads ({@code 中央第三指导组}) and units of
 * the forces ({@code 陆军第82集团军}).
 */
final class FormalBodies {
  private static final String NUMBER = "[0-9一二三四五六七八九十百]{1,5}";
  private static final String TERM = "第" + NUMBER + "届";

  /** {@code 政协第十四届全国委员会常务委员会}, {@code 政协江西省第十三届委员会}. */
  private static final String CONFERENCE =
      "(?:中国人民政治协商会议|政协)(?:"
          + TERM
          + "\\p{IsHan}{2,6}?委员会|\\p{IsHan}{2,8}?"
          + TERM
          + "委员会)(?:常务委员会)?";

  /** {@code 中华人民共和国第十四届全国人民代表大会}; without the state the term is no part of the name. */
  private static final String CONGRESS = "中华人民共和国" + TERM + "全国人民代表大会(?:常务委员会)?";

  /** {@code 中国共产党第二十届中央纪律检查委员会}. */
  private static final String PARTY = "中国共产党" + TERM + "中央(?:纪律检查)?委员会";

  /** {@code 中央第三指导组}, {@code 中央党的建设工作领导小组办公室}. */
  private static final String GROUP =
      "(?<!各)(?:中央|国务院)(?:第"
          + NUMBER
          + "(?:巡回)?(?:指导|督导|巡视|督察)组|[\\p{IsHan}&&[^和及向对在由决副率派立召持求各]]{2,10}?"
          + "(?:领导小组(?:办公室)?|(?<=工作|指导|督察|督导|巡视|调查)组|工作专班))(?![长成织])";

  /** {@code 全国双拥工作领导小组}, {@code 国务院根治拖欠农民工工资工作领导小组办公室}. Near miss: {@code 全国各地成立领导小组}. */
  private static final String LEADING =
      "(?:(?<!各)(?:中央|国务院|全国|国家)[\\p{IsHan}&&[^和及向对在由决副率派立召持求各是为以下了按暨组]]{2,26}?"
          + "|推进“一带一路”建设工作)领导小组(?:办公室)?";

  /** {@code 国务院反垄断反不正当竞争委员会办公室}. Near miss: {@code 国务院和地方设立委员会}. */
  private static final String COMMISSION =
      "(?<!各)国务院[\\p{IsHan}&&[^和及向对在由决副率派立召持求各是为以下了按组设]]{2,16}?委员会(?:办公室)?";

  /** {@code 上海合作组织成员国政府首脑（总理）理事会}. */
  private static final String COUNCIL = "上(?:海合作|合)组织成员国(?:政府首脑（总理）|元首)理事会";

  /** {@code 全国人大民委}, and the next {@code 监察司法委|主任委员}. */
  private static final String COMMITTEE =
      committees("全国人大", "")
          + "|"
          + committees("", "(?=副?主任委员)")
          + "|(?:提案|经济|农业和农村|人口资源环境|教科卫体|社会和法制|民族和宗教|港澳台侨|外事|文化文史和学习)"
          + "委员会(?=(?:驻会)?副?主任(?!委员))";

  /** {@code 全国人大民族委员会、|监察和司法委员会}: in a list one is named like the other. */
  private static final String LISTED =
      committees("(?<=委员会、|委、|委员会和)", "(?![部办])").replace("|农业[与和]?农村|农|", "|农业[与和]?农村|")
          + "|(?<=(?:环资|教科文卫|社会建设|外事|华侨|财经)委、)农委(?=、|分别|和)";

  /** {@code 总台央视综合频道}, and behind it {@code 、|体育频道}. Near miss: {@code 总台各频道}. */
  private static final String CHANNEL =
      "(?:(?:中央广播电视)?总台(?:央视)?|中央电视台|央视)[\\p{IsHan}&&[^各多所的在和与将]]{2,6}?(?<!旗舰)频道"
          + "|(?<=频道、)(?:4K)?[\\p{IsHan}&&[^各多等的在和与将]]{2,6}?频道";

  /** {@code 中铁装备}, {@code 中车电动}: near miss {@code 中铁工业园}. */
  private static final String SUBSIDIARY =
      "(?:中铁|中交|中建|中车|中船|中冶|中核|中化|中粮|国机|中广核|中电建)"
          + "(?:装备|科工|科技|重工|工业|电气|电工|电动|能源|环境|环保|水务|装配|物流|租赁|置业|高科|智能)(?![园区馆大局部集有股总])";

  /** {@code 中车株洲公司}: what the groups of the state have in places. Near miss: {@code 中车等公司}. */
  private static final String DAUGHTER =
      "(?:中车|中广核|中船|中粮)(?!集团)[\\p{IsHan}&&[^的和与在等各子旗]]{2,10}?(?:有限公司|公司)";

  /**
   * {@code 中船七一九所}, and in a list {@code 、|七一二所}: institutes go by number. Near miss: {@code
   * 新建十二所、}.
   */
  private static final String NUMBERED =
      "(?:"
          + Departments.NUMBERING
          + "|(?<=\\G[、和与]))第?[〇○零一二三四五六七八九十]{2,4}(?:研究)?[所院]"
          + "(?=副?[所院]长|副?总(?:工程师|设计师|师|经理)|首席|研究员|工程师|高级工程师|专家|党委|的科研|科研人员|[，、。）”和与及等])";

  /** {@code 中央储备粮哈尔滨直属库有限公司}, {@code 大庆油田井下作业分公司}: near miss {@code 大庆油田}. */
  private static final String DEPOT =
      "中(?:央储备粮|储粮)\\p{IsHan}{2,8}?(?:直属库|分公司)(?:有限公司)?"
          + "|(?:中国石油|中国石化|中石油|中石化)?(?:大庆|胜利|长庆|塔里木|辽河|大港|华北|中原|江汉|吐哈|新疆|青海|吉林|冀东|玉门|西南|渤海|南海)油(?:气)?田"
          + "[\\p{IsHan}&&[^的了在是和与由对为及，、]]{0,10}?(?:分公司|公司|采[油气][一二三四五六七八九十]{1,2}厂|第?[一二三四五六七八九十]{1,2}采[油气]厂)";

  /** {@code 中共三大会址纪念馆}: near miss {@code 中共三大会址}. */
  private static final String HALL = "中共[一二三四五六七]大(?:、?二大)?(?:会址)?纪念馆";

  /** {@code 四渡赤水纪念馆}, {@code 中央红军长征胜利纪念馆}: what a campaign or force is remembered in. */
  private static final String MEMORIAL =
      "(?:四渡赤水|(?:中央|工农)?红军|中国人民抗日战争|抗美援朝|东北抗联|[\\p{IsHan}&&[^，的在和与及是为到了了、]]{2,4}(?:起义|战役|会战|暴动|抗战|惨案))"
          + "[\\p{IsHan}&&[^，的在和与及是为到了]]{0,10}?(?:纪念馆|陈列馆|博物馆|展览馆)";

  /** {@code 中国第十批赴南苏丹（朱巴）维和步兵营}: whom the state sends for the United Nations. */
  private static final String PEACEKEEPERS =
      "(?:中国|我国)?第[一二三四五六七八九十0-9]{1,4}批赴\\p{IsHan}{2,6}(?:（\\p{IsHan}{1,6}）)?(?:任务区)?维和\\p{IsHan}{0,6}?(?:营|分队|部队|警队|医疗队)";

  /** {@code 中国援布基纳法索医疗队}: near miss {@code 支援灾区医疗队}. */
  private static final String AIDING =
      "(?:中国|第[一二三四五六七八九十0-9]{1,4}批)(?:第[一二三四五六七八九十0-9]{1,4}批)?援[\\p{IsHan}&&[^助建外手引军了的]]{2,8}?(?:（\\p{IsHan}{1,6}）)?(?:抗疫)?(?:医疗队|医疗专家组|农业专家组|抗疫专家组)";

  /** {@code “杨根思|连”}: a company with a name of honour. */
  private static final String COMPANY = "(?<=“)\\p{IsHan}{2,5}(?<!心|手|肩)连(?=”)";

  /** {@code 常委会法工委}. */
  private static final String STANDING =
      "(?:全国人大)?常委会(?:法制工作委员会|法工委|预算工作委员会|预算工委|代表工作委员会|代表工委|代表资格审查委员会|[香港澳门]{2}基本法委员会)";

  /** {@code 解放军和武警部队代表团}: one delegation of both. */
  private static final String FORCES = "(?:中国人民)?解放军和(?:中国人民)?武(?:警|装警察)部队代表团";

  /** {@code 中国铁路哈尔滨局集团有限公司}. */
  private static final String RAILWAY = "中国铁路\\p{IsHan}{2,4}?局(?:集团(?:有限公司|公司)?)?(?![长势部面])";

  /** {@code 中铁十一局集团}, {@code 中交第二航务工程局有限公司}, {@code 中国水电七局}. */
  private static final String CONTRACTOR =
      "(?:中铁|中交|中建|中国水电|中国电建|中冶|中核)"
          + "(?:第?[一二三四五六七八九十]{1,3}(?:\\p{IsHan}{2}工程局|公局|航局|航院|局|冶)|(?:大桥|隧道|电气化|建工|上海工程|北京工程)局)"
          + "(?:集团)?(?:[\\p{IsHan}&&[^的在和与及、等向对由为是成立旗下该所属同携把被将给从到各]]{0,6}?(?:有限)?公司)?";

  /** {@code 红军第四方面军}, {@code 东北抗联第一路军}: forces of the revolution and their columns. */
  private static final String COLUMN =
      "(?:(?:中国)?(?:工农)?红军|东北抗(?:日联军|联)|八路军|新四军|中国人民志愿军)"
          + "(?:第"
          + NUMBER
          + "(?:方面军|路军|军团|纵队|支队|师|旅|团|军)|西路军|陕甘支队|北上抗日先遣队)";

  /** {@code 陆军工程大学}, {@code 火箭军总医院}: schools and hospitals of the services. */
  private static final String SERVICE =
      "(?:陆军|海军|空军|火箭军|武警|信息支援部队)[\\p{IsHan}&&[^和与及在的了对向为给官战走进来到从某部]]{0,4}?(?:大学|学院|总医院|特色医学中心)"
          + "(?![路生校区])";

  /** {@code 武警四川总队阿坝支队}: near miss {@code 武警部队|总队长}. */
  private static final String POLICE =
      "武警(?:[\\p{IsHan}&&[^部队官战某和与及]]{2,5}?总队(?:[\\p{IsHan}&&[^部队官战某和与及]]{2,4}?支队)?|"
          + "[\\p{IsHan}&&[^部队官战某和与及]]{2,5}?支队)(?!长)";

  /** {@code 中刚友好医院}, {@code 国家地方共建人形机器人创新中心}: what two found together. */
  private static final String JOINT =
      "中\\p{IsHan}(?:友好|友谊)(?:医院|学校|中学|小学|医疗中心)|国家地方共建\\p{IsHan}{2,12}?(?:创新中心|实验室)";

  /** {@code 中国移动|浙江公司}: the names of these alone may be words. */
  private static final String OPERATOR =
      "中国(?:移动|联通|电信|铁塔|邮政|石油|石化|海油|人寿|人保|平安|烟草)[\\p{IsHan}&&[^一二三级资子股旗的]]{2,5}?(?:[省市区]分?|分)?公司";

  private static final String FORCE =
      "(?=中国人民解|解放军|[东南西北中]部战区|[陆海空]军|火箭军|武警|联勤|信息支援|军事航天|网络空间|第"
          + NUMBER
          + "集团军)(?:中国人民)?(?:解放军)?(?:[东南西北中]部战区)?"
          + "(?:陆军|海军|空军|火箭军|武警|联勤保障部队|信息支援部队|军事航天部队|网络空间部队|战区)?(?:第"
          + NUMBER
          + "集团军)?";

  /** {@code 陆军第82集团军}, {@code 解放军驻香港部队}; what is hidden behind 某 is named no further. */
  private static final String ARMED = "(?:" + FORCE + ")(?:驻(?:香港|澳门|港|澳)部队|(?<=集团军))";

  /** {@code 总经济师、|国民经济综合统计司|司长}, {@code 该局|法规司|处长}. */
  private static final String DEPARTMENT =
      "(?<=[、，]|该[局部委署])(?!该)\\p{IsHan}{2,12}司(?=副?司长)"
          + "|(?<=该[局部委署])[\\p{IsHan}&&[^的在由对向将]]{2,12}?(?:(?<!公)司|处)(?=副?[处司]长|[有相]关负责人|负责人|参赞|[一二]级巡视员)";

  /** {@code 中共|二十届四中全会}: who convenes a congress, where the party is named for nothing else. */
  private static final String CONVENER =
      "中共代表团|中共[\\p{IsHan}&&[^的在和与由对]]{2,8}?[省市县区州旗]委党校|中共(?=第?[一二三四五六七八九十]{1,3}(?:届|大(?![型批量幅])))";

  /** {@code ，公民意志绿党|总书记}: near misses {@code ，执政党|主席}, {@code ，担任工党|主席}, {@code ，并质疑保守党|党首}. */
  private static final String LED_PARTY =
      "(?<=[，、；。“（])(?![在执反本该我各全多两入建原前时现新担任选当参众国议并应因据曾将把被让请经按以但而且])"
          + "[\\p{IsHan}&&[^的了在是和与由对为及该任选向同会见祝贺致电]]{2,6}(?<!共产|执政|反对|在野|最大|主要)党"
          + "(?=副?主席|总书记|党首|领袖|秘书长)";

  private static final SignedForms FORMS =
      new SignedForms.Builder()
          .add(CONFERENCE, "政协|政治协商会议", "届")
          .add(CONGRESS, "届全国人民代表大会")
          .add(PARTY, "中国共产党第")
          .add(GROUP, "中央|国务院", "组|专班")
          .add(LEADING, "领导小组")
          .add(COMMISSION, "国务院", "委员会")
          .add(COUNCIL, "组织成员国")
          .add(FORCES, "部队代表团")
          .add(COMMITTEE, "主任|全国人大", "委")
          .add(LISTED, "委员会、|委、|委员会和", "司法|财|教|外事|华侨|环|农|社会|宪法")
          .add(CHANNEL, "频道")
          .add(SUBSIDIARY, "中铁|中交|中建|中车|中船|中冶|中核|中化|中粮|国机|中广核|中电建")
          .add(DAUGHTER, "中车|中广核|中船|中粮", "公司")
          .add(DEPOT, "储备粮|储粮|油田|油气田", "库|公司|厂")
          .add(NUMBERED, "中船|船舶|电科|电子科技|兵器|航天|科工|航空工业|中航工业|航发|中核|中物院|中车|电建", "所|院")
          .add(HALL, "中共", "大会址纪念馆|大纪念馆")
          .add(MEMORIAL, "四渡赤水|红军|抗日战争|抗美援朝|抗联|起义|战役|会战|暴动|抗战|惨案", "馆")
          .add(PEACEKEEPERS, "维和")
          .add(AIDING, "医疗队|专家组")
          .add(COMPANY, "连”")
          .add(LED_PARTY, "党主席|党副主席|党总书记|党党首|党领袖|党秘书长")
          .add(STANDING, "常委会")
          .add(RAILWAY, "中国铁路")
          .add(CONTRACTOR, "中铁|中交|中建|中国水电|中国电建|中冶|中核")
          .add(OPERATOR, "中国", "公司")
          .add(COLUMN, "红军|抗日联军|抗联|八路军|新四军|志愿军")
          .add(SERVICE, "军|武警|部队", "大学|学院|医")
          .add(POLICE, "武警", "队")
          .add(JOINT, "友好|友谊|国家地方共建")
          .add(ARMED, "集团军|驻")
          .add(DEPARTMENT, "司长|该局|该部|该委|该署")
          .add(CONVENER, "中共")
          .build();

  private FormalBodies() {}

  private static String committees(String before, String after) {
    return before
        + "(?:民族?|宪法和?法律|监察和?司法|财政经济|财经|教育科学文化卫生|教科文卫|外事|华侨|环境与?资源(?:保护)?|环资|农业[与和]?农村|农|社会建设|社会)"
        + "委(?:员会)?"
        + after;
  }

  /** Gives the bodies of a sentence. */
  static List<Span> find(Words words) {
    List<Span> found = new ArrayList<>();
    Span sentence = words.span();
    for (Pattern form : FORMS.mayBeIn(words.chars(), sentence.begin(), sentence.end())) {
      Matcher body = matcher(form, words);
      while (body.find()) {
        if (body.end() > body.start() && begins(words, body.start())) {
          found.add(new Span(body.start(), body.end()));
        }
      }
    }
    return found;
  }

  private static Matcher matcher(Pattern pattern, Words words) {
    return pattern
        .matcher(words.chars())
        .region(words.span().begin(), words.span().end())
        .useTransparentBounds(true);
  }

  /** {@code 全国|政协第…}: a name does not begin in the middle of another. */
  private static boolean begins(Words words, int begin) {
    return words.boundary(begin)
        || words.boundary(begin - 1) && words.chars().startsWith("从中铁", begin - 1);
  }
}
