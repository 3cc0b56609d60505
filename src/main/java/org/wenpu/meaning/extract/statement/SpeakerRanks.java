package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.regex.Pattern;
import org.wenpu.language.Mention;

/**
 * Tells those who speak of their own field, experts, local officials and people of trades, from
 * leaders and envoys, who go on speaking of whatever bodies and places they like.
 */
final class SpeakerRanks {
  /** 海蓝大学|教授|林海, 湖城县|副县长|林海: the title stands before the name. */
  private static final Pattern LESSER =
      Pattern.compile(
          "(?:教授|研究员|[院所司厅局处科关县区旗镇乡村链站馆校场队会]长|董事长|理事长|(?:协|学|商)会(?:副)?秘书长|主任|经理|总裁|负责人|支书|"
              + "(?:[市县区旗]委|[镇乡村区道](?:党委|党工委|党总支|党支部|支部)?)书记|"
              + "[技艺程析教律医]师|专家|商户|农户|大户|村民|居民|农民|工人|员工)$");

  /** 国会|议长, 海蓝|省委书记, 国家某局|局长: they speak for more. */
  private static final Pattern HIGHER =
      Pattern.compile(
          "(?:议长|委员长|主席|总理|总统|首相|总书记|部长|外长|大使|国务委员|最高人民法院院长|(?:国家|国务院)[^，]{0,14}(?:委|委员会|局|署|室)(?:党组书记、)?(?:主任|局长|署长)|(?:省委|(?:北京|上海|天津|重庆)市委|自治区党委)书记)$");

  /** 中央|政治局|委员、某办主任林海. */
  private static final String CENTRE = "政治局";

  private static final int LONGEST_DESCRIPTION = 40;

  /** Says whether somebody speaks of his own field only, by what stands before his name. */
  static boolean isLesser(StatementText text, Speaker speaker) {
    return switch (speaker.kind()) {
      case ROLE, GROUP -> isLesser(speaker.name()) && !isHigher(speaker.name());
      case PERSON -> isLesser(descriptions(text, speaker));
      default -> false;
    };
  }

  private static boolean isLesser(List<String> descriptions) {
    return descriptions.stream().anyMatch(SpeakerRanks::isLesser)
        && descriptions.stream().noneMatch(SpeakerRanks::isHigher);
  }

  private static boolean isLesser(String description) {
    return LESSER.matcher(description).find();
  }

  private static boolean isHigher(String description) {
    return HIGHER.matcher(description).find() || description.contains(CENTRE);
  }

  /** |海蓝省水利厅|副厅长林海: says whether a name belongs to what an article calls a speaker. */
  static boolean isOwn(StatementText text, Speaker speaker, String name) {
    return speaker.name().contains(name)
        || descriptions(text, speaker).stream().anyMatch(words -> words.contains(name));
  }

  /** Gives what stands before a speaker's name wherever an article has it. */
  private static List<String> descriptions(StatementText text, Speaker speaker) {
    return text.article().mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.text().equals(speaker.name()))
        .map(m -> before(text, m.span().begin()))
        .toList();
  }

  /** Gives what stands before a place in its clause. */
  private static String before(StatementText text, int end) {
    int begin = end;
    while (begin > 0
        && end - begin < LONGEST_DESCRIPTION
        && "，。：；\n".indexOf(text.chars().charAt(begin - 1)) < 0) {
      begin--;
    }
    return text.chars().substring(begin, end);
  }

  private SpeakerRanks() {}
}
