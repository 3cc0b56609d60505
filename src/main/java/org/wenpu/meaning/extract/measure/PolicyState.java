package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.measure.PolicyClause.Carry;
import org.wenpu.meaning.extract.measure.PolicyScope.Mode;
import org.wenpu.meaning.extract.statement.SpokenSpans;

/** Keeps in mind, while one article is read, whose policy is told, and gathers its clauses. */
final class PolicyState {
  private static final Openings SEVERAL = new Openings("[、和与]|会同|" + JoinedActors.JOINTLY);

  private final @Nullable PolicyScope reported;
  private final ClauseWords tags;
  private final OtherActs others;
  private final PolicyTopic topic = new PolicyTopic();
  private final LastOffice office = new LastOffice();
  private final LastOrder lastOrder = new LastOrder();
  private final List<PolicyClause> clauses = new ArrayList<>();
  private @Nullable PolicyScope scope;
  private PolicyActor.@Nullable Kind kind;
  private @Nullable Participant lastSubject;
  private Carry carry = Carry.IDLE;
  private String chain = "";
  private boolean broken;
  private boolean official;
  private boolean promising;
  private boolean called;
  private boolean citing;
  private boolean idle;

  /**
   * Begins an article.
   *
   * @param reported the government whose work report it is, null for news
   * @param order whether the article is the text of a document, whose issuer asks for all
   */
  PolicyState(@Nullable PolicyScope reported, boolean order, ClauseWords tags, NoPolicy none) {
    this.reported = reported;
    this.tags = tags;
    this.others = new OtherActs(order, tags, none);
    this.scope = reported;
  }

  @Nullable PolicyScope scope() {
    return scope;
  }

  /** Gives the last institution that stood at the head of a clause in this paragraph. */
  @Nullable Participant lastSubject() {
    return lastSubject;
  }

  /** Gives those who were named together last, as they act at a position; null when none were. */
  @Nullable PolicyActor several(int begin, int end) {
    Participant last = scope == null ? lastSubject : scope.actor();
    return last != null && last.mention() == null && SEVERAL.isIn(last.name())
        ? new PolicyActor(last, begin, end, PolicyActor.Kind.BODY)
        : null;
  }

  boolean isReport() {
    return reported != null;
  }

  boolean isSpoken() {
    return scope != null && scope.isSpoken();
  }

  /** Says whether the source of an announcement stands in the sentence at hand. */
  boolean isAnnouncing() {
    return isIn(Mode.ANNOUNCED) && (carry == Carry.OWN || carry == Carry.CLAUSE);
  }

  /** Says whether a document or a meeting is cited in the sentence at hand, whoever cites it. */
  boolean isCiting() {
    return citing && isAnnouncing();
  }

  /** Says whether what is told of somebody lies ahead. */
  boolean isPlanning(String auxiliary) {
    return isIn(Mode.NARRATED) && (auxiliary + chain).contains("将");
  }

  /** Says whether a person speaks who answers for no office. */
  boolean isPersonal() {
    return isSpoken() && !official;
  }

  /** Says whether an official speaks, or his office is told to act in what he says. */
  boolean isOfficial() {
    return official;
  }

  boolean isIn(Mode mode) {
    return scope != null && scope.mode() == mode;
  }

  /** Begins a sentence: the source of the last one stays until another or the paragraph's end. */
  void sentence(Span sentence, boolean paragraphBegins, SpokenSpans spoken) {
    boolean silent = isSpoken() && spoken.isSilentAt(sentence);
    official &= !paragraphBegins && !spoken.isSilentAt(sentence);
    boolean keeps = scope != null && (scope.runsOn() || !(paragraphBegins || silent));
    scope = isReport() ? reported : keeps ? scope : null;
    kind = scope == null ? null : kind;
    lastSubject = paragraphBegins ? null : lastSubject;
    chain = "";
    broken = false;
    clauses.clear();
    idle &= !paragraphBegins;
    if (paragraphBegins) {
      topic.paragraph();
      lastOrder.paragraph();
    }
    PolicyActor actor = topic.actor();
    if (scope == null && actor != null && !idle) {
      scope = new PolicyScope(actor.actor(), null, Mode.NARRATED);
      kind = actor.kind();
      carry = Carry.TOPIC;
    }
  }

  /** Says whose doings the headline promises. */
  void topic(PolicyActor actor) {
    topic.promise(actor);
  }

  /** Says whose doings a heading promises, null when nobody's. */
  void headed(@Nullable PolicyActor actor) {
    topic.headed(actor);
  }

  /** Ends a sentence. */
  void told(boolean policy) {
    boolean still = carry == Carry.TOPIC && !policy;
    carry = still ? Carry.TOPIC : policy ? Carry.SENTENCE : Carry.IDLE;
  }

  /** Says that a heading ends what was told. */
  void heading() {
    office.speaks(null);
    lastOrder.forget();
    scope = reported;
  }

  /** Says that a person, or an institution's speaker, begins to speak. */
  void speech(@Nullable Participant affiliation) {
    speech(affiliation, affiliation);
  }

