package cn.cunce.ui.register;

import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/// What the households shown come to, and those marked.
final class FooterBar {

    private static final String NONE = "";

    private final Label counts;
    private final ComboBox<String> column;
    private final Label sums;
    private final RegisterViewModel model;
    private final Texts texts;
    private boolean filling;

    /// @param column which one is added up
    FooterBar(
            Label counts,
            ComboBox<String> column,
            Label sums,
            RegisterViewModel model,
            Texts texts) {
        this.counts = counts;
        this.column = column;
        this.sums = sums;
        this.model = model;
        this.texts = texts;
    }

    void fill() {
        column.setConverter(Words.of(this::named));
        column.valueProperty()
                .subscribe(
                        (_, id) -> {
                            if (!filling && id != null) {
                                model.add(id);
                            }
                        });
        model.layout().shownProperty().subscribe(_ -> offer());
        model.questionProperty().subscribe(_ -> offer());
        model.answerProperty().subscribe(_ -> show());
        model.readProperty().subscribe(_ -> show());
        model.marks().revisionProperty().subscribe(_ -> showSums());
    }

    private String named(String id) {
        return model.columns()
                .find(id)
                .map(one -> texts.of("register.sumOf", one.label()))
                .orElseGet(() -> texts.of("register.noSum"));
    }

    private void offer() {
        var ids = new ArrayList<>(List.of(NONE));
        model.layout().shownProperty().get().stream()
                .filter(RegisterColumn::canBeAdded)
                .forEach(one -> ids.add(one.id()));
        var now = model.questionProperty().get().sum();
        if (!ids.contains(now)) {
            ids.add(now);
        }
        filling = true;
        if (!ids.equals(column.getItems())) {
            column.getItems().setAll(ids);
        }
        column.setValue(now);
        filling = false;
    }

    private void show() {
        counts.setText(counted());
        showSums();
    }

    private String counted() {
        var read = model.readProperty().get();
        if (read.done() < read.total()
                && model.answerProperty().get().all().households() < read.total()) {
            return texts.of(
                    "register.readSoFar", Figures.count(read.done()), Figures.count(read.total()));
        }
        var answer = model.answerProperty().get();
        var totals = answer.totals();
        var all = answer.all();
        if (answer.question().filter().parts().isEmpty()) {
            return texts.of(
                            "register.counts",
                            Figures.count(all.households()),
                            Figures.count(all.people()),
                            Figures.count(all.missing()),
                            Figures.count(all.conflicting()))
                    + ended(all.ended());
        }
        return texts.of(
                        "register.countsFiltered",
                        Figures.count(totals.households()),
                        Figures.count(totals.people()),
                        Figures.count(all.households()))
                + ended(totals.ended());
    }

    private String ended(int ended) {
        return ended == 0 ? "" : texts.of("register.countsEnded", Figures.count(ended));
    }

    private void showSums() {
        var said = new ArrayList<String>();
        var answer = model.answerProperty().get();
        answer.sum().ifPresent(sum -> said.add(said("register.sumShown", sum)));
        if (!model.marks().isEmpty()) {
            var marked = RegisterAnswer.Totals.of(model.marks().rows());
            said.add(
                    texts.of(
                            "register.sumMarkedPeople",
                            Figures.count(marked.households()),
                            Figures.count(marked.people())));
            answer.sum()
                    .flatMap(sum -> ColumnSum.of(sum.column(), model.marks().rows()))
                    .ifPresent(sum -> said.add(said("register.sumMarked", sum)));
        }
        sums.setText(String.join("　", said));
    }

    private String said(String key, ColumnSum sum) {
        var figure = plain(sum.sum());
        return texts.of(key, figure)
                + (sum.without() == 0
                        ? ""
                        : texts.of("register.sumWithout", Figures.count(sum.without())));
    }

    private static String plain(BigDecimal sum) {
        return Figures.number(sum);
    }
}
