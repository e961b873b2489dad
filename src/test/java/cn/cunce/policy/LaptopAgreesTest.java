package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Subject;
import cn.cunce.store.TestBooks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The conditions of a laptop's database answer as closures do: a small part of
/// `ClosuresAndDatabaseAgreeTest`, quick enough to be asked of every change that is tried.
class LaptopAgreesTest {

    private static final int HOUSEHOLDS = 12;
    private static final int RULES = 20;

    @Test
    void random_rules_come_out_the_same(@TempDir Path folder) throws Exception {
        var kinds = Subject.Kind.values();
        try (var book = TestBooks.book(folder, "laptop")) {
            Agreement.fill(book, new RandomHouseholds(5, 92), "522700101001", HOUSEHOLDS);
            for (var seed = 0; seed < kinds.length; seed++) {
                var pack = RandomPack.of(seed, RULES, kinds[seed]).pack();
                var agreement = new Agreement(pack, RandomPack.ON);
                assertThat(agreement.differences(book, new long[1])).as("seed " + seed).isEmpty();
            }
        }
    }
}
