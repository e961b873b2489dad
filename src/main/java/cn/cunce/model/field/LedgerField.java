package cn.cunce.model.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One question of the ledger, declared once and used by forms, tables, Excel headers, rules,
/// registers, findings and masking.
///
/// Each field is declared once and compared by identity.
public final class LedgerField<T> {

    /// Who may see the value: posted, office files, a family's own matters, masked by default.
    public enum Sensitivity {
        PUBLIC,
        INTERNAL,
        PERSONAL,
        SENSITIVE
    }

    /// What a number may be at all.
    ///
    /// @param hard whether a filing is refused with a number outside; otherwise it is only marked
    public record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean hard) {

        public boolean hold(BigDecimal number) {
            return least.map(bound -> number.compareTo(bound) >= 0).orElse(true)
                    && most.map(bound -> number.compareTo(bound) <= 0).orElse(true);
        }
    }

    private final Entity entity;
    private final String key;
    private final String label;
    private final Kind<T> kind;
    private final Sensitivity sensitivity;
    private List<String> synonyms = List.of();
    private String nationalCode = "";
    private String unit = "";
    private boolean required;
    private boolean eventDate;
    private boolean derived;
    private Optional<Bounds> bounds = Optional.empty();

    LedgerField(Entity entity, String key, String label, Kind<T> kind, Sensitivity sensitivity) {
        if (!key.matches("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*")) {
            throw new IllegalArgumentException("field key: " + key);
        }
        this.entity = entity;
        this.key = key;
        this.label = label;
        this.kind = kind;
        this.sensitivity = sensitivity;
    }

    public Entity entity() {
        return entity;
    }

    /// The name in dumps and payloads; in snake case the name of the column.
    public String key() {
        return key;
    }

    /// The name by which rules and findings call it: `householdYear.wageIncome`.
    public String name() {
        return entity.key() + "." + key;
    }

    /// The words of the national form, in Chinese.
    public String label() {
        return label;
    }

    public Kind<T> kind() {
        return kind;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /// Other headers under which files carry it, without the national code.
    public List<String> synonyms() {
        return synonyms;
    }

    /// The number of the national system (`aac073`), empty where none is known.
    public String nationalCode() {
        return nationalCode;
    }

    /// 亩, 元/年, 人 …; empty for what has none.
    public String unit() {
        return unit;
    }

    /// Whether a filing is refused without it; typing never is.
    public boolean required() {
        return required;
    }

    /// Whether a date that is not recorded has not happened.
    public boolean eventDate() {
        return eventDate;
    }

    /// Computed, never kept and never taken from outside.
    public boolean derived() {
        return derived;
    }

    public Optional<Bounds> bounds() {
        return bounds;
    }

    LedgerField<T> also(String... otherHeaders) {
        var all = new ArrayList<>(synonyms);
        all.addAll(List.of(otherHeaders));
        synonyms = List.copyOf(all);
        return this;
    }

    LedgerField<T> national(String code) {
        nationalCode = code;
        return this;
    }

    LedgerField<T> in(String unit) {
        this.unit = unit;
        return this;
    }

    LedgerField<T> always() {
        required = true;
        return this;
    }

    LedgerField<T> event() {
        eventDate = true;
        return this;
    }

    LedgerField<T> computed() {
        derived = true;
        return this;
    }

    LedgerField<T> atLeast(long least) {
        return bounded(new Bounds(Optional.of(BigDecimal.valueOf(least)), Optional.empty(), true));
    }

    LedgerField<T> between(long least, long most) {
        return bounded(
                new Bounds(
                        Optional.of(BigDecimal.valueOf(least)),
                        Optional.of(BigDecimal.valueOf(most)),
                        true));
    }

    LedgerField<T> usuallyAtMost(long most) {
        return bounded(
                new Bounds(
                        Optional.of(BigDecimal.ZERO),
                        Optional.of(BigDecimal.valueOf(most)),
                        false));
    }

    private LedgerField<T> bounded(Bounds bounds) {
        this.bounds = Optional.of(bounds);
        return this;
    }

    @Override
    public String toString() {
        return name();
    }
}
