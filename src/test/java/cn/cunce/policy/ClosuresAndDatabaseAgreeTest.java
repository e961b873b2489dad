package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Subject;
import cn.cunce.store.Book;
import cn.cunce.store.TestBooks;
import cn.cunce.store.TestServer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Closures, both databases and CEL's own evaluator give one answer to every question, of random
// rules and of every pack
/// that ships. `mvn -Plong verify` asks a million.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosuresAndDatabaseAgreeTest {

    private static final long SEED = Long.getLong("cunce.seed", 1);
    private static final int ROUNDS = Integer.getInteger("cunce.rounds", 4);
    private static final int VILLAGES = Integer.getInteger("cunce.villages", 4);
    private static final int HOUSEHOLDS = Integer.getInteger("cunce.households", 12);

    private final long[] compared = new long[1];
    private long asked;
    private TestServer server;
    private Book laptop;
    private Book county;
    private Book fullLaptop;
    private Book fullCounty;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        server = new TestServer();
        laptop = TestBooks.book(folder, "laptop");
        county = server.book("county");
        fullLaptop = TestBooks.book(folder, "full");
        fullCounty = server.book("full");
        for (var village = 0; village < VILLAGES; village++) {
            var code = String.valueOf(522_700_101_001L + village);
            var random = new RandomHouseholds(SEED + village, 92);
            Agreement.fill(laptop, random, code, HOUSEHOLDS);
            Agreement.fill(county, new RandomHouseholds(SEED + village, 92), code, HOUSEHOLDS);
        }
        for (var village = 0; village < 2; village++) {
            var code = String.valueOf(430_122_101_001L + village);
            var seed = SEED + 7 + village;
            Agreement.fill(fullLaptop, new RandomHouseholds(seed, 90, true), code, 12);
            Agreement.fill(fullCounty, new RandomHouseholds(seed, 90, true), code, 12);
        }
    }

    @AfterAll
    void close() throws Exception {
        System.out.printf(
                "%,d answers of closures, each also of two databases; %,d of CEL's evaluator%n",
                compared[0], asked);
        for (var book : List.of(laptop, county, fullLaptop, fullCounty)) {
            book.close();
        }
        server.close();
    }

    @Test
    void they_agree_on_random_rules() {
        for (var seed = SEED; seed < SEED + ROUNDS; seed++) {
            var random = RandomPack.of(seed, 20, subject(seed));
            var agreement = new Agreement(random.pack(), RandomPack.ON);
            var differences = new ArrayList<String>();
            var oracle = new OracleJudge(random, RandomPack.ON);
            differences.addAll(agreement.differences(laptop, compared, oracle::heard));
            differences.addAll(agreement.differences(county, new long[1]));
            asked += oracle.compared();
            assertThat(oracle.differences()).as("seed " + seed).isEmpty();
            var seen = seed;
            assertThat(differences.size()).as(() -> told(seen, random, differences)).isZero();
        }
        assertThat(compared[0]).isGreaterThan(1000);
    }

    /// Every second pack asks about households.
    private static Subject.Kind subject(long seed) {
        var kinds = Subject.Kind.values();
        return seed % 2 == 0 ? Subject.Kind.HOUSEHOLD : kinds[(int) (seed / 2 % kinds.length)];
    }

    /// The first of them, with the texts of their rules.
    private static String told(long seed, RandomPack pack, List<String> differences) {
        var told = new StringBuilder("seed " + seed + ", " + differences.size() + " differences");
        for (var difference : differences.subList(0, Math.min(4, differences.size()))) {
            var rule = difference.substring(0, difference.indexOf(' '));
            told.append("\n").append(difference).append("\n").append(pack.sources().get(rule));
        }
        pack.sources().entrySet().stream()
                .filter(source -> source.getKey().startsWith("def."))
                .forEach(source -> told.append("\n").append(source));
        return told.toString();
    }

    static List<String> packs() {
        return Packs.ids();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void they_agree_on_the_packs_that_ship(String id) {
        var pack = Packs.shipped(id).pack();
        var years = ROUNDS > 4 ? List.of(2016, 2017, 2018) : List.of(2017);
        for (var year : years) {
            var agreement = new Agreement(pack, LocalDate.of(year, 12, 31));
            assertThat(agreement.differences(fullLaptop, compared)).isEmpty();
            assertThat(agreement.differences(fullCounty, new long[1])).isEmpty();
        }
    }
}
