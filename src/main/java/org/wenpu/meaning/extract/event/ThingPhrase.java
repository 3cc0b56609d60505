package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Openings;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Participant;

/**
 * Reads the thing a verb tells of, without times, places and adverbs around it: {@code
 * 今天（7月12日），南湖大桥在江苏南京正式|通车} → 南湖大桥.
 */
final class ThingPhrase {
  private static final int LONGEST = 60;

  private static final Openings LEAD =
      new Openings(
          "\\s|[一两][场届次个档台部](?=“)|[春秋]季学期|学期|“?据[^，]{1,12}消息|(?:宣布|这?也?标志着|同时|此外|另外|其中|目前|当前|日前|近日|近期|随着|以及|并|又|还|也|当天|当日|同日|连日来|据悉|据了解|当地时间"
              + "|上午|下午|晚间|凌晨|今晚|早上|截至|自|从|由|经|（〇*）|〇+）|[一二三四五六七八九十]+是)");

  private static final Pattern TAIL =
      Pattern.compile(
          "(?:(?<=日)、|历?经[^，。；经]{2,12}后|自|就|均|对外|正式|胜利|成功|顺利|全面|全部|全新|逐步|纷纷|陆续|全线|双向|相继|接连|轮番|接续|重新|首次|共同|同步|集中|联合|隆重|如期|圆满|已经|即将|已|将|也|都|还|又|再次|再|定?于|(?<![规决法议协固稳特选])定|以[^，。]{1,14}?(?:方式|形式)|线上|从|由|在|再度|今天|昨天|明天|日前|近日|近期|当天|当日|同日|上午|下午|晚间|晚|凌晨|早上"
              + "|在此|在(?:当地|此间|这里|京|沪|穗)|并|先后|今起|今|起|预计|一起|同时|（〇*）|先|分别|一次性|自主|开始|宣告|宣布|日|内部|在线|现场|当地时间|目前|正|正在|刚刚|总装|组装|被|[与同和][^，。；与同和]{0,6}(?:空间站|核心舱)(?:组合体)?|通过(?:国家|技术|竣工|最终|整体|初步)?|建成|(?<!考)试)$");

  /** Part of a list of qualities, no name: {@code 国家肿瘤、儿童医疗中心}, {@code 设计、建造}. */
  private static final Predicate<String> PIECE =
      Pattern.compile("^.{0,4}$|[“”].*[^”]$").asPredicate();

  private static final Pattern CARRIED = Pattern.compile("(?<![自理缘])由[^，、的由]{2,24}$");

  private static final Pattern PLACE =
      Pattern.compile("(?:在|于|从)[^，、的在于从]{2,24}$|在[^，、的在]{2,24}的[^，、的在]{1,6}[前内里旁]$");

  private static final Pattern UNNAMED =
      Pattern.compile(
          "^(?:新|首批)?(?:一批|一系列|系列|多[位名个项场座]|各[类项级地种]|相关|有关|[多数]?\\d+[多余]?[项个条座场台家名位]|[一二三四五六七八九十]+[项个条座场]|(?:超|近|约)?[一二两三四五六七八九十百千万\\d多余]+场)|等[^，。；]{0,12}活动$");

  private static final Pattern BROKEN =
      Pattern.compile(
          "[，。、的或]$|纷纷|来到|发表讲话|^分别|提前至|率$|(?:组织|开展)$|^“[^”]*、[^”]*”$|^[，。、的了在]|〇〇〇〇$|^(?:正式|成功|全线)?(?:落成|建成|开工|竣工|贯通)$|^(?:上次|本次|此次|这次|该|本届|此届|会议$|大会$|活动$|公司$|项目$|论坛$|这|是|作为|预计|特别是|昨|仅|考虑到)|[^求]是|已|有[一\\d]|^[^“]*”|“[^”]*$");

  private final EventScene scene;

  ThingPhrase(EventScene scene) {
    this.scene = scene;
  }

