package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/**
 * Says of whom or what a clause tells: the name or thing with which it begins ({@code 目前，|平川大桥|…},
 * {@code |甲省|新增…}). Who only tells it is none.
 */
final class ClauseTopics {
  /** All provinces are the country: {@code 31个省（自治区、直辖市）}, {@code 各地}. */
  private static final Pattern PROVINCES = Pattern.compile("(?:31|三十一)个省|全国各地|各地(?![块方产])|各省");

  /** {@code 民调|称|80%选民…}: what follows without a mark is what is told. */
  private static final Openings SAYS =
      new Openings("(?:方面|当天|媒体|官员|报道|\\d+日)*(?:称|显示)(?![为号赞作之，：])");

  private static final Pattern COUNTED = Pattern.compile("[^，]{0,12}等(?:共|约|近)?");

  /** {@code 该提案|将|甲国支出增加13%}: what is done to another. */
  private static final Set<String> DISPOSING = Set.of("将", "把", "对", "向");

  /** Kinds of names that lie somewhere. */
  static final Set<Mention.Kind> LOCATED = Set.of(Mention.Kind.PLACE, Mention.Kind.ORGANIZATION);

  private final DescribedThings things;
  private final AnnotatedArticle article;
  private final PointedThings pointed;
  private final BareTopics bare;
  private final PlainTopics plain;
  private final Map<Integer, Scene> scenes = new HashMap<>();
  private final Map<Asked, Optional<Participant>> topics = new HashMap<>();

  /** What was asked for: the topic of a clause, without what is counted. */
  private record Asked(int begin, int end, @Nullable Span counted, boolean named) {}

  ClauseTopics(AnnotatedArticle article, DescribedThings things) {
    this.article = article;
    this.things = things;
    this.pointed = new PointedThings(article, things);
    this.bare = new BareTopics(article, pointed);
    this.plain = new PlainTopics(things);
  }

  /** Gives what stands in a sentence; looks for it once. */
  Scene scene(Sentence sentence) {
    return scenes.computeIfAbsent(sentence.span().begin(), b -> new Scene(article, sentence));
  }

  /**
   * Gives the topic, or null; looks for it once.
   *
   * @param clause its span, or the part of it before a figure
   * @param counted the words that the figure is one of; null when it stands in another clause
   * @param named whether only places and bodies with names are asked for
   */
  @Nullable Participant of(Scene scene, Span clause, @Nullable Span counted, boolean named) {
    Asked asked = new Asked(clause.begin(), clause.end(), counted, named);
    Optional<Participant> known = topics.get(asked);
    if (known == null) {
      known = Optional.ofNullable(find(scene, clause, counted, named));
      topics.put(asked, known);
    }
    return known.orElse(null);
  }

  private @Nullable Participant find(
      Scene scene, Span clause, @Nullable Span counted, boolean named) {
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    if (phrase == null || Bystanders.tells(scene.chars(), phrase.end())) {
      return null;
    }
    int said = SAYS.end(scene.chars(), phrase.end(), clause.end());
    if (said > phrase.end()) {
      return of(scene, new Span(said, clause.end()), counted, named);
    }
    Participant told = named ? null : pointed.of(scene, phrase, counted);
    if (told != null) {
      return told;
    }
    List<Mention> names = NamedTopics.in(scene, phrase, counted);
    Span list = NamedTopics.list(scene, names, phrase);
    if (list != null) {
      return new Participant(scene.text(list), list, null);
    }
    if (PROVINCES.matcher(scene.chars()).region(phrase.begin(), phrase.end()).lookingAt()) {
      return Participant.china(phrase);
    }
    return named
        ? NamedTopics.of(scene, phrase, names, true)
        : thing(scene, phrase, names, counted, clause.end());
  }

  /** Gives the document, name or thing; of a name and a thing of it the longer. */
  private @Nullable Participant thing(
      Scene scene, Span phrase, List<Mention> names, @Nullable Span counted, int figure) {
    Participant document = DocumentTopics.of(scene, phrase);
    Participant name = document == null ? NamedTopics.of(scene, phrase, names, false) : document;
    Span thing = things.last(scene, phrase, counted, false);
    if (thing == null) {
      Span pointing = name == null ? things.bare(scene, phrase) : null;
      return pointing == null ? name : bare.of(scene, pointing);
    }
    boolean many = counted != null && isCountedWith(scene, thing, figure);
    boolean longer =
        !many
            && (name == null
                || thing.end() > name.span().end() && !isCounted(scene, name.span(), thing));
    return longer ? new Participant(scene.text(thing), thing, null) : name;
  }

  /** {@code |数字产品制造业|增加值}: a kind of things that no region owns. */
  @Nullable Participant kind(Scene scene, Span clause, Span counted) {
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    Span kind = phrase == null ? null : things.last(scene, phrase, counted, true);
    return kind == null ? null : new Participant(scene.text(kind), kind, null);
  }

  /**
   * Gives what the clause of a figure points to where it begins; where it has no subject, the
   * clause before it; null for none.
   */
  @Nullable Participant pointed(Scene scene, Figure figure) {
    int begin = scene.clauseBegin(figure.quantity().span().begin());
    Participant here = pointed(scene, begin, figure.indicator());
    Span own = LeadingPhrase.read(scene, begin, figure.quantity().span().begin());
    boolean opens = own == null || own.begin() >= figure.indicator().begin();
    boolean follows = begin > scene.span().begin() && scene.chars().charAt(begin - 1) == '，';
    return here == null && opens && follows
        ? pointed(scene, scene.clauseBegin(begin - 1), null)
        : here;
  }

  private @Nullable Participant pointed(Scene scene, int clause, @Nullable Span counted) {
    Span phrase = LeadingPhrase.read(scene, clause, scene.clauseEnd(clause));
    boolean tells = phrase != null && Bystanders.tells(scene.chars(), phrase.end());
    Participant told = phrase == null || tells ? null : pointed.of(scene, phrase, counted);
    Token next = phrase == null ? null : scene.tokenAt(phrase.end());
    boolean acts = next != null && DISPOSING.contains(next.text());
    boolean named = told != null && phrase != null && phrase.contains(told.span());
    return told == null || acts || named && scene.hasName(told.span()) ? null : told;
  }

  /** {@code |更多的志愿者|赶来}: gives with what a clause begins though it has no name. */
  @Nullable Participant plain(Scene scene, Span clause, Span counted) {
    return plain.of(scene, clause, counted);
  }

  /** {@code |甲县|成立85家合作社}: things counted behind a name are not what is told of. */
  private static boolean isCounted(Scene scene, Span name, Span thing) {
    for (int at = name.end(); at < thing.begin(); at++) {
      if (scene.isFigure(at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 参展商、|采购企业|等约300人}: those who are counted are not of whom it is told. */
  private static boolean isCountedWith(Scene scene, Span thing, int figure) {
    String between = scene.chars().substring(Math.min(thing.end(), figure), figure);
    return COUNTED.matcher(between).matches();
  }
}
