package org.wenpu.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the places of the bundled {@code ontology/places.ttl}. Immutable once read; safe to share.
 */
public final class BundledGazetteer implements Gazetteer {
  private static final String HEADS = "省市县区州盟旗镇";
  private static final String NO_HEAD = "期远效久";
  private static final String CLOSING = "，。、；）！：等的\n";

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, List<Place>> names = new HashMap<>();
  private final Trie<List<Place>> mentioned = new Trie<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** Reads the bundled file. */
  public static BundledGazetteer bundled() {
    return new BundledGazetteer(
        Thesaurus.bundled("places", "place"), Lookalike.bundled().forms(Lookalike.NOT_PLACE));
  }

  BundledGazetteer(Iterable<Concept> concepts, Iterable<String> lookalikes) {
    Set<String> plain = new HashSet<>();
    for (Concept concept : concepts) {
      Place place = place(concept);
      if (places.put(place.key(), place) != null) {
        throw new IllegalStateException("place twice: " + place.key());
      }
      List<String> forms = forms(concept);
      forms.forEach(form -> file(form, place));
      concept.all("hiddenLabel@zh").forEach(sign -> file(sign, place));
      List<String> marked = concept.all("ambiguousLabel@zh");
      ambiguous.addAll(marked);
      forms.stream().filter(form -> !marked.contains(form)).forEach(plain::add);
      forms.forEach(form -> mentioned.put(form, names.getOrDefault(form, List.of())));
    }
    ambiguous.removeAll(plain);
    lookalikes.forEach(form -> mentioned.put(form, List.of()));
    names.forEach((name, bearers) -> bearers.sort(order(name)));
    names.replaceAll((name, bearers) -> List.copyOf(bearers));
  }

  private static Place place(Concept concept) {
    String kind = concept.one("type").toUpperCase(Locale.ROOT);
    return new Place(
        concept.key(),
        Place.Kind.valueOf(kind),
        concept.one("prefLabel@zh"),
        concept.first("containedInPlace"));
  }

  private static List<String> forms(Concept concept) {
    List<String> forms = new ArrayList<>(concept.all("prefLabel@zh"));
    forms.addAll(concept.all("altLabel@zh"));
    return forms;
  }

  private void file(String name, Place place) {
    names.computeIfAbsent(name, k -> new ArrayList<>(1)).add(place);
  }

  /** Countries and provinces first, then whose full name it is, then by kind and key. */
  private static Comparator<Place> order(String name) {
    return Comparator.<Place, Boolean>comparing(place -> !PlaceChoice.leads(place))
        .thenComparing(place -> !place.label().equals(name))
        .thenComparing(Place::kind)
        .thenComparing(Place::key);
  }

  @Override
  public int longestNameAt(String text, int begin) {
    Trie.Match<List<Place>> name = nameAt(text, begin);
    if (name == null) {
      return -1;
    }
    while (true) {
      Trie.Match<List<Place>> part = partAt(text, name);
      if (part == null) {
        return name.end();
      }
      name = part;
    }
  }

  /** Finds one name; {@code 上海市长} names 上海, not 上海市; {@code 长治久安} nothing. */
  private Trie.@Nullable Match<List<Place>> nameAt(String text, int begin) {
    Trie.Match<List<Place>> full = mentioned.longest(text, begin);
    if (full == null || full.value().isEmpty()) {
      return null;
    }
    if (!beforeHead(text, full.end())) {
      return full;
    }
    Trie.Match<List<Place>> shorter = mentioned.longest(text, begin, full.end() - 1);
    return shorter == null ? full : shorter;
  }

  /** Tells 市|长 (mayor) from 市|长宁区, 省|长沙, 市|长期. */
  private boolean beforeHead(String text, int end) {
    return end < text.length()
        && text.charAt(end) == '长'
        && HEADS.indexOf(text.charAt(end - 1)) >= 0
        && mentioned.longest(text, end) == null
        && (end + 1 == text.length() || NO_HEAD.indexOf(text.charAt(end + 1)) < 0);
  }

  /** Finds the next link of a chain: 徐汇区 after 上海市. */
  private Trie.@Nullable Match<List<Place>> partAt(String text, Trie.Match<List<Place>> whole) {
    Trie.Match<List<Place>> next = nameAt(text, whole.end());
    if (next == null) {
      return null;
    }
    boolean word =
        isAmbiguous(text.subSequence(whole.end(), next.end()).toString())
            && !(inProvince(whole) && closes(text, next.end()));
    List<Place> parts =
        next.value().stream()
            .filter(part -> whole.value().stream().anyMatch(place -> links(place, part, word)))
            .toList();
    return parts.isEmpty() ? null : new Trie.Match<>(next.end(), parts);
  }

  private static boolean inProvince(Trie.Match<List<Place>> whole) {
    return whole.value().stream().anyMatch(place -> place.kind() == Place.Kind.PROVINCE);
  }

  /** {@code 江西|兴国、}: before a mark a word that is also a county's name is the county. */
  private static boolean closes(String text, int end) {
    return end >= text.length() || CLOSING.indexOf(text.charAt(end)) >= 0;
  }

  /** A name that is also a word links to the next higher division only: 北京朝阳, but 中国|和平. */
  private boolean links(Place whole, Place part, boolean word) {
    return word
        ? whole.kind() != Place.Kind.COUNTRY && whole.key().equals(part.parent())
        : liesIn(part, whole);
  }

  private boolean liesIn(Place part, Place whole) {
    for (Place place = parent(part); place != null; place = parent(place)) {
      if (place.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Place parent(Place place) {
    return place.parent() == null ? null : places.get(place.parent());
  }

  @Override
  public List<Place> named(String name) {
    return names.getOrDefault(name, List.of());
  }

  @Override
  public boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }

  @Override
  public @Nullable Place byKey(String key) {
    return places.get(key);
  }

  @Override
  public @Nullable Place province(Place place) {
    Place at = place;
    while (at != null && at.kind() != Place.Kind.PROVINCE) {
      at = parent(at);
    }
    return at;
  }

  @Override
  public @Nullable Place resolve(String name, Collection<Place> context) {
    List<Place> candidates = bearers(name);
    List<Place> leading = candidates.stream().filter(PlaceChoice::leads).toList();
    return new PlaceChoice(this, context).among(leading.isEmpty() ? candidates : leading);
  }

  private List<Place> bearers(String name) {
    List<Place> bearers = named(name);
    Trie.Match<List<Place>> link = bearers.isEmpty() ? nameAt(name, 0) : null;
    while (link != null) {
      if (link.end() == name.length()) {
        return link.value();
      }
      link = partAt(name, link);
    }
    return bearers;
  }
}
