package cn.cunce.cli;

import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenedBook;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which village of a book a command is about; where the book has but one, nobody need say.
final class VillageOption {

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    private Optional<String> village;

    /// Empty where the book has several and none was named, or has not the one that was.
    Optional<String> of(OpenedBook opened) {
        List<String> known = new ListHouseholds(opened).villages();
        if (village.isPresent()) {
            return village.filter(known::contains);
        }
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /// The same, or a township or county that was named.
    Optional<String> place(OpenedBook opened) {
        return of(opened).or(() -> village.filter(new ListHouseholds(opened).places()::contains));
    }

    /// The one that was named, or all of the book; none where it has not the one that was.
    List<String> all(OpenedBook opened) {
        var known = new ListHouseholds(opened).villages();
        return village.isEmpty() ? known : known.stream().filter(village.get()::equals).toList();
    }
}
