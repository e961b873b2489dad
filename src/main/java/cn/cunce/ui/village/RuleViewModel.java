package cn.cunce.ui.village;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.service.HouseholdLine;
import cn.cunce.service.SaveFact;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Whereabouts;
import cn.cunce.ui.village.RuleFacts.Lack;
import cn.cunce.ui.village.VillageViewModel.Asked;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is known of the rule looked at: its reasons, the facts behind it, which can be typed here,
/// and what the book keeps of its answer.
final class RuleViewModel {

    private final Supplier<VillageDesk> desks;
    private final Jobs jobs;
    private final VillageViewModel.Window window;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<RuleRow>> row =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RuleFacts> facts =
            new ReadOnlyObjectWrapper<>(RuleFacts.NONE);
    private Optional<Asked> asked = Optional.empty();

    /// @param desks the one of the village looked at
    /// @param changed heard when the book says something else
    RuleViewModel(
            Supplier<VillageDesk> desks,
            Jobs jobs,
            VillageViewModel.Window window,
            Runnable changed) {
        this.desks = desks;
        this.jobs = jobs;
        this.window = window;
        this.changed = changed;
    }

    void show(Optional<RuleRow> chosen, Optional<Asked> question) {
        asked = question;
        row.set(chosen);
        if (chosen.isEmpty() || question.isEmpty()) {
            facts.set(RuleFacts.NONE);
            return;
        }
        var pack = question.get().pack();
        var on = question.get().on();
        jobs.run(
                "profile.readingFacts",
                () -> RuleFacts.of(desk(), pack, on, chosen.get().ruling()),
                found -> {
                    if (row.get().equals(chosen)) {
                        facts.set(found);
                    }
                });
    }

    FieldState state(FactRow fact) {
        return fact.found()
                .map(each -> desk().words().state(each.field(), each.now()))
                .orElse(FieldState.EMPTY);
    }

    /// Writes down what a fact was left with; what follows from it is worked out anew.
    void put(FactRow told, String typed) {
        told.found()
                .ifPresent(
                        fact -> {
                            var wish = desk().words().read(fact.field(), typed);
                            jobs.run(
                                    "profile.saving",
                                    () -> desk().book().facts().save(fact, wish),
                                    result -> saved(told, result));
                        });
    }

    private void saved(FactRow told, SaveFact.Result result) {
        switch (result) {
            case SaveFact.Result.Saved(_, var reference) -> {
                if (!reference.isEmpty()) {
                    window.messages()
                            .say(
                                    Message.of(Level.GOOD, "profile.saved", told.label())
                                            .with("profile.undo", () -> undo(reference)));
                }
            }
            case SaveFact.Result.Conflicting _ ->
                    window.messages()
                            .say(Message.of(Level.LOOK, "profile.conflicting", told.label()));
        }
        changed.run();
    }

    void undo(String reference) {
        jobs.run(
                "profile.undoing",
                () -> desk().book().undoing().undo(reference),
                result -> {
                    var key =
                            switch (result) {
                                case UndoBatch.Result.Undone _ -> "profile.undone";
                                case UndoBatch.Result.Nothing _ -> "profile.nothingUndone";
                            };
                    window.messages().say(Message.of(Level.GOOD, key));
                    changed.run();
                });
    }

    /// To where something that is missing elsewhere is typed or set.
    void go(Lack lack) {
        if (lack.isOfPack()) {
            go(new Place.Packs());
        } else {
            asked.ifPresent(
                    question ->
                            jobs.run(
                                    "profile.finding",
                                    () -> household(lack.name(), question.on()),
                                    found -> goTo(found, lack, question.on().getYear())));
        }
    }

    /// Whose member is meant.
    private Optional<RecordId> household(String name, LocalDate on) {
        if (!(desk().book().facts().find(desk().subject(), name, on) instanceof Found.Fact fact)) {
            return Optional.empty();
        }
        return desk().book().households().list(desk().village(), on.getYear()).stream()
                .map(HouseholdLine::form)
                .filter(form -> form.members().stream().anyMatch(one -> is(one, fact.record())))
                .findFirst()
                .flatMap(HouseholdForm::id);
    }

    private static boolean is(HouseholdForm.Member member, RecordId record) {
        return Stream.of(member.id(), member.membershipId())
                .flatMap(Optional::stream)
                .anyMatch(record::equals);
    }

    private void goTo(Optional<RecordId> household, Lack lack, int year) {
        household
                .flatMap(id -> new Whereabouts(id, year).of(ofHousehold(lack.name())))
                .ifPresentOrElse(
                        this::go,
                        () -> window.messages().say(Message.of(Level.LOOK, "profile.notFound")));
    }

    /// Without his place among all people of the village, which says nothing in a household.
    private static String ofHousehold(String person) {
        return person.replaceFirst("#\\d+(?=\\.)", "");
    }

    private void go(Place place) {
        if (window.shell().navigator().knows(place.getClass())) {
            window.shell().navigator().go(place);
        }
    }

    /// 确认 the decision looked at.
    void confirm() {
        decision()
                .ifPresent(
                        id ->
                                jobs.run(
                                        "profile.deciding",
                                        () -> desk().book().confirming().confirm(id),
                                        result -> decided(DecisionTold.of(result))));
    }

    /// 撤销 the decision looked at.
    void revoke(String reason) {
        decision()
                .ifPresent(
                        id ->
                                jobs.run(
                                        "profile.deciding",
                                        () -> desk().book().revoking().revoke(id, reason),
                                        result -> decided(DecisionTold.of(result))));
    }

    private Optional<RecordId> decision() {
        return row.get().flatMap(RuleRow::decision).map(Decision::id);
    }

    private void decided(Message message) {
        window.messages().say(message);
        changed.run();
    }

    /// Empty while none is looked at.
    ReadOnlyObjectProperty<Optional<RuleRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RuleFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    private VillageDesk desk() {
        return desks.get();
    }
}
