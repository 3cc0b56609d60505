package org.wenpu.meaning.extract.measure;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.extract.measure.ClauseSigns.Signs;

/**
 * Tells by its words what a clause is for among its neighbours: {@code 按照分级负责的原则} tells of means,
 * {@code 坚持疏堵结合} of a principle, {@code 确保工程如期完工} of an aim.
 */
final class ClauseUses {
  private static final Openings EXAMPLE = new Openings("如(?![期实何果愿])|其中|(?:主要|具体)?包括");

  /** {@code 抢抓自贸港封关机遇}, {@code 聚焦新材料等领域}, {@code 探索以社区为依托}. */
  private static final Pattern CHANCE =
      Pattern.compile(
          "(?:抢抓|抓住|把握|用好)[^，]{3,}(?:机遇|契机|机会|时机|窗口期)"
              + "|(?:聚焦|紧盯|锚定|紧扣|针对|立足)[^，]{3,}(?:领域|方向|方面|重点|目标|环节|产业|需求|问题|任务|定位|主题|优势|短板|难题|区域|行业)等?"
              + "|[^，]{0,14}(?<!推广|研究|开发|综合)利用[^，]{2,}(?:优势|技术|手段)"
              + "|[^，]{0,4}以[^，]{2,}为(?:载体|抓手|牵引|重点|核心|主线|引领|依托|基础|突破口|支撑|纽带|契机|导向|目标|主题|中心|主体|龙头)");

  private static final String TOGETHER = "(?:协同|会同|" + JoinedActors.JOINTLY + "|携手|联动)";

  private static final Openings MERE_MEANS =
      new Openings(
          "(?:紧紧|牢牢|紧密)?(?:围绕|聚焦|紧盯|锚定|紧扣|瞄准|针对|立足|面向|着眼|适应|顺应|按照|根据|遵循|本着|依托|凭借|借助|结合|抢抓|抓住|把握)"
              + "[^，]{2,}|"
              + TOGETHER
              + "[^，]{2,}(?:部门|单位|企业|机构|高校|院校|各方|地区|省份|城市|平台|协会|媒体|银行|力量)等?|(?:以|用)[^，]{2,}(?:态度|精神|姿态|作风|标准|要求|力度|为[^，]{2,8})|(?:通过|采取|采用)[^，]{2,}(?:方式|办法|形式|模式|手段|途径|渠道)|为(?:了|深入|进一步|全面|切实|更好|加快|规范|确保|贯彻|落实|应对|防止|避免|做好|方便|满足)(?![^，]*(?:提供|奠定|注入|创造|贡献|打下))[^，]+|通过[^，]{2,}(?:措施|举措|联动|平台|活动|机制)等?");

  /** {@code 以推广滴灌的方式}, {@code 聚焦改造泵站等内容}: nothing but means, whatever verb is in them. */
  private static final Pattern OF_MEANS =
      Pattern.compile(
          "(?:方式|办法|形式|内容|区域|领域|机制|效应|特点|要求|目标|需要|需求|原则|优势|主题|问题|重点|方面|思路|路径|理念|契机|机遇|任务|职责|部署|力量|议题)等?$|^通过[^，]*(?:措施|举措|联动|平台|活动|机制)等?$|^(?:依托|借助|利用|运用)[^，]*(?:平台|库|网络|资源|系统|体系)$"
              + "|^凭借|^为|^"
              + TOGETHER
              + "|^对[^，]*(?:项目|企业|单位|人员|群体|行为|产品|地区|农户|个人)$|^(?:聚焦|围绕|适应|顺应)[^，]*(?:发展|建设|改革|转型|升级|趋势|变化|创新|合作|协作|融合|振兴|恢复)$");

  /** {@code 前瞻布局、远近结合}: goes on with means. */
  private static final Pattern WATCHWORDS = Pattern.compile("[^，、“”]{4}(?:、[^，、“”]{4}){0,3}");

