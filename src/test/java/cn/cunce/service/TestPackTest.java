package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.boot.ShippedPacks;
import cn.cunce.service.TestPack.Result;
import cn.cunce.service.TestPack.Which;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPackTest {

    private static final Which CHANGSHA = new Which("cs", Optional.empty());
    private static final Path TABLES = Path.of("src/test/resources/golden");

    @TempDir private Path folder;
    private final TestPack testing = new TestPack(ShippedPacks.library(), Shipped.codeLists());

    @Test
    void a_pack_keeps_its_own_promises_and_says_how_far_it_is() {
        var heard = new ArrayList<Integer>();

        var ran = (Result.Ran) testing.cases(CHANGSHA, heard::add);

        assertThat(ran.failed()).isEmpty();
        assertThat(heard).hasSize(ran.cases()).endsWith(ran.cases());
    }

    @Test
    void a_published_table_is_known_by_the_name_of_its_file() {
        assertThat(testing.table(CHANGSHA, TABLES.resolve("cs_exit.csv")))
                .isInstanceOfSatisfying(
                        Result.Ran.class, ran -> assertThat(ran.failed()).isEmpty());
        assertThat(testing.table(CHANGSHA, TABLES.resolve("fund_allocation.csv")))
                .isEqualTo(new Result.NotClaimed("fund_allocation"));
        assertThat(testing.table(CHANGSHA, folder.resolve("cs_exit.csv")))
                .isEqualTo(new Result.NotRead("cs_exit.csv"));
    }

    @Test
    void a_table_with_other_columns_is_not_read() throws IOException {
        var other = Files.writeString(folder.resolve("cs_exit.csv"), "clauseId,b\nCS-34,2\n");

        assertThat(testing.table(CHANGSHA, other)).isEqualTo(new Result.NotRead("cs_exit.csv"));
    }

    @Test
    void a_promise_that_is_broken_is_told() throws IOException {
        var table = Files.readString(TABLES.resolve("cs_exit.csv"));
        var wrong = folder.resolve("cs_exit.csv");
        Files.writeString(wrong, table.replace("EXIT", "NOT_MET"));

        var ran = (Result.Ran) testing.table(CHANGSHA, wrong);

        assertThat(ran.failed()).isNotEmpty();
    }

    @Test
    void a_pack_that_cannot_be_read_has_nothing_to_run() {
        var nowhere = new Which("nowhere", Optional.of(folder.resolve("nowhere")));

        assertThat(testing.cases(nowhere, _ -> {})).isEqualTo(new Result.Faulty());
    }
}
