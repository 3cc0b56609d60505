package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/**
 * Knows what the reporter tells of an institution that is no policy, whatever its verb: events,
 * fighting, counts and things that only bear a verb in their name.
 */
final class NoPolicy {
  /** {@code 举办龙舟赛}: an event, not policy. */
  private static final Openings EVENT =
      new Openings("(?:[于在][^，]{2,12}?)?(?:成功|隆重|带头|联合)?(?:举办|举行|召开)");

  /** {@code 对南部发动空袭}: an act of war. */
  private static final Pattern WAR =
      Pattern.compile(
          "[^，]*(?:" + NoPolicyWord.WAR.any() + "|打击[^，]{0,12}" + NoPolicyWord.TARGET.any() + ")");

  /** Each word for war holds one of these. */
  private static final Characters OF_WAR = NoPolicyWord.WAR.endsOr("击");

  private static final Pattern ARMED =
      Pattern.compile(".*(?:[^将]军|" + NoPolicyWord.ARMED.any() + ")");

  private static final Characters ARMED_ENDS = NoPolicyWord.ARMED.endsOr("军");

  /** {@code 已有8家企业参与}, {@code 约200万人受益}, {@code 较去年增加}. */
  private static final Openings COUNT =
      new Openings(
          "(?:目前)?(?:已|共|共计|总共)?(?:拥?有(?=[约近超多\\d一二三四五六七八九十])|[约近超](?=\\d)|较\\d|\\d)"
              + "|(?:依法|共|累计|已)*"
              + NoPolicyWord.CASE.any()
              + "[^，]*\\d[^，]{0,4}[件起名人]");

  /** {@code 东郊发生列车脱轨事故}: what befell. */
  private static final Pattern MISHAP =
      Pattern.compile("[^，]*发生[^，]{0,14}" + NoPolicyWord.MISHAP.any() + "$");

  private static final Characters MISHAP_ENDS = NoPolicyWord.MISHAP.endsOr("");

  /** {@code 对此予以谴责}: words. */
  private static final Pattern WORDS = Pattern.compile("[^，]*" + NoPolicyWord.WORDS.any() + "$");

  /** {@code 给予开除党籍处分}: what is done to one person, unless a body decides on it. */
  private static final Pattern VERDICT =
      Pattern.compile("[^，]*(?:" + NoPolicyWord.VERDICT.any() + "|给予[^，]*处分)");

  private static final Characters WORDS_ENDS = NoPolicyWord.WORDS.endsOr("");

  private static final Characters OF_VERDICT = NoPolicyWord.VERDICT.endsOr("分");

  private static final Pattern TRADE = Pattern.compile("[^，]*进出口\\d");

  private static final Characters OF_TRADE = Characters.of("口");

  /** {@code 实施的多项工程}, {@code 得益于新建的水厂}. */
  private static final Pattern NOUN = Pattern.compile("(?![把将对为以让使向从在与])[^，“”的]{2}的");

  private static final Pattern THING =
      Pattern.compile(
          "(?![把将对为以让使向从在与])[^，“”的]{2}的|[^，]{0,4}发挥了[^，]*作用|得益于|预计|有望|达到[^，]*(?:级别|量级|强度)$|再?到(?:首次|加速|加快|推进|实施|建设|启动|出台|推出|开展)|(?:成立|创建|始建|设立)于|靠近|距离|毗邻|地处|坐落|位于|常驻|占地|[^，]*是[^，]*(?:支撑|关键|基础|举措|保障|重点|任务|途径|手段)$|[^，]*来到|(?:成功)?(?:引进|入选|创建|获批|跻身)了?[^，]*(?:项目|名单|行列|企业)$");

  private static final Characters OF_THING = Characters.of("的挥计望于是来进选建批身近距邻处落驻占达到");

  /** {@code 围绕水利改革等专题进行讨论}, {@code 就汛情交换意见}: is talked of, not done. */
  private static final Pattern TALK =
      Pattern.compile(
          "[^，]*(?:进行|展开|开展)了?(?:深入|广泛|充分|友好|热烈|坦诚)?(?:的)?"
              + NoPolicyWord.TALK.any()
              + "$|[^，]*(?:交换|交流)了?意见$");

  private static final Characters TALK_ENDS = NoPolicyWord.TALK.endsOr("见");

  /** {@code 一系列惠农举措|正在实施}: what was done is the subject; {@code 旨在节水}: what for. */
  private static final Openings SUBJECT =
      new Openings(
          "旨在|(?:这|随着)?(?:一系列|这些|一批|上述|多项)[^，、]{0,12}(?:举措|措施|政策|行动|项目|工程)(?:正|将|已|也|让|使|为|满足|激发|带动|助力|落地|陆续|相继|有力|有效|持续|加快)");

