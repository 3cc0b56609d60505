package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;

/** Says who acts where only the place has a name: {@code 日本|多个和平团体|举行集会}, {@code 甲国|消防部门|公布}. */
final class UnnamedActors {
  private static final Pattern BEHIND =
      Pattern.compile(
          "的?(?!方向|境内|当天|近日|日前|今天|昨天|首次|正式|已|将|在|对|向|与|和)[\\p{IsHan}]{0,8}?"
              + "(?:部门|团体|民众|当局|官员|公司|企业|工会|机构|委员会|协会|组织|媒体|学生|工人|员工|居民|网民|科学家|团队|选民|工作人员|学者|专家)"
              + "(?![\\p{IsHan}&&[^今昨明当日近前已将在对向于从举发公印颁宣表签达举罢游集示抗要正再首连继自等]])");

  /** {@code 中国|选手某某以4比3战胜对手}: with a name that may be no known one. */
  private static final Pattern ATHLETES =
      Pattern.compile(
          "(?:[男女]子)?(?:[\\p{IsHan}]{0,4}?)(?:选手|组合|运动员|名将|小将|队员|队|男篮|女篮|男排|女排|男足|女足)[\\p{IsHan}·/、]{0,14}?(?=以|在|凭|战胜|击败|力压|力克|夺|摘|获|晋级|不敌|对阵|对战|包揽|收获|斩获|$)");

  private static final Pattern STRIKER =
      Pattern.compile("(?:遭到?|受到)(?:来自)?([\\p{IsHan}&&[^遭到自]]{1,3}[方军])(?![向面])");

  private static final Openings POINTED = new Openings("(?:该|其)(?:武装|组织|团体|部队|军)|其(?:成员|士兵|战士)");

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

  /** {@code 某组织称，|该武装|发射了火箭弹}, {@code |其武装人员|袭击了军营}: the one who says so. */
  boolean isPointed(EventCue cue) {
    return POINTED.opens(scene.masked(), cue.clause().begin(), cue.begin());
  }

  /** {@code 遭到来自|黎方|的袭击}: gives the side named by one word that strikes, or none. */
  List<Participant> striker(EventCue cue) {
    Matcher side = STRIKER.matcher(scene.masked()).region(cue.clause().begin(), cue.begin());
    return side.find()
        ? List.of(scene.participant(new Span(side.start(1), side.end(1))))
        : List.of();
  }

  /** Gives who competes: {@code 中国|选手某某}, else the name. */
  Participant athlete(Mention name, int limit) {
    int end = name.span().end();
    Matcher words = ATHLETES.matcher(scene.masked()).region(end, Math.max(end, limit));
    return name.kind() == Mention.Kind.PLACE && words.lookingAt()
        ? scene.participant(new Span(name.span().begin(), words.end()))
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
