package dev.linkdesk;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;

/** Who may know whom. */
@AnalyzeClasses(packages = "dev.linkdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String OURS = "dev.linkdesk..";
  private static final String INQUIRY = "dev.linkdesk.inquiry..";
  private static final String BACKGROUND = "dev.linkdesk.background..";
  private static final String PERSONA = "dev.linkdesk.persona..";
  private static final String DEMO = "dev.linkdesk.demo..";
  private static final String WORKSPACE = "dev.linkdesk.workspace..";
  private static final String HISTORY = "dev.linkdesk.history..";
  private static final String SETTINGS = "dev.linkdesk.ui.settings..";
  private static final String MESSAGE = "dev.linkdesk.message..";
  private static final String EXPORT = "dev.linkdesk.export..";
  private static final String WATCH = "dev.linkdesk.watch..";
  private static final String UI = "dev.linkdesk.ui..";
  private static final String APP = "dev.linkdesk.app..";

  @ArchTest
  static final ArchRule theCoreKnowsJavaAlone =
      classes()
          .that()
          .resideInAPackage(INQUIRY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(INQUIRY, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theSeamsKnowTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage(BACKGROUND)
          .should()
          .dependOnClassesThat(oursOutside(BACKGROUND, INQUIRY));

  @ArchTest
  static final ArchRule theDemoKnowsNoneOfOurs =
      noClasses().that().resideInAPackage(DEMO).should().dependOnClassesThat(oursOutside(DEMO));

  @ArchTest
  static final ArchRule theClientKnowsTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage(PERSONA)
          .should()
          .dependOnClassesThat(oursOutside(PERSONA, INQUIRY));

  @ArchTest
  static final ArchRule workspacesKnowTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage(WORKSPACE)
          .should()
          .dependOnClassesThat(oursOutside(WORKSPACE, INQUIRY));

  @ArchTest
  static final ArchRule followingKnowsTheCoreAndTheSeams =
      noClasses()
          .that()
          .resideInAPackage(WATCH)
          .should()
          .dependOnClassesThat(oursOutside(WATCH, INQUIRY, BACKGROUND));

  @ArchTest
  static final ArchRule theHistoryKnowsTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage(HISTORY)
          .should()
          .dependOnClassesThat(oursOutside(HISTORY, INQUIRY));

  @ArchTest
  static final ArchRule messagesKnowTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage(MESSAGE)
          .should()
          .dependOnClassesThat(oursOutside(MESSAGE, INQUIRY));

  @ArchTest
  static final ArchRule exportsKnowTheCoreAlone =
      noClasses()
          .that()
          .resideInAPackage(EXPORT)
          .should()
          .dependOnClassesThat(oursOutside(EXPORT, INQUIRY))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule tablesAreWrittenInOnePlace =
      noClasses()
          .that(not(resideInAPackage(EXPORT)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("de.siegmar..", "org.dhatim..");

  @ArchTest
  static final ArchRule partsOfTheResultsDoNotKnowTheirScreen =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.linkdesk.ui.results.views..",
              "dev.linkdesk.ui.results.act..",
              "dev.linkdesk.ui.results.explain..",
              "dev.linkdesk.ui.results.numbers..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.linkdesk.ui.results");

  @ArchTest
  static final ArchRule onlyTheAppJoinsClientHistoryAndDemo =
      noClasses()
          .that(not(resideInAnyPackage(APP, PERSONA, HISTORY, DEMO)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PERSONA, HISTORY, DEMO);

  @ArchTest
  static final ArchRule onlyTheAppAndTheSettingsKnowWorkspaces =
      noClasses()
          .that(not(resideInAnyPackage(APP, SETTINGS, WORKSPACE)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(WORKSPACE);

  @ArchTest
  static final ArchRule nobodyButTheLauncherKnowsTheApp =
      noClasses()
          .that()
          .resideInAPackage("dev.linkdesk.*..")
          .and()
          .resideOutsideOfPackage(APP)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(APP);

  @ArchTest
  static final ArchRule screensDoNotKnowEachOther =
      slices()
          .matching(
              "dev.linkdesk.ui.(create|results|settings|handover|agenda|export|news|palette)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule sharedPartsKnowNoScreen =
      noClasses()
          .that()
          .resideInAnyPackage("dev.linkdesk.ui.shared..", "dev.linkdesk.ui.fx..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.linkdesk.ui.create..",
              "dev.linkdesk.ui.results..",
              "dev.linkdesk.ui.handover..",
              "dev.linkdesk.ui.agenda..",
              "dev.linkdesk.ui.export..",
              "dev.linkdesk.ui.news..",
              "dev.linkdesk.ui.palette..",
              SETTINGS,
              "dev.linkdesk.ui.window..");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("dev.linkdesk.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noCyclesAmongScreens =
      slices().matching("dev.linkdesk.ui.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule javaFxOnlyInTheWindow =
      noClasses()
          .that(not(resideInAnyPackage(UI, APP)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx..", "com.sun.javafx..");

  @ArchTest
  static final ArchRule platformOnlyInOnePlace =
      noClasses()
          .that(not(resideInAnyPackage("dev.linkdesk.ui.fx..", APP)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Platform.class);

  @ArchTest
  static final ArchRule clipboardOnlyInOnePlace =
      noClasses()
          .that(not(resideInAPackage("dev.linkdesk.ui.fx..")))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Clipboard.class);

  @ArchTest
  static final ArchRule okHttpOnlyInTheClient =
      noClasses()
          .that(not(resideInAPackage(PERSONA)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("okhttp3..", "okio..");

  @ArchTest
  static final ArchRule gsonOnlyWhereJsonIsReadAndWritten =
      noClasses()
          .that(not(resideInAnyPackage(PERSONA, DEMO, WORKSPACE)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.gson..");

  @ArchTest
  static final ArchRule noDatabaseOutsideTheHistory =
      noClasses()
          .that(not(resideInAPackage("dev.linkdesk.history..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule modelsKnowNoControl =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx.scene..", "org.controlsfx..", "atlantafx.."));

  @ArchTest
  static final ArchRule noStaticState =
      fields().that().areStatic().and().areNotFinal().should(beAbsent()).allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheLauncherTouchesTheConsole =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.linkdesk.Launcher")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static DescribedPredicate<JavaClass> oursOutside(String... allowed) {
    return resideInAPackage(OURS).and(not(resideInAnyPackage(allowed)));
  }

  private static ArchCondition<JavaField> beAbsent() {
    return new ArchCondition<>("be absent") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        events.add(
            SimpleConditionEvent.violated(field, field.getDescription() + " is static state"));
      }
    };
  }
}
