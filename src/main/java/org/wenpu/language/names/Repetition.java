package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.language.names.place.EventNames;
import org.wenpu.language.names.place.LinkedSites;
import org.wenpu.language.names.place.PlaceUses;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Words;

/** Finds the names an article was seen to use wherever else it uses them. */
final class Repetition {
  private static final double REPEATED = 5;
  private static final int SHORTEST_FAMILY_NAME = 3;
  private static final int SHORTEST_LINK = 3;
  private static final int LONG_NAME = 4;
  private static final String JAPAN = "日本";
  private static final int NEAR = 12;

  /** How the bodies end whose heads bear their names: {@code 财政部|长}. */
  private static final String HEADED = "部局厅院司署处";

  /** How roads and railways begin that are named without a name, too. */
  private static final String RAILS = "公铁";

  /** {@code 沁河}: names of two characters that are no words. */
  private static final String WATERS = "河江湖溪渠";

  private Repetition() {}

  /**
   * Gives the names and their repetitions in text order.
   *
   * @param links chains of places; their last link is repeated without the others
   */
  static List<Proposal> complete(
      String chars,
      List<Words> sentences,
      List<Proposal> found,
      List<LinkedSites.Link> links,
      BitSet barred) {
    List<Proposal> names = withoutNamesakes(chars, found);
    Trie<Mention.Kind> seen = new Trie<>();
    BitSet taken = (BitSet) barred.clone();
    for (Proposal name : names) {
      taken.set(name.span().begin(), name.span().end());
      if (name.kind() == Mention.Kind.PERSON
          || name.span().length() > 2
          || WATERS.indexOf(chars.charAt(name.span().end() - 1)) >= 0) {
        seen.put(text(chars, name), name.kind());
        seen.put(text(chars, name).replace(" ", ""), name.kind());
        putFamilyName(text(chars, name), name.kind(), seen);
      }
    }
    putLinks(chars, names, links, seen);
    Set<String> families = families(chars, names);
    families.stream()
        .filter(family -> seen.get(family) == null)
        .forEach(family -> seen.put(family, Mention.Kind.PERSON));
    List<Proposal> all = new ArrayList<>(names);
    sentences.forEach(words -> repeat(words, seen, families, taken, all));
    return Proposal.heaviest(all);
  }

  /** {@code 霞浦县|三沙镇}: news goes on with the town alone. */
  private static void putLinks(
      String chars, List<Proposal> names, List<LinkedSites.Link> links, Trie<Mention.Kind> seen) {
    Set<Span> spans = names.stream().map(Proposal::span).collect(Collectors.toSet());
    links.stream()
        .filter(link -> spans.contains(link.whole()) && longEnough(chars, link.own()))
        .map(link -> chars.substring(link.own().begin(), link.own().end()))
        .filter(own -> seen.get(own) == null)
        .forEach(own -> seen.put(own, Mention.Kind.PLACE));
  }

  /** {@code 段村}: a settlement's name may be short. */
  private static boolean longEnough(String chars, Span own) {
    return own.length() >= SHORTEST_LINK
        || own.length() == 2 && "村镇乡".indexOf(chars.charAt(own.end() - 1)) >= 0;
  }

  /** {@code 亨利·|基辛格}: news goes on with the last part alone. */
  private static void putFamilyName(String name, Mention.Kind kind, Trie<Mention.Kind> seen) {
    String last = name.substring(name.lastIndexOf('·') + 1);
    if (kind == Mention.Kind.PERSON
        && last.length() < name.length()
        && last.length() >= SHORTEST_FAMILY_NAME
        && seen.get(last) == null) {
      seen.put(last, kind);
    }
  }

  /** Once {@code 高文山} is a person, it is no mountain where nothing says who it is. */
  private static List<Proposal> withoutNamesakes(String chars, List<Proposal> found) {
    Set<String> persons =
        found.stream()
            .filter(name -> name.kind() == Mention.Kind.PERSON)
            .map(name -> text(chars, name))
            .collect(Collectors.toSet());
    return found.stream()
        .filter(p -> !p.recognizer().equals(NameRule.SITE.id) || !persons.contains(text(chars, p)))
        .toList();
  }

  private static String text(String chars, Proposal name) {
    return chars.substring(name.span().begin(), name.span().end());
  }

  static Proposal of(Mention.Kind kind, Span span) {
    return new Proposal(kind, span, REPEATED, NameRule.REPETITION, NameRule.REPETITION_CONFIDENCE);
  }

  /** {@code 国防部|长}: who heads a body is not the body. Near miss: {@code 国防部|长期}. */
  private static boolean heads(String chars, Trie.Match<Mention.Kind> name) {
    return name.value() == Mention.Kind.ORGANIZATION
        && HEADED.indexOf(chars.charAt(name.end() - 1)) >= 0
        && chars.startsWith("长", name.end())
        && !chars.startsWith("长期", name.end());
  }

  /**
   * {@code 哈尔滨} … {@code 哈尔滨|至伊春高铁}: part of another name there. Near miss: {@code 某国|公路、工业园}, of
   * which it has many.
   */
  private static boolean within(Words words, Trie.Match<Mention.Kind> name, int begin) {
    return name.value() == Mention.Kind.PLACE
        && (EventNames.hold(words, begin, name.end())
            || PlaceUses.hold(words, begin, name.end())
            || RAILS.indexOf(words.at(name.end())) < 0 && Roads.begin(words, name.end()));
  }

  /** {@code 日本首相|高市|早苗}: of names of Japan the family's alone. */
  private static Set<String> families(String chars, List<Proposal> names) {
    return names.stream()
        .filter(name -> name.kind() == Mention.Kind.PERSON)
        .filter(name -> name.span().length() == LONG_NAME && text(chars, name).indexOf('·') < 0)
        .filter(name -> ofJapan(chars, names, name.span().begin()))
        .map(name -> text(chars, name).substring(0, 2))
        .collect(Collectors.toSet());
  }

  /** Near miss: {@code 日本首相会见马来西亚总理|马哈蒂尔}, where another state stands nearer. */
  private static boolean ofJapan(String chars, List<Proposal> names, int begin) {
    int from = Math.max(0, begin - NEAR);
    String before = chars.substring(from, begin);
    int at = before.lastIndexOf(JAPAN);
    return at >= 0
        && before.indexOf('。', at) < 0
        && names.stream()
            .filter(name -> name.kind() != Mention.Kind.PERSON)
            .map(Proposal::span)
            .noneMatch(span -> span.begin() > from + at + 1 && span.end() <= begin);
  }

  private static boolean cut(Words words, Trie.Match<Mention.Kind> name, int at, Set<String> of) {
    return name.end() - at == 2
        && of.contains(words.text(at, name.end()))
        && !(words.boundary(at) && words.boundary(name.end()));
  }

  private static void repeat(
      Words words,
      Trie<Mention.Kind> seen,
      Set<String> families,
      BitSet taken,
      List<Proposal> all) {
    int at = words.span().begin();
    while (at < words.span().end()) {
      Trie.Match<Mention.Kind> again =
          taken.get(at) ? null : seen.longest(words.chars(), at, words.span().end());
      if (again != null
          && !cut(words, again, at, families)
          && !heads(words.chars(), again)
          && !within(words, again, at)) {
        all.add(of(again.value(), new Span(at, again.end())));
      }
      at = again == null ? at + 1 : again.end();
    }
  }
}
