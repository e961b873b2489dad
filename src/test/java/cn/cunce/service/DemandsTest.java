package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.PartialDate;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandsTest {

    private static final RecordId YANG =
            new RecordId(Entity.HOUSEHOLD, Desk.VILLAGE, new UUID(1, 1));

    @TempDir private Path folder;
    private OpenedBook book;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_demand_is_written_down_as_registered() {
        add("看病", "2018-03-02");
        add("修路", "2018-01");

        assertThat(demands())
                .extracting(demand -> demand.get(DemandFields.DEMAND_TEXT).orElseThrow())
                .containsExactly("修路", "看病");
        assertThat(demands().getFirst().get(DemandFields.DEMAND_STATUS)).contains("10");
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_asked_about() {
        var demand = add("看病", "2018-03-02");
        var before = demands().getFirst().answers();
        save(demand, before, before.with(DemandFields.DEMAND_STATUS, "20"));

        var late = save(demand, before, before.with(DemandFields.DEMAND_STATUS, "90"));
        var other = save(demand, before, before.with(DemandFields.DEMAND_KIND, "05"));

        assertThat(((SaveDemand.Result.Conflicting) late).fields())
                .isEqualTo(Set.of(DemandFields.DEMAND_STATUS));
        assertThat(other).isInstanceOf(SaveDemand.Result.Saved.class);
        assertThat(demands().getFirst().get(DemandFields.DEMAND_STATUS)).contains("20");
    }

    @Test
    void a_demand_that_has_ended_is_no_longer_listed() {
        var demand = add("看病", "2018-03-02");

        assertThat(new EndDemand(book).end(demand, "closed"))
                .isInstanceOf(EndDemand.Result.Ended.class);
        assertThat(new EndDemand(book).end(demand, "closed"))
                .isEqualTo(new EndDemand.Result.None());
        assertThat(demands()).isEmpty();
    }

    private RecordId add(String text, String date) {
        var said =
                Answers.NONE
                        .with(DemandFields.DEMAND_TEXT, text)
                        .with(DemandFields.DEMAND_DATE, PartialDate.parse(date));
        return ((SaveDemand.Result.Saved) new SaveDemand(book).add(YANG, said)).demand();
    }

    private SaveDemand.Result save(RecordId demand, Answers before, Answers after) {
        return new SaveDemand(book).save(demand, before, after);
    }

    private List<LedgerRecord> demands() {
        return new ListDemands(book).of(YANG);
    }
}
