package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;

/** Says who is meant by {@code 我} in somebody's words: {@code 李某指出，去年|我|访问了贵国}. */
final class OwnVoice {
  private static final Pattern I = Pattern.compile("我(?![们国方省市县区校院厂军党])");

  private static final Openings FIGHTING =
      new Openings(
          "(?:军|军方|武装|武装派别|武装组织|派别方面|组织方面|武装方面|军方面|组织|国防部|司令部|参谋部|卫队|部队|旅|真主党|[^官地警校]方)”?$");

  /** Those who pay out of public money; a paper or a society only tells of it. */
  private static final Openings STATE =
      new Openings("(?:[^央内乐俱]部|委|委员会|局|厅|署|[^主承协]办|办公室|政府|国务院|人民银行)$");

  private static final Openings OBSERVERS =
      new Openings("(?:[^供用旅]社|电视台|广播|[日晚时早]报|新闻网|协会|学会|研究院|研究所)$");

  private static final Openings TELLS = new Openings("[^，。；]{0,10}?(?:报道|消息|介绍|称|说|表示|透露)");

  private static final String ARMY = "军";

  /** {@code 苏丹快速支援部队|领导人}. */
  private static final int LONGEST_LED = 20;

  private final EventScene scene;
  private final List<Statement> statements;

  OwnVoice(EventScene scene, List<Statement> statements) {
    this.scene = scene;
    this.statements = statements;
  }

  /** {@code 某组织称，当天|攻击了军营}: gives the body that says so itself, or none. */
  List<Participant> body(EventCue cue) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(cue.span())))
        .limit(1)
        .map(Statement::speaker)
        .filter(s -> s.mention() == null || s.mention().kind() != Mention.Kind.PERSON)
        .filter(s -> FIGHTING.isIn(s.name()))
        .toList();
  }

  /** {@code 某社|报道称，划拨资金}: a paper or a society that tells of a payment does not make it. */
  boolean isOnlyTelling(Mention name) {
    String chars = scene.masked();
    return OBSERVERS.isIn(name.text()) && TELLS.opens(chars, name.span().end(), chars.length());
  }

  /** {@code 记者从|某委|了解到，资金已|下达}: gives the state body whose words tell it, or none. */
  List<Participant> teller(EventCue cue) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(cue.span())))
        .limit(1)
        .map(Statement::speaker)
        .filter(s -> s.mention() != null && s.mention().kind() == Mention.Kind.ORGANIZATION)
        .filter(s -> STATE.isIn(s.name()))
        .toList();
  }

  /** {@code 甲国国防军称，|甲军|空袭了某城}: the army by the name it is told by, or none. */
  List<Participant> army(EventCue cue, List<Mention> agents) {
    String force = agents.size() == 1 ? agents.get(0).text() : "";
    return force.length() == 2 && force.endsWith(ARMY)
        ? body(cue).stream()
            .filter(s -> s.mention() != null && s.name().endsWith(ARMY))
            .filter(s -> s.name().charAt(0) == force.charAt(0))
            .toList()
        : List.of();
  }

  /** {@code 某部队领导人达某说，该武装|已撤出城市}: the body that says so, or whose leader does. */
  List<Participant> fighters(EventCue cue) {
    List<Participant> body = body(cue);
    return body.isEmpty()
        ? statements.stream()
            .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(cue.span())))
            .limit(1)
            .flatMap(s -> ledBy(s.speaker().span().begin()))
            .toList()
        : body;
  }

  private Stream<Participant> ledBy(int person) {
    return scene.mentions(Math.max(0, person - LONGEST_LED), person).stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION && FIGHTING.isIn(m.text()))
        .map(Participant::of);
  }

  /** Gives the person who speaks of himself before a verb, or none. */
  List<Participant> before(EventCue cue) {
    boolean own = I.matcher(scene.masked()).region(cue.clause().begin(), cue.begin()).find();
    return own
        ? statements.stream()
            .filter(s -> s.content().stream().anyMatch(c -> c.overlaps(cue.span())))
            .limit(1)
            .map(Statement::speaker)
            .filter(speaker -> speaker.mention() != null)
            .toList()
        : List.of();
  }
}
