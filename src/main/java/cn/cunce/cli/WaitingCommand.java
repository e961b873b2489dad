package cn.cunce.cli;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.WaitingArea;
import cn.cunce.service.WaitingArea.Item;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `waiting`: the 待改区, what waits there and why.
@Command(description = "cli.waiting.about")
final class WaitingCommand implements Callable<Outcome> {

    private record Waiting(List<Entry> waiting) {}

    /// @param kind `household`, or `move` of a person into another household
    /// @param name of the head, or of the person
    /// @param mended whether somebody has worked on it
    /// @param ready whether it could be taken in now
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Entry(
            String id,
            String batch,
            String kind,
            String village,
            String no,
            String name,
            int persons,
            String file,
            String sheet,
            List<Integer> rows,
            boolean mended,
            boolean ready,
            List<FindingReport> findings) {}

    @Mixin private final BookOptions book;
    private final Desk desk;

    WaitingCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::waiting);
    }

    private Outcome waiting(OpenedBook opened) {
        var waiting = new WaitingArea(opened).list().stream().map(this::entry).toList();
        var lines = new ArrayList<String>();
        for (var entry : waiting) {
            lines.add(desk.text("cli.waiting.line", entry.no(), entry.name(), entry.persons()));
            entry.findings().forEach(finding -> lines.add("  " + finding.shown()));
        }
        lines.add(desk.text("cli.waiting.count", waiting.size()));
        return Outcome.done(new Waiting(waiting), lines);
    }

    private Entry entry(Item item) {
        return switch (item) {
            case Item.Household household -> household(household);
            case Item.PersonMove move -> move(move);
        };
    }

    private Entry household(Item.Household item) {
        var told = item.told();
        var form = told.form();
        return new Entry(
                item.id().toString(),
                item.batch(),
                "household",
                item.village(),
                form.household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse(""),
                ListHouseholds.head(form),
                form.members().size(),
                told.file(),
                told.sheet(),
                told.rows(),
                item.mended(),
                item.canBeTakenIn(),
                told.findings().stream()
                        .map(finding -> FindingReport.of(finding, desk.texts()))
                        .toList());
    }

    private static Entry move(Item.PersonMove item) {
        var move = item.move();
        return new Entry(
                item.id().toString(),
                item.batch(),
                "move",
                move.to().village(),
                "",
                move.name(),
                1,
                "",
                "",
                List.of(),
                false,
                item.canBeTakenIn(),
                List.of());
    }
}
