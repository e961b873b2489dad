package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Missing.Reason;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is doubtful on a sheet: what cannot be read, numbers out of their bounds, and what
/// contradicts itself. It stands beside the sheet and stops nothing.
final class SheetFindings {

    private static final String TELEPHONE = "[-+0-9]{7,20}";

    private final SheetTyping typing;
    private final Function<HouseholdForm, List<Finding>> checks;

    /// @param checks what contradicts itself within a household
    SheetFindings(SheetTyping typing, Function<HouseholdForm, List<Finding>> checks) {
        this.typing = typing;
        this.checks = checks;
    }

    /// In the order of the paper, what cannot be read or is out of bounds; then contradictions.
    List<Finding> of(Sheet sheet) {
        var checked = sheet.members() > 0 ? checks.apply(sheet.form()) : List.<Finding>of();
        var found = new ArrayList<Finding>();
        for (var spot : PaperOrder.spots(sheet.members())) {
            if (checked.stream().noneMatch(other -> isAt(other, spot))) {
                problem(sheet, spot).ifPresent(found::add);
            }
        }
        found.addAll(checked);
        return List.copyOf(found);
    }

    static boolean isAt(Finding finding, Spot spot) {
        return finding.where() instanceof Finding.Place.Form(var member)
                && member == spot.member()
                && finding.field().equals(spot.field().name());
    }

    /// How many answers cannot be read, and go into the ledger as not given; without those that
    /// nobody has looked at, which do not go there.
    int unread(Sheet sheet) {
        return (int)
                PaperOrder.spots(sheet.members()).stream()
                        .filter(spot -> !sheet.isCarried(spot))
                        .filter(spot -> unread(sheet, spot).isPresent())
                        .count();
    }

    private Optional<Finding> problem(Sheet sheet, Spot spot) {
        var answers = sheet.answers(spot);
        return unread(sheet, spot)
                .map(problem -> finding(spot, Severity.ERROR, problem))
                .or(
                        () ->
                                outOfBounds(spot.field(), answers)
                                        .or(() -> noTelephone(spot.field(), answers))
                                        .map(problem -> finding(spot, Severity.WARNING, problem)));
    }

    private Optional<Problem> unread(Sheet sheet, Spot spot) {
        return Optional.ofNullable(sheet.answers(spot).missing().get(spot.field()))
                .flatMap(missing -> unread(spot.field(), missing));
    }

    private Optional<Problem> unread(LedgerField<?> field, Missing why) {
        if (why.reason() != Reason.UNREADABLE && why.reason() != Reason.AMBIGUOUS) {
            return Optional.empty();
        }
        return switch (typing.reread(field, why.original())) {
            case Reading.Bad<?>(var problem) -> Optional.of(problem);
            case Reading.Ambiguous<?>(var problem) -> Optional.of(problem);
            case Reading.Value<?> _,
                    Reading.Blank<?> _,
                    Reading.Unknown<?> _,
                    Reading.NotApplicable<?> _ ->
                    Optional.empty();
        };
    }

    private static Optional<Problem> outOfBounds(LedgerField<?> field, Answers answers) {
        return field.bounds()
                .flatMap(
                        bounds ->
                                number(field, answers)
                                        .filter(number -> !bounds.hold(number))
                                        .map(number -> problem(field, bounds, number)));
    }

    private static Optional<Problem> noTelephone(LedgerField<?> field, Answers answers) {
        return Optional.of(HouseholdFields.PHONE)
                .filter(field::equals)
                .flatMap(answers::get)
                .filter(typed -> !Wording.bare(typed).matches(TELEPHONE))
                .map(typed -> Problem.of("PHONE_DOUBTFUL", typed));
    }

    private static Problem problem(
            LedgerField<?> field, LedgerField.Bounds bounds, BigDecimal number) {
        var most = bounds.most();
        return most.isPresent()
                ? Problem.of(
                        "NUMBER_OUT_OF_BOUNDS",
                        field.label(),
                        number.toPlainString(),
                        bounds.least().orElse(BigDecimal.ZERO).toPlainString(),
                        most.get().toPlainString())
                : Problem.of(
                        "NUMBER_TOO_SMALL",
                        field.label(),
                        number.toPlainString(),
                        bounds.least().orElse(BigDecimal.ZERO).toPlainString());
    }

    private static Optional<BigDecimal> number(LedgerField<?> field, Answers answers) {
        return switch (field.kind()) {
            case Kind.Count _ -> answers.get(field).map(value -> BigDecimal.valueOf((Long) value));
            case Kind.Decimal _ -> answers.get(field).map(BigDecimal.class::cast);
            case Kind.Amount _ -> answers.get(field).map(value -> ((Money) value).yuan());
            default -> Optional.empty();
        };
    }

    private static Finding finding(Spot spot, Severity severity, Problem problem) {
        return new Finding(
                new Finding.Place.Form(spot.member()), severity, problem, spot.field().name(), "");
    }
}
