package org.wenpu.meaning.identity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Hanzi;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;

/** Decides which places the names in one article are, in the light of one another. */
final class PlaceIdentity {
  private final Gazetteer gazetteer;
  private final AnnotatedArticle article;
  private final Set<Place> context = new LinkedHashSet<>();
  private final Map<String, Place> decided = new HashMap<>();

  PlaceIdentity(Gazetteer gazetteer, AnnotatedArticle article) {
    this.gazetteer = gazetteer;
    this.article = article;
    Article.Dateline dateline = article.article().dateline();
    if (dateline != null && dateline.place() != null) {
      addToContext(Hanzi.simplified(dateline.place()));
    }
    for (Mention mention : article.mentions()) {
      int end = gazetteer.longestNameAt(mention.text(), 0);
      if (end > 0 && mention.kind() != Mention.Kind.PERSON) {
        addToContext(mention.text().substring(0, end));
      }
    }
  }

  /** Only a name that is plain by itself tells what others mean: 广东, not 鼓楼区. */
  private void addToContext(String name) {
    Place place = gazetteer.isAmbiguous(name) ? null : gazetteer.resolve(name, List.of());
    if (place != null) {
      context.add(place);
    }
  }

  /** Gives the place of the dateline, or null. */
  @Nullable Place filedFrom() {
    Article.Dateline dateline = article.article().dateline();
    return dateline == null || dateline.place() == null
        ? null
        : known(Hanzi.simplified(dateline.place()));
  }

  /** Gives the place of the gazetteer that a name is here, or null. */
  @Nullable Place known(String name) {
    return gazetteer.resolve(name, context);
  }

  /** Gives the place a mention is: one of the gazetteer, or a site that only articles name. */
  Place of(String name) {
    return decided.computeIfAbsent(name, this::decide);
  }

  private Place decide(String name) {
    Place known = known(name);
    if (known != null) {
      return known;
    }
    List<Place> candidates = gazetteer.named(name);
    return candidates.isEmpty() ? site(name) : undecided(name, candidates.get(0));
  }

  /** One of several 鼓楼区: not to be taken for the one of another article. */
  private Place undecided(String name, Place candidate) {
    return new Place(name + "@" + article.article().id(), candidate.kind(), name, null);
  }

  private Place site(String name) {
    Place whole = leading(name);
    return new Place(name, Place.Kind.SITE, name, whole == null ? null : whole.key());
  }

  /** Gives the place whose name a longer name begins with: 上海 of 上海田子坊; or null. */
  @Nullable Place leading(String name) {
    int end = leadingEnd(name);
    return end > 0 ? known(name.substring(0, end)) : null;
  }

  /** Gives the end of the place name that a longer name begins with, or -1. */
  int leadingEnd(String name) {
    int end = gazetteer.longestNameAt(name, 0);
    boolean plain =
        end > 0 && end < name.length() && !gazetteer.isAmbiguous(name.substring(0, end));
    return plain ? end : -1;
  }

  /**
   * Gives the province that the article is about: that of its dateline, else the only one it names.
   *
   * @param kind what its full name ends in: {@code 省}, {@code 自治区}
   */
  @Nullable Place province(String kind) {
    Place here = filedFrom();
    Place filed = here == null ? null : gazetteer.province(here);
    if (filed != null && filed.label().endsWith(kind)) {
      return filed;
    }
    List<Place> named =
        context.stream()
            .map(gazetteer::province)
            .filter(p -> p != null && p.label().endsWith(kind))
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Gives a name of a division that no other has: a county's with its city's before it. */
  String qualified(Place place) {
    Place whole =
        place.kind() == Place.Kind.COUNTY && place.parent() != null
            ? gazetteer.byKey(place.parent())
            : null;
    return whole == null ? place.label() : whole.label() + place.label();
  }

  /** Tells whether a place is no division of China. */
  boolean isAbroad(Place place) {
    return gazetteer.province(place) == null;
  }

  @Nullable Place byKey(String key) {
    return gazetteer.byKey(key);
  }

  /** Gives the state a one-character shorthand stands for: 英 → 英国; null for 京. */
  @Nullable Place state(String shorthand) {
    return gazetteer.named(shorthand).stream()
        .filter(place -> place.kind() == Place.Kind.COUNTRY)
        .findFirst()
        .orElse(null);
  }
}
