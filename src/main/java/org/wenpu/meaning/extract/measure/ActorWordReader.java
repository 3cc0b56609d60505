package org.wenpu.meaning.extract.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StatePair;
import org.wenpu.meaning.extract.document.DocumentIssuers;

/**
 * Reads words that stand for who acts, and tells whom they mean: {@code 我国}, {@code 当地}, {@code
 * 方案}.
 */
final class ActorWordReader {
  private static final Pattern DOCUMENT_VERB = Pattern.compile("还|也|共|从|明确|提出|要求|指出|强调|规定|指明");

  /** Documents whose words are verbs, too. */
  private static final Set<String> VERBS = Set.of("决定", "计划", "规划", "督察", "反馈");

  private final AnnotatedArticle article;
  private final String chars;
  private final Lexicon<PolicyActorWord> words;
  private final StatePair pairs;
  private final DocumentIssuers issuers;
  private final JoinedActors joined;
  private final PlacesBefore places;
  private final BodiesBefore bodies;

  ActorWordReader(
      AnnotatedArticle article,
      Lexicon<PolicyActorWord> words,
      StatePair pairs,
      DocumentIssuers issuers,
      JoinedActors joined) {
    this.article = article;
    this.chars = article.chars();
    this.words = words;
    this.pairs = pairs;
    this.issuers = issuers;
    this.joined = joined;
    this.places = new PlacesBefore(article);
    this.bodies = new BodiesBefore(article);
  }

  /** Gives the last body named before a word that has its kind: {@code 法院}; null when none. */
  @Nullable Participant body(Span word) {
    return bodies.meant(word);
  }

  /** Gives the last body named before a department of its field: {@code 卫健部门}; null when none. */
  @Nullable Participant ofField(Span department) {
    return bodies.ofField(department);
  }

  /** Gives departments with the place at whose telling they are named in a sentence, or null. */
  @Nullable Participant ofPlace(Participant departments) {
    Span word = departments.span();
    Mention place = places.meant(word);
    int sentence =
        Math.max(chars.lastIndexOf('。', word.begin()), chars.lastIndexOf('\n', word.begin()));
    if (place == null || place.span().begin() <= sentence || PlacesBefore.isNature(place)) {
      return null;
    }
    String all = joined.joined(place, word.begin()).actor().name();
    return new Participant(all + departments.name().replace("当地", ""), word, null);
  }

  @Nullable PolicyActor at(int begin, int end) {
    Trie.Match<PolicyActorWord> match = words.longest(chars, begin);
    if (match == null || match.end() > end) {
      return null;
    }
    if (isVerb(begin, match.end())) {
      return null;
    }
    int wordEnd =
        match.value() == PolicyActorWord.BODY
            ? joined.departmentEnd(match.end(), end)
            : match.end();
    Participant actor = resolved(match.value(), new Span(begin, wordEnd));
    if (actor == null) {
      return null;
    }
    return new PolicyActor(
        actor,
        begin,
        wordEnd,
        JoinedActors.isMeeting(actor) ? PolicyActor.Kind.MEETING : kind(match.value()));
  }

  private static PolicyActor.Kind kind(PolicyActorWord word) {
    return switch (word) {
      case CHINA -> PolicyActor.Kind.STATE;
      case BODY, HEAD, MANY, SAME -> PolicyActor.Kind.DESCRIBED;
      case GENERAL -> PolicyActor.Kind.GENERAL;
      case DOCUMENT -> PolicyActor.Kind.DOCUMENT;
      case BOTH -> PolicyActor.Kind.PAIR;
      case LOCAL, SIDE -> PolicyActor.Kind.REGION;
    };
  }

  /** Says whether a document's word is a verb here: {@code 计划|新建…厂房}, not {@code 计划|明确…}. */
  private boolean isVerb(int begin, int end) {
    return VERBS.contains(chars.substring(begin, end))
        && !(chars.startsWith("将", end) && !chars.startsWith("决定", begin))
        && !DOCUMENT_VERB.matcher(chars).region(end, chars.length()).lookingAt();
  }

  private @Nullable Participant resolved(PolicyActorWord word, Span span) {
    return switch (word) {
      case CHINA -> Participant.china(span);
      case BODY, GENERAL, SIDE -> new Participant(article.words(span), span, null);
      case DOCUMENT -> document(span);
      case BOTH -> both(span);
      case LOCAL -> local(span);
      case SAME -> bodies.meant(span);
      case HEAD, MANY -> null;
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
   * of a longer name: {@code 民勤县|林业局}.
   */
  private @Nullable Participant local(Span word) {
    Mention place = places.meant(word);
    Participant ofBody = bodies.region(word);
    boolean later =
        ofBody != null && (place == null || ofBody.span().begin() > place.span().begin());
    return later ? ofBody : place == null ? null : joined.joined(place, word.begin()).actor();
  }

  private @Nullable Participant both(Span span) {
    List<Participant> states = pairs.first(chars, new Span(0, chars.length()));
    return states == null
        ? null
        : new Participant(states.get(0).name() + "、" + states.get(1).name(), span, null);
  }
}
