package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.time.TimeExpression;

/**
 * Finds what figures that are dealt out to the members of a list are figures of: one by one ({@code
 * 客流量、营业额|分别增长5%、6%}) or what the members have in common ({@code 无人机、机器人|产量|分别增长37%、28%}).
 */
final class Distribution {
  private static final String DEALT = "分别";
  private static final String BOTH = "双双";

  /** {@code 订单量和完工量|均|超过50%}; not {@code 日|均|超过50吨}. */
  private static final Pattern EACH = Pattern.compile("(?<![日年月人户亩单平])均");

  private static final String SHARE = "占";
  private static final int LONGEST_SHARED = 3;
  private static final Set<String> JOINTS = Set.of("、", "和", "与", "及", "以及");

  /** How words end that are measured themselves: {@code 客流量}, {@code 营业额}. */
  private static final Pattern MEASURED =
      Pattern.compile(
          ".*(?:[量额值率数价]|营收|花费|支出|贷款|存款|比重|占比|份额|规模|强度|浓度|密度|[能水电煤物]耗|增速|销售|成本|收入|投资|价格|产能|消费|出口|进口|面积|利润|里程|人次|指数|期限|时间|[深高宽长厚]度)");

  /** Words that belong to the noun behind them: {@code 全|产业链|产值}. */
  private static final Set<String> BOUND =
      Set.of(
          "全", "总", "实际", "使用", "产业链", "全产业链", "人均", "平均", "年均", "单位", "最高", "可支配", "居民", "销售",
          "营业");

  private Distribution() {}

  /** Gives what each figure of the list is one of; one when they share it or there is no list. */
  static List<Span> of(Scene scene, Span subject, int figure) {
    String between = scene.chars().substring(subject.end(), figure);
    boolean dealt = between.contains(DEALT);
    boolean both = between.contains(BOTH);
    boolean each = EACH.matcher(between).find();
    List<Span> members = dealt || both || each ? members(scene, subject, JOINTS) : List.of();
    if (members.size() < 2) {
      return List.of(subject);
    }
    boolean all = members.stream().allMatch(m -> isMeasured(scene, m));
    if (each && !dealt && !both) {
      return all ? bare(scene, members) : List.of(subject);
    }
    return both || all || !isMeasured(scene, members.get(members.size() - 1))
        ? members
        : List.of(shared(scene, subject, members));
  }

  /** {@code 甲省|出口额|和进口额}: whose they are is no part of the first. */
  private static List<Span> bare(Scene scene, List<Span> members) {
    Span first = members.get(0);
    Mention name = scene.nameAt(first.begin());
    boolean owned = name != null && name.span().end() + 1 < first.end();
    List<Span> bare = new ArrayList<>(members);
    bare.set(0, owned && name != null ? new Span(name.span().end(), first.end()) : first);
    return bare;
  }

  /** {@code 装备制造业和消费品制造业|采购经理指数}: what stands behind the word the others end with. */
  private static Span shared(Scene scene, Span subject, List<Span> members) {
    Span last = members.get(members.size() - 1);
    int other = members.get(members.size() - 2).end();
    for (int length = LONGEST_SHARED; length > 0; length--) {
      String ends = scene.chars().substring(Math.max(0, other - length), other);
      int same = scene.text(last).lastIndexOf(ends);
      int from = last.begin() + same + ends.length();
      boolean begins = same == 0 && scene.tokenAt(from) != null;
      if (begins) {
        break;
      }
      boolean noun = same > 0 && from + 1 < last.end() && scene.tokenAt(from) != null;
      if (noun && scene.text(last).indexOf('的', same) < 0) {
        TimeExpression time = scene.timeAt(from);
        return new Span(time == null ? from : time.span().end(), last.end());
      }
    }
    return head(scene, subject);
  }

