package org.wenpu.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Tells by the words around the marks 《》 whether the title is one of a document or of a work. */
final class TitleContext {
  private static final int NEAR = 14;
  private static final int LIST = 120;

  /** {@code 电影《飞天计划》}, {@code 系列报道《权威访谈》}. */
  private static final Pattern WORK_BEFORE =
      Pattern.compile(
          "(电影|影片|短片|纪录片|专题片|宣传片|电视剧|剧目|话剧|舞剧|歌剧|京剧|音乐剧|戏剧|栏目|专栏|节目|系列报道|综艺|"
              + "图书|小说|诗集|专著|著作|画作|油画|歌曲|乐曲|交响曲|舞蹈|游戏|漫画|期刊|杂志|报纸|"
              + "快评|评论员文章|评论员文章，题目是|社论|通讯|综述|长篇报道|特别报道|微视频|动画片|(?<!重要)文章)$");

  /** {@code 《求是》杂志}, {@code 《焦点访谈》节目}. */
  private static final Pattern WORK_AFTER =
      Pattern.compile("^(杂志|期刊|周刊|月刊|学报|报道|节目|栏目|专栏|专题片|电影|图书|一书|展览|主题展|晚会|剧组|专刊|特刊|网站)");

  /** {@code 印发《…》}, {@code 列入《世界遗产名录》}, {@code 发表题为《…》的讲话} by what follows. */
  private static final Pattern DOCUMENT_BEFORE =
      Pattern.compile(
          "(重要文章|的报告|所作的报告|的报告的一部分|大会上的报告|印发|印发了|签署|签署了|签订|签订了|签署的|(?<!(?:节目|影片|片单|电影|歌曲|新歌|剧集|专辑|海报).{0,8})发布了?|公布|公布了|揭晓|修订|修订了|再次修改|审议|审议了|列入|违反|违反了|交存|以下简称|下称|依据|根据)$");

  /** {@code 《…展望》报告}, {@code 《…的立场》白皮书}. */
  private static final Pattern DOCUMENT_AFTER =
      Pattern.compile(
          "^(白皮书|蓝皮书|报告|研究报告|调查报告|年度报告|方案|意见|规划|文件|法案|条例|协议|协定|公约|条约|备忘录|宣言|国家标准|行业标准|地方标准|倡议|决议|立场文件)");

  /** {@code 《甲》《乙》|等重磅报告}: what all titles of a list are called. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:[、和及以]{0,2}《[^《》\\n]{2,40}》){0,6}+等[\\p{IsHan}0-9&&[^的]]{0,10}?(?:报告|文件|法规|规章|政策|意见|方案|白皮书|规划|协议|协定|备忘录|标准)");

  /** {@code 《…索引》印发}. */
  private static final Pattern ISSUED = Pattern.compile("^(?:正式)?(?:印发|出台|施行)");

  /** {@code 《…公约》第二十七次缔约方大会}: those who signed meet. */
  private static final Pattern PARTIES =
      Pattern.compile("^(?:第[0-9一二三四五六七八九十]{1,4}[次届])?(?:缔约方|缔约国)(?:大会|会议|气候)");

  /** {@code 发表题为《…》的重要讲话}, {@code 题为《…》的署名文章}. */
  private static final Pattern SPEECH_AFTER =
      Pattern.compile("^的?(重要|主旨|书面|视频|开幕|欢迎|专题|特别|纪念|工作)*(讲话|演讲|致辞|致词|祝词|发言|报告|署名文章)");

  private TitleContext() {}

  static boolean isWork(String chars, Span name) {
    return WORK_BEFORE.matcher(before(chars, name)).find()
        || WORK_AFTER.matcher(after(chars, name)).find()
        || PARTIES.matcher(after(chars, name)).find();
  }

  static boolean isDocument(String chars, Span name) {
    return DOCUMENT_BEFORE.matcher(before(chars, name)).find()
        || ISSUED.matcher(after(chars, name)).find()
        || LISTED.matcher(after(chars, name, LIST)).find()
        || documentWordAfter(chars, name) != null
        || isSpeech(chars, name);
  }

  /** Gives the word for a document right behind the closing mark, or null. */
  static @Nullable String documentWordAfter(String chars, Span name) {
    Matcher word = DOCUMENT_AFTER.matcher(after(chars, name));
    return word.find() ? word.group(1) : null;
  }

  /** Says whether the title is one of a speech: {@code 发表题为《…》的重要讲话}. */
  static boolean isSpeech(String chars, Span name) {
    return SPEECH_AFTER.matcher(after(chars, name)).find();
  }

  private static String before(String chars, Span name) {
    return chars.substring(Math.max(0, name.begin() - 1 - NEAR), name.begin() - 1);
  }

  private static String after(String chars, Span name) {
    return after(chars, name, NEAR);
  }

  private static String after(String chars, Span name, int most) {
    int begin = Math.min(chars.length(), name.end() + 1);
    return chars.substring(begin, Math.min(chars.length(), begin + most));
  }
}
