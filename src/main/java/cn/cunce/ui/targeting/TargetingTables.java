package cn.cunce.ui.targeting;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.Texts;
import cn.cunce.ui.targeting.ChangesViewModel.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        return new Table(name, titles(name, asked), headers, rows);
    }

    /// What it is, by which pack and as of which day.
    List<String> titles(String name, Inquiry asked) {
        var pack = asked.pack();
        return List.of(
                texts.of("targeting.sheetTitle", name, asked.rule().title()),
                texts.of(
                        pack.example() ? "targeting.sheetExample" : "targeting.sheetPack",
                        pack.title(),
                        pack.version(),
                        asked.on()));
    }

    /// Answers as the table shows them. What was not worked out of them has no columns, and a line
    /// says so.
    Table answers(Inquiry asked, List<TargetingRow> rows, Depth depth) {
        var isWhole = depth == Depth.WHOLE;
        var years = rows.stream().mapToInt(row -> row.marks().years().size()).max().orElse(0);
        var headers = new ArrayList<>(who(asked));
        headers.add(texts.of("targeting.people"));
        headers.add(texts.of("targeting.perHead"));
        if (years > 1) {
            headers.add(texts.of("targeting.years"));
        }
        if (isWhole) {
            headers.addAll(words.shown(asked));
        }
        headers.add(texts.of("targeting.answer"));
        headers.add(texts.of("targeting.amountYuan"));
        headers.add(texts.of("targeting.since"));
        if (depth != Depth.ANSWERS) {
            headers.add(texts.of("targeting.missing"));
        }
        if (isWhole) {
            headers.add(texts.of("targeting.keptColumn"));
        }
        var name = texts.of("targeting.title");
        var lines = new ArrayList<>(titles(name, asked));
        leftOut(depth).ifPresent(lines::add);
        return new Table(
                name,
                lines,
                headers,
                rows.stream().map(row -> cells(row, asked, depth, years > 1)).toList());
    }

    private Optional<String> leftOut(Depth depth) {
        return switch (depth) {
            case ANSWERS -> Optional.of(texts.of("targeting.sheetAnswers"));
            case MISSING -> Optional.of(texts.of("targeting.sheetMissing"));
            case WHOLE -> Optional.empty();
        };
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

    private List<TableCell> cells(TargetingRow row, Inquiry asked, Depth depth, boolean withYears) {
        var who = row.who();
        var cells = new ArrayList<>(who(who));
        cells.add(new TableCell.Count(who.people()));
        cells.add(who.perHead().<TableCell>map(TableCell.Amount::new).orElse(TableCell.NOTHING));
        if (withYears) {
            cells.add(words(row.marks().years().stream().map(this::year).collect(joining(" "))));
        }
        if (depth == Depth.WHOLE) {
            cells.addAll(shown(row, asked.rule().shows().size()));
        }
        cells.add(words(row.answer().title()));
        cells.add(
                row.answer()
                        .amount()
                        .<TableCell>map(TableCell.Amount::new)
                        .orElse(TableCell.NOTHING));
        cells.add(words(texts.of(row.since().kind().key())));
        if (depth != Depth.ANSWERS) {
            var reasons = words.reasons(asked.pack());
            cells.add(words(row.missing().stream().map(reasons::missing).collect(joining("、"))));
        }
        if (depth == Depth.WHOLE) {
            cells.add(words(kept(row)));
        }
        return cells;
    }

    private static List<TableCell> shown(TargetingRow row, int columns) {
        var shown = row.marks().shown();
        return IntStream.range(0, columns)
                .mapToObj(i -> i < shown.size() ? words(shown.get(i)) : TableCell.NOTHING)
                .toList();
    }

    private String year(YearBox box) {
        return box.year() + " " + box.sign();
    }

    /// What is missing, a line for each fact and whose it is.
    Table gaps(Inquiry asked, List<TargetingRow> rows) {
        var headers = new ArrayList<>(who(asked));
        headers.add(texts.of("targeting.gap"));
        headers.add(texts.of("targeting.ask"));
        var reasons = words.reasons(asked.pack());
        var lines = new ArrayList<List<TableCell>>();
        for (var row : rows) {
            for (var name : row.missing()) {
                var cells = new ArrayList<>(who(row.who()));
                cells.add(words(reasons.missing(name)));
                cells.add(words(texts.of(Teller.of(GapList.key(name)))));
                lines.add(cells);
            }
        }
        return table(texts.of("targeting.gapsSheet"), asked, headers, lines);
    }

    /// Changed answers, and why.
    Table changes(Inquiry asked, List<Change> changes) {
        var headers = new ArrayList<>(who(asked));
        headers.add(texts.of("targeting.fromAnswer"));
        headers.add(texts.of("targeting.answer"));
        headers.add(texts.of("targeting.cause"));
        return table(
                texts.of("targeting.changesSheet"),
                asked,
                headers,
                changes.stream().map(change -> cells(asked, change)).toList());
    }

    private List<TableCell> cells(Inquiry asked, Change change) {
        var cells = new ArrayList<>(who(change.row().who()));
        cells.add(words(change.row().since().before()));
        cells.add(words(change.row().answer().title()));
        cells.add(words(String.join("；", words.causes(asked.pack(), change.since()))));
        return cells;
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
