package cn.cunce.ui.card;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ReadListed.Kept;
import cn.cunce.service.SaveFact;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.RecordList;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the card knows of the plots, loans, alerts and medical claims of its household, each fact
/// written down where it stands.
final class CardLists implements RecordList.Keeper {

    private final CardDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Consumer<String> undo;
    private final ReadOnlyObjectWrapper<Optional<Kept>> kept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<RecordId> household = Optional.empty();

    /// @param undo takes back what was saved under a reference
    CardLists(CardDesk desk, Jobs jobs, Messages messages, Consumer<String> undo) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.undo = undo;
    }

    void read(RecordId of) {
        household = Optional.of(of);
        jobs.run(
                "card.readingLists",
                () -> desk.reading().listed().of(of),
                read -> {
                    if (household.equals(Optional.of(of))) {
                        kept.set(Optional.of(read));
                    }
                });
    }

    private void readAgain() {
        household.ifPresent(this::read);
    }

    @Override
    public FieldState state(LedgerField<?> field, Answers answers) {
        if (field == MedicalClaimFields.PERSON) {
            var name =
                    answers.get(MedicalClaimFields.PERSON)
                            .flatMap(id -> kept.get().map(read -> read.people().get(id)));
            return FieldState.of(name.orElse(""));
        }
        return desk.facts().state(field, answers);
    }

    @Override
    public void put(LedgerRecord record, LedgerField<?> field, String typed) {
        var now = said(field, record.answers());
        var wanted = desk.facts().read(field, typed);
        var fact = new SaveFact.Found.Fact(record.id(), field, now, Answers.NONE);
        jobs.run(
                "card.saving",
                () -> desk.writing().facts().save(fact, wanted),
                result -> saved(field.label(), result));
    }

    private static <T> Answers said(LedgerField<T> field, Answers answers) {
        var why = Optional.ofNullable(answers.missing().get(field));
        return answers.get(field)
                .map(value -> Answers.NONE.with(field, value))
                .or(() -> why.map(reason -> Answers.NONE.missing(field, reason)))
                .orElse(Answers.NONE);
    }

    private void saved(String label, SaveFact.Result result) {
        switch (result) {
            case SaveFact.Result.Saved(_, var reference) -> sayUndoable(reference, label);
            case SaveFact.Result.Conflicting _ -> say("card.conflicting", label);
        }
        readAgain();
    }

    @Override
    public void add(LedgerField<?> name, String typed) {
        var called = called(name, typed.strip());
        if (called.isEmpty() || household.isEmpty()) {
            say("card.cannotBegin", typed);
            return;
        }
        var of = household.get();
        var facts = desk.writing().facts();
        jobs.run(
                "card.saving",
                () -> facts.begin(of, name, called.get(), desk.policy().on()),
                reference -> begun(typed.strip(), reference));
    }

    /// A claim is called by the name of a member, everything else by its own.
    private Optional<String> called(LedgerField<?> name, String typed) {
        if (name == MedicalClaimFields.PERSON) {
            return Optional.of(typed).filter(text -> !text.isEmpty());
        }
        return Optional.ofNullable(desk.facts().read(name, typed).values().get(name))
                .map(Object::toString);
    }

    private void begun(String typed, Optional<String> reference) {
        if (reference.isEmpty()) {
            say("card.cannotBegin", typed);
        } else {
            sayUndoable(reference.get(), typed);
        }
        readAgain();
    }

    private void say(String key, String word) {
        messages.say(Message.of(Level.LOOK, key, word));
    }

    private void sayUndoable(String reference, String label) {
        if (!reference.isEmpty()) {
            messages.say(
                    Message.of(Level.GOOD, "card.listed", label)
                            .with("card.undo", () -> undo.accept(reference)));
        }
    }

    /// Empty until it is read.
    ReadOnlyObjectProperty<Optional<Kept>> keptProperty() {
        return kept.getReadOnlyProperty();
    }
}
