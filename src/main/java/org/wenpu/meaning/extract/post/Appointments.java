package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Term;

/** Finds posts in what a person takes up or gives up: {@code 王海当选某市市长}, {@code 免去李山的某局局长职务}. */
final class Appointments {
  private static final Lexicon<Kind> VERBS = Lexicon.bundled("appointments", Kind.class);
  private static final Pattern SEX = Pattern.compile("（女(?:，\\p{IsHan}{1,4}族)?）");

  private static final Pattern CONGRATULATED = Pattern.compile("祝贺[他她]");
  private static final int LONGEST_GAP = 24;
  private static final String CLAUSE_END = "，。；！？：”」）\n";
  private static final String PAST = "曾历";
  private static final List<String> TAILS =
      List.of("资格的决定", "职务的决定", "职务", "一职", "的职务", "资格", "的决定");

  private final PostScene scene;
  private final TitleReader reader;
  private final BodyResolver resolver;
  private final Terms terms;

  /** What a word says of a person and a post. */
  enum Kind {
    /** After a person: {@code 当选}. */
    TAKES_UP,
    /** Right after a person only: {@code 任}. */
    TAKES_UP_AT_ONCE,
    /** Right after a person or a comma behind him, telling no time: {@code 是}. */
    IS,
    /** After a person and 被: {@code 任命为}. */
    IS_APPOINTED,
    /** After a person: {@code 辞去}. */
    GIVES_UP,
    /** Before a person, the post following: {@code 免去}. */
    REMOVES,
    /** Says that it has not happened: {@code 拟}, {@code 提名}. */
    NOT_YET
  }

  /**
   * A change in what a person does.
   *
   * @param verb where the verb begins
   * @param past whether it tells of posts held in the past: {@code 曾任}
   */
  private record Change(int verb, int postBegin, Kind kind, boolean past) {
    private static final int NOWHERE = -1;

    /** The day of a greeting is not that of taking up. */
    Change untold() {
      return new Change(NOWHERE, postBegin, kind, past);
    }
  }

  Appointments(PostScene scene, Titles titles) {
    this.scene = scene;
    this.reader = new TitleReader(scene, titles);
    this.resolver = new BodyResolver(scene);
    this.terms = new Terms(scene);
  }

  /**
   * Gives the posts that a name takes up or gives up.
   *
   * @param state whose office the name is told to hold, of which a state's office without a body
   *     is; may be null
   */
  List<PostHolding> of(Mention person, @Nullable Participant state) {
    Change change = change(person);
    if (change == null) {
      return List.of();
    }
    int end = withoutTail(clauseEnd(change.postBegin()), change.postBegin());
    List<TitlePhrase> chain = reader.chain(end, change.postBegin());
    if (chain.isEmpty() || !isTold(change, chain.get(0))) {
      return List.of();
    }
    boolean gone = change.kind() == Kind.GIVES_UP || change.kind() == Kind.REMOVES;
    boolean office = PostTitle.LIST.kind(words(chain.get(0))) == PostTitle.STATES_OWN;
    return resolver.resolve(chain, office ? state : null).stream()
        .filter(t -> PostFact.counts(scene, t))
        .map(t -> gone ? t.asFormer() : t)
        .map(t -> PostFact.of(scene, person, t, rule(change.kind(), gone)))
        .map(post -> post.during(term(change, gone)))
        .toList();
  }

  /** {@code 王海是一名|来自某省的|某会委员}: what he is may stand between. */
  private boolean isTold(Change change, TitlePhrase first) {
    int begin = first.begin();
    return begin == change.postBegin()
        || change.kind() == Kind.IS
            && begin > change.postBegin()
            && scene.isAt("的", begin - 1)
            && first.source() == TitlePhrase.BodySource.NAMED;
  }

  private String words(TitlePhrase phrase) {
    return scene.chars.substring(phrase.title().begin(), phrase.title().end());
  }

  private static PostRule rule(Kind kind, boolean gone) {
    return gone ? PostRule.GIVEN_UP : kind == Kind.IS ? PostRule.TOLD_OF : PostRule.TAKEN_UP;
  }

  private Term term(Change change, boolean gone) {
    if (change.verb() < 0) {
      return Term.UNTOLD;
    }
    if (change.past()) {
      return terms.past(change.verb());
    }
    return gone ? terms.until(change.verb()) : terms.since(change.verb());
  }

  private @Nullable Change change(Mention person) {
    Change told = told(person);
    if (told != null) {
      return told;
    }
    Change own = change(person, behindSex(person.span().end()));
    int pronoun = own == null ? pronounEnd(person) : -1;
    Change greeted = pronoun < 0 ? null : change(person, pronoun);
    return greeted == null ? own : greeted.untold();
  }

