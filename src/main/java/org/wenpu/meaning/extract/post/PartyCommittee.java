package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/**
 * Knows how the party's bodies go with titles. A region's committee is an institution of its own:
 * {@code 某自治区党委|书记}; that of any other body is named by the title: {@code 某公司|党委书记}.
 */
final class PartyCommittee {
  private static final List<String> ENDINGS = List.of("党委", "党组", "党支部", "党总支");
  private static final List<String> COMMITTEES = List.of("党委", "委", "人民政府", "政府");
  private static final String DIVISIONS = "省市区县州旗盟镇乡";

  private static final String COMMUNITY = "社区";

  /** A body of a region that only the article names: {@code 省委}, {@code 自治区党委}. */
  private static final Pattern OF_OWN_REGION =
      Pattern.compile("(省|市|区|县|州|旗|自治区)(委|党委|纪委|政府|人民政府|人大|人大常委会|政协)");

  /** {@code 某省委常委、|宣传部|部长}, {@code 某市委常委、|组织|部长}. */
  private static final Pattern DEPARTMENT = Pattern.compile("(宣传|组织|统战|社会工作|武装)部?|政法委(员会)?");

  private PartyCommittee() {}

  /** Says whether words before a title name a department of the committee told before it. */
  static boolean isDepartmentOf(String committee, String words) {
    return isCommittee(committee) && DEPARTMENT.matcher(words).matches();
  }

  /** Says whether a name is that of a body of the region the article is about: {@code 省委}. */
  static boolean isOfOwnRegion(String name) {
    return OF_OWN_REGION.matcher(name).matches();
  }

  /** Says whether a name ends with a party body that belongs to the title after it. */
  static boolean belongsToTitle(Mention mention) {
    return ENDINGS.stream().anyMatch(mention.text()::endsWith) && !isOfRegion(mention.text());
  }

  /** Gives a body without the party's in its name: {@code 某法院党组} → 某法院. */
  static Participant without(PostScene scene, Mention mention) {
    int begin = mention.span().begin();
    return ENDINGS.stream()
        .filter(mention.text()::endsWith)
        .findFirst()
        .map(e -> scene.participant(begin, mention.span().end() - e.length()))
        .orElse(Participant.of(mention));
  }

  private static boolean isOfRegion(String name) {
    return name.endsWith("党委") && isRegion(name.substring(0, name.length() - 2));
  }

  /** A community is no region: {@code 某社区|党委书记}. */
  private static boolean isRegion(String name) {
    return name.length() > 1
        && DIVISIONS.indexOf(name.charAt(name.length() - 1)) >= 0
        && !name.endsWith(COMMUNITY);
  }

  /** Gives {@code 某自治区|党委书记} the body 某自治区党委. */
  static TitlePhrase ofRegion(PostScene scene, TitlePhrase phrase) {
    Participant body = phrase.body();
    int begin = phrase.title().begin();
    if (body == null
        || !scene.isAt("党委", begin)
        || !isRegion(body.name())
        || body.span().end() != begin) {
      return phrase;
    }
    return new TitlePhrase(
        phrase.begin(),
        new Span(begin + 2, phrase.title().end()),
        phrase.kind(),
        scene.participant(body.span().begin(), begin + 2),
        phrase.source(),
        phrase.former());
  }

  /** Says whether a name is that of a region's committee: {@code 某市委}. */
  static boolean isCommittee(String name) {
    return name.endsWith("委") && isRegion(name.substring(0, name.length() - 1)) || isOfRegion(name);
  }

  /**
   * Gives the region of a party committee or government: {@code 某市委} → 某市, {@code 某自治区党委} → 某自治区.
   */
  static @Nullable Participant region(PostScene scene, Participant body) {
    for (String committee : COMMITTEES) {
      int length = body.name().length() - committee.length();
      if (body.name().endsWith(committee) && isRegion(body.name().substring(0, length))) {
        return scene.participant(body.span().begin(), body.span().begin() + length);
      }
    }
    return null;
  }
}