  /** {@code 补贴发放情况}, {@code 春节期间}: only a topic, or when something is told. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "(?!.*(?:了解|掌握|通报|公开|检查|监测|评估|调查|督查|公布|报告|反映|根据|按照|结合|视|核查|审查|考核))[^，、]*(?:建设|落实|执行|实施|进展|完成|权益|作用|工作|使用|运行|开展|推进|发放)情况$"
              + "|[于在值适][^，]*之际$|[^，]{0,8}(?:期间|时期|以来|之际)$");

  private static final Characters CIRCUMSTANCE_ENDS = Characters.of("况际间期来");

  /** {@code 在党中央集中统一领导下}: under whom something is done. */
  private static final Openings UNDER =
      new Openings("在[^，]{2,20}(?:领导|指导|带领|支持|推动|关心|部署|引领|协调|见证|帮助)下$");

  /** {@code 灌溉正处于关键阶段}: how things stand. */
  private static final Openings STANDING =
      new Openings("[^，]{2,14}(?:处于|正处|处在)[^，]*(?:阶段|时期|一线|第一线|前沿|最前沿|关口|水平|位置)$");

  /** {@code 在加固堤坝方面}: of what something is told. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?![从把将围聚])[^，]{2,30}(?<![各等个大多项\\d])方面$|在[^，]{2,14}(?<![基础海路线网岗路会身心地桌船车山水平])上$");

  private static final Characters FIELD_ENDS = Characters.of("面上");

  /** {@code 市民可领取补贴}: who may do what is told of a region, not done by it. */
  private static final Openings ALLOWED =
      new Openings(NoPolicyWord.USER.any() + "[^，]{0,8}(?:可(?![持能])|便能|就能)");

  /** {@code 抢抓机遇}: a call without an act. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:抢抓|抓住|把握)(?:这一|历史|发展|重大|政策)?(?:机遇|契机|时机)|"
              + NoPolicyWord.CALL.any()
              + "|[^，]{0,12}(?:采取|实施)了?(?:一系列|多项|多种|综合|系列|各种|有力|务实|有效|积极|果断|紧急)+新?(?:举措|措施|行动)");

  private static final Characters CALL_ENDS = NoPolicyWord.CALL.endsOr("遇机措施动");

  /** {@code 敢于担当}, {@code 保持社会稳定}: asks for a state of minds or of things. */
  private static final Pattern SLOGAN =
      Pattern.compile(
          "(?:决|绝)不能|以[^，]*为指导$|(?:充分|深刻|清醒)认识|敢于|勇于|真抓实干|(?:保持|维护)社会(?:大局)?(?:和谐)?稳定|推动(?:我国)?经济(?:持续)?实现质的有效提升|(?:为)?(?:确保|实现)“十[三四五六]五”|高质量完成“十[三四五六]五”|(?!实现|完成|达到|确保)[^，]*的(?:奋斗|战略|总)?(?:目标|价值取向)$");

