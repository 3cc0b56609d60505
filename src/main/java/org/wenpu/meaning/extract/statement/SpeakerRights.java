package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which verbs report speech of whom: what a person 要求 is said, what a body 要求 is policy. */
final class SpeakerRights {
  /** Directives that are words of a body; what else it orders is policy, no speech. */
  private static final Set<String> SPOKEN_DIRECTIVES =
      Set.of("提醒", "呼吁", "敦促", "谴责", "奉劝", "建议", "正告");

  /** What papers say without a mark: 宣言|呼吁各国加强团结. */
  private static final Set<String> PLAIN_DEMANDS = Set.of("呼吁", "敦促", "谴责", "重申");

  /** What papers say right behind their name: 声明|称甲方将…, 决议|强调各国应…. */
  private static final Set<String> PLAIN_WORDS = Set.of("称", "强调", "指出", "认为");

  /** 联盟|承诺取消关税: without a mark it is an act of policy. */
  private static final String PLEDGE = "承诺";

  /** What papers may make known of what is to come: 报告|预计，…. */
  private static final Set<String> FORESEEING = Set.of("预计", "判断");

  private static final String ANALYSE = "分析";

  private static final String BODY_ENDS = "院局部署委办厅所会司社馆";

  private static final List<String> OUGHT = List.of("要", "必须", "应当", "应");

  private static final List<String> DECISIONS =
      List.of("自", "从", "将", "决定", "即日起", "下调", "上调", "暂停", "取消", "启动", "实施", "恢复");

  private static final List<String> ORGANISED =
      List.of("开展", "召开", "实施", "编制", "起草", "制定", "修订", "力量", "专家", "人员");

  private static final Pattern MADE = Pattern.compile("推出|系列|专题|进行|开展|开设|跟踪|将");

  private static final Pattern PUBLISHED = Pattern.compile("[^，。]{0,8}(?:发布|公布|发表)[^，。]{0,16}");

  private static final List<String> FOLLOWED =
      List.of("按照", "根据", "遵照", "依照", "按", "落实", "贯彻", "对照", "围绕", "受", "牢记", "不忘", "践行", "不负");

  private static final Set<String> NO_SPEAKERS =
      Set.of("记者", "笔者", "总台记者", "本报记者", "我们", "我", "你", "你们", "自己", "咱们");

  /** Nouns as well: the verb is meant only after 据. */
  private static final Set<String> BARE_REPORTS =
      Set.of(
          "报道", "消息", "报导", "数据", "统计", "调度", "测算", "初步测算", "测定", "监测", "预测", "估计", "声明", "公告",
          "公报", "通告");

  /** Verbs that make whatever stands before them a speaker, be its name known or not. */
  private static final Set<String> PLAIN = Set.of("介绍", "坦言", "透露", "回忆", "感慨", "宣布", "告诉", "通报");

  private static final List<String> SITES =
      List.of("务区", "发区", "新区", "景区", "税区", "园区", "口岸", "机场", "港", "站");

  private static final List<String> NOWHERE = List.of("现场", "一线", "当地", "会上", "中", "上", "里");

  private static final int LONGEST_TITLE = 3;

  private static final int LONGEST_BARE_MEETING = 3;

  private final SpeakerAdverbs adverbs;

  SpeakerRights(SpeakerAdverbs adverbs) {
    this.adverbs = adverbs;
  }

  /** Says whether this speaker with this verb is reported to say something. */
  boolean mayUtter(StatementText text, Speaker speaker, Cue cue, boolean sourced) {
    if (NO_SPEAKERS.contains(speaker.name())
        || speaker.kind() == Speaker.Kind.PHRASE && speaker.name().startsWith("我")) {
      return false;
    }
    if (cue.kind() == CueKind.LEARN) {
      return (speaker.kind() != Speaker.Kind.PLACE || isSite(speaker.name()))
          && (speaker.kind() != Speaker.Kind.PHRASE || isNamed(speaker.name()));
    }
    String verb = cue.verb(text);
    return !isBarred(text, speaker, cue, verb, sourced) && befits(text, speaker, cue, verb);
  }

