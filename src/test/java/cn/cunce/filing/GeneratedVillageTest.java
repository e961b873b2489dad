package cn.cunce.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.SheetHousehold;
import cn.cunce.sample.LedgerWorkbook;
import cn.cunce.sample.LedgerWorkbook.Layout;
import cn.cunce.sample.VillageGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was never spoiled is read as it was, in every layout, without a single finding.
class GeneratedVillageTest {

    private static final CodeLists CODES = Shipped.codeLists();
    private static final ReadOptions OPTIONS = ReadOptions.on(LocalDate.of(2019, 6, 30)).year(2018);

    @ParameterizedTest
    @EnumSource
    void a_clean_village_comes_back_as_it_was(Layout layout) throws IOException {
        long seed = Long.getLong("cunce.seed", 20_181_231L);
        var bytes = new ByteArrayOutputStream();
        LedgerWorkbook.write(bytes, new VillageGenerator(seed, 2018, 400), CODES, layout);

        var read =
                new LedgerReader(Catalogue.LEDGER, CODES)
                        .read("村.xlsx", new ByteArrayInputStream(bytes.toByteArray()), OPTIONS);

        var made = new ArrayList<HouseholdForm>();
        new VillageGenerator(seed, 2018, 400).forEachRemaining(made::add);
        assertThat(read.findings()).as("seed %d", seed).isEmpty();
        assertThat(read.households().stream().map(SheetHousehold::form))
                .as("seed %d", seed)
                .containsExactlyElementsOf(made);
    }
}
