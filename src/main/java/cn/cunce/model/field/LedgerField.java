package cn.cunce.model.field;

import java.math.BigDecimal;
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
    private final List<String> synonyms;
    private final String nationalCode;
    private final String unit;
    private final boolean required;
    private final boolean eventDate;
    private final boolean derived;
    private final boolean digits;
    private final Optional<Bounds> bounds;

    LedgerField(Question<T> asked, Sensitivity sensitivity) {
        if (!asked.key.matches("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*")) {
            throw new IllegalArgumentException("field key: " + asked.key);
        }
        this.entity = asked.entity;
        this.key = asked.key;
        this.label = asked.label;
        this.kind = asked.kind;
        this.sensitivity = sensitivity;
        this.synonyms = asked.synonyms;
        this.nationalCode = asked.nationalCode;
        this.unit = asked.unit;
        this.required = asked.required;
        this.eventDate = asked.eventDate;
        this.derived = asked.derived;
        this.digits = asked.digits;
        this.bounds = asked.bounds;
    }

    public Entity entity() {
        return entity;
    }

    /// The name in dumps and payloads.
    public String key() {
        return key;
    }

    /// The name of its column in the table of its entity; of a date, that of its first day.
    public String column() {
        return ColumnName.of(key);
    }

    /// The name of the second column of a date: the last day it may be.
    public String lastColumn() {
        return ColumnName.ofLast(key);
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

    /// Whether every record should have it: the form says so, and a filing lists where it has none.
    /// Typing is never stopped by it.
    public boolean required() {
        return required;
    }

    /// Whether a date that is not recorded has not happened.
    public boolean eventDate() {
        return eventDate;
    }

    /// Whether it is words that are written in digits and Latin letters alone.
    public boolean digits() {
        return digits;
    }

    /// Computed, never kept and never taken from outside.
    public boolean derived() {
        return derived;
    }

    public Optional<Bounds> bounds() {
        return bounds;
    }

    @Override
    public String toString() {
        return name();
    }
}
