package org.wenpu.meaning.extract.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.TimePhrases;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/**
 * Finds who acts at the head of a clause of one article, by name or by a word that stands for one.
 */
final class PolicyActors {
  /** {@code 四川省|教育部门}, {@code 山东省|各高校}, {@code 美国|政府}. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "[省市县区]?(?:多个?|各级|各|有关|相关|省级|市级|教育|公安|卫生健康|人社|农业农村|水利|交通运输|文旅|民政|住建|应急管理|气象"
              + "|税务|财政|商务|工信|科技|市场监管|自然资源|生态环境|医保|海关|司法|检察|宣传|组织|监管|行政|执法|联邦|中央|地方){0,2}"
              + "(?:部门|高校|当局|政府|军方|机关|党委(?:（党组）|和政府)?|党组织)");

  /** {@code 浙江|等地}, {@code 美国|方面}. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "等(?:地|省份|省区市|省|市|国|多地|[\\d一二三四五六七八九十多]*个?(?:部门|省份|地区|单位))?|方面|[两三四](?:地|省|国|市|部门)|多地|各地|多个(?:城市|县市|市县|地市|地区|部门|省份)|全[省市县区镇乡村](?!的)"
              + "|、[省市县区州][^，。、：的]{2,10}?(?:[厅局委办]|中心|部门)(?![^，。、]{0,2}(?:负责|[厅局]长))");

  /** {@code 党的二十届三中全会}, {@code 第三十号主席令}. */
  private static final Pattern FORMAL =
      Pattern.compile("(?:党的)?[一二三四五六七八九十]+届[一二三四五六七八九十]+中全会|第[〇零一二三四五六七八九十百\\d]+号(?:主席|国务院)?令");

  private static final Pattern DOCUMENT_VERB = Pattern.compile("还|也|共|从|明确|提出|要求|指出|强调|规定|指明");

  /** Bodies of which an article mostly names one. */
  private static final Set<String> SOLE = Set.of("法院", "检察院", "管委会", "村委会", "居委会", "指挥部");

  private static final Pattern DIRECTION = Pattern.compile("[以之][东南西北内外上下]|附近|沿岸|周边|一带");

  private final AnnotatedArticle article;
  private final String chars;
  private final Lexicon<PolicyActorWord> words;
  private final StatePair pairs;
  private final DocumentIssuers issuers;
  private final Map<Integer, Mention> byBegin = new HashMap<>();
  private final ClauseWords tags;
  private final PolicyWords policy;
  private final Lexicon<AnnouncingVerb> cues;
  private final InstitutionPhrases phrases;
  private final PlacesBefore places;
  private final BodiesBefore bodies;

  PolicyActors(
      AnnotatedArticle article,
      Lexicon<PolicyActorWord> words,
      PolicyWords policy,
      Lexicon<AnnouncingVerb> cues,
      StatePair pairs,
      DocumentIssuers issuers) {
    this.policy = policy;
    this.cues = cues;
    this.article = article;
    this.chars = article.chars();
    this.words = words;
    this.pairs = pairs;
    this.issuers = issuers;
    article.mentions().forEach(m -> byBegin.put(m.span().begin(), m));
    this.tags = new ClauseWords(article);
    this.places = new PlacesBefore(article);
    this.bodies = new BodiesBefore(article);
    this.phrases =
        new InstitutionPhrases(chars, tags, byBegin, words.forms(PolicyActorWord.HEAD), policy);
  }

  ClauseWords tags() {
    return tags;
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
        || at < end
            && (tags.isThing(at) || tags.isPlace(at) && at == actor.end())
            && policy.at(chars, policy.afterManners(chars, at, end), end) == null
            && cues.longest(chars, at) == null;
  }

  /** Gives who is named or described at a position, whether he acts or not. */
  @Nullable PolicyActor named(int begin, int end) {
    Mention mention = byBegin.get(begin < end && chars.charAt(begin) == '《' ? begin + 1 : begin);
    if (mention != null && mention.span().end() <= end) {
      PolicyActor described = described(mention.span().begin(), mention.span().end(), end);
      return described == null ? named(mention, end) : described;
    }
    PolicyActor word = formal(begin, end);
    word = word == null ? byWord(begin, end) : word;
    PolicyActor described = described(begin, word == null ? begin : word.end(), end);
    return described == null ? word : described;
  }

  /** Gives the body described from a position on, when the description is longer than a name. */
  private @Nullable PolicyActor described(int begin, int nameEnd, int end) {
    boolean announces = cues.longest(chars, nameEnd) != null;
    Span phrase = announces ? null : phrases.at(begin, end);
    return phrase == null || phrase.end() <= nameEnd
        ? null
        : meant(
            body(
                participant(begin, phrase.end(), null),
                phrase.end(),
                end,
                PolicyActor.Kind.DESCRIBED));
  }

  /** Gives whom a description means: {@code 法院} alone is the court named before. */
  private PolicyActor meant(PolicyActor described) {
    Participant actor = described.actor();
    Participant named = SOLE.contains(actor.name()) ? bodies.meant(actor.span()) : null;
    return named == null
        ? described
        : new PolicyActor(named, described.begin(), described.end(), described.kind());
  }

