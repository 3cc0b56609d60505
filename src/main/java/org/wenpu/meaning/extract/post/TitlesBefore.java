package org.wenpu.meaning.extract.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;

/** Finds posts in the titles before a name, its own or those of the list it stands in. */
final class TitlesBefore {
  private static final int LONGEST_NAME = 6;

  /** {@code 我们来认识一位全国人大代表——|王海}. */
  private static final String DASH = "——";

  /** Offices every state has, so that the news leaves out whose they are once it is told. */
  private static final Set<String> STATES_OWN = PostTitle.LIST.forms(PostTitle.STATES_OWN);

  /** {@code 某委员会主任委员王海作的报告，|副主任委员李山作的报告}. */
  private static final String CHAIR = "主任委员";

  /** Posts that several hold at once, though no deputy's: {@code 常务主席王海、李山}. */
  private static final Set<String> HELD_BY_SEVERAL = Set.of("国务委员", "常务主席", "执行主席");

  private static final List<String> ORGANS = List.of("国民议会", "议会", "国会", "众议院", "参议院");

  /** {@code 欧洲|议会}: those whose parliament is no state's. */
  private static final Set<String> UNIONS = Set.of("欧洲", "泛非", "拉美", "中美洲", "阿拉伯", "东非");

  private static final String SPEAKER = "议长";

  private static final String STATE = "state";
  private static final String FORMER = "前";
  private static final List<String> TOWARDS = List.of("会见", "会晤", "拜会", "同", "与", "向", "和");

  private static final List<String> THEN = List.of("时任", "现任", "曾任");

  private final PostScene scene;
  private final TitleReader reader;
  private final BodyResolver resolver;
  private final Map<Mention, List<TitlePhrase>> known = new HashMap<>();
  private final Map<String, Participant> carried = new HashMap<>();
  private final Set<String> states = new HashSet<>();
  private int carriedAt = -1;

  TitlesBefore(PostScene scene, Titles titles) {
    this.scene = scene;
    this.reader = new TitleReader(scene, titles);
    this.resolver = new BodyResolver(scene);
  }

  /** Gives the posts of a name; names must be asked for in text order. */
  List<PostHolding> of(Mention person) {
    int from = scene.sentenceBegin(person.span().begin());
    int end = scene.skipBlanksLeft(person.span().begin(), from);
    List<TitlePhrase> own = own(end, from);
    List<TitlePhrase> titles = own.isEmpty() ? shared(end, from) : own;
    known.put(person, titles);
    titles.forEach(this::keep);
    return titles.stream()
        .filter(t -> PostFact.counts(scene, t))
        .map(t -> PostFact.of(scene, person, t, own.isEmpty() ? PostRule.SHARED : PostRule.of(t)))
        .toList();
  }

  private List<TitlePhrase> own(int end, int from) {
    boolean dashed = end - DASH.length() > from && scene.isAt(DASH, end - DASH.length());
    List<TitlePhrase> chain = reader.chain(dashed ? end - DASH.length() : end, from);
    if (chain.isEmpty()) {
      chain = scene.isAt("的", end - 1) ? thenIn(end - 1, from) : afterAs(end, from);
    }
    if (chain.isEmpty()) {
      return chain;
    }
    TitlePhrase first = chain.get(0);
    List<TitlePhrase> settled = new ArrayList<>(chain);
    Participant told = first.body() == null ? toldOf(first, from) : null;
    if (told != null) {
      settled.set(0, first.withBody(told, TitlePhrase.BodySource.TAKEN_OVER));
    }
    return resolver.resolve(settled, carriedTo(first, bodyOfNameBefore(first, from)));
  }

  /** {@code 欧洲议会副议长王海、|副总理李山}: a parliament has no minister. */
  private @Nullable Participant carriedTo(TitlePhrase title, @Nullable Participant body) {
    String office = words(title);
    boolean governs = STATES_OWN.contains(office) && !office.endsWith(SPEAKER);
    boolean organ = body != null && ORGANS.stream().anyMatch(body.name()::endsWith);
    return governs && organ ? null : body;
  }

  /** Gives the body of a title that stands alone, as told with an earlier one. */
  private @Nullable Participant toldOf(TitlePhrase first, int from) {
    String title = words(first);
    if (STATES_OWN.contains(title)) {
      Participant state = stateOfBody(bodyOfNameBefore(first, from));
      if (state != null) {
        return state;
      }
      int at = first.title().begin();
      int begin = scene.isAt(FORMER, at - FORMER.length()) ? at - FORMER.length() : at;
      return states.size() == 1 && standsAlone(begin, from) ? carried.get(STATE) : null;
    }
    return title.endsWith(CHAIR) && carriedAt >= from ? carried.get(CHAIR) : null;
  }

  /** {@code 甲国|议会副议长王海、|副总理李山}: the state whose organ was told of right before. */
  private @Nullable Participant stateOfBody(@Nullable Participant body) {
    return body == null
        ? null
        : ORGANS.stream()
            .filter(organ -> body.name().endsWith(organ))
            .mapToInt(organ -> body.name().length() - organ.length())
            .filter(length -> length > 1)
            .filter(length -> !UNIONS.contains(body.name().substring(0, length)))
            .mapToObj(n -> scene.participant(body.span().begin(), body.span().begin() + n))
            .findFirst()
            .orElse(null);
  }

