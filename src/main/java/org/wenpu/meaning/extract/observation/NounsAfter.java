package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/**
 * Finds the words behind a figure that name what is counted: {@code 3.6万个|见习岗位}, {@code
 * 19名通过报名产生的|公民}.
 */
final class NounsAfter {
  /** Tags of what an adverb stands before. */
  private static final Set<String> DESCRIBED = Set.of("v", "vi", "p", "pbei", "d");

  private static final int LONGEST = 26;
  private static final int FARTHEST = 24;

  /** How far grades and types go: {@code 万亿|级|领域}, {@code L|4|级|物流车}. */
  private static final int GRADED = 3;

  private static final Set<String> ACTIONS = Set.of("v", "vi", "vd", "vf");

  /** {@code 5000家规|上|企业}. */
  private static final Set<String> SCALED = Set.of("规", "限");

  private static final Set<String> GRADES = Set.of("m", "q", "mq", "t", "k");

  /** Words that name nothing counted: {@code 万亿元|大关}, {@code 20个|不等}. */
  private static final Set<String> NOTHING =
      Set.of("不等", "大关", "关口", "区间", "扩张", "水平", "处", "远", "之遥", "开外");

  /** A verb behind them modifies the noun that follows: {@code 全球|首发|技术}. */
  private static final Set<String> SCOPES = Set.of("全球", "全国", "国内", "世界", "国家", "国际", "行业");

  private static final Set<String> WIDE = Set.of("全球", "全国", "国内", "世界", "国际");

  /** Verbs that make one word with the nouns around them: {@code 设备|更新|项目}. */
  private static final Set<String> COMPOUNDING =
      Set.of(
          "更新", "改造", "升级", "修复", "供应", "回收", "处理", "利用", "运输", "运营", "集成", "补贴", "示范", "出口", "进口",
          "制造", "加工", "遗", "转移", "振兴", "帮扶", "扶持", "保护", "防治", "治理", "监测", "检测", "救援", "研发", "养殖",
          "储备", "防控", "维修", "养护", "配送", "居住", "保管", "换热");

  /** Verbs that tell what the counted do. */
  private static final Set<String> PREDICATES =
      Set.of(
          "进行", "参赛", "参加", "参与", "参展", "亮相", "开工", "竣工", "投产", "签约", "落地", "出席", "入选", "获奖", "举行",
          "启动", "开通", "上线", "发言", "开展", "完成", "达标", "通车", "齐聚", "参会", "受灾", "一起", "受益", "获批", "受影响",
          "环比", "同比", "全部", "均", "总体", "整体", "长势", "迎春", "互助", "转型", "合力", "协力", "携手", "联手", "全程",
          "征收", "加征", "摘得", "夺得", "夺冠", "晋级", "斩获", "位列", "摘取", "力压", "与会", "往返", "正步", "下沉", "签署",
          "入驻", "运抵", "发展壮大");

  /** {@code 2万人次|增至3万人次}: how it changed stands behind. */
  private static final Pattern CHANGED = Pattern.compile("[增升降减提扩缩跌涨跃上下回压延拓发变][^，。；]{0,2}?[至到为]");

  /** {@code 60款|不同类型|的机器人}: what follows only tells which. */
  private static final Set<String> VARIOUS = Set.of("不同", "各类", "同一", "多种");

  private static final Set<String> DIFFERING = Set.of("不一", "不等", "不同", "各异");
  private static final Set<String> DESCRIBING = Set.of("a", "ad", "an", "d", "al");
  private static final Set<String> ATTRIBUTES = Set.of("a", "ad", "b", "d", "v", "m", "k");

  /** Words tagged as adverbs that modify nouns. */
  private static final Set<String> ADJECTIVES = Set.of("高标准", "高质量", "高水平", "高品质", "高性能");

  /** Adjectives of one character that tell how something is done: {@code 机组|全|投产}. */
  private static final Set<String> HOW = Set.of("全", "齐", "高");

  private static final Pattern CHINA =
      Pattern.compile("中(?:[老越欧非蒙哈吉巴尼韩日美俄英法德印缅泰柬新马澳意西葡阿埃塞外方]|管(?=干部))");

  /** {@code 64万名|10岁以下|儿童}. */
  private static final Pattern AGED = Pattern.compile("\\d+周?岁(?:及?以[上下])?的?(?=\\p{IsHan})");

  /** Numbers that tell no number. */
  private static final Pattern SOME = Pattern.compile("[数多几若][十百千万亿多干]*[名个位件台辆批家]");

  private static final int LONGEST_QUOTE = 18;
  private static final String JOINTS = "、和及";

  /** {@code 31个|省（自治区、直辖市）}: what stands behind is counted with them. */
  private static final Pattern PROVINCES = Pattern.compile("省（[^）]*）");

