package cn.cunce.service;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.HouseholdChecks;
import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.List;

/// Looks through the households of a village for what contradicts itself.
public final class CheckHouseholds {

    private final OpenedBook opened;

    public CheckHouseholds(OpenedBook opened) {
        this.opened = opened;
    }

    /// Those with something that must be mended, by number.
    public List<RecordId> faulty(String village, int year) {
        return opened.book()
                .read(
                        reader -> {
                            var faulty = new ArrayList<RecordId>();
                            try (var forms = reader.forms(village, year)) {
                                forms.filter(
                                                form ->
                                                        HouseholdChecks.check(form).stream()
                                                                .anyMatch(Finding::isError))
                                        .flatMap(form -> form.id().stream())
                                        .forEach(faulty::add);
                            }
                            return List.copyOf(faulty);
                        });
    }
}
