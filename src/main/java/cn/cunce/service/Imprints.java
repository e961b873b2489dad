package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.paper.Imprint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands around the content of every page of a paper, as the open book has it.
record Imprints(OpenedBook opened) {

    /// Of all households; with the state of the ledger as it is now.
    Imprint of(String village, LocalDate asOf) {
        return new Imprint(
                unit(village),
                asOf,
                new DumpBook(opened).digest(village),
                opened.clock().instant(),
                Optional.of(opened.actor()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// County, township and village as the village's own record has them.
    private String unit(String village) {
        var said =
                opened.book()
                        .read(reader -> reader.record(LedgerIds.village(village)))
                        .map(LedgerRecord::answers)
                        .orElse(Answers.NONE);
        var names =
                Stream.of(
                                VillageFields.COUNTY_NAME,
                                VillageFields.TOWN_NAME,
                                VillageFields.VILLAGE_NAME)
                        .flatMap(field -> said.get(field).stream())
                        .collect(Collectors.joining());
        return names.isEmpty() ? village : names;
    }
}