  private static final String KEEPING = "坚持(?!和|把|将|用|以|不懈|推进|推动|实施|深化|一体|全面|执行|高水平)[^，]+";

  /** {@code 坚持疏堵结合}; in {@code 坚持推进改革} it is an act. */
  private static final Openings KEPT = new Openings(KEEPING);

  private static final Openings PRINCIPLE =
      new Openings(KEEPING + "|(?:牢固)?(?:树立|秉持)[^，]+|(?:充分|更好)?发挥[^，]{2,}优势");

  private static final Openings AIM =
      new Openings(
          "(?:切实|全力|有效|坚决|努力)?确保[^\\d]*|(?:推动|促进)[^，]*(?:向好|见效|更好(?:挂钩|衔接|结合|对接|匹配)|走深走实|做深做实|落到实处|取得实效|落细落实)"
              + "|(?:以)?更好(?:地|服务|融入|推动|激发|满足|保障|实现|助力|促进|支撑|惠及|造福).*|(?:切实)?转化为.*"
              + "|(?:精准|全力|有力|有效)?(?:满足|匹配|保障)[^，]*(?:需求|需要)");

  /** {@code 改造水闸|有利于灌溉}: is judged, not ordered. */
  private static final Pattern JUDGEMENT =
      Pattern.compile(
          "(?:有利于|有助于)|[^，]*(?:(?:具有|有着?)[^，]{0,6}(?:重要|重大|深远|积极|特殊)[^，]{0,4}意义|意义(?:重大|深远|非凡))|(?:事关|关系|关乎)[^，]*");

  private static final Characters OF_JUDGEMENT = Characters.of("于意关");

  private static final Openings RESULT =
      new Openings(
          "(?:形成|取得|赢得|收获)了|(?:吸引|带动|惠及|服务|辐射)了?[^，]{0,12}(?:\\d|一大批|大批|众多|不少|许多|数千|上万|数百)"
              + "|为[^，]*(?:提供|奠定|打下|注入|创造|作出)了|提供了[^，\\d]*(?:方案|保障|支撑|便利|动力|借鉴|空间)$");

  private static final Openings VERDICT =
      new Openings(
          "(?:分别)?给予[^，]*(?:开除|撤销|撤职|降级|警告|记过)[^，]*处分|终止[^，]*(?:代表|委员)[^，]*资格|取消[^，]*(?:军衔|警衔|待遇)"
              + "|收缴[^，]*(?:违纪|违法|违规)[^，]*所得|将[^，]*移送[^，]*(?:起诉|检察机关)[^，]*");

  private static final Openings SAME_NOUN = new Openings("[^，、]{4}、[^，、]{4}的[^，、]{2,6}");

  private static final Openings SENDING =
      new Openings(
          "(?:紧急|连夜|迅速|先后|及时|立即|持续)*(?:"
              + "(?:派出|调派|派遣|抽调|选派|增派|派驻)[^，]*(?:组|队|人员|专家|干部|人次|人|员)$"
              + "|派出[^，]*(?:组|队)(?:深入|赶赴|奔赴|前往|赴)[^，]*$"
              + "|(?:出动|调集|调动)[^，]*\\d[^，]*(?:人|人员|人次|名|设备|车辆|机械|台|辆|台次|架|艘|队伍|工人|官兵)$)");

