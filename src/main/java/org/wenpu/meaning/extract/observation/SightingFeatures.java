package org.wenpu.meaning.extract.observation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Characters;
import org.wenpu.language.Token;
import org.wenpu.meaning.extract.FeatureSink;
import org.wenpu.meaning.extract.observation.Sighting.Role;

/** Names what speaks for somebody or something by where and how it is told of before a figure. */
final class SightingFeatures {
  private static final Pattern EVENT =
      Pattern.compile("(?:会|节|展|赛|周|论坛|活动|仪式|季|彩排|盛典|演习|行动|洽谈|之旅)$");

  private static final Characters EVENT_ENDS = Characters.of("会节展赛周坛动式季排典习谈旅");

  private static final int LAST_RANK = 3;
  private static final String BYSTANDER = "bystander";
  private static final String TELLS = "tells";

  private final AnnotatedArticle article;
  private final String title;
  private final Map<Span, Set<String>> passers = new HashMap<>();
  private final Map<String, Boolean> events = new HashMap<>();

  SightingFeatures(AnnotatedArticle article) {
    this.article = article;
    this.title = article.article().headline().title();
  }

  /** Tells of the nearest sighting of one of the candidates for a figure. */
  void of(
      Scene scene,
      Figure figure,
      FigureTraits traits,
      List<ThingCandidate> all,
      ThingCandidate candidate,
      FeatureSink sink) {
    String kind = candidate.kind();
    if (candidate.sightings().isEmpty()) {
      sink.add("unseen", kind);
      return;
    }
    Sighting nearest = candidate.sightings().get(0);
    distance(nearest.where(), kind, traits, sink);
    roles(candidate, nearest.where(), kind, sink);
    region(nearest, kind, traits, sink);
    ranks(all, candidate, kind, sink);
    if (nearest.role() != Role.HEADLINE) {
      around(scene, figure, nearest, kind, sink);
    }
  }

  private static void distance(String where, String kind, FigureTraits traits, FeatureSink sink) {
    sink.add("at", where);
    sink.add("at", where, kind);
    sink.add("at.subject", where, traits.subject());
    sink.add("at.rule", where, traits.rule(), traits.side());
    sink.add("at.unit", where, kind, traits.unit());
  }

  private static void roles(ThingCandidate candidate, String where, String kind, FeatureSink sink) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Sighting sighting : candidate.sightings()) {
      if (sighting.where().equals(where)) {
        roles.add(sighting.role());
      }
    }
    for (Role role : roles) {
      sink.add("role", role.name(), where);
      sink.add("role", role.name(), kind);
    }
  }

  /** Tells where it is seen first: in the clause, the sentence, the paragraph, above. */
  private void region(Sighting nearest, String kind, FigureTraits traits, FeatureSink sink) {
    String where = nearest.where();
    String region =
        where.startsWith("sentence")
            ? "paragraph"
            : where.startsWith("clause") && !where.equals(Sighting.HERE) ? "sentence" : where;
    String name = nearest.told().name();
    boolean event = events.computeIfAbsent(name, SightingFeatures::isEvent);
    String form = event ? "EVENT" : kind;
    sink.add("region", region, form, traits.side(), traits.rule());
    sink.add("region.subject", region, form, traits.subject());
    if (title.contains(name)) {
      sink.add("region.title", region, form);
    }
    if (event) {
      sink.add("event", traits.side(), traits.rule());
      sink.add("event.unit", traits.unit(), region);
    }
  }

  private static boolean isEvent(String name) {
    return EVENT_ENDS.end(name, 0, name.length()) && EVENT.matcher(name).find();
  }

  /** Tells how many others stand before it: topics, and those of its kind. */
  private static void ranks(
      List<ThingCandidate> all, ThingCandidate candidate, String kind, FeatureSink sink) {
    int topics = 0;
    int same = 0;
    for (ThingCandidate other : all) {
      if (other == candidate) {
        break;
      }
      topics += other.isTopic() ? 1 : 0;
      same += !other.sightings().isEmpty() && other.kind().equals(kind) ? 1 : 0;
    }
    if (candidate.isTopic()) {
      sink.add("rank.topic", Integer.toString(Math.min(LAST_RANK, topics)), kind);
    }
    sink.add("rank.kind", Integer.toString(Math.min(LAST_RANK, same)), kind);
  }

  private void around(Scene scene, Figure figure, Sighting nearest, String kind, FeatureSink sink) {
    Span span = nearest.told().span();
    String chars = article.chars();
    sink.add("before", mark(chars, span.begin() - 1), kind);
    sink.add("behind", mark(chars, span.end()), kind);
    for (String passer : passers.computeIfAbsent(span, this::passers)) {
      sink.add(passer, kind);
    }
    int value = figure.quantity().span().begin();
    if (scene.span().contains(span) && span.end() <= value) {
      Token token = scene.tokenAt(span.end());
      sink.add("next", token == null ? FigureTraits.NONE : token.tag(), kind);
      boolean here = nearest.where().equals(Sighting.HERE);
      sink.add(here ? "verb" : "verb.far", verb(scene, span.end(), value));
    }
  }

  /** Gives a character; none for the ends of a line. */
  private static String mark(String chars, int at) {
    boolean inside = at >= 0 && at < chars.length() && chars.charAt(at) > ' ';
    return inside ? chars.substring(at, at + 1) : "";
  }

  /** Says whether it only stands near, and whether it only tells. */
  private Set<String> passers(Span span) {
    boolean bystander = Bystanders.isOne(article.chars(), span);
    boolean tells = Bystanders.tells(article.chars(), span.end());
    return bystander
        ? tells ? Set.of(BYSTANDER, TELLS) : Set.of(BYSTANDER)
        : tells ? Set.of(TELLS) : Set.of();
  }

  /** Gives the last verb behind it in its clause, before the figure. */
  private static String verb(Scene scene, int from, int figure) {
    String verb = FigureTraits.NONE;
    for (int at = from; at < figure && !scene.isClauseEnd(at); at++) {
      Token token = scene.tokenAt(at);
      verb = token != null && token.tag().startsWith("v") ? token.text() : verb;
    }
    return verb;
  }
}
