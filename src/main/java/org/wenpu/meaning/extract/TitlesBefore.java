package org.wenpu.meaning.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;

/** Finds posts in the titles before a name, its own or those of the list it stands in. */
final class TitlesBefore {
  private static final int LONGEST_NAME = 6;

  private final PostScene scene;
  private final TitleReader reader;
  private final BodyResolver resolver;
  private final Map<Mention, List<TitlePhrase>> known = new HashMap<>();

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
    return titles.stream()
        .filter(t -> PostFact.counts(scene, t))
        .map(t -> PostFact.of(scene, person, t, own.isEmpty() ? PostRule.SHARED : PostRule.of(t)))
        .toList();
  }

  private List<TitlePhrase> own(int end, int from) {
    List<TitlePhrase> chain = reader.chain(end, from);
    if (chain.isEmpty()) {
      chain = afterAs(end, from);
    }
    return chain.isEmpty() ? chain : resolver.resolve(chain, bodyOfNameBefore(chain.get(0), from));
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
        || phrase.kind() == Kind.JOB
        || scene.isAt("副", phrase.title().begin());
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