  /** Says whether the words between, before or behind speaker and verb make it no report. */
  private boolean isBarred(
      StatementText text, Speaker speaker, Cue cue, String verb, boolean sourced) {
    boolean directive = cue.kind() == CueKind.DIRECT;
    boolean bare = BARE_REPORTS.contains(verb) && !sourced && !isForecast(text, speaker, cue, verb);
    boolean near = directive || cue.kind() == CueKind.ANNOUNCE || !cue.marked();
    return isActing(text, speaker)
        || !cue.marked() && isThere(text, speaker)
        || bare && !(verb.equals("报道") && isOwnReport(text, speaker, cue))
        || near && !isAdjacent(text, speaker, cue)
        || directive && isNoun(text, speaker, cue)
        || !cue.marked() && isListed(text, speaker)
        || verb.equals("宣布") && decides(text, speaker, cue);
  }

  /** 某报社|近日|报道，…: near miss 各媒体将推出系列|报道|，…. */
  private boolean isOwnReport(StatementText text, Speaker speaker, Cue cue) {
    int from = speaker.span().end();
    int verb = SpeakerFinder.citingBegin(text, from, cue.span().begin());
    return speaker.kind() == Speaker.Kind.BODY
        && (from >= verb || !MADE.matcher(text.masked()).region(from, verb).find());
  }

  /** 监管部门组织|开展抽查: no organisation. */
  private static boolean isActing(StatementText text, Speaker speaker) {
    return speaker.name().endsWith("组织")
        && speaker.mention() == null
        && ORGANISED.stream().anyMatch(w -> text.masked().startsWith(w, speaker.span().end()));
  }

  /** 已有|100家机构|确认参展: how many there are that did, nobody's words. */
  private static boolean isThere(StatementText text, Speaker speaker) {
    return text.at(speaker.span().begin() - 1) == '有'
        && Character.isDigit(speaker.name().charAt(0));
  }

  /** 国际组织|近日发布报告|预测，…: what it published foresees. */
  private static boolean isPublished(StatementText text, Speaker speaker, int verb) {
    int end = speaker.span().end();
    return end < verb && PUBLISHED.matcher(text.masked()).region(end, verb).matches();
  }

  /** 国际组织|预测，…, 央行发布报告，|预测…: a verb with its subject or at the head of its clause. */
  private static boolean isForecast(StatementText text, Speaker speaker, Cue cue, String verb) {
    int begin = cue.span().begin();
    return verb.equals("统计") && text.masked().startsWith("最新", begin - 2)
        || verb.equals("预测")
            && (isPublished(text, speaker, begin)
                || text.masked().charAt(begin - 1) == '，' && !cue.marked()
                || speaker.span().end() == begin
                    && cue.marked()
                    && speaker.kind() != Speaker.Kind.PHRASE);
  }

  /** Says whether speakers of this kind use this verb. */
  private boolean befits(StatementText text, Speaker speaker, Cue cue, String verb) {
    boolean directive = cue.kind() == CueKind.DIRECT;
    boolean decree = cue.kind() == CueKind.PROPOSE;
    return switch (speaker.kind()) {
      case PERSON, ROLE, GROUP, PRONOUN, WRITING -> cue.marked() || !verb.equals("注意到");
      case PHRASE -> cue.marked() && isPlain(cue, verb);
      case BODY, SIDE, PLACE ->
          !decree
              && (cue.marked()
                  || cue.kind() != CueKind.AFTER_QUOTE && cue.kind() != CueKind.ANNOUNCE)
              && (!directive || SPOKEN_DIRECTIVES.contains(verb))
              && (cue.marked() || !verb.equals(PLEDGE));
      case MEETING ->
          (cue.marked() || demands(text, cue) || isCited(speaker, cue, verb))
              && (cue.kind() != CueKind.ANNOUNCE || isPress(speaker.name()))
              && (!decree || speaker.name().length() <= LONGEST_BARE_MEETING);
      case DOCUMENT ->
          !decree
              && (cue.kind() != CueKind.AFTER_QUOTE || verb.equals(ANALYSE))
              && (cue.marked() || PLAIN_DEMANDS.contains(verb) || isPlainly(speaker, cue, verb))
              && (!directive || verb.equals("要求") || SPOKEN_DIRECTIVES.contains(verb))
              && (cue.kind() != CueKind.ANNOUNCE || FORESEEING.contains(verb));
    };
  }

  private static boolean isPlainly(Speaker paper, Cue cue, String verb) {
    return PLAIN_WORDS.contains(verb) && paper.span().end() == cue.span().begin();
  }

  /** 海蓝省消防厅|通报称: no name we know, but one of a body. */
  static boolean isUnknownBody(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PHRASE
        && speaker.name().length() > LONGEST_TITLE
        && isBody(speaker.name());
  }

