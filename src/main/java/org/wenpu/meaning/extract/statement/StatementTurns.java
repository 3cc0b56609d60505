package org.wenpu.meaning.extract.statement;

import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/**
 * Knows by what the second sentence shows that an expert or a local official goes on speaking:
 * {@code 同时，…}, {@code 从品种看，…}, {@code 要…}. Without such a sign the reporter has turned to facts.
 */
final class StatementTurns {
  private static final int LONGEST_HOME_NAME = 3;

  /** 在养老方面，, 以湖城为例，: the speaker takes up another side, or an example. */
  private static final Pattern SIDE =
      Pattern.compile("[在从就][^，。]{2,16}(?:方面|来看|看|来说|而言)，|[^。]{0,20}以[^，。]{2,12}为例，");

  /**
   * 商务部|有关负责人, 专家: who speaks for a ministry or a field without a name goes on as a spokesman does.
   */
  private static final Pattern VAGUE = Pattern.compile("(?:有关|相关|[司部委])(?:部门)?负责人|(?:居民|专家)$|·");

  private static final Set<String> HOMES = Set.of("中国", "我国");

  private static final Set<String> EXHORTING =
      Set.of("愿", "要", "必须", "应", "应当", "需要", "需", "希望", "建议", "才能", "可以", "能够");

  private final Lexicon<NarrationWord> words =
      Lexicon.bundled("continuing-words", NarrationWord.class);

  /**
   * Says whether the reporter tells the sentence behind the first of such a speaker's words.
   *
   * @param content where these words begin
   */
  boolean isTurned(StatementText text, StatementUnit unit, int content, Speaker speaker) {
    return !isPress(text, unit)
        && !VAGUE.matcher(speaker.name()).find()
        && SpeakerRanks.isLesser(text, speaker)
        && !goesOn(text, unit)
        && !isCarriedOn(text, unit, content)
        && !isOwn(text, unit, speaker)
        && !isAbroad(speaker);
  }

  /** 教育部今天举行新闻发布会，…: who answers for his field there goes on, whatever body he tells of. */
  static boolean isPress(StatementText text, StatementUnit unit) {
    return text.pressBegin() < unit.span().begin();
  }

  /** 格奥尔洛娃: visitors from abroad speak as guests do. */
  private static boolean isAbroad(Speaker speaker) {
    return speaker.kind() == Speaker.Kind.PERSON && speaker.name().length() > LONGEST_HOME_NAME;
  }

  /** |中国|已建成…, |湖城大学|已开课: the country, or the speaker's own body. */
  private static boolean isOwn(StatementText text, StatementUnit unit, Speaker speaker) {
    Mention first = text.mentionAt(unit.span().begin());
    return first != null
        && (HOMES.contains(first.text()) || SpeakerRanks.isOwn(text, speaker, first.text()));
  }

  /** 保住茶山就是保住收入。|茶山|连片…: the noun it begins with was in the words before, or is dropped. */
  private static boolean isCarriedOn(StatementText text, StatementUnit unit, int content) {
    int begin = unit.span().begin();
    Token first = text.tokenAt(begin);
    boolean dropped = first != null && first.tag().startsWith("v");
    return dropped
        || first != null
            && content < begin
            && first.tag().startsWith("n")
            && first.text().length() > 1
            && text.chars().substring(content, begin).contains(first.text());
  }

  private boolean goesOn(StatementText text, StatementUnit unit) {
    int begin = unit.span().begin();
    return words.longest(text.masked(), begin) != null
        || SIDE.matcher(text.masked()).region(begin, unit.span().end()).lookingAt()
        || StatementDemands.tokens(text, unit).stream()
            .anyMatch(token -> EXHORTING.contains(token.text()));
  }
}
