package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/** Says who publishes where no subject does: the journal, the issuer of the work, its author. */
final class Publishers {
  private static final Pattern MEDIUM = Pattern.compile("《〇+》(?:杂志|周刊|日报)?$");

  private static final Set<String> BROADCASTS = Set.of("播出", "首播", "登陆", "开播");

  private static final String BY = "由";

  private static final String DECREE = "国务院令";

  /** {@code 据|某局30日发布的数据}: who is cited publishes. */
  private static final Openings CITED = new Openings("(?:根据|据)");

  private static final Openings MADE = new Openings("(?:等)?(?:联合|共同)?(?:制作|出品|摄制|打造|合拍|拍摄|录制|推出)");

  private static final Openings CHANNEL = new Openings("(?:频道|卫视|电视台|电台|总台)$");

  private final EventScene scene;
  private final NameChains names;
  private final ThingPhrase things;
  private final DocumentIssuers issuers;

  Publishers(EventScene scene, NameChains names, ThingPhrase things, DocumentIssuers issuers) {
    this.scene = scene;
    this.names = names;
    this.things = things;
    this.issuers = issuers;
  }

  /** {@code 李某签署|国务院|令，公布《某条例》}: the body whose decree it is, or none. */
  List<Participant> decreed(EventCue cue) {
    int begin = scene.sentence(cue.clause()).begin();
    int decree = scene.masked().lastIndexOf(DECREE, cue.begin());
    return cue.type() == Event.Type.PUBLICATION && decree >= begin
        ? List.of(scene.participant(new Span(decree, decree + DECREE.length() - 1)))
        : List.of();
  }

  static boolean isBroadcast(EventCue cue) {
    return BROADCASTS.contains(cue.trigger().form());
  }

  /** {@code 气象模型“风源”30日|发布}: what comes out, where no title and no body does. */
  List<Participant> work(EventCue cue) {
    int begin = cue.clause().begin();
    boolean titled = scene.masked().substring(begin, cue.begin()).indexOf('》') >= 0;
    Participant thing = titled ? null : things.read(begin, cue.begin());
    return thing == null || ThingPhrase.isUnnamed(thing) || endsInName(thing)
        ? List.of()
        : List.of(thing);
  }

  private boolean endsInName(Participant thing) {
    return scene.mentions(thing.span().begin(), thing.span().end()).stream()
        .anyMatch(m -> m.span().end() == thing.span().end());
  }

  /** {@code 据欧盟和联合国30日|发布的报告}: gives whom a clause cites, or none. */
  List<Mention> cited(EventCue cue) {
    int begin = cue.clause().begin();
    int end = CITED.end(scene.masked(), begin, cue.begin());
    return cue.type() == Event.Type.PUBLICATION && end > begin
        ? names.subjects(end, cue.begin())
        : List.of();
  }

  /** Gives the issuer of the document, else whose paper a journal publishes. */
  List<Participant> of(EventCue cue) {
    if (isBroadcast(cue)) {
      return broadcast(cue);
    }
    List<Participant> medium = medium(cue);
    List<Participant> issuer = medium.isEmpty() ? issuer(cue) : medium;
    return issuer.isEmpty() ? author(cue) : issuer;
  }

  /** {@code 由|某台|制作的《湖城故事》30日在|某频道|播出}: the work, who made it, and the channel. */
  private List<Participant> broadcast(EventCue cue) {
    int begin = scene.sentence(cue.clause()).begin();
    Participant title = scene.titleBefore(cue, begin);
    Participant work = title == null ? things.read(cue.clause().begin(), cue.begin()) : title;
    Stream<Participant> makers =
        scene.mentions(begin, cue.clause().end()).stream()
            .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
            .filter(m -> isMaker(m, cue) || isChannel(m, cue))
            .map(Participant::of);
    return Stream.concat(Stream.ofNullable(work), makers).toList();
  }

  private boolean isMaker(Mention name, EventCue cue) {
    return MADE.opens(scene.masked(), name.span().end(), cue.begin());
  }

  /** {@code 在|某频道|播出}, {@code 登陆|某卫视}. */
  private static boolean isChannel(Mention name, EventCue cue) {
    return name.span().begin() == cue.end()
        || name.span().begin() >= cue.clause().begin() && CHANNEL.isIn(name.text());
  }

  private List<Participant> author(EventCue cue) {
    return names.objects(cue.end(), cue.clause().end()).stream().map(Participant::of).toList();
  }

  /** {@code 《求是》杂志|发表文章}. */
  private List<Participant> medium(EventCue cue) {
    Matcher medium = MEDIUM.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return medium.find() ? titled(cue) : List.of();
  }

  /** {@code 《中国核能发展报告2024》今天|发布}: the work itself. */
  List<Participant> titled(EventCue cue) {
    int begin = cue.clause().begin();
    boolean by = scene.masked().startsWith(BY, begin);
    Participant title = scene.titleBefore(cue, by ? scene.sentence(cue.clause()).begin() : begin);
    return title == null ? List.of() : List.of(title);
  }

  private List<Participant> issuer(EventCue cue) {
    return scene.mentions(cue.clause().begin(), cue.clause().end()).stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .findFirst()
        .map(issuers::of)
        .map(List::of)
        .orElse(List.of());
  }
}
