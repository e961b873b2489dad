package cn.cunce.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.ledger.LedgerRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardListsTest {

    @TempDir private Path folder;
    private CardBook cards;
    private CardLists lists;

    @BeforeEach
    void open() {
        cards = new CardBook(folder);
        var model = cards.model(0);
        model.read();
        lists = model.lists();
        lists.read(model.sheetProperty().get().orElseThrow().id());
    }

    @AfterEach
    void close() {
        cards.close();
    }

    @Test
    void a_claim_begins_by_the_name_of_a_member() {
        lists.add(MedicalClaimFields.PERSON, "没有这个人");
        assertThat(of(Entity.MEDICAL_CLAIM)).isEmpty();

        lists.add(MedicalClaimFields.PERSON, "罗正芳");
        lists.add(MedicalClaimFields.PERSON, "罗正芳");

        assertThat(of(Entity.MEDICAL_CLAIM)).hasSize(2);
        var claim = of(Entity.MEDICAL_CLAIM).getFirst();
        assertThat(lists.state(MedicalClaimFields.PERSON, claim.answers()).text()).isEqualTo("罗正芳");
    }

    @Test
    void an_alert_and_a_loan_begin_by_their_day_and_are_told_more_of() {
        lists.add(AlertFields.ALERT_DATE, "某天");
        assertThat(of(Entity.ALERT)).isEmpty();

        lists.add(AlertFields.ALERT_DATE, "2018.6.1");
        lists.put(of(Entity.ALERT).getFirst(), AlertFields.HARDSHIP_KIND, "突发性");
        lists.add(LoanFields.LOAN_DATE, "2018-05");
        lists.put(of(Entity.LOAN).getFirst(), LoanFields.BALANCE, "50000");

        assertThat(of(Entity.ALERT).getFirst().get(AlertFields.HARDSHIP_KIND)).contains("2");
        assertThat(of(Entity.LOAN).getFirst().get(LoanFields.BALANCE)).isPresent();
    }

    private List<LedgerRecord> of(Entity entity) {
        return lists.keptProperty().get().orElseThrow().of(entity);
    }
}
