package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Shandong pays a subsidy to Muslim households (SD-31). Who believes what is no fact of the ledger
/// and follows from nobody's ethnicity: the list is entered as it was issued, so nothing of the
/// pack may stand on that clause.
class BeliefIsNeverDerivedTest {

    private static final String SUBSIDY = "SD-31";

    @Test
    void no_question_and_no_measure_stands_on_the_clause_about_muslim_households() {
        var pack = Packs.shipped("sd").pack();

        assertThat(pack.clauses()).containsKey(SUBSIDY);
        var standing =
                Stream.of(
                                pack.rules().values().stream().map(each -> each.clauses()),
                                pack.definitions().values().stream().map(each -> each.clauses()),
                                pack.measures().values().stream().map(each -> each.clauses()))
                        .flatMap(clauses -> clauses)
                        .flatMap(List::stream);
        assertThat(standing).doesNotContain(SUBSIDY);
    }
}
