package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.extract.post.TitlePhrase.BodySource;

/**
 * Finds posts in the title right after a name, in brackets there or behind a blank in a paragraph
 * of its own: {@code 王海代表}, {@code 王海（某省省长）}, {@code 王海　某省省长}.
 */
final class TitlesAfter {
  private static final Set<String> OF_THE_NAMED = PostTitle.LIST.forms(PostTitle.OF_THE_NAMED);
  private static final String GOES_ON = "台团府令级制任期会权奖杯";
  private static final String AFTER_DEPUTY = "，。、；：（）”说表认建谈道介在畅现提呼发对就从的还等";

  private static final Pattern COUNT = Pattern.compile("等?\\d{1,2}[位名]");

  private final PostScene scene;
  private final Titles titles;
  private final TitleReader reader;
  private final BodyResolver resolver;
  private final Delegations delegations;

  TitlesAfter(PostScene scene, Titles titles) {
    this.scene = scene;
    this.titles = titles;
    this.reader = new TitleReader(scene, titles);
    this.resolver = new BodyResolver(scene);
    this.delegations = new Delegations(scene);
  }

  List<PostHolding> of(Mention person) {
    Title title = title(person);
    if (title != null) {
      TitlePhrase phrase =
          new TitlePhrase(
              title.span().begin(),
              title.span(),
              title.kind(),
              delegations.of(title),
              BodySource.NONE,
              false);
      return List.of(PostFact.of(scene, person, phrase, PostRule.AFTER_NAME));
    }
    List<PostHolding> counted = counted(person);
    if (!counted.isEmpty()) {
      return counted;
    }
    List<PostHolding> bracketed = inBrackets(person);
    return bracketed.isEmpty() ? introduced(person) : bracketed;
  }

  /** {@code 王海、李山等6位|委员}: the title counted behind a list is that of all in it. */
  private List<PostHolding> counted(Mention person) {
    int end = scene.listEnd(person);
    Matcher count =
        COUNT.matcher(scene.chars).region(end, scene.sentenceEnd(person.span().begin()));
    Title title =
        count.lookingAt()
            ? titles.startingAt(scene.chars, count.end(), scene.sentenceEnd(end))
            : null;
    if (title == null || title.kind() != Kind.SEAT) {
      return List.of();
    }
    Participant body = delegations.assembly(title, person);
    TitlePhrase phrase =
        new TitlePhrase(
            title.span().begin(), title.span(), title.kind(), body, BodySource.NONE, false);
    return body == null ? List.of() : List.of(PostFact.of(scene, person, phrase, PostRule.COUNTED));
  }

  private @Nullable Title title(Mention person) {
    int begin = person.span().end();
    int limit = scene.sentenceEnd(person.span().begin());
    Title title = titles.startingAt(scene.chars, begin, limit);
    if (title == null || !title.kind().isPost() || title.kind() == Kind.JOB) {
      return null;
    }
    String word = scene.chars.substring(begin, title.span().end());
    int next = title.span().end();
    boolean goesOn = next < limit && GOES_ON.indexOf(scene.chars.charAt(next)) >= 0;
    boolean verb = word.startsWith("当选");
    return verb
            || goesOn
            || OF_THE_NAMED.contains(word)
            || word.equals("代表") && !isDeputy(next, limit)
        ? null
        : title;
  }

  /** {@code 王海代表说} names a deputy, {@code 王海代表公司签约} an act. */
  private boolean isDeputy(int next, int limit) {
    boolean listed = scene.isAt("、", next) && !scene.beginsPerson(next + 1);
    return delegations.isSession()
        && !listed
        && (next >= limit || AFTER_DEPUTY.indexOf(scene.chars.charAt(next)) >= 0);
  }

  private List<PostHolding> inBrackets(Mention person) {
    int open = person.span().end();
    int close = scene.isAt("（", open) ? scene.chars.indexOf('）', open) : -1;
    if (close < 0 || close > scene.sentenceEnd(open)) {
      return List.of();
    }
    return whole(person, open + 1, close, PostRule.IN_BRACKETS);
  }

  /** {@code 王海　某县县长}: a guest whom an interview introduces. Near miss: {@code 王海　去过某县}. */
  private List<PostHolding> introduced(Mention person) {
    int begin = person.span().end();
    while (scene.isAt(" ", begin) || scene.isAt("　", begin)) {
      begin++;
    }
    boolean first = person.span().begin() == 0 || scene.isAt("\n", person.span().begin() - 1);
    if (!first || begin == person.span().end()) {
      return List.of();
    }
    int end = scene.chars.indexOf('\n', begin);
    return whole(person, begin, end < 0 ? scene.chars.length() : end, PostRule.INTRODUCED);
  }

  /** Gives the posts that titles tell which fill a stretch. */
  private List<PostHolding> whole(Mention person, int begin, int end, PostRule rule) {
    List<TitlePhrase> chain = reader.chain(end, begin);
    if (chain.isEmpty() || chain.get(0).begin() != begin) {
      return List.of();
    }
    return resolver.resolve(chain, null).stream()
        .filter(t -> PostFact.counts(scene, t))
        .map(t -> PostFact.of(scene, person, t, rule))
        .toList();
  }
}