  private static final Characters OF_SLOGAN = Characters.of("能于干稳质五标值导识");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:全力|扎实|切实|妥善|积极|认真|坚决|不折不扣|紧急|加紧|有序|有力|全面|深入|持续|进一步|着力|迅速|尽快|统筹|盯紧|加快){0,4}"
              + "(?:做好|抓好|开展|推进|落实|应对|安置|恢复|压实|加强|投入|保障|提高|提升|抢险)?(?:防汛|抗旱|防灾|减灾|救灾|抢险|救援|疫情|防控|临时|过渡期|优化|受灾|灾区|当前|各项|基层|农村|乡村|灾后|生产|节日|春运|[、和的及与]){0,8}"
              + "(?:工作|救援|救灾|抢险|责任|措施|生产生活|群众|恢复重建|重建|应对|防范|处置|振兴|准备|科学性、精准性、有效性)");

  private static final Characters VAGUE_ENDS = Characters.of("作援灾险任施活众建对范置兴备性");

  /** {@code 节水是农业的命脉}: says what something is. */
  private static final Pattern BEING =
      Pattern.compile("[^，]{2,12}是[^，]*" + NoPolicyWord.BEING.any() + "$");

  private static final Characters OF_BEING = Characters.of("是");

  private final String chars;
  private final PolicyWords words;
  private final MereTelling telling;

  NoPolicy(String chars, PolicyWords words) {
    this.chars = chars;
    this.words = words;
    this.telling = new MereTelling(chars);
  }

  /** Says whether a clause only calls to act. */
  static boolean isCall(String clause) {
    return CALL_ENDS.end(clause, 0, clause.length()) && CALL.matcher(clause).matches();
  }

  /**
   * Says whether a clause begins with a word that acts or tells what for: {@code 助力}, {@code 推动}.
   */
  boolean isVerbOfPolicy(Span clause) {
    PolicyWord word = words.at(chars, clause.begin(), clause.end());
    return word != null && word != PolicyWord.OTHER;
  }

  /** {@code 全力做好防汛救灾工作}, {@code 积极应对}: says whether it stays open what is done. */
  boolean isVague(Span clause) {
    return VAGUE_ENDS.end(chars, clause.begin(), clause.end())
        && VAGUE.matcher(chars).region(clause.begin(), clause.end()).matches();
  }

  /** Says whether a clause is no policy of its source; a work report tells of nothing else. */
  boolean is(Span clause, PolicyScope scope) {
    int begin = clause.begin();
    int end = clause.end();
    boolean verdict = isVerdict(begin, end) && !isDecided(begin);
    return switch (scope.mode()) {
      case NARRATED, SPOKEN -> verdict || isArmed(scope) || isOther(begin, end);
      case ANNOUNCED -> verdict || isThingOrJudgement(begin, end);
      case LISTED -> isField(begin, end);
      case REPORTED -> false;
    };
  }

  private boolean isThingOrJudgement(int begin, int end) {
    return telling.isCourtesy(begin, end)
        || UNDER.opens(chars, begin, end)
        || STANDING.opens(chars, begin, end)
        || isSubject(begin, end)
        || begins(NOUN, words.afterManners(chars, begin, end), end)
        || OF_SLOGAN.areIn(chars, begin, end) && begins(SLOGAN, begin, end)
        || OF_BEING.areIn(chars, begin, end) && BEING.matcher(chars).region(begin, end).matches()
        || isWords(begin, end);
  }

  private boolean isSubject(int begin, int end) {
    return SUBJECT.opens(chars, begin, end)
        || isField(begin, end)
        || CIRCUMSTANCE_ENDS.end(chars, begin, end) && begins(CIRCUMSTANCE, begin, end);
  }

  private boolean isField(int begin, int end) {
    return FIELD_ENDS.end(chars, begin, end) && begins(FIELD, begin, end);
  }

  private boolean isWar(int begin, int end) {
    return OF_WAR.areIn(chars, begin, end) && begins(WAR, begin, end);
  }

  private boolean isWords(int begin, int end) {
    return WORDS_ENDS.end(chars, begin, end) && begins(WORDS, begin, end);
  }

  /** {@code 水利部决定，|给予…处分}: says whether a sentence tells of a decision up to a position. */
  private boolean isDecided(int at) {
    int decides = chars.lastIndexOf("决定", at);
    return decides > chars.lastIndexOf('。', at);
  }

  private boolean isVerdict(int begin, int end) {
    return OF_VERDICT.areIn(chars, begin, end) && begins(VERDICT, begin, end);
  }

  private static boolean isArmed(PolicyScope scope) {
    Participant actor = scope.actor();
    String name = actor == null ? "" : actor.name();
    return ARMED_ENDS.end(name, 0, name.length()) && ARMED.matcher(name).matches();
  }

  private boolean isOther(int begin, int end) {
    int verb = words.afterManners(chars, begin, end);
    return EVENT.opens(chars, begin, end)
        || isSubject(begin, end)
        || ALLOWED.opens(chars, begin, end)
        || TALK_ENDS.end(chars, begin, end) && TALK.matcher(chars).region(begin, end).matches()
        || telling.is(begin, end)
        || isWar(begin, end)
        || MISHAP_ENDS.end(chars, begin, end) && MISHAP.matcher(chars).region(begin, end).matches()
        || COUNT.opens(chars, begin, end)
        || OF_TRADE.areIn(chars, begin, end) && begins(TRADE, begin, end)
        || isWords(begin, end)
        || OF_THING.areIn(chars, verb, end) && begins(THING, verb, end)
        || isThingOfTwoActs(verb, end);
  }

  /** {@code 统一安排的|车辆}; not {@code 支持企业的发展}. */
  private boolean isThingOfTwoActs(int begin, int end) {
    return begin + 5 < end
        && chars.charAt(begin + 4) == '的'
        && words.isActAt(chars, begin, end)
        && words.isActAt(chars, begin + 2, end);
  }

  private boolean begins(Pattern pattern, int begin, int end) {
    return pattern.matcher(chars).region(begin, end).lookingAt();
  }
}
