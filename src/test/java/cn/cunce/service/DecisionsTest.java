package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Decision.Status;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanations;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decisions are made, confirmed, and revoked with a reason; never edited.
class DecisionsTest {

    private static final RecordId YANG =
            new RecordId(Entity.HOUSEHOLD, Desk.VILLAGE, new UUID(1, 1));
    private static final RecordId SHI =
            new RecordId(Entity.HOUSEHOLD, Desk.VILLAGE, new UUID(1, 2));

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
    void a_decision_answers_why_from_the_book_alone() {
        var ruling = SmallPack.exits(YANG, "9600.00");

        var kept = only(keep(SmallPack.FIRST, ruling));

        assertThat(kept.ruling()).isEqualTo(ruling);
        assertThat(kept.pack()).isEqualTo(Decision.Source.of(SmallPack.FIRST));
        assertThat(kept.on()).isEqualTo(SmallPack.ON);
        assertThat(kept.ruleTitle()).isEqualTo("退出");
        assertThat(kept.clauses()).containsExactly("CS-36", "CS-37");
        assertThat(kept.state().status()).isEqualTo(Status.PROPOSED);
        assertThat(kept.state().made()).isEqualTo(new Decision.Act("石敏", LocalDate.of(2018, 6, 1)));
    }

    @Test
    void who_decides_anew_and_finds_the_same_keeps_nothing() {
        keep(SmallPack.FIRST, SmallPack.exits(YANG, "9600.00"));
        var digest = Desk.digest(book);

        var again = keep(SmallPack.FIRST, SmallPack.exits(YANG, "9600.00"));

        assertThat(again).isEqualTo(new KeepDecisions.Result.Nothing(1));
        assertThat(Desk.digest(book)).isEqualTo(digest);
    }

    @Test
    void another_finding_withdraws_the_earlier_proposal() {
        var first = only(keep(SmallPack.FIRST, SmallPack.exits(YANG, "9600.00")));

        var kept = keep(SmallPack.FIRST, SmallPack.exits(YANG, "9700.00"));

        var second = made(kept).getFirst();
        assertThat(((KeepDecisions.Result.Kept) kept).replaced()).isEqualTo(1);
        assertThat(find(first.id()).state().status()).isEqualTo(Status.REVOKED);
        assertThat(find(first.id()).replacedBy()).contains(second.id());
        assertThat(find(first.id()).ruling()).isEqualTo(first.ruling());
    }

    @Test
    void another_version_of_the_pack_decides_anew() {
        keep(SmallPack.FIRST, SmallPack.exits(YANG, "9600.00"));

        assertThat(made(keep(SmallPack.SECOND, SmallPack.exits(YANG, "9600.00")))).hasSize(1);
    }

    @Test
    void a_confirmed_decision_stays_beside_a_new_proposal_until_it_is_revoked() {
        var first = only(keep(SmallPack.FIRST, SmallPack.exits(YANG, "9600.00")));
        confirm(first.id());
        var second = made(keep(SmallPack.FIRST, SmallPack.exits(YANG, "9700.00"))).getFirst();
        assertThat(confirm(second))
                .isEqualTo(new ConfirmDecision.Result.Standing(find(first.id())));

        revoke(first.id(), "收入核实有误");

        assertThat(confirm(second)).isInstanceOf(ConfirmDecision.Result.Confirmed.class);
        assertThat(find(second).state().confirmed())
                .contains(new Decision.Act("石敏", LocalDate.of(2018, 6, 1)));
        assertThat(find(first.id()).state().reason()).isEqualTo("收入核实有误");
    }

    @Test
    void what_is_still_open_cannot_be_confirmed() {
        var open = only(keep(SmallPack.FIRST, SmallPack.open(YANG)));

        assertThat(confirm(open.id())).isEqualTo(new ConfirmDecision.Result.StillOpen(open));
        assertThat(open.ruling().missing()).containsExactly("householdYear.wageIncome");
    }

    @Test
    void a_village_is_confirmed_at_once_and_what_cannot_be_is_told() {
        var kept = made(keep(SmallPack.FIRST, SmallPack.exits(YANG, "1"), SmallPack.open(SHI)));
        var unknown = new RecordId(Entity.DECISION, Desk.VILLAGE, new UUID(9, 9));

        var results = new ConfirmDecision(book).confirm(List.of(kept.get(0), kept.get(1), unknown));

        assertThat(results.get(kept.get(0))).isInstanceOf(ConfirmDecision.Result.Confirmed.class);
        assertThat(results.get(kept.get(1))).isInstanceOf(ConfirmDecision.Result.StillOpen.class);
        assertThat(results.get(unknown)).isEqualTo(new ConfirmDecision.Result.None());
        assertThat(confirm(kept.get(0))).isInstanceOf(ConfirmDecision.Result.Already.class);
    }

