package org.wenpu;

import static com.tngtech.archunit.base.DescribedPredicate.equalTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the house to its plan (docs/architecture.md): {@code input < language < meaning < rdf <
 * store < use}, {@code Pipeline} above all but {@code use}, each foreign library behind one fence.
 */
class LayersTest {
  private static final List<String> ROOMS =
      List.of("input", "language", "meaning", "rdf", "store", "use");
  private static final String ROOT = "org.wenpu";
  private static final String NAMES = "org.wenpu.language.names";
  private static final String SEGMENT = "org.wenpu.language.segment";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String room(String name) {
    return ROOT + "." + name + "..";
  }

  @ParameterizedTest
  @ValueSource(strings = {"input", "language", "meaning", "rdf", "store"})
  void roomImportsOnlyWhatStandsBeforeIt(String name) {
    String[] later =
        ROOMS.stream().skip(ROOMS.indexOf(name) + 1L).map(LayersTest::room).toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .because("the alphabetical order of the rooms is the order of the data")
        .check(HOUSE);
  }

  @Test
  void onlyUseImportsThePipeline() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, room("use"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .because("a stage that knows the whole path could not be used or tested alone")
        .check(HOUSE);
  }

  @Test
  void pipelineKnowsNothingOfItsUsers() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(room("use"))
        .because("the path from article to graph is the same for every command and program")
        .check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "com.hankcs..,              org.wenpu.language..",
    "org.apache.jena.tdb2..,    org.wenpu.store..",
    "org.apache.lucene..,       org.wenpu.store.text..",
    "org.apache.jena.fuseki..,  org.wenpu.use.web..",
    "org.eclipse.rdf4j..,       org.wenpu.use.export..",
    "picocli..,                 org.wenpu.use.cli..",
  })
  void libraryStaysBehindItsFence(String library, String fence) {
    noClasses()
        .that()
        .resideOutsideOfPackage(fence)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that can be replaced in one place can be replaced")
        .check(HOUSE);
  }

  @Test
  void onePackageAndOneClassKnowHanlp() {
    classes()
        .that()
        .areTopLevelClasses()
        .and()
        .resideOutsideOfPackage(SEGMENT)
        .and(dependOn("com.hankcs.."))
        .should()
        .containNumberOfElements(equalTo(1))
        .because("its settings are global and mutable: one place must answer for them")
        .check(HOUSE);
  }

  @Test
  void cuttingKnowsNothingOfTheHouse() {
    noClasses()
        .that()
        .resideInAPackage(SEGMENT)
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackage(SEGMENT)))
        .because("it gives words for characters, and another segmenter could do the same")
        .check(HOUSE);
  }

  @Test
  void subpackagesOfARoomStandInAnOrder() {
    for (String name : List.of("meaning", "use")) {
      slices()
          .matching(ROOT + "." + name + ".(*)..")
          .should()
          .beFreeOfCycles()
          .because("what goes round in a circle can only be understood, tested and changed at once")
          .check(HOUSE);
    }
  }

  @Test
  void packagesOfNamesStandInAnOrder() {
    slices()
        .matching(NAMES + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("what goes round in a circle can only be understood, tested and changed at once")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(NAMES + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(NAMES)
        .because("only who weighs the names against each other knows how all are found")
        .check(HOUSE);
  }

  @Test
  void kindsOfNamesKnowNothingOfEachOther() {
    slices()
        .matching(NAMES + ".(person|place|institution)..")
        .should()
        .notDependOnEachOther()
        .because("how persons are found can change without a look at places and institutions")
        .check(HOUSE);
  }

  @Test
  void roomsStandInAnOrder() {
    slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("what goes round in a circle can only be understood, tested and changed at once")
        .check(HOUSE);
  }

  @Test
  void noStaticCanBeReassigned() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two pipelines in one program must not change each other")
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLineWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("use.cli"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("standard output carries results only, and a library never ends its program")
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> dependOn(String library) {
    PackageMatcher matcher = PackageMatcher.of(library);
    return DescribedPredicate.describe(
        "depend on " + library,
        one ->
            one.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> matcher.matches(d.getTargetClass().getPackageName())));
  }
}
