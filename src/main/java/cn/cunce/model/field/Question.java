package cn.cunce.model.field;

import cn.cunce.model.field.LedgerField.Bounds;
import cn.cunce.model.field.LedgerField.Sensitivity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A field while it is being declared: what is asked, what is said of it, and, as the last word
/// that makes it a field, who may see the answer.
final class Question<T> {

    final Entity entity;
    final String key;
    final String label;
    final Kind<T> kind;
    List<String> synonyms = List.of();
    String nationalCode = "";
    String unit = "";
    boolean required;
    boolean eventDate;
    boolean derived;
    boolean digits;
    Optional<Bounds> bounds = Optional.empty();

    Question(Entity entity, String key, String label, Kind<T> kind) {
        this.entity = entity;
        this.key = key;
        this.label = label;
        this.kind = kind;
    }

    Question<T> also(String... headers) {
        synonyms = List.of(headers);
        return this;
    }

    Question<T> national(String code) {
        nationalCode = code;
        return this;
    }

    Question<T> in(String ofNumber) {
        unit = ofNumber;
        return this;
    }

    Question<T> always() {
        required = true;
        return this;
    }

    Question<T> event() {
        eventDate = true;
        return this;
    }

    Question<T> computed() {
        derived = true;
        return this;
    }

    /// Written in digits and Latin letters alone: numbers of telephones, households and accounts.
    Question<T> digits() {
        digits = true;
        return this;
    }

    Question<T> atLeast(long least) {
        return bounded(least, Optional.empty(), true);
    }

    Question<T> between(long least, long most) {
        return bounded(least, Optional.of(BigDecimal.valueOf(most)), true);
    }

    Question<T> usuallyAtMost(long most) {
        return bounded(0, Optional.of(BigDecimal.valueOf(most)), false);
    }

    private Question<T> bounded(long least, Optional<BigDecimal> most, boolean hard) {
        bounds = Optional.of(new Bounds(Optional.of(BigDecimal.valueOf(least)), most, hard));
        return this;
    }

    LedgerField<T> open() {
        return new LedgerField<>(this, Sensitivity.PUBLIC);
    }

    LedgerField<T> internal() {
        return new LedgerField<>(this, Sensitivity.INTERNAL);
    }

    LedgerField<T> personal() {
        return new LedgerField<>(this, Sensitivity.PERSONAL);
    }

    LedgerField<T> sensitive() {
        return new LedgerField<>(this, Sensitivity.SENSITIVE);
    }
}
