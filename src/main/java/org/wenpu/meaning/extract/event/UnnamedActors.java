package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/** Says who acts where only the place has a name: {@code 日本|多个和平团体|举行集会}, {@code 甲国|消防部门|公布}. */
final class UnnamedActors {
  private static final Pattern BEHIND =
      Pattern.compile(
          "的?(?!方向|境内|当天|近日|日前|今天|昨天|首次|正式|已|将|在|对|向|与|和)[\\p{IsHan}]{0,8}?"
              + "(?:部门|团体|民众|当局|官员|公司|企业|工会|机构|委员会|协会|组织|媒体|学生|工人|员工|居民|网民|科学家|团队|选民|工作人员|学者|专家)"
              + "(?![\\p{IsHan}&&[^今昨明当日近前已将在对向于从举发公印颁宣表签达举罢游集示抗要正再首连继自等]])");

  /** {@code 大批|抗议者|在市中心聚集}: people in the street have no other name. */
  private static final Pattern CROWD = Pattern.compile("抗议者|示威者|当地(?:民众|居民)");

  private final EventScene scene;

  UnnamedActors(EventScene scene) {
    this.scene = scene;
  }

  /** Gives who is told by a name: a place with those of it that act, else the name. */
  Participant of(Mention name, int limit) {
    if (name.kind() != Mention.Kind.PLACE) {
      return Participant.of(name);
    }
    int end = name.span().end();
    Matcher noun = BEHIND.matcher(scene.masked()).region(end, Math.max(end, limit));
    return noun.lookingAt()
        ? scene.participant(new Span(name.span().begin(), noun.end()))
        : Participant.of(name);
  }

  /** Gives the people in the street that a clause tells of before its trigger, or none. */
  List<Participant> crowd(EventCue cue) {
    Matcher crowd = CROWD.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return cue.type() == Event.Type.OTHER && crowd.find()
        ? List.of(scene.participant(new Span(crowd.start(), crowd.end())))
        : List.of();
  }
}
