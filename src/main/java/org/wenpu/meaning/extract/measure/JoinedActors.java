package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/** Takes in what stands behind the name of who acts: other names, departments, 等地. */
final class JoinedActors {
  /** {@code 四川省|教育部门}, {@code 山东省|各高校}, {@code 美国|政府}. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "[省市县区]?(?:多个?|各级|各|有关|相关|省级|市级|教育|公安|卫生健康|人社|农业农村|水利|交通运输|文旅|民政|住建|应急管理|气象"
              + "|税务|财政|商务|工信|科技|市场监管|自然资源|生态环境|医保|海关|司法|检察|宣传|组织|监管|行政|执法|联邦|中央|地方){0,2}"
              + "(?:防指|防办|(?:全国代表大会|国民议会|议会|国会|参议院|众议院)(?!议[员长]|选举|代表|大选|主席|大厦)|部门|高校|当局|政府|军方|机关|党委(?:（党组）|和政府)?|党组织)");

  /** {@code 浙江|等地}, {@code 美国|方面}. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "和(?:一些|部分|其他|有关|相关|周边|多个)[^，、]{0,8}?(?:国家|地区|部门|部委|单位|机构|方面)|等(?:地|省份|省区市|省|市|国|多地|[\\d一二三四五六七八九十多]*个?(?:部门|省份|地区|单位))?|方面|[两三四](?:地|省|国|市|部门)|多地|各地|多个(?:城市|县市|市县|地市|地区|部门|省份)|全[省市县区镇乡村](?!的)"
              + "|、[省市县区州][^，。、：的]{2,10}?(?:[厅局委办]|中心|部门)(?![^，。、]{0,2}(?:负责|[厅局]长))"
              + "|(?:、[^，。、；“的]{2,10}){1,8}等(?:\\d+|[一二三四五六七八九十]+)个?(?:部门|单位|部委)"
              + "|、[^，。、；“]{2,12}?(?=联合(?:印发|下发|发布|出台|公布|启动|部署))");

  /** {@code 联合民政部}, {@code 联合国家气象局}; not the United Nations, a federation or a consortium. */
  static final String JOINTLY = "联合(?!国(?![家务资铁防内网电有际企])|会(?!计|员)|体(?!育)|社(?!会|区|保))";

  private static final Pattern JOINT = Pattern.compile("[、和与]|会同|联合");

  private static final Pattern MEETING =
      Pattern.compile("(?:党组|常务|全体|专题|党组理论学习)?(?:扩大)?会议(?=还|也|提出|强调|指出|要求|决定|明确|审议|研究|部署|确定|通过|$)");

  private final AnnotatedArticle article;
  private final String chars;
  private final Map<Integer, Mention> byBegin;

  JoinedActors(AnnotatedArticle article, Map<Integer, Mention> byBegin) {
    this.article = article;
    this.chars = article.chars();
    this.byBegin = byBegin;
  }

  /**
   * Takes in names joined by 、 or 会同 ({@code 云南、甘肃等地}), a department behind ({@code 四川省教育部门}) or a
   * meeting ({@code 湖北省人民政府|常务会议}).
   */
  PolicyActor joined(Mention first, int end) {
    List<Mention> names = names(first, end);
    Mention last = names.get(names.size() - 1);
    int begin = first.span().begin();
    int nameEnd = last.span().end();
    Matcher meeting = MEETING.matcher(chars).region(nameEnd, end);
    if (last.kind() == Mention.Kind.ORGANIZATION && meeting.lookingAt()) {
      return body(
          participant(begin, meeting.end(), null), meeting.end(), end, PolicyActor.Kind.MEETING);
    }
    Matcher department = DEPARTMENT.matcher(chars).region(nameEnd, end);
    if (department.lookingAt()) {
      return body(
          participant(begin, department.end(), null),
          department.end(),
          end,
          PolicyActor.Kind.DESCRIBED);
    }
    return body(together(names), nameEnd, end, ActorKinds.of(last));
  }

  private List<Mention> names(Mention first, int end) {
    List<Mention> names = new ArrayList<>();
    for (Mention next = first;
        next != null && next.kind() == first.kind() && next.span().end() <= end;
        next = next(next)) {
      names.add(next);
    }
    return names;
  }

  /** {@code 湖北和湖南}, {@code 水利部会同民政部}: names joined in whatever way are told with 、. */
  private Participant together(List<Mention> names) {
    Mention first = names.get(0);
    if (names.size() == 1) {
      return Participant.of(first);
    }
    String all = names.stream().map(Mention::text).collect(Collectors.joining("、"));
    int end = names.get(names.size() - 1).span().end();
    return new Participant(all, new Span(first.span().begin(), end), null);
  }

  PolicyActor body(Participant actor, int nameEnd, int end, PolicyActor.Kind kind) {
    return new PolicyActor(
        actor,
        actor.span().begin(),
        afterOthers(nameEnd, end),
        isMeeting(actor) ? PolicyActor.Kind.MEETING : kind);
  }

  static boolean isMeeting(Participant actor) {
    String name = actor.name();
    return name.endsWith("会议") || name.endsWith("全会") || name.endsWith("大会");
  }

  /**
   * Gives the name joined to another; a body that makes no policy only helps: {@code
   * 江陵县农业农村局|与华中农业大学共建…}.
   */
  private @Nullable Mention next(Mention mention) {
    int at = mention.span().end();
    Matcher joint = JOINT.matcher(chars).region(at, Math.min(at + 2, chars.length()));
    Mention next = joint.lookingAt() ? byBegin.get(joint.end()) : null;
    boolean helps = next != null && chars.charAt(at) != '、' && isHelper(mention, next);
    return helps ? null : next;
  }

  private static boolean isHelper(Mention mention, Mention next) {
    return ActorKinds.isPrivate(next) && !ActorKinds.isPrivate(mention);
  }

  private int afterOthers(int at, int end) {
    Matcher others = AND_OTHERS.matcher(chars).region(at, end);
    return others.lookingAt() ? others.end() : at;
  }

  Participant participant(int begin, int end, @Nullable Mention mention) {
    Span span = new Span(begin, end);
    return new Participant(article.words(span), span, mention);
  }

  int departmentEnd(int at, int end) {
    Matcher department = DEPARTMENT.matcher(chars).region(at, end);
    return department.lookingAt() ? department.end() : at;
  }
}
