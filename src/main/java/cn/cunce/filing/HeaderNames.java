package cn.cunce.filing;

import cn.cunce.filing.Meaning.Role;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.ResponsibleFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.SheetLayout;
import cn.cunce.model.value.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What headers mean, by the kind of sheet they stand on: the labels and synonyms of the catalogue,
/// and a few words that only sheets know.
final class HeaderNames {

    private static final Map<String, Role> IN_LEDGERS =
            Map.ofEntries(
                    Map.entry("序号", Role.ROW_NUMBER),
                    Map.entry("户主姓名", Role.HEAD_NAME),
                    Map.entry("户主", Role.HEAD_NAME),
                    Map.entry("户主证件号码", Role.HEAD_ID),
                    Map.entry("户主身份证号", Role.HEAD_ID),
                    Map.entry("户主身份证号码", Role.HEAD_ID),
                    Map.entry("省", Role.UPPER_PLACE),
                    Map.entry("省(自治区、直辖市)", Role.UPPER_PLACE),
                    Map.entry("市", Role.UPPER_PLACE),
                    Map.entry("市(州)", Role.UPPER_PLACE),
                    Map.entry("年度", Role.YEAR));

    private static final Map<String, Role> IN_MEASURES =
            Map.of(
                    "序号", Role.ROW_NUMBER,
                    "户编号", Role.HOUSEHOLD_NO,
                    "户主姓名", Role.HEAD_NAME,
                    "户主", Role.HEAD_NAME);

    private static final Map<String, Role> IN_LISTS = Map.of("序号", Role.ROW_NUMBER);

    private static final int TELLS_ALL = 3;

    private final Map<SheetKind, Map<String, Meaning>> byKind = new EnumMap<>(SheetKind.class);
    private final CodeLists codes;
    private final Set<String> told = new HashSet<>();

    /// @param columns what people have said of headers on all sheets
    /// @param layout what they have said of sheets like this
    HeaderNames(
            Catalogue catalogue,
            CodeLists codes,
            Map<String, LedgerField<?>> columns,
            SheetLayout layout) {
        byKind.put(SheetKind.HOUSEHOLDS, ledger(catalogue));
        byKind.put(SheetKind.VILLAGE, village(catalogue));
        byKind.put(SheetKind.GROUPS, all(catalogue, IN_LISTS, Entity.NATURAL_VILLAGE));
        byKind.put(SheetKind.MEASURES, measures(catalogue));
        byKind.put(SheetKind.PROJECTS, all(catalogue, IN_LISTS, Entity.PROJECT));
        columns.forEach((header, field) -> choose(header, Optional.of(field)));
        layout.columns().forEach(this::choose);
        this.codes = codes;
    }

    /// What a header means on a sheet of this kind.
    Meaning meaning(SheetKind kind, Heading heading) {
        var names = of(kind);
        for (var name : heading.names()) {
            var meaning = names.get(name);
            if (meaning != null) {
                return meaning;
            }
        }
        return kind == SheetKind.PROJECTS ? fundSource(heading) : Meaning.None.NONE;
    }

    /// What a word means on its own on a sheet of this kind.
    Optional<Meaning> meaning(SheetKind kind, String bare) {
        return Optional.ofNullable(of(kind).get(bare));
    }

    /// How much a header tells of a sheet: nothing, something, or all, as 学籍号 does.
    int weight(Heading heading) {
        if (heading.names().stream().anyMatch(Department::knows)) {
            return TELLS_ALL;
        }
        var known =
                heading.names().stream().anyMatch(this::knows)
                        || fundSource(heading) instanceof Meaning.Part;
        return known ? 1 : 0;
    }

    /// 资金来源-自筹: one source of a project's funds.
    private Meaning fundSource(Heading heading) {
        var field = ProjectFields.FUND_BY_SOURCE;
        if (!Wording.bare(heading.upper()).startsWith(field.label())) {
            return Meaning.None.NONE;
        }
        return codes.of(field)
                .flatMap(list -> list.match(heading.nameOfLower()))
                .<Meaning>map(match -> new Meaning.Part(field, match.code()))
                .orElse(Meaning.None.NONE);
    }

    private Map<String, Meaning> of(SheetKind kind) {
        var same = kind == SheetKind.MEMBERS ? SheetKind.HOUSEHOLDS : kind;
        return byKind.getOrDefault(same, Map.of());
    }

    private boolean knows(String name) {
        return byKind.values().stream().anyMatch(names -> names.containsKey(name));
    }

    private void choose(String header, Optional<LedgerField<?>> field) {
        var meaning = field.<Meaning>map(Meaning.Of::new).orElse(Meaning.None.LEFT_OUT);
        told.add(Wording.bare(header));
        byKind.values().forEach(names -> names.put(Wording.bare(header), meaning));
    }

    /// Whether a person has said what the header means.
    boolean isTold(Heading heading) {
        return heading.names().stream().anyMatch(told::contains);
    }

    /// Whether the header is the very name of the field.
    static boolean isLabel(Heading heading, LedgerField<?> field) {
        return heading.names().contains(Wording.bare(field.label()));
    }

    private static Map<String, Meaning> ledger(Catalogue catalogue) {
        var names =
                all(
                        catalogue,
                        IN_LEDGERS,
                        Entity.PERSON,
                        Entity.MEMBERSHIP,
                        Entity.HOUSEHOLD,
                        Entity.HOUSEHOLD_YEAR);
        for (var field :
                List.of(
                        VillageFields.VILLAGE_NAME,
                        VillageFields.TOWN_NAME,
                        VillageFields.COUNTY_NAME)) {
            names(field).forEach(name -> names.putIfAbsent(name, new Meaning.Of(field)));
        }
        return names;
    }

    private static Map<String, Meaning> village(Catalogue catalogue) {
        return all(catalogue, Map.of(), Entity.VILLAGE, Entity.VILLAGE_YEAR);
    }

    private static Map<String, Meaning> measures(Catalogue catalogue) {
        var names = all(catalogue, IN_MEASURES, Entity.MEASURE);
        for (var field : List.of(ResponsibleFields.PERSON_NAME, ResponsibleFields.CONTACT_PHONE)) {
            names(field).forEach(name -> names.putIfAbsent(name, new Meaning.Of(field)));
        }
        return names;
    }

    /// Labels of all entities before synonyms of any, earlier entities first.
    private static Map<String, Meaning> all(
            Catalogue catalogue, Map<String, Role> roles, Entity... entities) {
        var names = new HashMap<String, Meaning>(roles);
        var fields = new ArrayList<LedgerField<?>>();
        for (var entity : entities) {
            catalogue.kept(entity).stream().filter(HeaderNames::isReadable).forEach(fields::add);
        }
        fields.forEach(
                field -> names.putIfAbsent(Wording.bare(field.label()), new Meaning.Of(field)));
        fields.forEach(
                field ->
                        names(field)
                                .forEach(name -> names.putIfAbsent(name, new Meaning.Of(field))));
        return names;
    }

    /// Whether one cell can say it.
    static boolean isReadable(LedgerField<?> field) {
        return !(field.kind() instanceof Kind.Ref)
                && !(field.kind() instanceof Kind.Refs)
                && !(field.kind() instanceof Kind.ByCode);
    }

    private static List<String> names(LedgerField<?> field) {
        var names = new ArrayList<String>();
        names.add(Wording.bare(field.label()));
        field.synonyms().stream().map(Wording::bare).forEach(names::add);
        return names;
    }
}
