package cn.cunce.service;

import cn.cunce.filing.ReadFile;
import cn.cunce.filing.ReadSheet;
import cn.cunce.filing.SheetContent;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.value.Wording;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which village a sheet tells of: that of the book, or in a book of many the one of this name.
final class ImportVillages {

    private record Named(String code, String name, String town) {}

    private final Optional<String> only;
    private final List<Named> known = new ArrayList<>();

    private ImportVillages(Optional<String> only) {
        this.only = only;
    }

    /// @param only the village of everything, whatever the files say
    static ImportVillages of(BookReader reader, Optional<String> only, List<ReadFile> files) {
        var villages = new ImportVillages(only);
        if (only.isEmpty()) {
            for (var code : reader.villages()) {
                reader.record(LedgerIds.village(code))
                        .ifPresent(record -> villages.learn(code, record.answers()));
            }
            files.forEach(villages::learn);
        }
        return villages;
    }

    private void learn(ReadFile file) {
        for (var sheet : file.sheets()) {
            if (sheet.content() instanceof SheetContent.Village(var village, var _)) {
                code(village).ifPresent(code -> learn(code, village));
            }
        }
    }

    private static Optional<String> code(Answers village) {
        return village.get(VillageFields.VILLAGE_CODE).filter(code -> code.matches("\\d{12}"));
    }

    private void learn(String code, Answers village) {
        var name = village.get(VillageFields.VILLAGE_NAME).orElse("");
        var town = village.get(VillageFields.TOWN_NAME).orElse("");
        known.removeIf(other -> other.code().equals(code));
        known.add(new Named(code, shortened(name), Wording.bare(town)));
    }

    /// @param told what a profile says of its village
    Optional<String> ofProfile(Answers told) {
        return only.or(() -> code(told)).or(() -> ofRow(told));
    }

    /// @param told names of village and township; where there are none, the only village there is
    Optional<String> ofRow(Answers told) {
        if (only.isPresent()) {
            return only;
        }
        var name = told.get(VillageFields.VILLAGE_NAME).map(ImportVillages::shortened);
        var town = told.get(VillageFields.TOWN_NAME).map(Wording::bare);
        var same =
                known.stream()
                        .filter(each -> name.isEmpty() || each.name().equals(name.get()))
                        .filter(each -> town.isEmpty() || each.town().equals(town.get()))
                        .toList();
        return same.size() == 1 ? Optional.of(same.getFirst().code()) : Optional.empty();
    }

    /// The village of a sheet that names none: that of the profile beside it, or the only one.
    Optional<String> ofSheet(ReadFile file) {
        var beside =
                file.sheets().stream()
                        .map(ReadSheet::content)
                        .flatMap(content -> profile(content).stream())
                        .findFirst();
        return beside.or(() -> ofRow(Answers.NONE));
    }

    private Optional<String> profile(SheetContent content) {
        return content instanceof SheetContent.Village(var village, var _)
                ? ofProfile(village)
                : Optional.empty();
    }

    private static String shortened(String name) {
        var bare = Wording.bare(name);
        return bare.length() > 2 && bare.endsWith("村")
                ? bare.substring(0, bare.length() - 1)
                : bare;
    }
}