  /**
   * Gives of which member each figure of the list is, where the members have what is measured in
   * common.
   */
  static List<Span> members(Scene scene, Span subject, Quantity first) {
    int begin = first.span().begin();
    List<Span> measured = of(scene, subject, begin);
    int length = listLength(scene, first);
    List<Span> all = members(scene, subject, JOINTS);
    List<Span> members = all.size() == length ? all : members(scene, subject, Set.of("、"));
    int last = members.size() - 1;
    Span common = measured.get(0);
    boolean shared = measured.size() == 1 && last > 0 && common.begin() > members.get(last).begin();
    if (!shared || members.size() != length) {
      return List.of();
    }
    members.set(last, new Span(members.get(last).begin(), ownerEnd(scene, common.begin())));
    boolean whole = members.stream().allMatch(m -> m.length() > 1);
    return whole ? members : List.of();
  }

  /** {@code 装载机|前5个月|出口量}. */
  private static int ownerEnd(Scene scene, int end) {
    TimeExpression time = scene.timeBefore(end);
    return time == null ? end : time.span().begin();
  }

  static boolean isMeasured(Scene scene, Span words) {
    return MEASURED.matcher(scene.text(words)).matches();
  }

  /** Gives what the last figures are of, as many as are dealt out, if each is of something else. */
  static List<Span> backwards(List<Figure> figures, int count) {
    List<Span> named = figures.stream().map(Figure::indicator).distinct().toList();
    boolean each = count > 1 && named.size() >= count;
    return each ? named.subList(named.size() - count, named.size()) : List.of();
  }

  /** Says how many figures stand in the list that one begins: {@code |22.9%、6.2%}. */
  static int listLength(Scene scene, Quantity first) {
    int length = 1;
    int end = first.span().end();
    for (Quantity next : scene.quantities()) {
      int begin = next.span().begin();
      boolean joined =
          begin > end && FigureReader.JOINTS.contains(scene.chars().substring(end, begin));
      length = joined ? length + 1 : length;
      end = joined ? next.span().end() : end;
    }
    return length;
  }

  /** Gives whose the last figures are, as many as are dealt out, if a list told so of each. */
  static List<Span> owners(List<Figure> figures, int count) {
    if (count < 2) {
      return List.of();
    }
    List<Span> owners =
        figures.stream().map(Figure::owner).filter(Objects::nonNull).distinct().toList();
    return owners.size() >= count
        ? owners.subList(owners.size() - count, owners.size())
        : List.of();
  }

  /** Says whether one figure holds for each member: {@code 甲产业和乙产业|双双突破千亿元}. */
  static boolean isOfBoth(Scene scene, Figure figure) {
    int end = figure.indicator().end();
    int begin = figure.quantity().span().begin();
    String between = end < begin ? scene.chars().substring(end, begin) : "";
    return between.contains(BOTH) || EACH.matcher(between).find();
  }

  private static List<Span> members(Scene scene, Span subject, Set<String> joints) {
    List<Span> members = new ArrayList<>();
    int begin = subject.begin();
    for (int at = begin; at < subject.end(); at++) {
      Token token = scene.tokenAt(at);
      if (token != null && joints.contains(token.text()) && at > begin) {
        members.add(new Span(begin, at));
        begin = token.span().end();
      }
    }
    if (begin < subject.end()) {
      members.add(new Span(begin, subject.end()));
    }
    return members;
  }

  /** The last noun, or the last one before 占: {@code 增加值|占工业增加值的比重}. */
  private static Span head(Scene scene, Span subject) {
    int share = scene.text(subject).indexOf(SHARE);
    int from = share > 0 ? subject.begin() + share : subject.end();
    Token last = scene.tokenBefore(from);
    while (last != null
        && last.span().begin() > subject.begin()
        && (from == subject.begin() + share
            || from == subject.end()
            || from + 1 == subject.end()
            || BOUND.contains(last.text()))) {
      from = last.span().begin();
      last = scene.tokenBefore(from);
    }
    return new Span(from < subject.end() ? from : subject.begin(), subject.end());
  }
}
