package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Finds the subject of a stretch of a sentence that has no comma: 俄外交部发言人贝娃4日. */
final class SpeakerPhrase {
  private static final int LONGEST_OWNED = 8;

  /** Who speaks for the person named, not a title of it: 贝尔发言人, but 林海总书记. */
  private static final Set<String> OWNED =
      Set.of("发言人", "新闻发言人", "律师", "家属", "团队", "助理", "顾问", "秘书", "特使");

  private static final Set<String> ISSUED = Set.of("发布", "发表", "公布", "发出", "出具", "披露", "提供", "提交");

  private static final List<String> ORDERS = List.of("要求", "呼吁", "敦促");

  private static final List<String> MAKING = List.of("发布", "发表", "公布");

  /** 没有组织宣称: nobody did. */
  private static final String NOBODY = "没有";

  private static final String HEARING = "听有标";

  private static final String AGED = "岁的";

  private final Lexicon<CueKind> verbs = Lexicon.bundled("reporting-verbs", CueKind.class);
  private final SpeakerWords words = new SpeakerWords();
  private final SpeakerNouns nouns = new SpeakerNouns(words);
  private final SpeakerAdverbs adverbs = new SpeakerAdverbs(words, nouns);
  private final SpeakerNames names = new SpeakerNames(words, nouns);

  /**
   * Gives the subject of a stretch, or null.
   *
   * @param begin where the stretch begins: a sentence or the character after a comma
   * @param end where it ends: the verb or a comma
   * @param unknown whether words of no known kind may be a name
   */
  @Nullable Speaker subject(StatementText text, int begin, int end, boolean unknown) {
    int first = some(text, adverbs.skip(text, begin, end));
    Speaker person = person(text, first, end);
    int last = adverbs.strip(text, first, end);
    if (person != null && !isOwner(text, person, last)) {
      Speaker held = meeting(text, person.span().end(), last);
      return held == null ? person : held;
    }
    return first >= last ? null : bare(text, behindAge(text, first, last), last, unknown);
  }

  /** 60岁的|阿依努尔: how old somebody is does not belong to the name. */
  private static int behindAge(StatementText text, int begin, int end) {
    int age = StatementDates.numberEnd(text, begin, end);
    return age > begin && text.masked().startsWith(AGED, age) && age + AGED.length() < end
        ? age + AGED.length()
        : begin;
  }

  /** Gives the subject of a stretch without adverbs. */
  private @Nullable Speaker bare(StatementText text, int begin, int end, boolean unknown) {
    Speaker named = names.read(text, begin, end);
    if (named != null && named.kind() != Speaker.Kind.PHRASE) {
      return speaking(text, begin, end, named);
    }
    Speaker head = head(text, begin, end);
    if (head != null || named != null) {
      return head == null ? named : head;
    }
    Speaker pronoun = pronoun(text, begin, end);
    return pronoun != null || !unknown || !mayBeName(text, begin, end)
        ? pronoun
        : SpeakerNames.of(text, Speaker.Kind.PHRASE, begin, end);
  }

  /** Gives who speaks by a name: the issuer of a paper, nobody who is only told. */
  private @Nullable Speaker speaking(StatementText text, int begin, int end, Speaker named) {
    if (isTold(text, begin, named)) {
      return null;
    }
    Speaker issuer = named.isPaper() ? issuer(text, begin, end) : null;
    Speaker maker =
        issuer == null && named.isPaper() ? maker(text, begin, named.span().begin()) : issuer;
    return maker == null ? named : maker;
  }

  /** 委员会15日|发布秋季展望报告: who makes a paper known, whatever it is called. */
  private @Nullable Speaker maker(StatementText text, int begin, int paper) {
    int verb =
        MAKING.stream().mapToInt(word -> text.masked().indexOf(word, begin)).max().orElse(-1);
    if (verb <= begin || verb >= paper || text.at(verb + 2) == '的') {
      return null;
    }
    Speaker maker = subject(text, begin, verb, false);
    return maker != null && maker.kind() == Speaker.Kind.BODY ? maker : null;
  }

