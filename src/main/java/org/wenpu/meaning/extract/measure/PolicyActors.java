package org.wenpu.meaning.extract.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/**
 * Finds who acts at the head of a clause of one article, by name or by a word that stands for one.
 */
final class PolicyActors {

  /** {@code 党的二十届三中全会}, {@code 第三十号主席令}. */
  private static final Pattern FORMAL =
      Pattern.compile("(?:党的)?[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会|第[〇零一二三四五六七八九十百\\d]+号(?:主席|国务院)?令");

  /** Bodies of which an article mostly names one. */
  private static final Set<String> SOLE = Set.of("法院", "检察院", "管委会", "村委会", "居委会", "指挥部");

  /** Departments of the place that the sentence is about. */
  private static final Set<String> SOME = Set.of("相关部门", "有关部门", "当地相关部门", "当地有关部门");

  /** {@code 常委会|组成人员}, {@code 数字政府|建设峰会}: the words only begin the name of another. */
  private static final Openings PART =
      new Openings("组成人员|工作人员|成员|投资力度|组织[、和]|建设(?:峰会|论坛|大会|会议)|攻坚战");

  /** {@code 等四部门}. */
  private static final Openings OTHERS = new Openings("等[\\d一二三四五六七八九十多]+个?(?:部门|单位|部委)");

  /** {@code 方案|重点|设计制度}, not {@code 湖北|重点项目}: nouns that tell how. */
  private static final Openings HOW = new Openings("首次|重点");

  /**
   * {@code 以水利部为龙头，湖北|为支点}: as what somebody is told of, not what he does; {@code 湖北|为建设支点，…} tells
   * what he acts for.
   */
  private static final Openings AS =
      new Openings(
          "为(?!了|打造|建设|建成|构建|构筑|加快|推动|推进|促进|服务|支持|形成|成为|实现|做|建|强化|夯实|筑牢|保护|提升)[^，。；]{0,8}(?:支点|核心|中心|主体|重点|依托|引领|龙头|节点|支撑|载体|骨干|基础|主轴|纽带|腹地|枢纽|两翼)(?=[，。；]|$)");

  /** {@code 以水利部为龙头、}: what stands before in a list of them. */
  private static final Pattern TAKEN = Pattern.compile("(?<![可所予给足难得])以[^，。；]{1,16}为");

  private static final int FAR = 60;

  private static final Pattern DIRECTION = Pattern.compile("[以之][东南西北内外上下]|附近|沿岸|周边|一带");
  private final String chars;
  private final DocumentIssuers issuers;
  private final Map<Integer, Mention> byBegin = new HashMap<>();
  private final ClauseWords tags;
  private final PolicyWords policy;
  private final Lexicon<AnnouncingVerb> cues;
  private final InstitutionPhrases phrases;
  private final JoinedActors joined;
  private final ActorWordReader byWord;

  PolicyActors(
      AnnotatedArticle article,
      Lexicon<PolicyActorWord> words,
      PolicyWords policy,
      Lexicon<AnnouncingVerb> cues,
      StatePair pairs,
      DocumentIssuers issuers) {
    this.policy = policy;
    this.cues = cues;
    this.chars = article.chars();
    this.issuers = issuers;
    article.mentions().forEach(m -> byBegin.put(m.span().begin(), m));
    this.tags = new ClauseWords(article);
    this.joined = new JoinedActors(article, byBegin);
    this.byWord = new ActorWordReader(article, words, pairs, issuers, joined);
    this.phrases = new InstitutionPhrases(chars, tags, byBegin, words, policy);
  }

  ClauseWords tags() {
    return tags;
  }

  /** Gives the meeting whose name stands between two positions. */
  PolicyActor meeting(int begin, int end) {
    return joined.body(joined.participant(begin, end, null), end, end, PolicyActor.Kind.MEETING);
  }

  /** Says whether a name begins at a position. */
  boolean isNameAt(int begin) {
    return byBegin.containsKey(begin);
  }

  /** Gives who acts at a position, or null; {@code 湖北|农户…} has another subject. */
  @Nullable PolicyActor at(int begin, int end) {
    PolicyActor actor = named(begin, end);
    return actor != null && describesNoun(actor, end) ? null : actor;
  }

  private boolean describesNoun(PolicyActor actor, int end) {
    int at = TimePhrases.skip(chars, actor.end(), end);
    return chars.startsWith("的", actor.end())
        || PART.opens(chars, actor.end(), end)
        || AS.opens(chars, actor.end(), chars.length()) && isTakenAs(actor.begin())
        || at < end
            && (tags.isThing(HOW.end(chars, at, end)) || tags.isPlace(at) && at == actor.end())
            && policy.at(chars, policy.afterManners(chars, at, end), end) == null
            && cues.longest(chars, HOW.end(chars, at, end)) == null;
  }

