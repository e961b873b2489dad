package cn.cunce.ui.village;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Money;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.ui.part.FactWords;
import cn.cunce.ui.village.SectionSheet.Coded;
import cn.cunce.ui.village.SectionSheet.CodedLine;
import cn.cunce.ui.village.SectionSheet.Line;
import cn.cunce.ui.village.SectionSheet.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the sheets of the sections out of what the book says and what the pack answers.
record SectionSheets(FactWords words, CodeLists codes, Profile profile, List<RuleRow> rules) {

    /// A list as short as this is asked whole.
    private static final int FEW_CODES = 12;

    static final String BETWEEN_NAMES = "[、,，;；\\s]+";

    private static final List<Light> WORST_FIRST =
            List.of(Light.MUST, Light.LOOK, Light.OPEN, Light.GOOD, Light.PLAIN);

    SectionSheet of(Section section) {
        var lines =
                section.fields().stream()
                        .filter(field -> !(field.kind() instanceof Kind.ByCode<?>))
                        .map(this::line)
                        .toList();
        var remarks = new VillageRemarks(words.texts(), profile).of(section);
        var standards = rules.stream().filter(rule -> looksAt(rule, section)).toList();
        return new SectionSheet(
                section,
                light(section, lines, remarks, standards),
                lines,
                section.fields().stream()
                        .filter(field -> field.kind() instanceof Kind.ByCode<?>)
                        .map(this::coded)
                        .toList(),
                remarks,
                standards);
    }

    private static boolean looksAt(RuleRow rule, Section section) {
        return section.fields().stream()
                .map(LedgerField::name)
                .anyMatch(
                        name ->
                                Stream.concat(
                                                rule.ruling().missing().stream(),
                                                rule.ruling().facts().keySet().stream())
                                        .anyMatch(of -> of.split("@", 2)[0].equals(name)));
    }

    private Line line(LedgerField<?> field) {
        var said = profile.answers(field);
        var hint = new VillageHints(words.texts(), profile).of(field);
        var label =
                field.unit().isEmpty()
                        ? field.label()
                        : words.texts().of("profile.withUnit", field.label(), field.unit());
        return new Line(field, label, words.state(field, said), only(field, said), hint);
    }

    static <T> Answers only(LedgerField<T> field, Answers said) {
        var why = Optional.ofNullable(said.missing().get(field));
        return said.get(field)
                .map(value -> Answers.NONE.with(field, value))
                .or(() -> why.map(reason -> Answers.NONE.missing(field, reason)))
                .orElse(Answers.NONE);
    }

    private Coded coded(LedgerField<?> field) {
        var said = values(field);
        var counted =
                field == VillageYearFields.ETHNICITY_COUNTS
                        ? profile.counted().byEthnicity()
                        : Map.<String, Long>of();
        var entries = codes.of(field).orElseThrow().entries();
        var lines =
                entries.stream()
                        .filter(
                                entry ->
                                        entries.size() <= FEW_CODES
                                                || said.containsKey(entry.code())
                                                || counted.containsKey(entry.code()))
                        .map(
                                entry ->
                                        codedLine(
                                                entry.code(),
                                                entry.label(),
                                                typed(said.get(entry.code())),
                                                counted.get(entry.code())))
                        .toList();
        return new Coded(field, field.label(), lines);
    }

    private static CodedLine codedLine(
            String code, String label, String typed, @Nullable Long counted) {
        var many = counted == null ? "" : String.valueOf(counted);
        var differs = !typed.isEmpty() && !many.isEmpty() && !typed.equals(many);
        return new CodedLine(code, label, typed, many, differs);
    }

    private Map<?, ?> values(LedgerField<?> field) {
        return Optional.ofNullable(profile.answers(field).values().get(field))
                .<Map<?, ?>>map(Map.class::cast)
                .orElse(Map.of());
    }

    private static String typed(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> money.yuan().stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /// The worst of what the rules say of it and of what its figures come to; where no rule asks, a
    /// no is a part that is not met, and what nobody knows leaves it open.
    private Light light(
            Section section, List<Line> lines, List<Remark> remarks, List<RuleRow> standards) {
        var asked =
                switch (section) {
                    case RULES, VILLAGES -> rules.stream().map(RuleRow::light);
                    case SETTLEMENTS -> settlements();
                    case PROJECTS, MEETINGS, TRAININGS -> Stream.of(Light.PLAIN);
                    default ->
                            standards.isEmpty()
                                    ? lines.stream().map(SectionSheets::light)
                                    : standards.stream().map(RuleRow::light);
                };
        return Stream.concat(asked, remarks.stream().map(Remark::light))
                .min(Comparator.comparing(WORST_FIRST::indexOf))
                .orElse(Light.PLAIN);
    }

    private static Light light(Line line) {
        if (line.hint().filter(SectionSheet.Hint::isAgainst).isPresent()) {
            return Light.LOOK;
        }
        if (line.now().values().isEmpty()) {
            return Light.OPEN;
        }
        if (line.now().values().containsValue(false)) {
            return Light.LOOK;
        }
        return line.now().values().containsValue(true) ? Light.GOOD : Light.PLAIN;
    }

    private Stream<Light> settlements() {
        return profile.settlements().isEmpty()
                ? Stream.of(Light.OPEN)
                : profile.settlements().stream()
                        .map(one -> one.get(NaturalVillageFields.ROAD_HARDENED))
                        .map(Settlements::light);
    }
}
