package org.wenpu.meaning.extract.post;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;

/**
 * Knows which bodies and places have a title ({@code lexicon/title-homes.tsv}): {@code 护士长} is one
 * of a hospital, {@code 村医} one of a village, {@code 馆长} heads what ends in 馆.
 */
final class Homes {
  private static final Lexicon<Kind> NAMES = Lexicon.bundled("homes", Kind.class);
  private static final Lexicon<Kind> TITLES = Lexicon.bundled("title-homes", Kind.class);
  private static final Trie<Kind> BACKWARDS = backwards();

  /** What those are called that a head in 长 leads: {@code 院长}, {@code 镇长}. */
  private static final String LED = "院校馆所园场镇乡村县市州";

  /** How names of schools end. */
  private static final String SCHOOLS = "校学院中";

  private static final char SCHOOL = '校';

  /** What kind of body or place has a title. */
  enum Kind {
    FIRM,
    COOPERATIVE,
    VILLAGE,
    UNIVERSITY,
    SCHOOL,
    HOSPITAL,
    COURT,
    PROCURATORATE,
    POLICE,
    FIRE_BRIGADE,
    TROUPE,
    MUSEUM
  }

  /** Kinds that are places. */
  private static final Set<Kind> PLACES = EnumSet.of(Kind.VILLAGE, Kind.MUSEUM);

  private Homes() {}

  private static Trie<Kind> backwards() {
    Trie<Kind> trie = new Trie<>();
    for (Kind kind : Kind.values()) {
      TITLES.forms(kind).forEach(f -> trie.put(new StringBuilder(f).reverse().toString(), kind));
    }
    return trie;
  }

  /** Says whether a body or place is one of those that have a title. */
  static boolean fits(Mention mention, String title) {
    Kind kind = kindOf(title);
    char led = kind == null ? led(title) : 0;
    return kind == null ? led != 0 && isNamed(mention, led) : is(mention, kind);
  }

  /** Says whether a place has a title, which is none of a region's: {@code 某村|村医}. */
  static boolean ofPlace(Mention mention, String title) {
    Kind kind = kindOf(title);
    return kind != null && PLACES.contains(kind) && is(mention, kind);
  }

  private static @Nullable Kind kindOf(String title) {
    Trie.Match<Kind> found = BACKWARDS.longestBackwards(title, title.length(), 0);
    return found == null ? null : found.value();
  }

  private static char led(String title) {
    int head = title.length() - 2;
    boolean heads = head >= 0 && title.endsWith("长") && LED.indexOf(title.charAt(head)) >= 0;
    return heads ? title.charAt(head) : 0;
  }

  private static boolean is(Mention mention, Kind kind) {
    return PLACES.contains(kind)
        ? NAMES.forms(kind).stream().anyMatch(mention.text()::endsWith)
        : mention.kind() == Mention.Kind.ORGANIZATION
            && NAMES.forms(kind).stream().anyMatch(mention.text()::contains);
  }

  /** Says whether a name ends in the noun for its kind: {@code 校} for {@code 某大学}. */
  static boolean isNamed(Mention mention, char noun) {
    char last = mention.text().charAt(mention.text().length() - 1);
    return noun == SCHOOL ? SCHOOLS.indexOf(last) >= 0 : last == noun;
  }

  /** Says whether one character stands for a body or place named before: {@code 村|党支部书记}. */
  static boolean isNoun(String word) {
    return word.length() == 1 && LED.contains(word);
  }
}
