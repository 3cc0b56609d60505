package org.wenpu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the tables of {@code src/reference} with the files written from them, as far as that
 * goes without the packages: what is mended in the one only is lost when the other is written anew.
 */
class PlaceTablesTest {
  private static final List<Concept> PLACES = Thesaurus.bundled("places", "place");
  private static final Map<String, Concept> BY_KEY =
      PLACES.stream().collect(Collectors.toMap(Concept::key, Function.identity()));
  private static final Map<String, Rows.Row> REGIONS = byFirstCell("regions.tsv");
  private static final Map<String, Rows.Row> SHORT_FORMS = byFirstCell("shortforms.tsv");
  private static final Pattern HEAD = Pattern.compile("地区|[市县区盟]|.*自治[州县]");
  private static final Pattern DASH = Pattern.compile("[—－]");

  private static List<Rows.Row> table(String name) {
    Path file = Path.of("src", "reference", name);
    try {
      return Rows.read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails when two rows begin with the same cell. */
  private static Map<String, Rows.Row> byFirstCell(String table) {
    return table(table).stream().collect(Collectors.toMap(row -> row.cell(0), Function.identity()));
  }

  private static List<String> forms(Rows.Row row, int column) {
    return Stream.of(row.cell(column).split("\\|")).filter(form -> !form.isEmpty()).toList();
  }

  private static Concept place(Rows.Row row, String key) {
    assertThat(BY_KEY).as("%s has no place", row.place()).containsKey(key);
    return BY_KEY.get(key);
  }

  private static List<String> names(Concept place, String language) {
    List<String> names = new ArrayList<>(place.all("prefLabel@" + language));
    names.addAll(place.all("altLabel@" + language));
    return names;
  }

  private static boolean isDivision(Concept place) {
    return List.of("City", "County").contains(place.one("type"))
        && place.first("divisionCode") != null;
  }

  @Test
  void regionIsWhatItsRowSays() {
    for (Rows.Row row : REGIONS.values()) {
      Concept place = place(row, row.cell(0));
      String parent = row.cell(2).isEmpty() ? null : row.cell(2);
      assertThat(place.one("type")).as(row.place()).isEqualToIgnoringCase(row.cell(1));
      assertThat(place.first("containedInPlace")).as(row.place()).isEqualTo(parent);
      assertThat(regionNames(place)).as(row.place()).isEqualTo(namesOfRow(row));
      assertThat(names(place, "en")).as(row.place()).isEqualTo(forms(row, 4));
    }
  }

  /** Leaves out what the rules add to a row: other dashes, 鹿特丹市 of the city 鹿特丹. */
  private static Set<String> regionNames(Concept place) {
    Set<String> names = oneDash(names(place, "zh"));
    if (place.one("type").equals("City") && !REGIONS.get(place.key()).cell(3).contains("市")) {
      names.remove(place.key() + "市");
    }
    return names;
  }

  private static Set<String> namesOfRow(Rows.Row row) {
    Set<String> names = oneDash(forms(row, 3));
    names.addAll(oneDash(List.of(row.cell(0))));
    return names;
  }

  private static Set<String> oneDash(Collection<String> names) {
    return names.stream()
        .map(name -> DASH.matcher(name).replaceAll("-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void placeNoPackageKnowsHasARow() {
    assertThat(PLACES)
        .extracting(Concept::key)
        .filteredOn(key -> !key.matches("[A-Z]{2}|\\d{6}") && !isDivisionOfTaiwan(BY_KEY.get(key)))
        .filteredOn(key -> !REGIONS.containsKey(key))
        .isEmpty();
  }

  @Test
  void placesStandInTheOrderOfTheirKeys() {
    assertThat(PLACES).extracting(Concept::key).isSorted();
  }

  private static boolean isDivisionOfTaiwan(Concept place) {
    return "710000".equals(place.first("containedInPlace"))
        && List.of("City", "County").contains(place.one("type"));
  }

  /** A word to the dictionary makes divisions ambiguous only, a reader's word every place. */
  @Test
  void labelIsAmbiguousWhereItsRowSaysSo() {
    Set<String> byReaders = ambiguous(row -> row.cell(2).equals("reviewed by hand"));
    Set<String> all = ambiguous(row -> true);
    for (Concept place : PLACES) {
      Set<String> marked = isDivision(place) ? all : byReaders;
      assertThat(place.all("ambiguousLabel@zh"))
          .as(place.key())
          .isEqualTo(names(place, "zh").stream().filter(marked::contains).toList());
    }
  }

  private static Set<String> ambiguous(Predicate<Rows.Row> which) {
    return byFirstCell("ambiguous.tsv").values().stream()
        .filter(row -> row.cell(1).equals("ambiguous"))
        .filter(which)
        .map(row -> row.cell(0))
        .collect(Collectors.toSet());
  }

  @Test
  void shortFormOfTheTableStands() {
    for (Rows.Row row : SHORT_FORMS.values()) {
      assertThat(place(row, row.cell(0)).all("altLabel@zh"))
          .as(row.place())
          .containsExactlyInAnyOrderElementsOf(forms(row, 1));
    }
  }

  @Test
  void shortFormNotInTheTableIsMadeOfTheName() {
    for (Concept place : PLACES) {
      if (isDivision(place) && !SHORT_FORMS.containsKey(place.key())) {
        String name = place.one("prefLabel@zh");
        assertThat(place.all("altLabel@zh")).as(name).allMatch(form -> isShort(form, name));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "杨陵,杨陵区,true", "杨凌,杨陵区,false",
    "和田,和田地区,true", "大柴旦,大柴旦行政委员会,false",
    "延边,延边朝鲜族自治州,true", "延边州,延边朝鲜族自治州,true",
    "延吉州,延边朝鲜族自治州,false", "延边县,延边朝鲜族自治州,false"
  })
  void shortFormKeepsTheNamesBeginning(String form, String name, boolean made) {
    assertThat(isShort(form, name)).isEqualTo(made);
  }

  private static boolean isShort(String form, String name) {
    return leavesHead(form, name)
        || name.endsWith("自治" + form.substring(form.length() - 1))
            && leavesHead(form.substring(0, form.length() - 1), name);
  }

  private static boolean leavesHead(String stem, String name) {
    return name.startsWith(stem) && HEAD.matcher(name.substring(stem.length())).matches();
  }

  @Test
  void divisionWithoutARowIsCalledWithoutItsHead() {
    Set<String> provinces = new HashSet<>();
    table("provinces.tsv").forEach(row -> provinces.addAll(forms(row, 2)));
    for (Concept place : PLACES) {
      String name = place.one("prefLabel@zh");
      String stem = name.replaceFirst("(?:地区|[市县区盟])$", "");
      boolean has = stem.length() > 1 && !stem.equals(name) && !provinces.contains(stem);
      if (isDivision(place)
          && has
          && !name.matches(".*(?:新区|自治[州县])")
          && !SHORT_FORMS.containsKey(place.key())) {
        assertThat(place.all("altLabel@zh")).as(name).containsExactly(stem);
      }
    }
  }

  @Test
  void provinceIsWhatItsRowSays() {
    for (Rows.Row row : table("provinces.tsv")) {
      Concept place = place(row, row.cell(0));
      assertThat(place.one("prefLabel@zh")).isEqualTo(row.cell(1));
      assertThat(place.all("altLabel@zh")).containsExactlyInAnyOrderElementsOf(forms(row, 2));
      assertThat(place.all("hiddenLabel@zh")).containsExactlyInAnyOrderElementsOf(forms(row, 3));
      assertThat(place.one("isoCode")).isEqualTo(row.cell(4));
      assertThat(place.one("prefLabel@en")).isEqualTo(row.cell(5));
      assertThat(place.all("altLabel@en")).isEqualTo(forms(row, 6));
    }
  }

  @Test
  void cityHasTheNamesOfItsRow() {
    for (Rows.Row row : table("city-names.tsv")) {
      assertThat(names(place(row, row.cell(0)), "zh")).as(row.place()).contains(row.cell(1));
      assertThat(names(place(row, row.cell(0)), "en")).containsExactly(row.cell(2));
    }
  }

  @Test
  void countryHasTheNamesAndSignsOfItsRow() {
    Map<String, Rows.Row> rows = byFirstCell("countries.tsv");
    for (Rows.Row row : rows.values()) {
      Concept place = place(row, row.cell(0));
      assertThat(names(place, "zh")).as(row.place()).containsAll(forms(row, 1));
      assertThat(names(place, "en")).as(row.place()).containsAll(forms(row, 3));
    }
    for (Concept place : PLACES) {
      if (place.one("type").equals("Country")) {
        Rows.Row row = rows.get(place.key());
        assertThat(place.all("hiddenLabel@zh"))
            .as(place.key())
            .containsExactlyInAnyOrderElementsOf(row == null ? List.of() : forms(row, 2));
      }
    }
  }

  @Test
  void settlementStandsWhereItsRowSaysSo() {
    Set<String> settlements = new HashSet<>();
    for (Rows.Row row : Rows.bundled("/lexicon/settlements.tsv")) {
      Stream.of(row.cell(1).split(" ")).forEach(name -> settlements.add(name + row.cell(0)));
    }
    for (Rows.Row row : table("settlements.tsv")) {
      assertThat(settlements.contains(row.cell(0)))
          .as("%s: %s", row.place(), row.cell(0))
          .isEqualTo(row.cell(1).equals("name"));
    }
  }
}
