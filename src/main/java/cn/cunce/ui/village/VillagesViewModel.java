package cn.cunce.ui.village;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.field.VillageFields;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.ui.village.VillageViewModel.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The villages of a township or county, each with the lights of the pack, to be compared.
final class VillagesViewModel {

    /// @param lights by rule
    record Row(
            String code, String name, long households, long people, Map<String, RuleRow> lights) {

        long count(Light light) {
            return lights.values().stream().filter(row -> row.light() == light).count();
        }
    }

    private final Supplier<VillageDesk> desk;
    private final Jobs jobs;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    VillagesViewModel(Supplier<VillageDesk> desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// Asks the pack about every village; long for a county, and can be cancelled between two.
    void read(Asked question) {
        var asked = desk.get();
        jobs.run(
                "profile.computingAll",
                (Progress progress) -> rows(asked, question, progress),
                rows::setAll);
    }

    private static List<Row> rows(VillageDesk desk, Asked question, Progress progress) {
        var codes = desk.book().households().villages();
        var rows = new ArrayList<Row>();
        for (var code : codes) {
            if (progress.isCancelled()) {
                break;
            }
            rows.add(row(desk.at(code), question));
            progress.done(rows.size(), codes.size());
        }
        return rows;
    }

    private static Row row(VillageDesk desk, Asked question) {
        Profile profile = desk.book().villages().read(desk.village(), question.on().getYear());
        var lights =
                new VillageRules(desk, question.pack(), question.on())
                        .rows().stream()
                                .collect(Collectors.toMap(row -> row.rule().id(), row -> row));
        return new Row(
                desk.village(),
                profile.village().get(VillageFields.VILLAGE_NAME).orElse(desk.village()),
                profile.counted().households(),
                profile.counted().people(),
                lights);
    }

    ObservableList<Row> rows() {
        return rows;
    }
}
