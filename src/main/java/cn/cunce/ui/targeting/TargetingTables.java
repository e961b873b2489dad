package cn.cunce.ui.targeting;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.ReasonText;
import cn.cunce.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The lists of the desk as tables to be given to people, under the names of their columns on
/// screen.
final class TargetingTables {

    private final Texts texts;
    private final TargetingWords words;

    TargetingTables(Texts texts, TargetingWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// @param name of the sheet
    Table table(String name, Inquiry asked, List<String> headers, List<List<TableCell>> rows) {
        var pack = asked.pack();
        var titles =
                List.of(
                        texts.of("targeting.sheetTitle", name, asked.rule().title()),
                        texts.of(
                                pack.example() ? "targeting.sheetExample" : "targeting.sheetPack",
                                pack.title(),
                                pack.version(),
                                asked.on()));
        return new Table(name, titles, headers, rows);
    }

    /// Answers as the table shows them.
    Table answers(Inquiry asked, List<TargetingRow> rows) {
        var years = rows.stream().mapToInt(row -> row.marks().years().size()).max().orElse(0);
        var headers = new ArrayList<>(who(asked));
        headers.add(texts.of("targeting.people"));
        headers.add(texts.of("targeting.perHead"));
        if (years > 1) {
            headers.add(texts.of("targeting.years"));
        }
        headers.add(texts.of("targeting.answer"));
        headers.add(texts.of("targeting.amountYuan"));
        headers.add(texts.of("targeting.since"));
        headers.add(texts.of("targeting.missing"));
        headers.add(texts.of("targeting.keptColumn"));
        var reasons = words.reasons(asked.pack());
        return table(
                texts.of("targeting.title"),
                asked,
                headers,
                rows.stream().map(row -> cells(row, reasons, years > 1)).toList());
    }

    /// Number, name, and where: 村民组, or of several villages the village.
    List<String> who(Inquiry asked) {
        return List.of(
                texts.of("targeting.number"),
                texts.of("targeting.head"),
                texts.of(asked.scope().isWhole() ? "targeting.village" : "targeting.group"));
    }

    List<TableCell> who(TargetingRow.Who who) {
        return List.of(words(who.number()), words(who.head()), words(who.group()));
    }

    static TableCell words(String text) {
        return new TableCell.Words(text);
    }

    private List<TableCell> cells(TargetingRow row, ReasonText reasons, boolean withYears) {
        var who = row.who();
        var cells = new ArrayList<>(who(who));
        cells.add(new TableCell.Count(who.people()));
        cells.add(who.perHead().<TableCell>map(TableCell.Amount::new).orElse(TableCell.NOTHING));
        if (withYears) {
            cells.add(words(row.marks().years().stream().map(this::year).collect(joining(" "))));
        }
        cells.add(words(row.answer().title()));
        cells.add(
                row.answer()
                        .amount()
                        .<TableCell>map(TableCell.Amount::new)
                        .orElse(TableCell.NOTHING));
        cells.add(words(texts.of(row.since().kind().key())));
        cells.add(words(row.missing().stream().map(reasons::missing).collect(joining("、"))));
        cells.add(words(kept(row)));
        return cells;
    }

    private String year(YearBox box) {
        return box.year() + " " + box.sign();
    }

    /// What became of it in the book, and what has changed since.
    String kept(TargetingRow row) {
        return row.marks()
                .kept()
                .map(
                        kept ->
                                texts.of(TargetingWords.word(kept.status()))
                                        + kept.changes().stream()
                                                .map(change -> "；" + change)
                                                .collect(joining()))
                .orElse("");
    }
}