  /** Says whether what somebody takes as something stands in the sentence before. */
  private boolean isTakenAs(int at) {
    int begin =
        Math.max(Math.max(chars.lastIndexOf('。', at), chars.lastIndexOf('\n', at)) + 1, at - FAR);
    return TAKEN.matcher(chars).region(begin, at).find();
  }

  /** Gives who is named or described at a position, whether he acts or not. */
  @Nullable PolicyActor named(int begin, int end) {
    Mention mention = byBegin.get(begin < end && chars.charAt(begin) == '《' ? begin + 1 : begin);
    if (mention != null && mention.span().end() <= end) {
      PolicyActor described = described(mention.span().begin(), mention.span().end(), end);
      return described == null ? named(mention, end) : described;
    }
    PolicyActor word = formal(begin, end);
    word = word == null ? byWord.at(begin, end) : word;
    PolicyActor described = described(begin, word == null ? begin : word.end(), end);
    return described == null ? word : described;
  }

  private @Nullable PolicyActor named(Mention mention, int end) {
    return switch (mention.kind()) {
      case PERSON ->
          chars.startsWith("政府", mention.span().end())
              ? joined.body(
                  joined.participant(mention.span().begin(), mention.span().end() + 2, null),
                  mention.span().end() + 2,
                  end,
                  PolicyActor.Kind.DESCRIBED)
              : null;
      case DOCUMENT ->
          new PolicyActor(
              issuers.jointly(mention),
              mention.span().begin(),
              afterMark(mention.span().end(), end),
              PolicyActor.Kind.DOCUMENT);
      case PLACE ->
          PlacesBefore.isNature(mention) || isDirection(mention, end)
              ? null
              : joined.joined(mention, end);
      case ORGANIZATION -> joined.joined(mention, end);
    };
  }

  /** Gives the body described from a position on, when the description is longer than a name. */
  private @Nullable PolicyActor described(int begin, int nameEnd, int end) {
    boolean announces = cues.longest(chars, nameEnd) != null;
    Span phrase = announces ? null : phrases.at(begin, end);
    return phrase == null || phrase.end() <= nameEnd
        ? null
        : meant(
            joined.body(
                joined.participant(begin, phrase.end(), null),
                phrase.end(),
                end,
                isAmongOthers(begin) ? PolicyActor.Kind.BODY : PolicyActor.Kind.DESCRIBED));
  }

  /** {@code 水利部|等四部门}: whoever is named first stands for all. */
  private boolean isAmongOthers(int begin) {
    Mention named = byBegin.get(begin);
    return named != null
        && named.kind() == Mention.Kind.ORGANIZATION
        && OTHERS.opens(chars, named.span().end(), chars.length());
  }

  /** Gives whom a description means: {@code 法院} alone is the court named before. */
  private PolicyActor meant(PolicyActor described) {
    Participant actor = described.actor();
    Participant named =
        SOLE.contains(actor.name())
            ? byWord.body(actor.span())
            : actor.name().endsWith("部门") ? department(actor) : null;
    return named == null
        ? described
        : new PolicyActor(named, described.begin(), described.end(), described.kind());
  }

  /** {@code 卫健部门} named before; {@code 江陵县降下暴雨，|有关部门…}: those of the county. */
  private @Nullable Participant department(Participant described) {
    Participant ofField = byWord.ofField(described.span());
    boolean some = ofField == null && SOME.contains(described.name());
    return some ? byWord.ofPlace(described) : ofField;
  }

  /** Says whether a place only bounds another: {@code 淮河|以南各县}. */
  private boolean isDirection(Mention place, int end) {
    return DIRECTION.matcher(chars).region(place.span().end(), end).lookingAt();
  }

  private int afterMark(int at, int end) {
    return at < end && chars.charAt(at) == '》' ? at + 1 : at;
  }

  /** Gives a meeting or an order by its number. */
  private @Nullable PolicyActor formal(int begin, int end) {
    boolean may = begin < end && "党第二十".indexOf(chars.charAt(begin)) >= 0;
    Matcher name = may ? FORMAL.matcher(chars).region(begin, end) : null;
    return name == null || !name.lookingAt()
        ? null
        : joined.body(
            joined.participant(begin, name.end(), null),
            name.end(),
            end,
            PolicyActor.Kind.DESCRIBED);
  }
}
