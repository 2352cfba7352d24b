package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  /** In the order in which an article passes them; the gazetteer is what all of them look up. */
  private static final List<String> STAGES =
      List.of(
          "text",
          "gazetteer",
          "article",
          "sentence",
          "mention",
          "claim",
          "link",
          "event",
          "graph",
          "store",
          "explore",
          "evaluate",
          "app");

  private static final int FEWEST_CLASSES = 200;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.isnad");

  @Test
  void seesTheWholeProgram() {
    assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
    Set<String> seen =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.split("\\.", -1)[2])
            .collect(Collectors.toSet());
    assertThat(STAGES).containsAll(seen);
  }

  @Test
  void aStageKnowsOnlyTheStagesBeforeIt() {
    for (int i = 0; i < STAGES.size() - 1; i++) {
      String[] later =
          STAGES.stream().skip(i + 1).map(ArchitectureTest::inStage).toArray(String[]::new);
      noClasses()
          .that(resideInAPackage(inStage(STAGES.get(i))))
          .should()
          .dependOnClassesThat(resideInAnyPackage(later))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.isnad.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheAnnotatorsAndTheRuleEnginesTalkToCoreNlp() {
    onlyIn(
        "edu.stanford.nlp..",
        "org.isnad.sentence.corenlp..",
        "org.isnad.mention.rules..",
        "org.isnad.claim.rules..");
  }

  @Test
  void onlyItsOwnPackageNamesOnnxRuntime() throws IOException {
    onlyIn("ai.onnxruntime..", "org.isnad.sentence.onnx..");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> naming =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(ArchitectureTest::namesOnnxRuntime)
              .toList();
      assertThat(naming)
          .singleElement()
          .isEqualTo(Path.of("src/main/java/org/isnad/sentence/onnx/OnnxRuntime.java"));
    }
  }

  @Test
  void onlyGraphStoreAndAppTalkToJena() {
    onlyIn("org.apache.jena..", "org.isnad.graph..", "org.isnad.store..", "org.isnad.app..");
  }

  @Test
  void onlyIndexesKnowLucene() {
    onlyIn("org.apache.lucene..", "org.isnad.gazetteer.index..", "org.isnad.explore.search.text..");
  }

  @Test
  void onlyReadersAndTheWikidataClientTalkHttp() {
    onlyIn("java.net.http..", "org.isnad.article..", "org.isnad.link.wikidata..");
  }

  @Test
  void onlyTheAppPrints() {
    noClasses()
        .that(resideOutsideOfPackages("org.isnad.app.."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void onlyTheAppKnowsWhatTimeItIs() {
    classes()
        .that(resideOutsideOfPackages("org.isnad.app.."))
        .should(neverAskForTheTime())
        .check(CLASSES);
  }

  @Test
  void noStageShowsALibraryInItsSignatures() {
    classes()
        .that(
            resideOutsideOfPackages(
                "org.isnad.graph..", "org.isnad.store..", "org.isnad.app..", "org.isnad.explore.."))
        .and()
        .arePublic()
        .should(showOnlyItsOwnTypes())
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatComesInAndWhatGoesOut() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      Set<Path> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .collect(Collectors.toSet());
      assertThat(packages)
          .allSatisfy(
              folder ->
                  assertThat(Files.readString(folder.resolve("package-info.java")))
                      .startsWith("/**")
                      .contains("@NullMarked"));
    }
  }

  private static boolean namesOnnxRuntime(Path source) {
    try {
      return Files.readString(source).contains("ai.onnxruntime");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void onlyIn(String library, String... packages) {
    noClasses()
        .that(resideOutsideOfPackages(packages))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(CLASSES);
  }

  private static String inStage(String stage) {
    return "org.isnad." + stage + "..";
  }

  private static ArchCondition<JavaClass> neverAskForTheTime() {
    return new ArchCondition<>("never ask for the time") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
          String target = call.getTargetOwner().getName() + "." + call.getName();
          boolean asks =
              (target.startsWith("java.time.") && call.getName().equals("now"))
                  || target.matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)")
                  || target.startsWith("java.time.Clock.system");
          if (asks) {
            events.add(SimpleConditionEvent.violated(call, call.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> showOnlyItsOwnTypes() {
    return new ArchCondition<>("show only types of Isnad and of Java") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaCodeUnit unit : item.getCodeUnits()) {
          if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
            unit.getRawParameterTypes().forEach(type -> refuse(type, unit.getFullName(), events));
            refuse(unit.getRawReturnType(), unit.getFullName(), events);
          }
        }
        for (JavaField field : item.getFields()) {
          if (field.getModifiers().contains(JavaModifier.PUBLIC)) {
            refuse(field.getRawType(), field.getFullName(), events);
          }
        }
      }
    };
  }

  private static void refuse(JavaClass type, String where, ConditionEvents events) {
    JavaClass element = type.getBaseComponentType();
    String name = element.getPackageName();
    if (!element.isPrimitive() && !name.startsWith("org.isnad") && !name.startsWith("java.")) {
      events.add(
          SimpleConditionEvent.violated(type, "%s shows %s".formatted(where, type.getName())));
    }
  }
}
