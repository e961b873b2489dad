package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Subject;
import cn.cunce.store.Book;
import cn.cunce.store.TestBooks;
import cn.cunce.store.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Closures and both databases give one answer to every question.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosuresAndDatabaseAgreeTest {

    private TestServer server;
    private Book laptop;
    private Book county;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        server = new TestServer();
        laptop = TestBooks.book(folder, "laptop");
        county = server.book("county");
        for (var book : java.util.List.of(laptop, county)) {
            for (var village = 1; village <= 4; village++) {
                Agreement.fill(book, village, 92, "52270010100" + village, 12);
            }
        }
    }

    @AfterAll
    void close() throws Exception {
        laptop.close();
        county.close();
        server.close();
    }

    @Test
    void they_agree_on_random_rules() {
        var first = Long.getLong("cunce.seed", 1);
        var rounds = Integer.getInteger("cunce.rounds", 6);
        var compared = new long[1];
        for (var seed = first; seed < first + rounds; seed++) {
            var kinds = Subject.Kind.values();
            var kind =
                    seed % 2 == 0 ? Subject.Kind.HOUSEHOLD : kinds[(int) (seed / 2 % kinds.length)];
            var random = RandomPack.of(seed, 20, kind);
            var agreement = new Agreement(random.pack(), RandomPack.ON);
            var differences = new ArrayList<String>();
            differences.addAll(agreement.differences(laptop, compared));
            differences.addAll(agreement.differences(county, compared));
            var seen = seed;
            assertThat(differences).as(() -> told(seen, random, differences)).hasSizeLessThan(1);
        }
        assertThat(compared[0]).isGreaterThan(1000);
    }

    /// The first of them, with the texts of their rules.
    private static String told(long seed, RandomPack pack, java.util.List<String> differences) {
        var told = new StringBuilder("seed " + seed + ", " + differences.size() + " differences");
        for (var difference : differences.subList(0, Math.min(4, differences.size()))) {
            var rule = difference.substring(0, difference.indexOf(' '));
            told.append("\n").append(difference).append("\n").append(pack.sources().get(rule));
        }
        pack.sources()
                .forEach(
                        (id, text) ->
                                told.append(id.startsWith("def") ? "\n" + id + " = " + text : ""));
        return told.toString();
    }
}