  /**
   * @param source whose the words are when they name nobody
   * @param affiliation whose speaker it is
   */
  private void speech(@Nullable Participant source, @Nullable Participant affiliation) {
    promising = false;
    official = source != null && HomeOffices.isOne(source.name());
    office.speaks(official ? source : null);
    lastOrder.speaks(affiliation);
    enter(new PolicyScope(source, null, Mode.SPOKEN), official ? PolicyActor.Kind.OFFICE : null);
    carry = Carry.CLAUSE;
  }

  /**
   * Says that words of a person are told who is named behind them: {@code “湖北改造水闸。”水利部部长林海说}. What
   * they tell of a region is told of it, what they tell of nobody is nobody's.
   */
  void quotes(@Nullable Participant affiliation) {
    speech(null, affiliation);
    official = affiliation != null && HomeOffices.isOne(affiliation.name());
  }

  /** Says that an institution itself begins to speak: {@code 商务部表示}. */
  void speaks(Participant institution) {
    speech(institution);
    promising = true;
  }

  /** {@code 农业农村部提醒，|各地要…}: what an institution says that others must do is announced by it. */
  void orders() {
    boolean speaks = isSpoken() && (official || promising);
    PolicyScope said = speaks ? scope : ordering();
    if (said != null && said.actor() != null) {
      if (!speaks) {
        lastOrder.renew();
      }
      scope = new PolicyScope(said.actor(), null, Mode.ANNOUNCED);
      kind = PolicyActor.Kind.BODY;
      carry = carry == Carry.TOPIC ? Carry.CLAUSE : carry;
    }
  }

  /** {@code 《意见》要求巡查堤坝。\n要…}: a paragraph that opens with an order goes on with the last one. */
  void asks() {
    if (scope == null || carry == Carry.TOPIC) {
      orders();
    }
  }

  /** {@code 水利部要求巡查堤坝。\n各地要…}: gives who asked for something in a paragraph before, or null. */
  private @Nullable PolicyScope ordering() {
    boolean may = scope == null || carry == Carry.TOPIC || scope.mode() == Mode.NARRATED;
    return may ? lastOrder.scope() : null;
  }

  /** Says that an institution stands at the head of the clause. */
  void subject(PolicyActor actor) {
    lastSubject = actor.actor();
    citing = actor.kind() == PolicyActor.Kind.DOCUMENT || actor.kind() == PolicyActor.Kind.MEETING;
    office.acts(actor);
    lastOrder.acts(actor);
    topic.subject(actor);
  }

  void forgetSubject() {
    lastSubject = null;
  }

  /** Begins what an institution announces or does. */
  void enter(PolicyScope next, PolicyActor.@Nullable Kind actor) {
    idle = false;
    lastOrder.asks(next, actor);
    scope = next;
    kind = actor;
    carry = Carry.OWN;
    chain = "";
    broken = false;
  }

  /** Says that the source at hand tells on in another way. */
  void goOnWith(PolicyScope next) {
    scope = next;
  }

  /** Says that somebody acts whose doings are no policy. */
  void leave() {
    scope = isReport() ? reported : null;
  }

  /** {@code 随着企业布局海外，|加快…}: what changes by itself is not told of a mere topic. */
  void changes() {
    if (carry == Carry.TOPIC) {
      leave();
    }
  }

  /** Says that another acts, to the paragraph's end unless somebody else is named. */
  void leaveIdle() {
    leave();
    idle = true;
  }

  void clauseEnds() {
    carry = carry == Carry.OWN && !called ? Carry.CLAUSE : carry;
    called = false;
  }

  /** Says that a clause only calls to act: {@code 湖北抢抓机遇，|…}; who acts is told of the next one. */
  void call() {
    called = true;
  }

  /** Adds a clause of the source at hand: its auxiliaries and its words. */
  void add(String auxiliary, Span words) {
    chain = auxiliary.isEmpty() ? chain : auxiliary;
    broken |= carry != Carry.OWN && tags.hasOwnSubject(words.begin(), words.end());
    PolicyClause told = new PolicyClause(words, scope, kind, auxiliary, chain, carry, broken);
    clauses.add(others.areIn(told) ? told.ofNobody() : told);
  }

  /** {@code |持续加固堤坝。}: what a term tells that names nobody is announced by the office before. */
  void term() {
    PolicyScope announcing = office.announcing(Mode.ANNOUNCED);
    if (announcing != null && (scope == null || carry == Carry.TOPIC && !topic.isPromised())) {
      enter(announcing, PolicyActor.Kind.BODY);
      carry = Carry.SENTENCE;
    }
  }

  /** {@code 商务部表示，|将…}: what an office says that it will do is told of it. */
  void plans(String auxiliary) {
    if (!auxiliary.contains("将")) {
      return;
    }
    PolicyScope said =
        isSpoken() && (official || promising)
            ? scope
            : scope == null && !broken ? office.announcing(Mode.SPOKEN) : null;
    if (said != null && said.actor() != null) {
      scope = new PolicyScope(said.actor(), null, Mode.NARRATED);
      kind = kind == null || kind == PolicyActor.Kind.OFFICE ? PolicyActor.Kind.BODY : kind;
      carry = Carry.CLAUSE;
    }
  }

  /** Keeps auxiliaries that stand apart from their words: {@code 将|在年内，推广…}. */
  void auxiliary(String words) {
    chain = words.isEmpty() ? chain : words;
  }

  /** Gives the clauses of the sentence so far. */
  List<PolicyClause> clauses() {
    return List.copyOf(clauses);
  }
}
