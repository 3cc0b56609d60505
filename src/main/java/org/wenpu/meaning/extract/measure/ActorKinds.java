package org.wenpu.meaning.extract.measure;

import java.util.regex.Pattern;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;

/** Tells by its name what kind of actor an institution or a place is. */
final class ActorKinds {
  /** Institutions that make no policy. */
  private static final Openings PRIVATE =
      new Openings(
          "(?:公司|集团|通信|科技|药业|制药|智能|智联|传媒|乳业|电器|大学|学院|银行|医院|研究院|研究所|(?:科学|医学|研发|研究)中心|商城|超市|[工农中建交]行|[支分]行|信用社|农信社|协会|企业|股份|团队|日报|通讯社|电视台|俱乐部|工厂|学校|中学|小学|剧院|博物馆|新闻办公室|新闻办|国新办|商会|基金会|党|媒体|航空|汽车|电站|电厂|军|村|社区|居民区|海峡|报|台)$");

  private static final Pattern COMPANY =
      Pattern.compile(".*(?:公司|集团|企业|股份|航空|汽车|通信|科技|药业|制药|智能|智联|乳业|电器)");

  private ActorKinds() {}

  /** Says whether a name is one of an institution that makes no policy. */
  static boolean isPrivate(Mention mention) {
    return PRIVATE.isIn(mention.text()) && !mention.text().endsWith("人民银行");
  }

  /** Gives the kind of a named institution or place. */
  static PolicyActor.Kind of(Mention mention) {
    if (isPrivate(mention)) {
      return COMPANY.matcher(mention.text()).matches()
          ? PolicyActor.Kind.COMPANY
          : PolicyActor.Kind.PRIVATE;
    }
    return mention.kind() == Mention.Kind.PLACE ? PolicyActor.Kind.REGION : PolicyActor.Kind.BODY;
  }
}
