package cn.cunce;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/// The plan of the house, checked. It changes together with the note that says why.
@AnalyzeClasses(packages = "cn.cunce", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /// Which rooms a room may enter; `boot`, which is not here, puts them all together.
    private static final Map<String, List<String>> MAY_ENTER =
            Map.ofEntries(
                    Map.entry("ui", List.of("service", "model", "job", "text", "settings")),
                    Map.entry("cli", List.of("service", "model", "job", "text", "settings")),
                    Map.entry(
                            "service",
                            List.of("store", "filing", "policy", "plan", "paper", "seal", "model")),
                    Map.entry("store", List.of("model")),
                    Map.entry("filing", List.of("model", "text")),
                    Map.entry("policy", List.of("model")),
                    Map.entry("plan", List.of("model")),
                    Map.entry("paper", List.of("model", "text")),
                    Map.entry("seal", List.of("model")),
                    Map.entry("text", List.of("model")),
                    Map.entry("job", List.of()),
                    Map.entry("settings", List.of()),
                    Map.entry("model", List.of()));

    /// Which room alone may use a library.
    private static final Map<String, List<String>> ONLY_HERE =
            Map.of(
                    "store", List.of("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql.."),
                    "filing", List.of("org.apache.poi..", "org.dhatim.."),
                    "policy", List.of("dev.cel..", "tools.jackson.dataformat.yaml.."),
                    "plan", List.of("org.ojalgo.."),
                    "paper", List.of("org.openpdf..", "org.apache.pdfbox.."),
                    "seal", List.of("org.bouncycastle.."),
                    "text", List.of("com.ibm.icu.."),
                    "cli", List.of("picocli.."));

    /// Written by jOOQ from the migrations; it knots itself and nobody reads it.
    private static final String GENERATED = "cn.cunce.store.schema..";

    @ArchTest
    static void nobody_enters_where_the_plan_has_no_door(JavaClasses house) {
        MAY_ENTER.forEach((room, others) -> onlyEnters(room, others).check(house));
    }

    @ArchTest
    static void libraries_stay_in_their_rooms(JavaClasses house) {
        ONLY_HERE.forEach((room, libraries) -> onlyIn(room, libraries).check(house));
    }

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("cn.cunce.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(resideInAPackage(GENERATED), resideInAPackage(GENERATED));

    @ArchTest
    static final ArchRule screens_do_not_know_each_other =
            slices().matching("cn.cunce.ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(alwaysTrue(), resideInAPackage("cn.cunce.ui.part.."))
                    .ignoreDependency(alwaysTrue(), resideInAPackage("cn.cunce.ui.shell.."))
                    .because("they meet through the Navigator");

    @ArchTest
    static final ArchRule model_is_plain_java =
            classes()
                    .that(resideInAPackage("cn.cunce.model.."))
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage("cn.cunce.model..", "java..", "org.jspecify.."));

    @ArchTest
    static final ArchRule jooq_does_not_leave_the_store =
            methods()
                    .that()
                    .areDeclaredInClassesThat(
                            resideInAPackage("cn.cunce.store").and(modifier(PUBLIC)))
                    .and()
                    .arePublic()
                    .should()
                    .notHaveRawReturnType(ofJooq())
                    .andShould()
                    .notHaveRawParameterTypes(anyOfJooq());

    @ArchTest
    static final ArchRule view_models_need_no_window =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml.."))
                    .because("their tests run without one");

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule threads_are_made_in_one_place =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("cn.cunce.job..", "cn.cunce.boot..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Thread.class, Executors.class, Platform.class);

    private static ArchRule onlyEnters(String room, List<String> others) {
        var doors = new ArrayList<>(List.of("cn.cunce." + room + ".."));
        others.forEach(other -> doors.add("cn.cunce." + other + ".."));
        var open = resideInAnyPackage(doors.toArray(String[]::new));
        return classes()
                .that(in(room))
                .should()
                .onlyDependOnClassesThat(open.or(resideOutsideOfPackage("cn.cunce..")));
    }

    private static ArchRule onlyIn(String room, List<String> libraries) {
        return noClasses()
                .that(not(in(room)).and(not(in("boot"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries.toArray(String[]::new)));
    }

    private static DescribedPredicate<JavaClass> in(String room) {
        return resideInAPackage("cn.cunce." + room + "..");
    }

    private static DescribedPredicate<JavaClass> ofJooq() {
        return describe("of jOOQ", type -> type.getPackageName().startsWith("org.jooq"));
    }

    private static DescribedPredicate<List<JavaClass>> anyOfJooq() {
        return describe("any of jOOQ", types -> types.stream().anyMatch(ofJooq()));
    }
}
