package cn.cunce.ui.card;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardSheet.PersonLine;
import cn.cunce.ui.card.CardSheet.Spot;
import cn.cunce.ui.part.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/// 成员: everything that is asked of each member, one row a person.
final class MembersView implements CardTab {

    /// Of the program and of the national system: nobody looks for them first.
    private static final List<LedgerField<?>> NUMBERS =
            List.of(PersonFields.PERSON_ID, PersonFields.NATIONAL_PERSON_NO);

    private final CardViewModel model;
    private final Texts texts;
    private Optional<FieldTable<PersonLine>> table = Optional.empty();

    @FXML private TableView<PersonLine> members;

    MembersView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "members.fxml", texts);
    }

    @FXML
    private void initialize() {
        var fields =
                new ArrayList<LedgerField<?>>(
                        List.of(PersonFields.NAME, MembershipFields.RELATION));
        PersonFields.ALL.stream()
                .filter(other -> !fields.contains(other) && !NUMBERS.contains(other))
                .forEach(fields::add);
        fields.addAll(NUMBERS);
        var of = new FieldTable<>(members);
        of.fields(fields, this::words, PersonLine::spot);
        table = Optional.of(of);
        members.setPlaceholder(
                new EmptySection(texts, "card.noMembers", "card.fillMembers", model::edit));
        model.revealedProperty().subscribe(_ -> members.refresh());
    }

    private String words(PersonLine line, LedgerField<?> field) {
        var words = model.desk().sheets().words();
        return model.revealedProperty().get()
                ? words.inFull(field, line.of(field))
                : words.of(field, line.of(field));
    }

    @Override
    public void show(CardSheet sheet) {
        members.getItems().setAll(sheet.members());
        table.ifPresent(of -> of.mark(model.marked()));
    }

    @Override
    public Optional<Spot> focused() {
        return table.flatMap(FieldTable::focused);
    }
}
