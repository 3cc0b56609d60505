package org.wenpu.meaning.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitution;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.meaning.Entity.Institution;

/** Decides which institutions the names in one article are. */
final class InstitutionIdentity {
  private static final String PARTY = "中共";
  private static final List<String> PROVINCES = List.of("省", "自治区");

  private final InstitutionWords words;
  private final KnownInstitutions known;
  private final Gazetteer gazetteer;
  private final PlaceIdentity places;
  private final List<String> named;
  private final String article;
  private final Map<String, Institution> decided = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  InstitutionIdentity(
      InstitutionWords words,
      KnownInstitutions known,
      Gazetteer gazetteer,
      PlaceIdentity places,
      AnnotatedArticle article) {
    this.words = words;
    this.known = known;
    this.gazetteer = gazetteer;
    this.places = places;
    this.article = article.article().id();
    this.named =
        article.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.ORGANIZATION)
            .map(Mention::text)
            .distinct()
            .toList();
  }

  /**
   * Gives the institution that a name is here. A name whose fuller one is being decided is not
   * asked for again as that one's parent.
   */
  Institution of(String name) {
    Institution before = decided.get(name);
    if (before == null) {
      open.add(name);
      before = decide(name);
      open.remove(name);
      decided.put(name, before);
    }
    return before;
  }

  /** Gives the institution a name is, if it is known or ends as institutions do; or null. */
  @Nullable Institution ifInstitution(String name) {
    boolean proper = words.isInstitution(name) && !words.isVague(name);
    return proper || named.contains(name) || known.named(name) != null ? of(name) : null;
  }

  private Institution decide(String name) {
    KnownInstitution entry = known.named(name);
    String fuller = entry == null || known.isAmbiguous(name) ? fuller(name) : null;
    if (fuller != null) {
      return called(of(fuller), name);
    }
    String whole = entry == null ? ofProvince(name) : null;
    if (whole != null) {
      return called(of(whole), name);
    }
    return entry == null ? fromWords(name) : called(of(entry), name);
  }

  /** Gives a body of the article's province its full name: {@code 省委} → 广东省委; or null. */
  private @Nullable String ofProvince(String name) {
    for (String kind : PROVINCES) {
      Place province = name.startsWith(kind) ? places.province(kind) : null;
      if (province != null && name.length() > kind.length()) {
        return province.label() + name.substring(kind.length());
      }
    }
    return null;
  }

  /** Gives the one fuller name in the article: 广东省发改委 for 发改委, 宁德时代…公司 for 宁德时代. */
  private @Nullable String fuller(String name) {
    List<String> fuller = named.stream().filter(other -> isFuller(other, name)).toList();
    return fuller.size() == 1 ? fuller.get(0) : null;
  }

  private boolean isFuller(String other, String name) {
    int more = other.length() - name.length();
    if (more <= 0) {
      return false;
    }
    if (other.endsWith(name)) {
      return gazetteer.longestNameAt(other, 0) == more || words.isHead(name);
    }
    return other.startsWith(name)
        && !words.isInstitution(name)
        && words.kind(other) == Institution.Kind.COMPANY;
  }

  private Institution of(KnownInstitution entry) {
    KnownInstitution parent = entry.parent() == null ? null : known.byKey(entry.parent());
    return new Institution(
        entry.key(),
        entry.label(),
        List.of(),
        Institution.Kind.valueOf(entry.kind().name()),
        entry.location() == null ? null : places.byKey(entry.location()),
        parent == null ? null : of(parent));
  }

  private Institution fromWords(String name) {
    if (name.startsWith(PARTY) && places.leadingEnd(name.substring(PARTY.length())) > 0) {
      return called(of(name.substring(PARTY.length())), name);
    }
    int end = places.leadingEnd(name);
    Place region = end > 0 ? places.known(name.substring(0, end)) : foreignState(name);
    String rest = name.substring(end > 0 ? end : region == null ? 0 : 1);
    RegionalBody body = words.body(rest);
    if (region != null && body != null && !(body.isChinese() && places.isAbroad(region))) {
      return called(of(body, region), name);
    }
    boolean office = region != null && region.kind() == Place.Kind.COUNTRY && words.isHead(rest);
    String full = office && region != null ? region.label() + rest : name;
    return called(plain(full, region), name);
  }

  /** An area like 华南 in a name says little of where its bearer sits. */
  private Institution plain(String name, @Nullable Place region) {
    Place location = region != null && region.kind() == Place.Kind.REGION ? null : region;
    String key = words.isContextual(name) ? name + "@" + article : name;
    return new Institution(key, name, List.of(), words.kind(name), location, parent(name));
  }

  /** Gives the state whose shorthand stands before an office: 俄|外交部, but not 法|院. */
  private @Nullable Place foreignState(String name) {
    return name.length() > 2 && words.isHead(name.substring(1))
        ? places.state(name.substring(0, 1))
        : null;
  }

  /** Gives the body of a region: 广东省, CONFERENCE → 广东省政协. */
  Institution of(RegionalBody body, Place region) {
    String rest = body.words(region, places.isAbroad(region));
    return new Institution(
        places.qualified(region) + rest,
        region.label() + rest,
        List.of(),
        body.kind(),
        region,
        null);
  }

  private @Nullable Institution parent(String name) {
    int end = Math.max(words.wholeEnd(name), knownEnd(name));
    return end > 0 && !open.contains(name.substring(0, end)) ? of(name.substring(0, end)) : null;
  }

  /** Gives the end of the known institution that a name begins with: 财政部 of 财政部社会保障司; or -1. */
  int knownEnd(String name) {
    int end = known.longestNameAt(name, 0);
    boolean part = end > 0 && words.endsPart(name, end) && words.isInstitution(name.substring(end));
    return part ? end : -1;
  }

  /** Gives the end of the longest institution's name that a text begins with, or -1. */
  int leadingEnd(String text) {
    int end = known.longestNameAt(text, 0);
    for (String name : named) {
      if (name.length() > end && text.startsWith(name)) {
        end = name.length();
      }
    }
    return Math.max(end, words.wholeEnd(text));
  }

  /** Adds the name an article uses to those of an institution. */
  private static Institution called(Institution institution, String name) {
    return name.equals(institution.label())
        ? institution
        : new Institution(
            institution.key(),
            institution.label(),
            List.of(name),
            institution.kind(),
            institution.location(),
            institution.parent());
  }
}