  /** {@code 免去王海|（女）|的…职务}. */
  private int behindSex(int end) {
    Matcher sex = SEX.matcher(scene.chars).region(end, scene.chars.length());
    return sex.lookingAt() ? sex.end() : end;
  }

  /** {@code 王海|是某村的护林员}, {@code 王海，|某村党支部书记，}: near miss {@code 王海，|某市市长李山}. */
  private @Nullable Change told(Mention person) {
    int end = skip(person.span().end(), "，");
    Trie.Match<Kind> verb = VERBS.longest(scene.chars, end);
    if (verb != null) {
      return verb.value() == Kind.IS
          ? new Change(Change.NOWHERE, skipOne(verb.end()), Kind.IS, false)
          : null;
    }
    return end > person.span().end() && isApposed(person, end)
        ? new Change(Change.NOWHERE, end, Kind.IS, false)
        : null;
  }

  /** {@code 王海，|某村党支部书记，}: the clause behind is a title with its body. */
  private boolean isApposed(Mention person, int begin) {
    int end = clauseEnd(begin);
    Mention last = scene.lastBefore(end);
    return scene.isAt("，", end)
        && scene.beginsPiece(person.span().begin(), 0)
        && last != null
        && last.span().begin() == begin
        && scene.sentenceEnd(begin) > end;
  }

  /** {@code 致电王海，祝贺他|当选某国总统}: the pronoun stands for the last person before it. */
  private int pronounEnd(Mention person) {
    Matcher greeting =
        CONGRATULATED
            .matcher(scene.chars)
            .region(person.span().end(), scene.sentenceEnd(person.span().begin()));
    Mention last = greeting.find() ? scene.lastPersonBefore(greeting.start()) : null;
    return person.equals(last) && !sends(person, greeting.start()) ? greeting.end() : -1;
  }

  /** {@code 王海|致电…，祝贺他}: who sends the greeting is not the one it is for, 向李山|致贺电. */
  private boolean sends(Mention person, int greeting) {
    return !scene.isAt("向", person.span().begin() - 1)
        && scene.chars.substring(person.span().end(), greeting).contains("致");
  }

  private @Nullable Change change(Mention person, int begin) {
    if (stands(Kind.NOT_YET, person.span().begin())) {
      return null;
    }
    int first = scene.listBegin(person);
    if (stands(Kind.REMOVES, first)) {
      return new Change(first, skip(behindSex(scene.listEnd(person)), "的"), Kind.REMOVES, false);
    }
    int limit = clauseEnd(begin, Math.min(scene.chars.length(), begin + LONGEST_GAP));
    boolean passive = scene.isAt("被", begin) || scene.isAt("获", begin);
    for (int at = begin; at < limit && (passive || !scene.beginsPerson(at)); at++) {
      Trie.Match<Kind> verb = VERBS.longest(scene.chars, at);
      if (verb != null && verb.value() == Kind.NOT_YET) {
        return null;
      }
      if (verb != null && takes(verb.value(), at == begin, passive)) {
        boolean past = PAST.indexOf(scene.chars.charAt(at)) >= 0;
        return new Change(at, skipOrdinal(verb.end()), verb.value(), past);
      }
    }
    return null;
  }

  private static boolean takes(Kind kind, boolean atOnce, boolean passive) {
    return passive && kind == Kind.IS_APPOINTED
        || kind == Kind.TAKES_UP
        || kind == Kind.GIVES_UP
        || atOnce && kind == Kind.TAKES_UP_AT_ONCE;
  }

  private boolean stands(Kind kind, int begin) {
    return VERBS.forms(kind).stream().anyMatch(v -> scene.isAt(v, begin - v.length()));
  }

  /** {@code 当选|第十任某国总统}, {@code 出任|新一届…}. */
  private int skipOrdinal(int at) {
    for (String word : List.of("新一任", "新一届", "新任", "新的", "首任", "首位", "为")) {
      at = skip(at, word);
    }
    int end = scene.isAt("第", at) ? scene.chars.indexOf('任', at) : -1;
    return end > at && end - at <= 5 ? end + 1 : at;
  }

  /** {@code 王海是|一名|村党支部书记}. */
  private int skipOne(int at) {
    return skip(skip(at, "一名"), "一位");
  }

  private int skip(int at, String word) {
    return scene.isAt(word, at) ? at + word.length() : at;
  }

  private int clauseEnd(int from) {
    return clauseEnd(from, scene.chars.length());
  }

  private int clauseEnd(int from, int limit) {
    int end = from;
    while (end < limit && CLAUSE_END.indexOf(scene.chars.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int withoutTail(int end, int from) {
    for (String tail : TAILS) {
      if (end - tail.length() > from && scene.isAt(tail, end - tail.length())) {
        return end - tail.length();
      }
    }
    return end;
  }
}
