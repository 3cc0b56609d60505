package org.wenpu.meaning.extract.observation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Reference;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.Participant;

/** Asks each source of whom or what a figure is one. */
final class ThingRules {
  private static final Pattern AIM = Pattern.compile("到(?:\\d{4}|明)年");

  /** Those that tell of places and bodies with names. */
  private static final Set<ThingSource> NAMED =
      EnumSet.of(
          ThingSource.STRUCK,
          ThingSource.GIVEN,
          ThingSource.TOPIC,
          ThingSource.ADJACENT,
          ThingSource.SENTENCE,
          ThingSource.PARAGRAPH);

  /** Those of them that look into the clause of the figure. */
  private static final Set<ThingSource> NEAR =
      EnumSet.of(ThingSource.STRUCK, ThingSource.TOPIC, ThingSource.ADJACENT);

  private final AnnotatedArticle article;
  private final ClauseTopics topics;
  private final OwnClause own;
  private final ToldBefore before;
  private final PartQuantities parts;
  private final Jurisdictions jurisdictions;
  private final Continued continued;
  private final Routes routes;

  ThingRules(
      AnnotatedArticle article, Reference reference, ClauseTopics topics, PartQuantities parts) {
    List<Mention> names = names(article);
    this.article = article;
    this.topics = topics;
    this.parts = parts;
    this.continued = new Continued(article);
    this.routes = new Routes(article);
    this.jurisdictions = new Jurisdictions(article, reference);
    this.own = new OwnClause(article, topics, names);
    this.before = new ToldBefore(article, topics, names, jurisdictions);
  }

  private static List<Mention> names(AnnotatedArticle article) {
    return article.mentions().stream()
        .filter(m -> ClauseTopics.LOCATED.contains(m.kind()))
        .filter(m -> !Bystanders.isOne(article.chars(), m.span()))
        .toList();
  }

  /**
   * Gives what a source tells, or null.
   *
   * @param last the figure before that is of no other quantity; null for none
   */
  @Nullable Participant of(ThingSource source, Scene scene, Figure figure, @Nullable Figure last) {
    int begin = figure.quantity().span().begin();
    Span clause = new Span(scene.clauseBegin(begin), begin);
    return switch (source) {
      case DEALT -> own.dealt(scene, figure);
      case POSSESSOR -> OwnClause.possessor(scene, figure);
      case OWNER -> own.owner(scene, figure);
      case PART -> parts.of(scene, figure, last);
      case BEHIND -> own.behind(scene, figure);
      case COUNTED -> OwnClause.counted(scene, figure);
      case ACTOR -> isOfActor(figure) ? topics.plain(scene, clause, figure.indicator()) : null;
      case KIND -> topics.kind(scene, clause, figure.indicator());
      case TELLER -> jurisdictions.told(begin);
      case COUNTRY -> CountryFigures.country(article, figure);
      case PLAIN -> plain(scene, figure);
      case ATTACKED -> own.attacked(scene, figure);
      case GATHERING -> ThingVetoes.isAttended(scene, figure) ? HeadlineThings.held(article) : null;
      case PERFORMER -> Performers.of(scene, figure);
      case ROUTE -> routes.of(scene, figure);
      case CONTINUED -> continued.of(scene, figure, last);
      case POINTED -> topics.pointed(scene, figure);
      default -> named(source, scene, figure, false);
    };
  }

  /** Gives the place or body with a name to which a figure belongs; null for none. */
  @Nullable Participant place(Scene scene, Figure figure) {
    Participant told = first(NAMED, scene, figure);
    return told == null ? CountryFigures.country(article, figure) : told;
  }

  /** Gives whom the clause of a figure names in a report that is of a region; null for no other. */
  @Nullable Participant inReport(Scene scene, Figure figure) {
    Participant possessor = OwnClause.possessor(scene, figure);
    Participant owner = possessor == null ? own.owner(scene, figure) : possessor;
    return owner == null ? first(NEAR, scene, figure) : owner;
  }

  private @Nullable Participant first(Set<ThingSource> sources, Scene scene, Figure figure) {
    for (ThingSource source : sources) {
      Participant told = named(source, scene, figure, true);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /**
   * Gives what one of the sources tells that know places and bodies, or null.
   *
   * @param only whether nothing else is asked for
   */
  private @Nullable Participant named(
      ThingSource source, Scene scene, Figure figure, boolean only) {
    int clause = scene.clauseBegin(figure.quantity().span().begin());
    return switch (source) {
      case STRUCK -> own.struck(scene, figure);
      case GIVEN -> given(scene, figure);
      case TOPIC -> topic(scene, figure, only);
      case ADJACENT -> own.adjacent(scene, figure);
      case SENTENCE -> before.inSentence(scene, clause, only ? null : figure, only);
      case PARAGRAPH -> before.inParagraph(scene, only, isDeed(scene, figure));
      default -> null;
    };
  }

  private static @Nullable Participant given(Scene scene, Figure figure) {
    Mention given = Recipients.of(scene, figure);
    return given == null ? null : Participant.of(given);
  }

  private @Nullable Participant topic(Scene scene, Figure figure, boolean named) {
    Participant here = own.topic(scene, figure, named);
    boolean whereTold = here != null && scene.text(here.span()).equals("全国");
    int clause = scene.clauseBegin(figure.quantity().span().begin());
    Participant land = whereTold ? before.inSentence(scene, clause, null, true) : null;
    return land == null ? here : land;
  }

  /** Gives what the nearest clause begins with, though it has no name. */
  private @Nullable Participant plain(Scene scene, Figure figure) {
    int end = figure.quantity().span().begin();
    while (end > scene.span().begin()) {
      int begin = scene.clauseBegin(end);
      Participant told = topics.plain(scene, new Span(begin, end), figure.indicator());
      if (told != null && !before.isSibling(scene, told, figure)) {
        return told;
      }
      end = begin - 1;
    }
    return null;
  }

  /** Says whether somebody does what is counted or lasts; the harmed are told where it happened. */
  private static boolean isOfActor(Figure figure) {
    boolean counted = figure.rule() == Figure.Rule.COUNTED;
    return counted && figure.indicator().begin() >= figure.end()
        || figure.quantity().is(Unit.Kind.TIME);
  }

  /** {@code |先后派出4个工作组}: what is done by whom was told of before; plans are of the country. */
  private static boolean isDeed(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin();
    boolean counted = figure.rule() == Figure.Rule.COUNTED || figure.rule() == Figure.Rule.DEED;
    return counted
        && figure.indicator().begin() >= figure.end()
        && LeadingPhrase.read(scene, scene.clauseBegin(begin), begin) == null
        && hasVerb(scene, scene.clauseBegin(begin), begin)
        && !AIM.matcher(scene.text(scene.span())).find();
  }

  private static boolean hasVerb(Scene scene, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(scene::tokenAt)
        .anyMatch(t -> t != null && t.tag().startsWith("v"));
  }
}