  private static final Openings ERRAND =
      new Openings(
          "(?:全力|全面|现场|协助|深入|实地|迅速)*(?:指导|协助|支援|帮助|参与|奔赴|赶赴|赴|投入|开展|排查|抢修|疏通|清理|搜救|转移|对[^，]+(?:进行|开展))");

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?!为|让|使|累计|带动|惠及|支持)[^，]*(?:建成|改建|新建|建设|改造|建起|开通|设立|修缮|完成)[^，]*\\d[多余万亿]*[^，\\d]{1,3}");

  /** Verbs of what an act brings. */
  private static final Set<String> EFFECT =
      Set.of(
          "促进", "提升", "提高", "增强", "改善", "带动", "拉动", "推动", "激发", "保障", "支持", "形成", "打造", "破解", "释放",
          "降低", "维护", "确保", "丰富", "满足", "稳定", "防止", "减少", "应对", "解决", "遏制", "引领");

  /** {@code 保障灌溉顺畅}, {@code 推动粮食产业发展}: what an act that is told of is for. */
  private static final Openings PURPOSE =
      new Openings(
          "有效(?:推动|带动|破解)[^，\\d]*|(?:有效|有力|全力|切实|进一步|持续|不断|着力|更好|充分|全面|全方位)?"
              + "(?:(?:保障|促进|激发|助力|助推|释放|满足|赋能|用于)[^，\\d]*"
              + "|推动[^，\\d]*(?:发展|转型|升级|融合|振兴|繁荣|复苏|增长|增效|回升|均等化|迭代更新)"
              + "|为[^，\\d]*(?:提供|注入|增添|创造|营造)[^，\\d]*(?:保障|支撑|动力|活力|动能|支持|条件|环境))");

  private static final Openings CONSEQUENCE =
      new Openings(
          "为[^，\\d]{2,}(?:提供|贡献|作出|做出|奠定|创造|营造|注入|增添|打下|夯实|探索)(?!了)[^，\\d]*|形成(?!了)[^，\\d]*"
              + "|(?:让|惠及|造福|确保)(?!了|\\d)[^，\\d]*|作为[^，\\d]*|目[标的]是[^，\\d]*"
              + "|(?:延续|继续|延长)(?:实施|执行)?[至到][^，]{2,12}");

  private static final Openings OUTCOME = new Openings("(?:助力|帮助|防止|避免)[^，\\d]*");

  private static final Openings CARE =
      new Openings("(?:切实|有效|努力|有力|更好|全面|进一步|不断|全方位|全程)+(?:维护|夯实|激发|保障|满足|守护|筑牢|护航)[^，\\d]*");

  /** {@code 下达资金3亿元}. */
  private static final Pattern MONEY =
      Pattern.compile(
          "[^，]*(?:资金|补助|补贴|国债|投资|经费|奖金|贷款)[^，]*\\d[^，]*元[^，]{0,6}|[^，]*\\d[^，]*元[^，]{0,8}(?:资金|国债|补助|补贴|经费)");

  private static final Openings MONEY_FOR = new Openings("(?:专项|全部|重点|主要)?(?:用于|用以|支持|帮助)(?!了)");

  private ClauseUses() {}

  /** Says whether a clause tells how or where the one behind it is done. */
  static boolean isMeans(Signs signs) {
    boolean means = signs.role().equals("M") && !signs.text().contains("予以");
    return means || CHANCE.matcher(signs.text()).matches() || isWhollyMeans(signs);
  }

  private static boolean isWhollyMeans(Signs signs) {
    return isMereMeansByWords(signs) && OF_MEANS.matcher(signs.text()).find();
  }

  private static boolean isMereMeansByWords(Signs signs) {
    return MERE_MEANS.matches(signs.text());
  }

  /** Says whether a clause tells of nothing but means: by itself it is no line. */
  static boolean isMereMeans(Signs signs) {
    return isMereMeansByWords(signs) && (signs.role().equals("M") || isWhollyMeans(signs));
  }

  /** Says whether words behind means only go on with them. */
  static boolean goesOnWithMeans(Signs signs) {
    return isMeans(signs) || isPrinciple(signs) || isWatchword(signs);
  }

  static boolean isWatchword(Signs signs) {
    return WATCHWORDS.matcher(signs.text()).matches();
  }

  /** {@code 在旱区推广滴灌技术}: words of means that have an act of their own. */
  static boolean isMeansWithAct(Signs signs) {
    return signs.head().equals("MEANS")
        && signs.role().equals("L")
        && !isMeans(signs)
        && !OF_MEANS.matcher(signs.text()).find();
  }

  static boolean isPrinciple(Signs signs) {
    return PRINCIPLE.matches(signs.text());
  }

  /** {@code 坚持疏堵结合，|规范夜市}: the act behind what is kept to is a line of its own. */
  static boolean isActBehindKept(Signs kept, Signs act) {
    boolean acts = act.role().equals("L") && !isPrinciple(act) && !isWatchword(act);
    return acts && KEPT.matches(kept.text());
  }

  /** Says whether a clause tells what the one before it is for. */
  static boolean isAim(Signs signs) {
    return AIM.matches(signs.text());
  }

  /** Says whether a clause that is told of an actor only tells what the act before it is for. */
  static boolean isPurposeOf(Signs act, Signs signs) {
    boolean purpose = signs.mode().equals("N") && PURPOSE.matches(signs.text());
    return purpose && !PURPOSE.matches(act.text()) && !EFFECT.contains(act.word());
  }

  /** {@code 推广滴灌技术，|切实维护农户权益}: closes what is told of an act. */
  static boolean isCare(Signs signs) {
    return CARE.matches(signs.text());
  }

  /** {@code 推广滴灌技术，|为粮食增产提供支撑}: what comes of the act before belongs to it. */
  static boolean isConsequence(Signs signs) {
    return CONSEQUENCE.matches(signs.text());
  }

  /** {@code 推广滴灌技术，|防止土地板结}: comes of the act before, unless acts are told on. */
  static boolean isOutcome(Signs signs) {
    return OUTCOME.matches(signs.text());
  }

  /** {@code 下达资金3亿元，|支持旱区改造泵站}: says whether the second tells what the money is for. */
  static boolean isMoneyFor(Signs money, Signs use) {
    return MONEY_FOR.opens(use.text()) && MONEY.matcher(money.text()).matches();
  }

  /** Says whether a clause is an act by itself, no effect of another. */
  static boolean isActAlone(Signs signs) {
    return signs.role().equals("L") && signs.head().equals("ACT") && !EFFECT.contains(signs.word());
  }

  /** {@code 给予开除公职处分}, {@code 终止其代表资格}: what a body decides on one person. */
  static boolean isVerdict(Signs signs) {
    return VERDICT.matches(signs.text());
  }

  /** {@code 健全上下一体的工作机制，|督促指导、压实责任的问责机制}: goes on with the same noun. */
  static boolean isListed(Signs before, Signs signs) {
    return before.last().equals(signs.last()) && SAME_NOUN.matches(signs.text());
  }

  /** {@code 派出三个工作组，|指导农户改造泵站}: those sent out do it. */
  static boolean isErrand(Signs before, Signs signs) {
    return SENDING.opens(before.text()) && ERRAND.opens(signs.text());
  }

  /** {@code 建成水厂30座，|利用旧址改建泵站9个}: each is told with its number. */
  static boolean isCountedNext(Signs before, Signs signs) {
    return signs.role().equals("L")
        && COUNTED.matcher(before.text()).matches()
        && COUNTED.matcher(signs.text()).matches();
  }

  static boolean isJudgement(Signs signs) {
    String text = signs.text();
    return OF_JUDGEMENT.areIn(text, 0, text.length()) && JUDGEMENT.matcher(text).lookingAt();
  }

  /** {@code 推广滴灌技术，|带动3万人就业}: what came of what is told is no part of it. */
  static boolean isResult(Signs signs) {
    return signs.mode().equals("N") && RESULT.opens(signs.text());
  }

  /** {@code 新增补贴品类，|包括智能家居、…}, {@code 打击不正当竞争，|如虚假宣传}: only says which. */
  static boolean isExample(Signs signs) {
    return EXAMPLE.opens(signs.text());
  }
}
