package cn.cunce.service;

import cn.cunce.filing.FilingContent.Fact;
import cn.cunce.filing.FilingDesk;
import cn.cunce.filing.FilingSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The cover of a filing: whose it is, what it counts, and by what it is known again.
final class FilingCover {

    private final FilingDesk desk;
    private final OpenedBook opened;

    FilingCover(FilingDesk desk, OpenedBook opened) {
        this.desk = desk;
        this.opened = opened;
    }

    List<Fact> facts(MakeFiling.Order order, FilingSummary summary, List<FilingSheet> sheets) {
        var facts = new ArrayList<Fact>();
        add(facts, "filing.cover.county", summary.county());
        add(facts, "filing.cover.township", summary.township());
        add(facts, "filing.cover.village", summary.name());
        add(facts, "filing.cover.code", summary.village());
        add(facts, "filing.cover.period", order.period());
        add(facts, "filing.cover.number", desk.word("filing.cover.nth", summary.number()));
        add(facts, "filing.cover.households", String.valueOf(summary.households()));
        add(facts, "filing.cover.persons", String.valueOf(summary.persons()));
        add(facts, "filing.cover.changes", String.valueOf(summary.changes()));
        add(facts, "filing.cover.conflicts", String.valueOf(summary.conflicts()));
        add(facts, "filing.cover.wages", wages(summary));
        add(facts, "filing.cover.digest", summary.digest());
        add(facts, "filing.cover.device", opened.device().id());
        add(facts, "filing.cover.checkCode", opened.device().checkCode());
        add(facts, "filing.cover.signer", order.signer());
        var protection =
                order.password().isPresent() ? "filing.cover.encrypted" : "filing.cover.plain";
        add(facts, "filing.cover.protection", desk.word(protection));
        var names =
                sheets.stream()
                        .map(FilingSheet::name)
                        .collect(Collectors.joining(desk.word("filing.cover.and")));
        add(facts, "filing.cover.sheets", names);
        return facts;
    }

    /// A sum over households of which not all are known says so.
    private String wages(FilingSummary summary) {
        var known = summary.wages().yuan().toPlainString();
        return summary.wagesOpen() == 0
                ? known
                : desk.word("filing.cover.open", known, summary.wagesOpen());
    }

    private void add(List<Fact> facts, String key, String value) {
        facts.add(new Fact(desk.word(key), value));
    }
}
