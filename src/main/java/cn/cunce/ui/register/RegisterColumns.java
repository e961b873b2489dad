package cn.cunce.ui.register;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.FieldText;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.text.WordOrder;
import cn.cunce.ui.register.RegisterColumn.Look;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Every column that the list can show: those made for it, and one for each field that the ledger
/// keeps of a household and of its year.
public final class RegisterColumns {

    /// Never moved, never scrolled away.
    static final List<String> FROZEN = List.of("number", "head");

    private static final List<String> USUAL =
            List.of(
                    "village",
                    "group",
                    "people",
                    "tag",
                    "perHead",
                    "guarantees",
                    "cause",
                    "missing",
                    "conflicts",
                    "changed");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

    private final Texts texts;
    private final WordOrder order = new WordOrder();
    private final ZoneId zone;
    private final String own;
    private final Map<String, RegisterColumn> all = new LinkedHashMap<>();

    /// @param zone of the office, in which moments are shown
    public RegisterColumns(FieldText words, Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.own = texts.of("register.ownColumns");
        addOwn();
        var fields = new FieldColumns(words, texts, order);
        fields.of(Entity.HOUSEHOLD, texts.of("register.householdColumns")).forEach(this::add);
        fields.of(Entity.HOUSEHOLD_YEAR, texts.of("register.yearColumns")).forEach(this::add);
    }

    private void addOwn() {
        words("number", "register.number", 11, RegisterRow::number);
        words("head", "register.head", 7, RegisterRow::head);
        words("village", "register.villageColumn", 8, RegisterRow::village);
        words("group", "register.group", 8, RegisterRow::group);
        count("people", "register.people", 4.5, RegisterRow::people);
        addTag();
        addPerHead();
        addGuarantees();
        words("cause", "register.cause", 11, RegisterRow::cause);
        count("missing", "register.missing", 4.5, row -> row.counts().missing());
        count("doubts", "register.doubts", 4.5, row -> row.counts().doubts());
        count("conflicts", "register.conflicts", 4.5, row -> row.counts().conflicts());
        addChanged();
        words("ended", "register.ended", 8, RegisterRow::ended);
    }

    private void addTag() {
        add(
                new RegisterColumn(
                        "tag",
                        texts.of("register.state"),
                        own,
                        11,
                        Look.TAG,
                        row -> row.tag().words(),
                        row -> key(row.tag().words()),
                        Optional.empty(),
                        row -> new TableCell.Words(row.tag().words())));
    }

    private void addPerHead() {
        add(
                new RegisterColumn(
                        "perHead",
                        texts.of("register.perHead"),
                        own,
                        8,
                        Look.FIGURE,
                        RegisterColumns::perHead,
                        RegisterRow::perHead,
                        Optional.of(row -> row.perHead().map(Money::yuan)),
                        row ->
                                row.perHead()
                                        .<TableCell>map(TableCell.Amount::new)
                                        .orElse(TableCell.NOTHING)));
    }

    private static String perHead(RegisterRow row) {
        var shown = row.perHead().map(Figures::yuan).orElse("");
        return row.statedDiffers() ? "▲ " + shown : shown;
    }

    private void addGuarantees() {
        add(
                new RegisterColumn(
                        "guarantees",
                        texts.of("register.guarantees"),
                        own,
                        8.5,
                        Look.SIGNS,
                        RegisterColumns::signs,
                        row -> Optional.of(signs(row)),
                        Optional.empty(),
                        row -> new TableCell.Words(signs(row))));
    }

    private static String signs(RegisterRow row) {
        return row.guarantees().stream()
                .map(RegisterColumns::sign)
                .collect(Collectors.joining(" "));
    }

    private static String sign(Optional<Boolean> fact) {
        return fact.map(holds -> holds ? "✓" : "×").orElse("◇");
    }

    private void addChanged() {
        add(
                new RegisterColumn(
                        "changed",
                        texts.of("register.changed"),
                        own,
                        11,
                        Look.WORDS,
                        this::changed,
                        row -> row.changed().map(LastChange::time).map(HybridTime::value),
                        Optional.empty(),
                        row -> new TableCell.Words(changed(row))));
    }

    private String changed(RegisterRow row) {
        return row.changed().map(last -> day(last.time()) + " " + last.actor()).orElse("");
    }

    private String day(HybridTime time) {
        return DAY.format(time.instant().atZone(zone));
    }

    private void words(String id, String key, double em, Function<RegisterRow, String> of) {
        add(
                new RegisterColumn(
                        id,
                        texts.of(key),
                        own,
                        em,
                        Look.WORDS,
                        of,
                        row -> key(of.apply(row)),
                        Optional.empty(),
                        row -> new TableCell.Words(of.apply(row))));
    }

    private void count(String id, String key, double em, ToIntFunction<RegisterRow> of) {
        add(
                new RegisterColumn(
                        id,
                        texts.of(key),
                        own,
                        em,
                        Look.FIGURE,
                        row -> Integer.toString(of.applyAsInt(row)),
                        row -> Optional.of(of.applyAsInt(row)),
                        Optional.of(row -> Optional.of(BigDecimal.valueOf(of.applyAsInt(row)))),
                        row -> new TableCell.Count(of.applyAsInt(row))));
    }

    private Optional<Comparable<?>> key(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(order.key(words));
    }

    /// By what words sort.
    Comparable<?> order(String words) {
        return order.key(words);
    }

    private void add(RegisterColumn column) {
        all.put(column.id(), column);
    }

    /// In the order in which they are offered.
    List<RegisterColumn> all() {
        return List.copyOf(all.values());
    }

    Optional<RegisterColumn> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    List<RegisterColumn> frozen() {
        return FROZEN.stream().flatMap(id -> find(id).stream()).toList();
    }

    /// What is shown while nobody has chosen.
    ///
    /// @param several whether the book has several villages
    List<RegisterColumn> usual(boolean several) {
        var usual = new ArrayList<RegisterColumn>();
        for (var id : USUAL) {
            if (several || !id.equals("village")) {
                find(id).ifPresent(usual::add);
            }
        }
        return List.copyOf(usual);
    }
}