  /** 港务区, 满洲里口岸: who runs the site tells the reporter. */
  private static boolean isSite(String name) {
    return SITES.stream().anyMatch(name::endsWith);
  }

  /** 国网湖城电力, not 现场. */
  private static boolean isNamed(String name) {
    return isBody(name)
        || name.length() > LONGEST_TITLE && NOWHERE.stream().noneMatch(name::endsWith);
  }

  /** 六院, 高官会: an unknown name that ends as bodies and meetings do. */
  private static boolean isBody(String name) {
    return BODY_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** 两会记者会|发布，…: the press is told there. */
  private static boolean isPress(String name) {
    return name.endsWith("记者会") || name.endsWith("发布会");
  }

  /** 全会强调|要深化改革: a meeting asks for something without a mark. */
  private static boolean demands(StatementText text, Cue cue) {
    return cue.kind() == CueKind.STATE
        && OUGHT.stream().anyMatch(word -> text.masked().startsWith(word, cue.content()));
  }

  /** 中央工作会议|强调坚持…: a meeting with a name is cited without a mark. */
  private static boolean isCited(Speaker meeting, Cue cue, String verb) {
    return meeting.name().length() > LONGEST_BARE_MEETING && isPlainly(meeting, cue, verb);
  }

  /** 央行宣布，自明日起下调…: what a body decrees is policy. */
  private static boolean decides(StatementText text, Speaker speaker, Cue cue) {
    return (speaker.kind() == Speaker.Kind.BODY || speaker.kind() == Speaker.Kind.PLACE)
        && cue.marked()
        && DECISIONS.stream().anyMatch(word -> text.masked().startsWith(word, cue.content()));
  }

  /** 内容包括某国重申…: a point of something else is no speech. */
  private static boolean isListed(StatementText text, Speaker speaker) {
    int begin = speaker.span().begin();
    int from = begin;
    while (from > 0 && "，。；：\n".indexOf(text.masked().charAt(from - 1)) < 0) {
      from--;
    }
    return text.masked().substring(from, begin).contains("包括");
  }

  /** 特朗普4日要求…: only adverbs and a title may part a subject from a verb without a mark. */
  private boolean isAdjacent(StatementText text, Speaker speaker, Cue cue) {
    int from = speaker.span().end();
    int to = cue.span().begin();
    int comma = text.masked().lastIndexOf('，', to - 1);
    if (comma >= from) {
      return adverbs.strip(text, comma + 1, to) == comma + 1;
    }
    int head = speaker.span().begin();
    if (cue.marked() && (head == 0 || "，。；\n”".indexOf(text.masked().charAt(head - 1)) >= 0)) {
      return true;
    }
    if (text.at(to - 1) == '并'
        && cue.kind() == CueKind.STATE
        && speaker.kind() == Speaker.Kind.PERSON
        && text.masked().substring(Math.min(from, to), to).indexOf('，') < 0) {
      return true;
    }
    int title = adverbs.strip(text, from, to);
    return from > to
        || title - from <= LONGEST_TITLE && (title == from || text.masked().charAt(from) != '是');
  }

  /** 办理人大代表建议1256件, 按照会议要求: nouns. */
  private static boolean isNoun(StatementText text, Speaker speaker, Cue cue) {
    int next = cue.span().end();
    boolean counted =
        StatementDates.numberEnd(text, next, text.masked().length()) > next
            && !StatementDates.isDay(text, next, text.masked().length());
    boolean motion =
        !cue.marked()
            && speaker.span().end() == cue.span().begin()
            && (speaker.name().endsWith("代表") || speaker.name().endsWith("委员"));
    int from = speaker.span().begin();
    while (from > 0 && "，。；\n".indexOf(text.masked().charAt(from - 1)) < 0) {
      from--;
    }
    String before = text.masked().substring(from, speaker.span().begin());
    String clause = text.masked().substring(from, speaker.span().end());
    boolean followed =
        FOLLOWED.stream().anyMatch(word -> clause.startsWith(word) || before.endsWith(word));
    return counted || motion || followed;
  }

  private static boolean isPlain(Cue cue, String verb) {
    return cue.kind() == CueKind.STATE
        || cue.kind() == CueKind.SHOW
        || PLAIN.contains(verb)
        || "说称道".indexOf(verb.charAt(verb.length() - 1)) >= 0;
  }
}