  private @Nullable PolicyActor named(Mention mention, int end) {
    return switch (mention.kind()) {
      case PERSON ->
          chars.startsWith("政府", mention.span().end())
              ? body(
                  participant(mention.span().begin(), mention.span().end() + 2, null),
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
          PlacesBefore.isNature(mention) || isDirection(mention, end) ? null : joined(mention, end);
      case ORGANIZATION -> joined(mention, end);
    };
  }

  /** Says whether a place only bounds another: {@code 淮河|以南各县}. */
  private boolean isDirection(Mention place, int end) {
    return DIRECTION.matcher(chars).region(place.span().end(), end).lookingAt();
  }

  private int afterMark(int at, int end) {
    return at < end && chars.charAt(at) == '》' ? at + 1 : at;
  }

  /** Takes in names joined by 、 ({@code 云南、甘肃等地}) and a department behind ({@code 四川省教育部门}). */
  private PolicyActor joined(Mention first, int end) {
    Mention last = first;
    Mention next = next(last);
    while (next != null && next.kind() == first.kind() && next.span().end() <= end) {
      last = next;
      next = next(last);
    }
    int begin = first.span().begin();
    int nameEnd = last.span().end();
    Matcher department = DEPARTMENT.matcher(chars).region(nameEnd, end);
    if (department.lookingAt()) {
      return body(
          participant(begin, department.end(), null),
          department.end(),
          end,
          PolicyActor.Kind.DESCRIBED);
    }
    Mention sole = last == first ? first : null;
    return body(participant(begin, nameEnd, sole), nameEnd, end, ActorKinds.of(last));
  }

  private PolicyActor body(Participant actor, int nameEnd, int end, PolicyActor.Kind kind) {
    return new PolicyActor(
        actor,
        actor.span().begin(),
        afterOthers(nameEnd, end),
        isMeeting(actor) ? PolicyActor.Kind.MEETING : kind);
  }

  private static boolean isMeeting(Participant actor) {
    String name = actor.name();
    return name.endsWith("会议") || name.endsWith("全会") || name.endsWith("大会");
  }

  private @Nullable Mention next(Mention mention) {
    int at = mention.span().end();
    return at < chars.length() && "、和与".indexOf(chars.charAt(at)) >= 0 ? byBegin.get(at + 1) : null;
  }

  private int afterOthers(int at, int end) {
    Matcher others = AND_OTHERS.matcher(chars).region(at, end);
    return others.lookingAt() ? others.end() : at;
  }

  private Participant participant(int begin, int end, @Nullable Mention mention) {
    Span span = new Span(begin, end);
    return new Participant(article.words(span), span, mention);
  }

  /** Gives a meeting or an order by its number. */
  private @Nullable PolicyActor formal(int begin, int end) {
    boolean may = begin < end && "党第二十".indexOf(chars.charAt(begin)) >= 0;
    Matcher name = may ? FORMAL.matcher(chars).region(begin, end) : null;
    return name == null || !name.lookingAt()
        ? null
        : body(participant(begin, name.end(), null), name.end(), end, PolicyActor.Kind.DESCRIBED);
  }

  private @Nullable PolicyActor byWord(int begin, int end) {
    Trie.Match<PolicyActorWord> match = words.longest(chars, begin);
    if (match == null || match.end() > end) {
      return null;
    }
    if (isVerb(begin, match.end())) {
      return null;
    }
    int wordEnd =
        match.value() == PolicyActorWord.BODY ? departmentEnd(match.end(), end) : match.end();
    Participant actor = resolved(match.value(), new Span(begin, wordEnd));
    if (actor == null) {
      return null;
    }
    return new PolicyActor(
        actor, begin, wordEnd, isMeeting(actor) ? PolicyActor.Kind.MEETING : kind(match.value()));
  }

  private static PolicyActor.Kind kind(PolicyActorWord word) {
    return switch (word) {
      case CHINA -> PolicyActor.Kind.STATE;
      case BODY, HEAD, SAME -> PolicyActor.Kind.DESCRIBED;
      case GENERAL -> PolicyActor.Kind.GENERAL;
      case DOCUMENT -> PolicyActor.Kind.DOCUMENT;
      case BOTH -> PolicyActor.Kind.PAIR;
      case LOCAL -> PolicyActor.Kind.REGION;
    };
  }

  /** Says whether a document's word is a verb here: {@code 决定|给予…处分}, not {@code 决定|明确…}. */
  private boolean isVerb(int begin, int end) {
    return chars.startsWith("决定", begin)
        && end == begin + 2
        && !DOCUMENT_VERB.matcher(chars).region(end, chars.length()).lookingAt();
  }

  private int departmentEnd(int at, int end) {
    Matcher department = DEPARTMENT.matcher(chars).region(at, end);
    return department.lookingAt() ? department.end() : at;
  }

  private @Nullable Participant resolved(PolicyActorWord word, Span span) {
    return switch (word) {
      case CHINA -> Participant.china(span);
      case BODY, GENERAL -> new Participant(article.words(span), span, null);
      case DOCUMENT -> document(span);
      case BOTH -> both(span);
      case LOCAL -> local(span);
      case SAME -> bodies.meant(span);
      case HEAD -> null;
    };
  }

  /** Gives the issuer of the document that a word stands for; among laws alone 报告 is itself. */
  private @Nullable Participant document(Span word) {
    Participant issuer = issuers.latest(word.begin(), article.words(word));
    return issuer == null && chars.startsWith("报告", word.begin())
        ? new Participant(article.words(word), word, null)
        : issuer;
  }

  /**
   * Gives the place that 当地 stands for, with those joined to it: {@code 两地}; {@code 县里} can be that
   * of a body's name: {@code 民勤县|林业局}.
   */
  private @Nullable Participant local(Span word) {
    Mention place = places.meant(word);
    Participant ofBody = bodies.county(word);
    boolean later =
        ofBody != null && (place == null || ofBody.span().begin() > place.span().begin());
    return later ? ofBody : place == null ? null : joined(place, word.begin()).actor();
  }

  private @Nullable Participant both(Span span) {
    List<Participant> states = pairs.first(chars, new Span(0, chars.length()));
    return states == null
        ? null
        : new Participant(states.get(0).name() + "、" + states.get(1).name(), span, null);
  }
}
