package cn.cunce.cli;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.service.HouseholdLine;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Pinyin;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `find`: households by a name or its initials, a household number, or the end of an identity or
/// telephone number, as the window finds them.
@Command(description = "cli.find.about")
final class FindCommand implements Callable<Outcome> {

    private record Found(List<Household> households) {}

    /// @param members names of those who fit; all of them where the household itself does
    private record Household(
            String id, String village, String no, String head, List<String> members) {}

    @Mixin private final BookOptions book;

    @Parameters(paramLabel = "TEXT", descriptionKey = "cli.find.text")
    private String text;

    private final Desk desk;
    private final Pinyin pinyin = new Pinyin();

    FindCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::find);
    }

    private Outcome find(OpenedBook opened) {
        var list = new ListHouseholds(opened);
        var found =
                list.villages().stream()
                        .flatMap(village -> list.list(village, list.latestYear(village)).stream())
                        .flatMap(this::fitting)
                        .toList();
        return Outcome.done(new Found(found), found.stream().map(this::shown).toList());
    }

    private Stream<Household> fitting(HouseholdLine line) {
        var form = line.form();
        var ownNumber =
                ends(form.household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse(""))
                        || ends(form.household().get(HouseholdFields.PHONE).orElse(""));
        var members =
                form.members().stream()
                        .filter(member -> ownNumber || fits(member))
                        .map(FindCommand::name)
                        .toList();
        return members.isEmpty() ? Stream.empty() : Stream.of(household(line, members));
    }

    private static Household household(HouseholdLine line, List<String> members) {
        var form = line.form();
        var id = form.id().orElseThrow();
        return new Household(
                id.id().toString(),
                id.village(),
                form.household().get(HouseholdFields.NATIONAL_HOUSEHOLD_NO).orElse(""),
                line.head(),
                members);
    }

    private boolean fits(Member member) {
        return pinyin.fits(text, name(member))
                || ends(member.person().get(PersonFields.ID_NUMBER).orElse(""));
    }

    /// Words are no ends of numbers, and an empty text is everybody's name.
    private boolean ends(String number) {
        return text.matches("\\d+[xX]?") && number.endsWith(text.toUpperCase(Locale.ROOT));
    }

    private static String name(Member member) {
        return member.person().get(PersonFields.NAME).orElse("");
    }

    private String shown(Household household) {
        return desk.text(
                "cli.find.line",
                household.no(),
                household.head(),
                String.join("、", household.members()));
    }
}