  /** 慢慢, 轻轻: how somebody speaks. */
  private boolean isManner(StatementText text, int begin, int end) {
    return end - begin == 2
        && text.masked().charAt(begin) == text.masked().charAt(begin + 1)
        && adverbs.begin(text, begin, end) <= begin;
  }

  /** 老阿依, not the adverb 慢慢. */
  private boolean mayBeName(StatementText text, int begin, int end) {
    return end - begin <= SpeakerNames.LONGEST_NAME
        && end - begin >= 2
        && !isManner(text, begin, end)
        && !SpeakerNames.isDoing(text, begin, end)
        && (SpeakerAdverbs.ADVERBIAL_START + HEARING).indexOf(text.masked().charAt(begin)) < 0;
  }

  /** 有|专家表示: somebody, not the having of him. */
  private static int some(StatementText text, int begin) {
    Token token = text.tokenAt(begin);
    return token != null && token.text().equals("有") ? begin + 1 : begin;
  }

  /** 同林海主席一道: who comes after a preposition does not speak. */
  private boolean isTold(StatementText text, int begin, Speaker named) {
    int from = named.span().begin();
    return named.kind() == Speaker.Kind.ROLE && from > begin && nouns.before(text, from).equals("p")
        || text.masked().startsWith(NOBODY, from - NOBODY.length());
  }

  /** 林海主持召开的水利会议: the meeting speaks, not who held it. */
  private @Nullable Speaker meeting(StatementText text, int begin, int end) {
    int of = text.masked().lastIndexOf('的', end - 1);
    boolean held = of > begin && text.masked().substring(begin, of).contains("召开");
    Speaker meeting = held ? names.read(text, of + 1, end) : null;
    return meeting != null && meeting.kind() == Speaker.Kind.MEETING ? meeting : null;
  }

  /** 基金会7日发表的声明: who made it known speaks. */
  @Nullable Speaker issuer(StatementText text, int begin, int end) {
    int at = text.masked().lastIndexOf('的', end - 1);
    return at - 2 > begin
            && ISSUED.contains(text.masked().substring(at - 2, at))
            && adverbs.begin(text, begin, at - 2) > begin
        ? subject(text, begin, at - 2, true)
        : null;
  }

  /** 全军官兵|深刻领会…: an adjective before the verb is no part of the noun. */
  private static int withoutManner(StatementText text, int begin, int end) {
    Token last = text.tokenEndingAt(end);
    return last != null && last.tag().equals("a") && last.span().begin() > begin
        ? last.span().begin()
        : end;
  }

  /** 决议|要求各方停火，…: an order is no part of the noun before it. */
  private static int withoutOrder(StatementText text, int begin, int end) {
    return ORDERS.stream()
        .mapToInt(verb -> text.masked().indexOf(verb, begin + 1))
        .filter(at -> at > begin && at < end - 2 && text.tokenAt(at) != null)
        .min()
        .orElse(end);
  }

  private @Nullable Speaker pronoun(StatementText text, int begin, int end) {
    Trie.Match<SpeakerWord> word = words.longest(text.masked(), begin);
    return word != null && word.value() == SpeakerWord.PRONOUN && word.end() <= end
        ? SpeakerNames.of(text, Speaker.Kind.PRONOUN, begin, word.end())
        : null;
  }

  /** Gives the subject a clause begins with, whatever it goes on to tell: 该校师生认真学习来信. */
  @Nullable Speaker head(StatementText text, int begin, int end) {
    int first = some(text, adverbs.skip(text, begin, end));
    int last = withoutOrder(text, first, withoutManner(text, first, nouns.end(text, first, end)));
    if (last <= first) {
      return "他她".indexOf(text.masked().charAt(first)) < 0 ? null : pronoun(text, first, end);
    }
    Speaker person = person(text, first, last);
    int named = adverbs.strip(text, first, last);
    if (person != null || named <= first) {
      return person;
    }
    Speaker speaker = names.read(text, first, named);
    return speaker == null || speaker.kind() == Speaker.Kind.PHRASE
        ? firstName(text, first, last)
        : speaker;
  }