  /**
   * Gives the words, or null when there are none.
   *
   * @param begin behind the figure
   * @param far whether things are counted: then a verb may modify them, a clause stand between:
   *     {@code 8位|来自不同领域的|代表}
   */
  @Nullable Span read(Scene scene, int begin, boolean far) {
    int end = scene.clauseEnd(begin);
    if (CHANGED.matcher(scene.chars()).region(begin, end).lookingAt()) {
      return null;
    }
    Matcher aged = AGED.matcher(scene.chars()).region(begin, end);
    if (far && aged.lookingAt()) {
      return nouns(scene, aged.end(), end, true);
    }
    int from = Scene.isAt(scene.chars(), begin, "的") ? begin + 1 : begin;
    Span object = far ? CountedObject.read(scene, begin) : null;
    if (object != null) {
      return object;
    }
    Span near = nouns(scene, from, end, far || from > begin);
    Span told = near == null ? null : told(scene, near, begin, end);
    if (told != null) {
      return told;
    }
    Span act = near == null ? null : act(scene, near, begin);
    if (act != null) {
      return act;
    }
    Span all = near == null ? null : all(scene, near, end);
    if (all != null) {
      return all;
    }
    Span behind = near == null || isClause(scene, near) ? behind(scene, from, end, far) : null;
    return behind == null ? near : behind;
  }

  /** {@code 7次集群|打击|}: what took place so often ends with its verb. */
  private static @Nullable Span act(Scene scene, Span near, int begin) {
    boolean often = begin > 0 && "次轮".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    Token verb = often ? scene.tokenAt(near.end()) : null;
    boolean acts = verb != null && verb.tag().startsWith("v") && verb.text().length() > 1;
    int end = acts && verb != null ? verb.span().end() : near.end();
    boolean last =
        end >= scene.span().end()
            || scene.isClauseEnd(end)
            || JOINTS.indexOf(scene.chars().charAt(end)) >= 0;
    return acts && last ? new Span(near.begin(), end) : null;
  }

  /** {@code 30条群众反映的|问题}: what they told is counted; not {@code 30名群众参加的活动}. */
  private static @Nullable Span told(Scene scene, Span near, int begin, int end) {
    Token verb = scene.tokenAt(near.end());
    boolean items = begin > 0 && "条项件类".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    boolean of =
        items
            && verb != null
            && verb.tag().startsWith("v")
            && Scene.isAt(scene.chars(), verb.span().end(), "的");
    int owner = owner(scene, near, begin);
    int from = owner > 0 ? owner : of && verb != null ? verb.span().end() : -1;
    return from < 0 ? null : nouns(scene, from + 1, end, true);
  }

  /** {@code 1名|某组织（某组）的|副指挥官}: gives where 的 stands behind whose the person is; or -1. */
  private static int owner(Scene scene, Span near, int begin) {
    boolean person = begin > 0 && "名位".indexOf(scene.chars().charAt(begin - 1)) >= 0;
    Mention name = person ? scene.nameAt(near.begin()) : null;
    int end = name == null ? near.end() : name.span().end();
    boolean note = Scene.isAt(scene.chars(), end, "（");
    int of = note ? scene.chars().indexOf('）', end) + 1 : end;
    boolean whole = name != null && near.end() >= end && near.end() <= of;
    return whole && Scene.isAt(scene.chars(), of, "的") ? of : -1;
  }

  /** {@code 从190项|减少到27项}. */
  static boolean isChange(Scene scene, Span words) {
    return CHANGED.matcher(scene.chars()).region(words.begin(), words.end()).lookingAt();
  }

  /** {@code 2000家煤化工、新材料等|重点产业|}: the kind of those listed. */
  private static @Nullable Span all(Scene scene, Span listed, int end) {
    boolean list = Scene.isAt(scene.chars(), listed.end(), "等");
    Token first = list ? scene.tokenAt(listed.end() + 1) : null;
    boolean noun = first != null && (first.tag().startsWith("n") || first.tag().equals("b"));
    return noun ? nouns(scene, listed.end() + 1, end, true) : null;
  }

  /** {@code 26个大小|不一|的港口}: an adjective to the noun before it only tells which. */
  private static boolean isDescribed(Scene scene, Span nouns) {
    Token token = scene.tokenAt(nouns.end());
    while (token != null
        && (DESCRIBING.contains(token.tag()) || DIFFERING.contains(token.text()))) {
      if (Scene.isAt(scene.chars(), token.span().end(), "的")) {
        return true;
      }
      token = scene.tokenAt(token.span().end());
    }
    return false;
  }