  /** {@code 同|副总统王海}, {@code 已解除|国防部长王海}: near miss {@code 女|总统王海}. */
  private boolean standsAlone(int begin, int from) {
    return scene.beginsPiece(begin, from)
        || scene.isJointAfterPerson(begin - 1)
        || NounRun.isVerb(scene, begin - 1)
        || TOWARDS.stream().anyMatch(word -> scene.isAt(word, begin - word.length()));
  }

  /** {@code 希腊总统王海…会见|议长李山}: an office of the state whose other officer was told of. */
  private void keep(TitlePhrase phrase) {
    Participant body = phrase.body();
    String title = words(phrase);
    if (body != null && isOffice(phrase) && isState(body)) {
      carried.put(STATE, body);
      states.add(body.name());
    } else if (body != null && title.endsWith(CHAIR)) {
      carried.put(CHAIR, body);
      carriedAt = phrase.begin();
    }
  }

  /**
   * Gives the state whose office a name was told to hold, or null; names before it were asked for.
   */
  @Nullable Participant stateOf(Mention person) {
    List<TitlePhrase> titles = known.getOrDefault(person, List.of());
    return titles.stream()
        .filter(this::isOffice)
        .map(TitlePhrase::body)
        .filter(body -> body != null && isState(body))
        .findFirst()
        .orElse(null);
  }

  private boolean isOffice(TitlePhrase phrase) {
    return phrase.kind() == Kind.STATE_OFFICE || STATES_OWN.contains(words(phrase));
  }

  private String words(TitlePhrase phrase) {
    return scene.chars.substring(phrase.title().begin(), phrase.title().end());
  }

  private static boolean isState(Participant body) {
    Mention mention = body.mention();
    return mention != null && mention.kind() == Mention.Kind.PLACE && !mention.text().equals("中国");
  }

  /** {@code 时任某省委书记|的王海}: near miss {@code 某省委书记|的王海}. */
  private List<TitlePhrase> thenIn(int end, int from) {
    List<TitlePhrase> chain = reader.chain(end, from);
    int begin = chain.isEmpty() ? from : chain.get(0).begin();
    boolean told = THEN.stream().anyMatch(word -> scene.isAt(word, begin));
    return told || scene.isAt("担任", begin - 2) ? chain : List.of();
  }

  /** {@code 作为全国政协委员，王海…}. */
  private List<TitlePhrase> afterAs(int end, int from) {
    if (end <= from || !scene.isAt("，", end - 1)) {
      return List.of();
    }
    List<TitlePhrase> chain = reader.chain(end - 1, from);
    int begin = chain.isEmpty() ? from : chain.get(0).begin();
    boolean introduced = scene.isAt("作为", begin - 2) || scene.isAt("身为", begin - 2);
    return introduced ? chain : List.of();
  }

  /** {@code 某市委书记王海和市长|李山}: the second title takes the body of the first. */
  private @Nullable Participant bodyOfNameBefore(TitlePhrase first, int from) {
    Mention name = nameJoinedBefore(first.begin(), from);
    List<TitlePhrase> titles = name == null ? List.of() : known.getOrDefault(name, List.of());
    return titles.isEmpty() ? null : BodyResolver.passedOn(titles.get(titles.size() - 1));
  }

  private List<TitlePhrase> shared(int end, int from) {
    Mention name = nameJoinedBefore(end, from);
    List<TitlePhrase> titles = name == null ? List.of() : known.getOrDefault(name, List.of());
    boolean shared = !titles.isEmpty() && isShared(titles.get(titles.size() - 1));
    return shared ? titles.stream().filter(this::isShared).toList() : List.of();
  }

  private boolean isShared(TitlePhrase phrase) {
    return phrase.kind() == Kind.MEMBER
        || phrase.kind() == Kind.SEAT
        || phrase.kind() == Kind.ROLE
        || phrase.kind() == Kind.JOB
        || scene.isAt("副", phrase.title().begin())
        || HELD_BY_SEVERAL.contains(words(phrase));
  }

  /** Steps over items of a list that no one recognised as names. */
  private @Nullable Mention personInListBefore(int end, int from) {
    Mention person = scene.personEndingAt(end);
    int comma = scene.chars.lastIndexOf('、', end - 1);
    while (person == null && comma > from && end - comma <= LONGEST_NAME) {
      end = comma;
      person = scene.personEndingAt(end);
      comma = scene.chars.lastIndexOf('、', end - 1);
    }
    return person;
  }

  private @Nullable Mention nameJoinedBefore(int position, int from) {
    int at = scene.skipBlanksLeft(position, from);
    if (at <= from || "、和及".indexOf(scene.chars.charAt(at - 1)) < 0) {
      return null;
    }
    return personInListBefore(scene.skipBlanksLeft(at - 1, from), from);
  }
}
