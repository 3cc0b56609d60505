package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/** Tells what part a clause of one article could play among policy lines by its words alone. */
final class PolicyRoles {
  private static final int SHORTEST = 4;

  /** Prepositions of whom or where an act is for: {@code 向企业|派驻管家}, {@code 在湾区|增设展馆}. */
  private static final String LEADING = "向对给就与在于以";

  /** {@code 以求实的作风}, {@code 以乡镇为单位}: with what something is done. */
  private static final Openings WITH_WHAT =
      new Openings("以[^，]*(?:为|态度|精神|姿态|作风|标准|举措|方式|办法|措施|担当|劲头|状态|行动|实效)");

  /** A result, a rank or a judgement, not an action: {@code 走在全国前列}, {@code 产值增长5%}. */
  private static final Openings RESULT =
      new Openings(
          "(?:总体|运行|秩序|社会|保持)(?:平稳|稳定|有序|良好|向好)(?:有序)?$|更加[^，、]{2,4}$|"
              + "(?:迈出|迈上).*(?:步伐|台阶)$|^(?:改革开放|高质量发展|创新突破)(?:进一步|迈|催|取得|稳步|扎实)|居全国|居世界|位居|稳居|跃居|首位|第[一二三四五六七八九十\\d]+位|前列|新高|新低|显现|显效|显著|成效|向好|排名|占比|同比|环比|增速|增幅|依然|仍然|潜力|投入使用|(?:全面|提档)升级$|(?:持续|稳步|不断|快速|加快|全面)(?:增长|提速|扩大|提升|改善|优化|显现|释放|向好|激发|推进|增强|完善|回升)$|"
              + "(?:增长|下降|提高|达到?|突破|超过?|降至|升至|增至)了?(?:约|近)?\\d");

  /** A count of what came about: {@code 新增企业3家}; a plan's aim ({@code 力争新建…50%以上}) is none. */
  private static final Openings COUNT =
      new Openings(
          "(?:全国|全省|全市|共|已|累计|总共)*(?:新增|完成|新设|累计|实现|获批|净增|增加|建成|带动|培育形成|共?(?:举办|提供|保障|发布|签约|开行|接待|推动解决|办理|查处|查办|清理|审结|起诉|检查|颁发|发放|发送|处置|整治))了?.*?\\d[\\d.,]*[^\\d年]{0,7}$");

  private static final Openings AIM = new Openings("(?:力争|力求|确保|推动|促进|实施|打造|形成|支持)");

  private static final Openings COPULA =
      new Openings("(?:(?<![但凡只要还就])是[^否]|成为|作为|离不开|意味着|至关重要|刻不容缓|迫切需要|(?:召开|举行|开幕|闭幕|收官)$)");

  private static final Openings ACHIEVEMENT =
      new Openings("取得.*(?:进展|成果|突破|成绩)|作出的.{0,6}(?:贡献|努力|成绩)$");

  private static final Openings IDEA =
      new Openings(
          "党和国家事业|(?:思想|精神|重要讲话|重要指示|决策部署|总基调|全面领导|集中统一领导|重大(?:要求|部署)|总要求|政策取向|重点任务|“两个确立”|“两个维护”)(?:为指导|武装头脑|贯彻落实|落实到位)?$");

  private static final Pattern WHOLLY_MEANS =
      Pattern.compile(
          "以.+为[^，]{1,10}|(?:力争|争取|确保|力求|计划)?(?:到|在)[^，]{2,10}(?:年|末|底|时|前)|在.+(?:现场|期间|背景下|带动下|行业|领域|区域|路段|环节)|从.+等(?:[\\d一二三四五六七八九十多]+个)?方面(?:入手|发力|着手)?|.+(?:的同时|过程中|基础上|前提下|框架下)|通过.+"
              + "|(?:针对|(?:紧紧|紧密|牢牢)?围绕|紧扣|瞄准|聚焦|通过|依托|根据|依据|立足|面向|结合|按照).+(?:问题|环节|难点|痛点|堵点|需求|情况|实际|领域|特点|机遇|契机|优势|要求|目标|主题|方式|重点|资源|原则|路径|思路|理念|方面)等?");

  /** {@code 为企业提供…}: behind a line it says what the line is for. */
  private static final Openings FOR = new Openings("为.+(?:提供|注入|创造|奠定|营造|贡献|作出|增添|打下|夯实)");

  private static final Openings RANK = new Openings("、(?:位?居(?![住民家])|稳居|增长|占|排名).*$|走在.*前列$");