  /**
   * 国家卫生健康委要求各地…: the names a clause begins with, up to the last of them; not a place that belongs
   * to a noun, as in 韩国各界 or 湖城的老魏, and no name that only begins one, as in 外交部网站.
   */
  private @Nullable Speaker firstName(StatementText text, int begin, int end) {
    Mention last = text.mentionAt(begin);
    while (last != null && text.mentionAt(last.span().end()) != null) {
      last = text.mentionAt(last.span().end());
    }
    boolean owner =
        last != null
            && last.span().end() < end
            && (last.kind() == Mention.Kind.PLACE
                || SpeakerNouns.isAttachment(text.tokenAt(last.span().end()))
                || isNoun(text.tokenAt(last.span().end())));
    boolean owned =
        last != null && last.kind() == Mention.Kind.PLACE && text.at(last.span().end()) == '的';
    return last == null || owner || owned ? null : Speaker.of(last);
  }

  private boolean isNoun(@Nullable Token token) {
    return token != null
        && "nsqbm".indexOf(token.tag().charAt(0)) >= 0
        && verbs.kind(token.text()) == null;
  }

  /** 特朗普政府官员: who follows a person's name directly is the one who speaks. */
  private boolean isOwner(StatementText text, Speaker person, int last) {
    int begin = person.span().end();
    if (last <= begin || last - begin > LONGEST_OWNED) {
      return false;
    }
    String rest = text.masked().substring(begin, last);
    if (words.kind(rest) == SpeakerWord.ROLE && !OWNED.contains(rest)) {
      return false;
    }
    SpeakerWord word = words.kindEnding(text.masked(), last);
    return (word == SpeakerWord.ROLE || word == SpeakerWord.BODY)
        && (begin < last - 2 || rest.equals("政府"))
        && nouns.begin(text, begin, last) <= begin;
  }

  private @Nullable Speaker person(StatementText text, int begin, int end) {
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, end);
    Mention weak = null;
    boolean adverbial =
        begin < end && SpeakerAdverbs.ADVERBIAL_START.indexOf(text.masked().charAt(begin)) >= 0;
    for (int i = 0; i < persons.size(); i++) {
      Mention person = persons.get(adverbial ? persons.size() - 1 - i : i);
      int before = nouns.begin(text, begin, person.span().begin());
      if (isPossessor(text, person, end)) {
        continue;
      }
      if (before <= begin) {
        return JoinedSpeakers.joined(text, person, end);
      }
      String role = nouns.before(text, before);
      if (role.startsWith("u") || role.startsWith("w")) {
        return JoinedSpeakers.joined(text, person, end);
      }
      weak = weak == null && !role.startsWith("p") ? person : weak;
    }
    return weak == null ? null : JoinedSpeakers.joined(text, weak, end);
  }

  /** 林海的|发言人: somebody's people speak for themselves. */
  private boolean isPossessor(StatementText text, Mention person, int end) {
    int of = person.span().end();
    Trie.Match<SpeakerWord> owned =
        of < end && text.masked().charAt(of) == '的' ? words.longest(text.masked(), of + 1) : null;
    return owned != null && owned.value() == SpeakerWord.ROLE && owned.end() <= end;
  }

  /** Says whether a word is a verb of speech, whatever its part of speech here. */
  boolean isReporting(Token token) {
    CueKind kind = verbs.kind(token.text());
    return kind != null && kind != CueKind.NONE;
  }

  SpeakerWords words() {
    return words;
  }

  SpeakerNouns nouns() {
    return nouns;
  }

  SpeakerAdverbs adverbs() {
    return adverbs;
  }
}