  /** {@code 460多个项目}, {@code 相关活动}: how many or which kind, no name. */
  static boolean isUnnamed(Participant thing) {
    return UNNAMED.matcher(thing.name()).find();
  }

  /** Gives the thing named between two positions, or null. */
  @Nullable Participant read(int begin, int end) {
    int to = tail(begin, end);
    int from = afterAttribute(lead(begin, to), to);
    String words = scene.masked().substring(from, to);
    boolean wordy = words.length() < 2 || words.length() > LONGEST;
    return wordy || BROKEN.matcher(words).find() || TAIL.matcher(words).matches()
        ? null
        : scene.participant(new Span(from, to));
  }

  /** {@code 邛窑、某遗址公园等}: gives each thing of a list; the whole where a part is no name. */
  List<Participant> readAll(int begin, int end) {
    Participant whole = read(begin, end);
    if (whole == null) {
      return List.of();
    }
    List<Participant> parts = new ArrayList<>();
    int from = whole.span().begin();
    for (String part : scene.masked().substring(from, whole.span().end()).split("、")) {
      Participant thing = read(from, from + length(part));
      if (thing != null) {
        parts.add(thing);
      }
      from += part.length() + 1;
    }
    boolean list = parts.size() > 1 && parts.stream().noneMatch(p -> PIECE.test(p.name()));
    return list ? parts : List.of(whole);
  }

  /** {@code 比亚迪二期|等一批重大项目}. */
  private static int length(String part) {
    int rest = part.indexOf('等');
    return rest > 1 ? rest : part.length();
  }

  private int lead(int begin, int end) {
    int at = begin;
    for (int next = skipped(at, end); next > at; next = skipped(at, end)) {
      at = next;
    }
    return at;
  }

  private int skipped(int at, int end) {
    if (at >= end) {
      return at;
    }
    for (TimeExpression time : scene.times(at, end)) {
      if (time.span().begin() == at) {
        return time.span().end();
      }
    }
    return LEAD.end(scene.masked(), at, end);
  }

  private int tail(int begin, int end) {
    int at = end;
    for (int next = cut(begin, at); next < at; next = cut(begin, at)) {
      at = next;
    }
    return at;
  }

  private int cut(int begin, int end) {
    for (TimeExpression time : scene.times(begin, end)) {
      if (time.span().end() == end) {
        return time.span().begin();
      }
    }
    for (Pattern pattern : new Pattern[] {PLACE, CARRIED, TAIL}) {
      Matcher matcher = pattern.matcher(scene.masked()).region(begin, end);
      if (matcher.find() && matcher.start() > begin && !isInName(begin, matcher.start())) {
        return matcher.start();
      }
    }
    return end;
  }

  /** {@code 成都}: no name is cut. */
  private boolean isInName(int begin, int at) {
    return scene.mentions(begin, scene.masked().length()).stream()
        .takeWhile(m -> m.span().begin() < at)
        .anyMatch(m -> m.span().end() > at);
  }

  /** {@code “冬天|的|故事”片单}: gives a position unless it stands in quotation marks, else -1. */
  private int unquoted(int at, int begin) {
    if (at < begin) {
      return -1;
    }
    String before = scene.masked().substring(begin, at);
    return before.lastIndexOf('“') > before.lastIndexOf('”') ? -1 : at;
  }

  /** {@code 全长九公里的|阿山公路}, {@code 重点工程——|南湖大桥}: what stands before only qualifies. */
  private int afterAttribute(int begin, int end) {
    int of =
        Math.max(
            unquoted(scene.masked().lastIndexOf('的', end - 1), begin),
            scene.masked().lastIndexOf('将', end - 1));
    int wished = scene.masked().lastIndexOf("祝贺", end - 1);
    int dash = scene.masked().lastIndexOf("——", end - 1);
    int from =
        Math.max(Math.max(of + 1, wished < begin ? 0 : wished + 2), dash < begin ? 0 : dash + 2);
    return from <= begin || from + 1 >= end ? begin : from;
  }
}