  /** {@code 制定6个方面共34条举措}: says how many, not which. */
  private static final Openings NUMBER_OF_MEASURES =
      new Openings(
          "(?:制定|提出|推出|采取|明确|部署|重点做好|重点抓好|抓好|做好)了?.{0,4}(?:\\d+|[一二三四五六七八九十]+)(?:个|条|项|大|类|方面).*(?:举措|措施|任务|文件|政策|工作|领域|方向)$"
              + "|(?:部署|明确|提出|推出|出台|采取|宣布|发布)了?[^，]{0,4}(?:主要|重大|重点|一系列|一揽子|新一轮|多项|若干)[^，、]{0,8}(?:任务|举措|措施|政策|部署)");

  /** {@code 建设的先进光源}: names a thing. */
  private static final Pattern PARTICIPLE =
      Pattern.compile("[^，“”]{2,3}的[^，]{2,8}$|[^，“”]{2}的|..后(?![劲备续疫])");

  /** {@code 推广…的过程中}, {@code 实施一年来}: says when. */
  private static final Openings TEMPORAL =
      new Openings("(?<![集高])中$|(?<![落先])后$|(?<![小及按准])时$|期间$|以来$|之际$|[年月天]来$");

  /** {@code 有效破解了难题}, {@code 为…奠定了坚实基础}: what came of it. */
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?:提前|如期|率先|基本|成功)实现|[^，]{2}(?:到|出)(?![台口租行资售借])了?[^，]|(?:通过)?.{0,6}(?:证明|表明|彰显|体现了|见证)|[^，]{0,4}(?:破解|带动|提升|增强|促进|激发|提高|保护|推进|改善|缓解|发挥)了|为.+(?:保障|条件|作用|基础|动力|支撑|贡献|活力|经验|力量|样板|遵循)$|投资(?!\\d|约|超|近|建设|兴建)");

  private static final Openings OUTCOME_BEHIND =
      new Openings("取得历史性成就|发生历史性变革|采取.{0,10}(?:举措|措施|行动)$");

  /** {@code 向广大职工致以问候}, {@code 向大会致贺信}, {@code 释放了积极信号}: words of courtesy. */
  private static final Openings COURTESY =
      new Openings(
          "^向.+(?:致|表示|感谢|慰问|祝贺|人民|委员|同胞|友人|人士|官兵)|^改革开放$|信号$|^以.+为代表的|^为.+(?:提供|指明|奠定|注入|创造)了");

  private static final Openings EFFECT = new Openings("促进|提升|提高|增强|改善|带动|拉动");

  /** {@code 组织农技人员，指导农户…}: who is sent to do the line behind. */
  private static final Openings GATHERING =
      new Openings("(?:组织(?!开展|实施|起草|编制|制定|召开)|抽调|选派|动员)[^，、]{2,7}");

  /** {@code 力争到明年年底|，建成…}: a date of its own. */
  private static final Openings TO_A_TIME =
      new Openings("(?:力争|争取|确保|力求)?(?:到|在|至)[^，]{2,10}(?:年|末|底|前)");

  private static final Openings ISSUING = new Openings("(?:印发|发布|公布|签署)[^，]{0,6}《");

  private final String chars;
  private final PolicyWords words;
  private final ClauseWords tags;
  private final MainVerbs mains;

  PolicyRoles(AnnotatedArticle article, PolicyWords words, ClauseWords tags) {
    this.chars = article.chars();
    this.words = words;
    this.tags = tags;
    this.mains = new MainVerbs(tags);
  }

  /** The parts a clause can play. */
  enum Role {
    /** Stands alone as a policy line. */
    LINE,
    /** Belongs to the line behind it. */
    MEANS,
    /** Belongs to the line before it. */
    PURPOSE,
    /** Belongs to the line behind it, or stands alone where none follows. */
    JOINING,
    NONE
  }

  /**
   * Gives the part that the words from {@code begin} on could play by themselves: whoever says
   * them, a verb with an object can be an act.
   */
  Role role(int begin, int end) {
    int at = words.afterManners(chars, begin, end);
    PolicyWord word = words.at(chars, at, end);
    if (words.at(chars, begin, end) == PolicyWord.CREED) {
      return Role.NONE;
    }
    if (word == null) {
      return tags.isVerbWithObject(at, end) ? act(begin, end) : Role.NONE;
    }
    return switch (word) {
      case MEANS -> means(at, end);
      case PURPOSE -> Role.PURPOSE;
      case PRINCIPLE -> isNoLine(chars.substring(begin, end)) ? Role.NONE : Role.JOINING;
      case ACT -> act(begin, end);
      case AUXILIARY -> words.isDisposal(chars, at, end) ? Role.LINE : Role.NONE;
      case MANNER, ATTITUDE, CREED, OTHER -> Role.NONE;
    };
  }

  /** Says whether a clause tells what comes of the line before it: {@code 提升|通行效率}. */
  boolean isEffect(int begin, int end) {
    return EFFECT.opens(chars, words.afterManners(chars, begin, end), end);
  }

  /** Says whether words of means or aim are for the line before them. */
  boolean isFor(int begin, int end) {
    return FOR.opens(chars, begin, end);
  }

  private Role means(int begin, int end) {
    String clause = chars.substring(begin, end);
    if (!hasVerb(begin, end) || isWhom(begin, end)) {
      return Role.MEANS;
    }
    if (WHOLLY_MEANS.matcher(clause).matches()) {
      return clause.startsWith("通过") ? Role.JOINING : Role.MEANS;
    }
    return isNoLine(clause) ? Role.NONE : Role.LINE;
  }

  /** {@code 对改造水闸的|农户}: whatever verb describes them, nothing is told of them yet. */
  private boolean isWhom(int begin, int end) {
    int of = chars.indexOf('的', begin);
    if (chars.charAt(begin) != '对' || of < 0 || of >= end) {
      return false;
    }
    for (Token token = tags.at(of + 1); token != null; token = tags.at(token.span().end())) {
      if (token.span().end() >= end) {
        return token.span().end() == end && token.tag().startsWith("n");
      }
      if ("vdp".indexOf(token.tag().charAt(0)) >= 0 && !token.tag().equals("vn")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Says whether a verb of its own follows the words of means: {@code 在重点区域|部署…}, {@code
   * 围绕发展新质生产力|加快布局…}; not {@code 围绕发展新质生产力}.
   */
  private boolean hasVerb(int begin, int end) {
    int object = begin + (words.isActAt(chars, begin + 1, end) ? 1 : 2);
    boolean verbalObject = words.isActAt(chars, object, end);
    for (int i = object + 2; i + 4 <= end; i++) {
      PolicyWord word = words.at(chars, i, end);
      boolean manner = word == PolicyWord.MANNER && words.isActAt(chars, i, end);
      boolean hurried = chars.startsWith("加快", i) || chars.startsWith("加速", i);
      boolean verb = word == PolicyWord.ACT && tags.isVerbal(i) && isVerb(i);
      boolean bounded = "面域中上下里内等后间".indexOf(chars.charAt(i - 1)) >= 0;
      if (manner || hurried || verb && (!verbalObject || bounded)) {
        return true;
      }
    }
    boolean leads =
        LEADING.indexOf(chars.charAt(begin)) >= 0 && !WITH_WHAT.opens(chars, begin, end);
    int verb = leads ? mains.in(begin, end) : -1;
    return verb > begin && words.at(chars, verb, end) != PolicyWord.OTHER;
  }

  private boolean isVerb(int at) {
    return chars.charAt(at - 1) != '、'
        && chars.charAt(at + 2) != '的'
        && !chars.startsWith("过程", at + 2);
  }

  private Role act(int begin, int end) {
    String clause = chars.substring(begin, end);
    if (GATHERING.matches(clause)) {
      return Role.MEANS;
    }
    int verb = words.afterManners(chars, begin, end);
    if (TEMPORAL.isIn(clause)) {
      return Role.MEANS;
    }
    if (PARTICIPLE.matcher(chars).region(verb, end).lookingAt()
        || PARTICIPLE.matcher(clause).lookingAt()) {
      return Role.NONE;
    }
    if (TO_A_TIME.matches(clause)) {
      return Role.MEANS;
    }
    return clause.length() < SHORTEST || isNoLine(clause) ? Role.NONE : Role.LINE;
  }

  private static boolean isNoLine(String clause) {
    int rank = RANK.find(clause, 0);
    String head = rank < 0 ? clause : clause.substring(0, rank);
    boolean result = RESULT.isIn(head) || COUNT.opens(head) || ACHIEVEMENT.isIn(head);
    return result && !AIM.opens(head)
        || isCopula(head)
        || IDEA.isIn(head)
        || ISSUING.isIn(head)
        || OUTCOME_BEHIND.isIn(head)
        || OUTCOME.matcher(head).lookingAt()
        || COURTESY.isIn(head)
        || NUMBER_OF_MEASURES.opens(head);
  }

  private static boolean isCopula(String clause) {
    boolean object = clause.startsWith("把") || clause.startsWith("将");
    return !object && COPULA.find(clause, 2) >= 0;
  }
}