    @Test
    void a_decision_is_revoked_once_and_with_a_reason() {
        var decision = only(keep(SmallPack.FIRST, SmallPack.exits(YANG, "1"))).id();

        assertThat(revoke(decision, " ")).isEqualTo(new RevokeDecision.Result.NoReason());
        assertThat(revoke(decision, "错了")).isInstanceOf(RevokeDecision.Result.Revoked.class);
        assertThat(revoke(decision, "错了")).isInstanceOf(RevokeDecision.Result.Already.class);
        assertThat(confirm(decision)).isInstanceOf(ConfirmDecision.Result.Revoked.class);
    }

    @Test
    void whom_a_rule_does_not_reach_is_not_decided_about() {
        assertThat(keep(SmallPack.FIRST, SmallPack.unreached(YANG)))
                .isEqualTo(new KeepDecisions.Result.Nothing(0));
    }

    @Test
    void keeping_is_undone_as_a_whole() {
        var kept = keep(SmallPack.FIRST, SmallPack.exits(YANG, "1"), SmallPack.open(SHI));

        new UndoBatch(book).undo(((KeepDecisions.Result.Kept) kept).reference());

        assertThat(list(DecisionFilter.ALL)).isEmpty();
    }

    @Test
    void decisions_are_found_by_what_they_are_about() {
        keep(SmallPack.FIRST, SmallPack.exits(YANG, "1"), SmallPack.open(SHI));
        var ofVillage = DecisionFilter.ofVillage(Desk.VILLAGE);

        assertThat(list(ofVillage)).hasSize(2);
        assertThat(list(DecisionFilter.ofSubject(SHI))).hasSize(1);
        assertThat(list(ofVillage.pack("cs").rule("exit").on(SmallPack.ON))).hasSize(2);
        assertThat(list(ofVillage.pack("sd"))).isEmpty();
        assertThat(list(ofVillage.rule("identify"))).isEmpty();
        assertThat(list(ofVillage.on(LocalDate.of(2016, 12, 31)))).isEmpty();
        assertThat(list(DecisionFilter.ofVillage("430100000000"))).isEmpty();
    }

    @Test
    void facts_that_changed_since_are_told() {
        var decision = only(keep(SmallPack.FIRST, SmallPack.open(YANG)));

        var since =
                ChangedSince.between(decision, SmallPack.exits(YANG, "9600.00"), decision.pack());

        assertThat(since.facts())
                .containsExactly(
                        new ChangedSince.Difference(
                                "householdYear.wageIncome",
                                Optional.empty(),
                                Optional.of("9600.00")));
    }

    @Test
    void the_reasons_of_a_whole_village_are_kept_short() {
        var many =
                Collections.nCopies(
                        3000,
                        new Explanation(
                                Explanation.Kind.MEMBER,
                                "",
                                "",
                                "杨秀英",
                                0,
                                Optional.of(Verdict.NO),
                                Optional.empty(),
                                "",
                                List.of(),
                                List.of(),
                                List.of(Explanations.fact("person.health", "健康状况", "健康"))));
        var tree = Explanations.rule("退出", Verdict.NO, many.toArray(Explanation[]::new));

        assertThat(ExplanationJson.text(tree).length()).isLessThan(20_000);
        assertThat(ExplanationJson.read(ExplanationJson.text(tree)).title()).isEqualTo("退出");
    }

    private KeepDecisions.Result keep(Pack pack, Ruling... rulings) {
        return new KeepDecisions(book, ShippedPacks.library())
                .keep(pack, SmallPack.ON, List.of(rulings));
    }

    private static List<RecordId> made(KeepDecisions.Result result) {
        return ((KeepDecisions.Result.Kept) result).made();
    }

    private Decision only(KeepDecisions.Result result) {
        return find(made(result).getFirst());
    }

    private Decision find(RecordId decision) {
        return new ListDecisions(book).find(decision).orElseThrow();
    }

    private List<Decision> list(DecisionFilter filter) {
        return new ListDecisions(book).list(filter);
    }

    private ConfirmDecision.Result confirm(RecordId decision) {
        return new ConfirmDecision(book).confirm(decision);
    }

    private RevokeDecision.Result revoke(RecordId decision, String reason) {
        return new RevokeDecision(book).revoke(decision, reason);
    }
}
