package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Says what begins, or who begins it: {@code 南湖大桥|通车}, {@code 陕西|启动项目}. */
final class Beginnings {
  private static final Set<String> IN_FORCE = Set.of("施行", "实施");

  /** {@code 成立|以来}, {@code 启动|仪式}, {@code 投入使用|后}: nothing that is set going. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          "(?:了|过)?(?:$|以来|以后|后|之后|时|前|之际|的|在|于|至|并|和|、|暨|〇|”|以|试?运营|载客|使用|运行|生产|通车|投产|投用|投运|现场|(?:建设|发电|试运行|送电|播出|升空|成立|见效|应用|用户|(?:获得|取得)?(?:圆满)?成功|顺利|圆满|完成)$|[^，。；]{0,10}(?:铺轨|架梁|转体|合龙|吊装|验收|架设|首飞|试飞|试验|联调联试|封顶|铺设|摊铺|调试|首次试车|焊接|浇筑|海试|航行试验|近月制动|对接|变轨|飞行试验|首演|首秀|任务|掘进|拆除|迁建|封闭|贯通)$)");

  /** {@code 开工|建设南湖水库}. */
  private static final Pattern VERB = Pattern.compile("(?:建设|实施)?了?");

  private static final Pattern HOME = Pattern.compile("(?<![对向在访给为])我国[^，。；的]{0,24}$");

  private static final Pattern UNVEILED = Pattern.compile("(?:共同|一起)?为([^，。；为]{2,24})$");
  private static final Pattern ISSUED =
      Pattern.compile("(?:发布|公布|印发|出台|通过)了?(关于[^，。；]{4,60}(?:规定|办法|条例|意见|细则|规则|决定|解释))$");

  private static final Openings BY = new Openings("由$");
  private static final Openings MADE =
      new Openings(
          "[^，。；]{0,8}(?:研发|研制|建造|承建|制造|打造|建设|设计|投资|提供|援助|捐赠|搭建|开设|设立|建立|创办|开办|援建|开发|运营)[^，。；]{0,6}的");

  private final EventScene scene;
  private final NameChains names;
  private final ThingPhrase things;

  Beginnings(EventScene scene, NameChains names, ThingPhrase things) {
    this.scene = scene;
    this.names = names;
    this.things = things;
  }

  /** Says whether something follows a verb that is set going. */
  boolean isTransitive(EventCue cue) {
    return !NO_OBJECT.matcher(scene.masked()).region(cue.end(), cue.clause().end()).lookingAt();
  }

  /** Gives what stands before a verb that nothing follows, else who is named before that. */
  List<Participant> theme(EventCue cue) {
    List<Participant> unveiled = unveiled(cue);
    if (!unveiled.isEmpty()) {
      return unveiled;
    }
    List<Participant> found = things.readAll(cue.clause().begin(), cue.begin());
    if (found.size() == 1 && ThingPhrase.isUnnamed(found.get(0))) {
      return region(cue);
    }
    if (found.isEmpty()) {
      found = title(cue);
    }
    if (found.isEmpty() && IN_FORCE.contains(cue.trigger().form())) {
      found = lastTitle(cue);
      return found.isEmpty() ? issued(cue) : found;
    }
    for (Clause c = scene.before(cue.clause()); found.isEmpty() && c != null; c = scene.before(c)) {
      found = subjects(c.span()).stream().limit(1).toList();
    }
    return found.isEmpty() ? found : Stream.concat(found.stream(), makers(cue)).toList();
  }

  /** {@code 李某|为湖城博物馆|揭牌}: who does so, and what. */
  private List<Participant> unveiled(EventCue cue) {
    int begin = cue.clause().begin();
    Matcher what = UNVEILED.matcher(scene.masked()).region(begin, cue.begin());
    if (!cue.trigger().form().startsWith("揭") || !what.find()) {
      return List.of();
    }
    Participant thing = things.read(what.start(1), what.end(1));
    Stream<Participant> named = thing == null ? Stream.of() : Stream.of(thing);
    return Stream.concat(subjects(new Span(begin, what.start())).stream(), named).toList();
  }

  /** {@code 由|某集团|研制的“湖城”无人机首飞}: who made it. */
  private Stream<Participant> makers(EventCue cue) {
    int begin = cue.clause().begin();
    return scene.mentions(begin, cue.begin()).stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .filter(m -> m.span().begin() == begin || BY.isIn(scene.masked(), begin, m.span().begin()))
        .filter(m -> MADE.opens(scene.masked(), m.span().end(), cue.begin()))
        .map(Participant::of);
  }

  /** {@code 在广州，|460多个项目|开工}: where they have no name, their region begins them. */
  private List<Participant> region(EventCue cue) {
    int begin = scene.sentence(cue.clause()).begin();
    Clause before = scene.before(cue.clause());
    int from = before == null ? cue.clause().begin() : Math.max(begin, before.begin());
    return scene.mentions(from, cue.begin()).stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .limit(1)
        .map(Participant::of)
        .toList();
  }

  /** {@code 《某目录》从今年起|正式实施}. */
  private List<Participant> title(EventCue cue) {
    Participant title = scene.titleBefore(cue, cue.clause().begin());
    boolean leads = title != null && title.span().begin() == cue.clause().begin() + 1;
    return leads ? List.of(title) : List.of();
  }

  /** {@code 公布《某条例》，自7月1日起|施行}. */
  private List<Participant> lastTitle(EventCue cue) {
    Participant title = scene.titleBefore(cue, scene.sentence(cue.clause()).begin());
    return title == null ? List.of() : List.of(title);
  }

  /** {@code 发布|关于治水的规定|，自7月1日起施行}: what was issued in the clause before, or none. */
  private List<Participant> issued(EventCue cue) {
    Clause before = scene.before(cue.clause());
    if (before == null) {
      return List.of();
    }
    Matcher issued = ISSUED.matcher(scene.masked()).region(before.begin(), before.end());
    return issued.find()
        ? List.of(scene.participant(new Span(issued.start(1), issued.end(1))))
        : List.of();
  }

  /** {@code 陕西|启动项目}, {@code 火箭|成功发射卫星}: gives who begins what follows, in its clause. */
  List<Participant> starters(EventCue cue) {
    Span before = new Span(cue.clause().begin(), cue.begin());
    List<Participant> here = subjects(before);
    return here.isEmpty() ? named(before) : here;
  }

  /** {@code 我国成功|发射卫星}: the country itself. */
  List<Participant> home(EventCue cue) {
    Matcher home = HOME.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return home.find()
        ? List.of(Participant.china(new Span(home.start(), home.start() + 2)))
        : List.of();
  }

  /** {@code 设立|某科学基金}: gives what follows. */
  List<Participant> begun(EventCue cue) {
    Matcher verb = VERB.matcher(scene.masked()).region(cue.end(), cue.clause().end());
    return named(new Span(verb.lookingAt() ? verb.end() : cue.end(), cue.clause().end()));
  }

  private List<Participant> subjects(Span stretch) {
    return names.subjects(stretch.begin(), stretch.end()).stream().map(Participant::of).toList();
  }

  /** Gives the things that have a name: {@code 浦东科学基金}, not {@code 国际航线}. */
  private List<Participant> named(Span stretch) {
    return things.readAll(stretch.begin(), stretch.end()).stream().filter(this::hasName).toList();
  }

  private boolean hasName(Participant thing) {
    return thing.name().contains("”")
        || !scene.mentions(thing.span().begin(), thing.span().end()).isEmpty();
  }
}
