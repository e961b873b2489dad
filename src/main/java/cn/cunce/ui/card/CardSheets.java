package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.PartialDate;
import cn.cunce.service.CompareIncome.Group;
import cn.cunce.service.ReadHousehold.Card;
import cn.cunce.service.ShowHistory;
import cn.cunce.ui.card.CardSheet.Difference;
import cn.cunce.ui.card.CardSheet.Head;
import cn.cunce.ui.card.CardSheet.IncomeTable;
import cn.cunce.ui.card.CardSheet.PersonLine;
import cn.cunce.ui.card.CardSheet.Year;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes the sheet of a card out of what the book says.
public final class CardSheets {

    private static final String HEAD = "01";

    /// 非在校生, 学龄前儿童: whoever has another state goes to school.
    private static final List<String> NOT_AT_SCHOOL = List.of("01", "02");

    private final CardWords words;
    private final LocalDate on;
    private final ZoneId zone;

    /// @param on 口径日期, by which ages are counted
    /// @param zone of the office, in which the times of changes are shown
    public CardSheets(CardWords words, LocalDate on, ZoneId zone) {
        this.words = words;
        this.on = on;
        this.zone = zone;
    }

    /// What the book says beside the card itself.
    ///
    /// @param history latest first
    /// @param group nothing where the household has none, or no year
    /// @param now what the book says today, where the card is one of the past
    record Beside(List<ShowHistory.Line> history, Optional<Group> group, Optional<Card> now) {}

    ZoneId zone() {
        return zone;
    }

    CardWords words() {
        return words;
    }

    CardSheet of(Card card, Beside beside) {
        var form = card.form();
        var lines = new CardHistory(words, zone).of(beside.history());
        var before = yearBefore(card);
        return new CardSheet(
                form.id().orElseThrow(),
                head(card),
                form,
                members(form),
                new CardIncome(words).of(form.householdYear()),
                incomes(form, before, beside.group()),
                new GuaranteeWords(words, on).of(form, before, lines),
                card.years().stream().map(CardSheets::year).toList(),
                new CardNeedsMaker(words).of(card),
                lines,
                new CardHistory(words, zone).events(lines),
                CardPolicy.of(card.decisions(), card.plans()),
                differing(card, beside.now()));
    }

    private List<Difference> differing(Card card, Optional<Card> now) {
        return now.map(later -> new CardRecords(words, card).upTo(new CardRecords(words, later)))
                .orElse(List.of());
    }

    private static Optional<Answers> yearBefore(Card card) {
        var last = Optional.of(card.form().year() - 1L);
        return card.years().stream()
                .filter(year -> year.get(IncomeFields.YEAR).equals(last))
                .map(LedgerRecord::answers)
                .findFirst();
    }

    private IncomeTable incomes(
            HouseholdForm form, Optional<Answers> before, Optional<Group> group) {
        if (form.year() == 0) {
            return IncomeTable.NONE;
        }
        var name = words.of(HouseholdFields.GROUP_NAME, form.household());
        var own = CardIncomeTable.perHead(form.householdYear());
        return new CardIncomeTable(
                        words, form.id().orElseThrow(), form.year(), form.householdYear(), before)
                .of(group.map(one -> new IncomeWords(words).group(name, one, own)).orElse(""));
    }

    private Head head(Card card) {
        var form = card.form();
        return new Head(
                words.of("card.name", nameOfHead(form)),
                state(form.household()),
                facts(card),
                family(form),
                card.conflicts().stream().mapToInt(record -> record.conflicts().size()).sum());
    }

    private static String nameOfHead(HouseholdForm form) {
        return form.members().stream()
                .filter(CardSheets::isHead)
                .findFirst()
                .flatMap(member -> member.person().get(PersonFields.NAME))
                .orElse("—");
    }

    private static boolean isHead(Member member) {
        return member.membership().get(MembershipFields.RELATION).filter(HEAD::equals).isPresent();
    }

    private Optional<String> state(Answers household) {
        return Stream.of(HouseholdFields.POVERTY_STATUS, HouseholdFields.HOUSEHOLD_ATTRIBUTE)
                .map(field -> words.of(field, household))
                .filter(word -> !word.isEmpty())
                .findFirst();
    }

    private String facts(Card card) {
        var household = card.form().household();
        var said = new ArrayList<String>();
        var number = words.of(HouseholdFields.NATIONAL_HOUSEHOLD_NO, household);
        if (!number.isEmpty()) {
            said.add(words.of("card.number", number));
        }
        said.add(words.of(HouseholdFields.GROUP_NAME, household));
        said.add(words.of("card.size", card.form().members().size()));
        said.add(words.of(HouseholdFields.PHONE, household));
        responsible(card).ifPresent(name -> said.add(words.of("card.responsible", name)));
        said.removeIf(String::isEmpty);
        return String.join(" • ", said);
    }

    /// As its latest measure says.
    private static Optional<String> responsible(Card card) {
        return card.measures().reversed().stream()
                .flatMap(row -> row.get(MeasureFields.RESPONSIBLE_PERSON).stream())
                .flatMap(id -> Optional.ofNullable(card.responsible().get(id)).stream())
                .findFirst();
    }

    /// 5 人 • 在校 2 • 残疾 1
    private String family(HouseholdForm form) {
        var said = new ArrayList<String>();
        said.add(words.of("card.size", form.members().size()));
        count(said, "card.atSchool", form, CardSheets::isAtSchool);
        count(said, "card.disabled", form, CardSheets::isDisabled);
        return String.join(" • ", said);
    }

    private void count(
            List<String> said, String key, HouseholdForm form, Predicate<Answers> which) {
        var many = form.members().stream().map(Member::person).filter(which).count();
        if (many > 0) {
            said.add(words.of(key, many));
        }
    }

    private static boolean isAtSchool(Answers person) {
        return person.get(PersonFields.SCHOOLING_STATE)
                .filter(state -> !NOT_AT_SCHOOL.contains(state))
                .isPresent();
    }

    private static boolean isDisabled(Answers person) {
        return Stream.<LedgerField<String>>of(
                        PersonFields.DISABILITY_TYPE,
                        PersonFields.DISABILITY_LEVEL,
                        PersonFields.DISABILITY_CERT)
                .anyMatch(field -> person.get(field).isPresent());
    }

    private List<PersonLine> members(HouseholdForm form) {
        var lines = new ArrayList<PersonLine>();
        for (var member : form.members()) {
            var age = member.person().get(PersonFields.BIRTH_DATE).map(this::age).orElse("");
            lines.add(
                    new PersonLine(
                            lines.size() + 1,
                            age,
                            member.id(),
                            member.membershipId(),
                            member.person(),
                            member.membership()));
        }
        return lines;
    }

    /// Blank where the two ends of the birth date give two ages.
    private String age(PartialDate birth) {
        var oldest = IdNumber.age(birth.first(), on);
        return oldest == IdNumber.age(birth.last(), on) ? String.valueOf(oldest) : "";
    }

    private static Year year(LedgerRecord record) {
        var year = record.get(IncomeFields.YEAR).map(Long::intValue).orElse(0);
        return new Year(record, year, record.answers());
    }
}
