package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Sets or corrects one fact, by the name that rulings call it: what was missing on the list of
/// what cannot be decided is known a line later.
public final class SaveFact {

    /// What a name leads to.
    public sealed interface Found {

        /// A fact that a record of the book keeps.
        ///
        /// @param now a value, a reason why there is none, or nothing: only of this field
        /// @param owner what a record that nobody has spoken of yet says first: whose it is
        record Fact(RecordId record, LedgerField<?> field, Answers now, Answers owner)
                implements Found {}

        /// The pack lacks it, not the book.
        ///
        /// @param key without `param.` and year
        record Parameter(String key) implements Found {}

        /// Nobody of this name is there on the day, or no such thing is kept.
        record Nowhere() implements Found {}
    }

    public sealed interface Result {

        /// On the disk, or as it was already.
        ///
        /// @param fact as it is now
        /// @param reference by which it can be undone; empty if there was nothing to write
        record Saved(Found.Fact fact, String reference) implements Result {}

        /// Somebody else has meanwhile said something else. Nothing was saved.
        record Conflicting(Found.Fact now) implements Result {}
    }

    private final OpenedBook opened;

    public SaveFact(OpenedBook opened) {
        this.opened = opened;
    }

    /// What a list has not yet begins with the fact: a plot `slopePlot:阳坡.areaMu` by its name, an
    /// alert or loan by its day, a claim by its member.
    ///
    /// @param subject whom or what was asked about
    /// @param name as in the list of missing facts: `person:杨秀英.health`
    /// @param on the day of the question, which a name without a year means
    public Found find(RecordId subject, String name, LocalDate on) {
        return opened.book()
                .read(reader -> new FactPlace(reader, opened.ids(), subject, on).find(name));
    }

    /// The people of a household, or of all of a village, by their names, in the order of the
    // names;
    /// empty where one of them is nobody's, or of several.
    public Optional<List<UUID>> people(RecordId subject, List<String> names, LocalDate on) {
        return opened.book()
                .read(
                        reader -> {
                            var place = new FactPlace(reader, opened.ids(), subject, on);
                            var found = new ArrayList<UUID>();
                            names.forEach(
                                    name -> place.person(name).ifPresent(id -> found.add(id.id())));
                            return Optional.<List<UUID>>of(found)
                                    .filter(all -> all.size() == names.size());
                        });
    }

    /// What people are called, in the order of their ids; who has no name is left out.
    public List<String> names(String village, List<UUID> people) {
        return opened.book()
                .read(
                        reader ->
                                people.stream()
                                        .map(
                                                id ->
                                                        reader.record(
                                                                new RecordId(
                                                                        Entity.PERSON,
                                                                        village,
                                                                        id)))
                                        .flatMap(Optional::stream)
                                        .flatMap(row -> row.get(PersonFields.NAME).stream())
                                        .toList());
    }

    /// A member of a household by his name; empty where there is none, or several.
    public Optional<RecordId> member(RecordId household, String name, LocalDate on) {
        return opened.book()
                .read(reader -> new FactPlace(reader, opened.ids(), household, on).person(name));
    }

    /// Begins one more of a list, which says only what it is called and whose it is.
    ///
    /// @param field of the kind that is begun
    /// @param called as rulings call one of them: 阳坡, 2018-03-01, the name of a member
    /// @param on its day, whose year a plot or loan belongs to
    /// @return the reference by which it can be undone; empty where nothing can be called so
    public Optional<String> begin(
            RecordId subject, LedgerField<?> field, String called, LocalDate on) {
        var name = new FactName(field, called, 0, Optional.empty());
        var begun =
                opened.book()
                        .read(
                                reader ->
                                        new FactPlace(reader, opened.ids(), subject, on)
                                                .begun(name));
        return begun.map(
                one -> {
                    var reference = opened.newReference();
                    var edit = Edit.set(one.id(), one.owner());
                    var cause = new Cause(Cause.Kind.TYPED, reference);
                    opened.book()
                            .write(writer -> writer.save(opened.author(), List.of(edit), cause));
                    return reference;
                });
    }

    /// What a record says to one question, which no name of a ruling leads to: of a settlement.
    public Found.Fact of(RecordId record, LedgerField<?> field) {
        return opened.book()
                .read(
                        reader ->
                                refreshed(
                                        new Found.Fact(record, field, Answers.NONE, Answers.NONE),
                                        reader.record(record)));
    }

    /// A settlement or group of a village that nobody has spoken of yet, begun with its kind.
    ///
    /// @param name of it in its village
    public Found.Fact settlement(String village, String name) {
        var record = LedgerIds.naturalVillage(village, name);
        var found = of(record, NaturalVillageFields.GROUP_KIND);
        return new Found.Fact(
                record,
                NaturalVillageFields.GROUP_KIND,
                found.now(),
                Answers.NONE.with(NaturalVillageFields.GROUP_NAME, name));
    }

    /// @param fact as it was found
    /// @param wanted only of its field; nothing to empty it
    public Result save(Found.Fact fact, Answers wanted) {
        var reference = opened.newReference();
        return opened.book()
                .<Result>write(
                        writer -> {
                            var now = writer.reader().record(fact.record());
                            var edit = edit(fact, wanted, now);
                            if (!StaleFields.of(edit, fact.now(), said(fact, now)).isEmpty()) {
                                return new Result.Conflicting(refreshed(fact, now));
                            }
                            var cause = new Cause(Cause.Kind.TYPED, reference);
                            var changes = writer.save(opened.author(), List.of(edit), cause);
                            var after = writer.reader().record(fact.record());
                            return new Result.Saved(
                                    refreshed(fact, after), changes == 0 ? "" : reference);
                        });
    }

    /// What was entered by mistake is told of anew, with nothing of what it said.
    private static Edit edit(Found.Fact fact, Answers wanted, Optional<LedgerRecord> now) {
        if (wanted.isEmpty() || now.filter(SaveFact::isMeant).isPresent()) {
            return Edit.between(fact.record(), said(fact, now), wanted);
        }
        var before = now.map(LedgerRecord::answers).orElse(Answers.NONE);
        return Edit.between(fact.record(), before, fact.owner().overlaidBy(wanted));
    }

    private static Answers said(Found.Fact fact, Optional<LedgerRecord> now) {
        return now.map(record -> said(fact.field(), record)).orElse(Answers.NONE);
    }

    private static Found.Fact refreshed(Found.Fact fact, Optional<LedgerRecord> now) {
        return new Found.Fact(fact.record(), fact.field(), said(fact, now), fact.owner());
    }

    /// What a record says to one question: a value, why there is none, or nothing.
    static Answers said(LedgerField<?> field, LedgerRecord record) {
        return isMeant(record) ? only(field, record.answers()) : Answers.NONE;
    }

    private static boolean isMeant(LedgerRecord record) {
        var ended = record.get(RecordFields.ended(record.id().entity()));
        return ended.filter(VillageView.MISTAKE::equals).isEmpty();
    }

    private static <T> Answers only(LedgerField<T> field, Answers answers) {
        var why = Optional.ofNullable(answers.missing().get(field));
        return answers.get(field)
                .map(value -> Answers.NONE.with(field, value))
                .or(() -> why.map(reason -> Answers.NONE.missing(field, reason)))
                .orElse(Answers.NONE);
    }
}