  /** {@code 8名|来自不同领域|的代表}: a verb with its object only tells which. */
  private static boolean isClause(Scene scene, Span nouns) {
    Token first = scene.tokenAt(nouns.begin());
    boolean of = Scene.isAt(scene.chars(), nouns.end(), "的");
    if (of && first != null && VARIOUS.contains(first.text())) {
      return true;
    }
    if (isDescribed(scene, nouns)
        || scene.timeAt(nouns.begin()) != null
        || !hasNoun(scene, nouns)) {
      return true;
    }
    return of && first != null && first.tag().startsWith("v") && !first.tag().equals("vn");
  }

  /** {@code 17个|新|签约的项目}: without a noun it only tells which. */
  private static boolean hasNoun(Scene scene, Span words) {
    for (int at = words.begin(); at < words.end(); at++) {
      Token token = scene.tokenAt(at);
      boolean noun = token != null && !ATTRIBUTES.contains(token.tag());
      if (noun || scene.nameAt(at) != null) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span behind(Scene scene, int from, int end, boolean far) {
    int limit = Math.min(end, from + FARTHEST);
    int of = scene.chars().lastIndexOf('的', limit - 1);
    boolean figureBetween =
        scene.quantities().stream()
            .anyMatch(q -> q.span().begin() >= from && q.span().begin() <= of);
    return !far || of < from || figureBetween ? null : nouns(scene, of + 1, end, true);
  }

  private static @Nullable Span nouns(Scene scene, int from, int end, boolean verbs) {
    int to = from;
    boolean noun = false;
    while (to < end && to - from < LONGEST) {
      Token token = scene.tokenAt(to);
      boolean named = scene.nameAt(to) != null || token != null && token.tag().startsWith("n");
      int next = next(scene, new Span(from, to), end, noun, verbs);
      if (next == to || noun && isOver(scene, to)) {
        break;
      }
      noun |= named;
      to = next;
    }
    while (to > from && isLoose(scene.text(new Span(from, to)))) {
      to--;
    }
    to = withoutAdverb(scene, from, to);
    Token scope = scene.tokenBefore(to);
    boolean loose = scope != null && WIDE.contains(scope.text()) && scope.span().begin() > from;
    to = loose && scope != null ? scope.span().begin() : to;
    int provinces =
        PROVINCES.matcher(scene.text(new Span(from, to))).lookingAt()
            ? scene.chars().indexOf('）', from) + 1
            : 0;
    return to > from ? new Span(from, provinces > from && provinces < to ? provinces : to) : null;
  }

  /** {@code 10名|被|扣押人员}: a verb and the noun it tells of follow at once. */
  private static boolean isSuffered(Scene scene, int at) {
    Token verb = scene.tokenAt(at);
    Token noun =
        verb == null || !verb.tag().startsWith("v") ? null : scene.tokenAt(verb.span().end());
    return noun != null && (noun.tag().startsWith("n") || noun.tag().equals("k"));
  }

  /** {@code 18名同志|光荣|入选}: before a verb an adjective tells how. */
  private static int withoutAdverb(Scene scene, int from, int to) {
    Token next = scene.tokenAt(to);
    Token last = scene.tokenBefore(to);
    boolean adverb =
        next != null
            && last != null
            && DESCRIBED.contains(next.tag())
            && last.tag().equals("a")
            && (last.text().length() > 1 || HOW.contains(last.text()))
            && last.span().begin() > from;
    return adverb && last != null ? last.span().begin() : to;
  }

  /** {@code 300名爱好者|13日}, {@code 80支队伍|参赛}, {@code 200名嘉宾|进行了}: their predicate begins. */
  private static boolean isOver(Scene scene, int at) {
    Token token = scene.nameAt(at) == null ? scene.tokenAt(at) : null;
    return scene.timeAt(at) != null
        || token != null
            && (PREDICATES.contains(token.text())
                || token.tag().startsWith("v")
                    && Scene.isAt(scene.chars(), token.span().end(), "了"));
  }

  /** Says whether words end with a mark that joins or closes nothing among them. */
  private static boolean isLoose(String words) {
    char last = words.charAt(words.length() - 1);
    boolean closes = last == '）' && words.indexOf('（') < 0 || last == '”' && words.indexOf('“') < 0;
    return closes || (JOINTS + "“（").indexOf(last) >= 0;
  }

  /** Gives the end of the next quotation, name or word that goes on what is read. */
  private static int next(Scene scene, Span read, int end, boolean noun, boolean verbs) {
    int at = read.end();
    int close = close(scene, at, end);
    Mention name = scene.nameAt(at);
    if (close > at || name != null && name.span().end() <= end) {
      return close > at || name == null ? close : name.span().end();
    }
    Token token = scene.tokenAt(at);
    if (token == null || scene.isFigure(at)) {
      return at;
    }
    int china = read.length() == 0 ? china(scene, at, end) : at;
    if (china > at) {
      return china;
    }
    boolean action = !verbs && read.length() == 0 && ACTIONS.contains(token.tag());
    boolean part = action ? isLast(scene, token) : isPart(scene, token, scene.text(read), noun);
    return part ? token.span().end() : at;
  }

  /** {@code 20名|中德|企业家}: China and another state, each in one character. */
  private static int china(Scene scene, int at, int end) {
    return CHINA.matcher(scene.chars()).region(at, end).lookingAt() ? at + 2 : at;
  }

  /** Passes words in quotation marks: {@code 6个|“沙戈荒”|基地}. */
  private static int close(Scene scene, int at, int end) {
    int close = Scene.isAt(scene.chars(), at, "“") ? scene.chars().indexOf('”', at) + 1 : 0;
    return close > 0 && close <= end && close - at <= LONGEST_QUOTE ? close : at;
  }

  /**
   * Says whether a word goes on what is read.
   *
   * @param noun whether a noun is among it: before one a verb modifies ({@code 水毁|修复|项目})
   */
  private static boolean isPart(Scene scene, Token token, String read, boolean noun) {
    if (NOTHING.contains(token.text())) {
      return false;
    }
    boolean leads = leads(scene, token.span().end());
    if (ADJECTIVES.contains(token.text()) || token.text().equals("各界") && leads) {
      return true;
    }
    if (JOINTS.contains(token.text())) {
      boolean other = token.tag().equals("cc") && isOtherCounted(scene, token.span().end());
      return !read.isEmpty() && leads && !other;
    }
    boolean grade = GRADES.contains(token.tag());
    return switch (token.tag()) {
      case "f" -> SCALED.contains(read) || noun && token.text().equals("间");
      case "vi" -> leads || !noun && isLast(scene, token) || isJoined(scene, token, "和及与");
      case "pbei" -> read.isEmpty() && isSuffered(scene, token.span().end());
      case "ag", "tg" -> leads;
      case "vg" -> leads || modifies(scene, token, read, noun, false);
      case "v" -> modifies(scene, token, read, noun, leads);
      case "d", "r", "rz" -> leads && read.isEmpty();
      case "m" ->
          !isTime(scene, token) && (noun || read.length() <= GRADED || isGrade(scene, token));
      default ->
          NounsBefore.isNominal(token)
              || grade && (read.length() <= GRADED || read.endsWith("亿") || read.endsWith("万"));
    };
  }

  /** {@code 5名个人|和平川车队等两个集体}, {@code 5吨物资|和数十名医生}: those behind are counted themselves. */
  private static boolean isOtherCounted(Scene scene, int from) {
    int end = scene.clauseEnd(from);
    int all = scene.chars().indexOf('等', from);
    boolean some = SOME.matcher(scene.chars()).region(from, end).lookingAt();
    return some
        || all > from
            && all + 1 < end
            && scene.isFigure(all + 1)
            && scene.text(new Span(from, all)).indexOf('的') < 0;
  }

  /** {@code 处以5万元|罚款}: at the clause's end what is done is named like a thing. */
  private static boolean isLast(Scene scene, Token token) {
    int end = token.span().end();
    return end >= scene.span().end() || scene.isClauseEnd(end);
  }

  /** {@code 水毁|修复|项目}, {@code 设备|更新|和改造项目}: a verb that tells what the noun is for. */
  private static boolean modifies(
      Scene scene, Token verb, String read, boolean noun, boolean leads) {
    boolean compound = COMPOUNDING.contains(verb.text());
    return leads && (!noun || SCOPES.contains(read) || compound)
        || compound && isJoined(scene, verb, JOINTS);
  }

  /** {@code 科技|创新|和技术改造项目}: another part of the name is joined to it. */
  private static boolean isJoined(Scene scene, Token verb, String joints) {
    Token next = scene.tokenAt(verb.span().end());
    return next != null && joints.contains(next.text()) && leads(scene, next.span().end());
  }

  /** {@code 450万个家庭|一|年的需求}. */
  private static boolean isTime(Scene scene, Token numeral) {
    Token unit = scene.tokenAt(numeral.span().end());
    return unit != null && (unit.tag().equals("qt") || unit.text().equals("天"));
  }

  /** {@code 3个新的|万亿|级产业集群}. */
  private static boolean isGrade(Scene scene, Token token) {
    return Scene.isAt(scene.chars(), token.span().end(), "级");
  }

  /**
   * Says whether a noun stands at a position or behind one more verb, one that no figure counts.
   */
  private static boolean leads(Scene scene, int at) {
    Token next = scene.tokenAt(at);
    if (next == null || JOINTS.contains(next.text()) || scene.isFigure(at)) {
      return false;
    }
    boolean verb = next.tag().equals("v");
    Token second = verb ? scene.tokenAt(next.span().end()) : null;
    return NounsBefore.isNominal(next)
        || second != null && second.tag().startsWith("n") && !scene.isFigure(second.span().begin());
  }
}
