package cn.cunce.model.field;

import static java.math.RoundingMode.HALF_UP;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The type of a field's value, and its plain form: what changes, payloads and dumps write.
///
/// The plain form is a `String`, `Long`, `Boolean`, or a list or map of these: money is 元 as text
/// with two decimals, a date ISO text with the precision known, a code its code.
public sealed interface Kind<T> {

    Class<T> type();

    Object plain(T value);

    /// @throws RuntimeException if `plain` is not what `plain(value)` gave
    T meant(Object plain);

    /// The name of the list from which its codes or keys are, empty for what has none.
    default Optional<String> codeList() {
        return Optional.empty();
    }

    /// The one form of equal values, so that equal values are `equals`.
    default T canonical(T value) {
        return value;
    }

    Kind<String> TEXT = new Text();
    Kind<Long> COUNT = new Count();
    Kind<BigDecimal> DECIMAL = new Decimal();
    Kind<Money> MONEY = new Amount();
    Kind<PartialDate> DATE = new Date();
    Kind<Boolean> YES_NO = new YesNo();
    Kind<List<String>> TEXTS = new Texts();

    /// What is kept as it was written.
    sealed interface Word extends Kind<String> {
        @Override
        default Class<String> type() {
            return String.class;
        }

        @Override
        default Object plain(String value) {
            return value;
        }

        @Override
        default String meant(Object plain) {
            return (String) plain;
        }
    }

    /// Words in the order in which they were entered.
    sealed interface Words extends Kind<List<String>> {
        @Override
        default Class<List<String>> type() {
            return listOf();
        }

        @Override
        default Object plain(List<String> value) {
            return value;
        }

        @Override
        default List<String> meant(Object plain) {
            return textsOf(plain);
        }

        @Override
        default List<String> canonical(List<String> value) {
            return List.copyOf(value);
        }
    }

    record Text() implements Word {}

    /// A number of the national standard GB 11643, 18 digits, or another certificate's as written.
    record IdNumber() implements Word {}

    record Count() implements Kind<Long> {
        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        public Object plain(Long value) {
            return value;
        }

        @Override
        public Long meant(Object plain) {
            return ((Number) plain).longValue();
        }
    }

    /// Areas, distances, shares: to the millionth, as the book keeps them, without trailing zeros.
    record Decimal() implements Kind<BigDecimal> {

        private static final int DECIMALS = 6;

        @Override
        public Class<BigDecimal> type() {
            return BigDecimal.class;
        }

        @Override
        public Object plain(BigDecimal value) {
            return canonical(value).toPlainString();
        }

        @Override
        public BigDecimal meant(Object plain) {
            return canonical(new BigDecimal((String) plain));
        }

        @Override
        public BigDecimal canonical(BigDecimal value) {
            var rounded = value.scale() > DECIMALS ? value.setScale(DECIMALS, HALF_UP) : value;
            var stripped = rounded.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    record Amount() implements Kind<Money> {
        @Override
        public Class<Money> type() {
            return Money.class;
        }

        @Override
        public Object plain(Money value) {
            return value.yuan().toPlainString();
        }

        @Override
        public Money meant(Object plain) {
            return Money.ofYuan(new BigDecimal((String) plain));
        }
    }

    record Date() implements Kind<PartialDate> {
        @Override
        public Class<PartialDate> type() {
            return PartialDate.class;
        }

        @Override
        public Object plain(PartialDate value) {
            return value.toString();
        }

        @Override
        public PartialDate meant(Object plain) {
            return PartialDate.parse((String) plain);
        }
    }

    record YesNo() implements Kind<Boolean> {
        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public Object plain(Boolean value) {
            return value;
        }

        @Override
        public Boolean meant(Object plain) {
            return (Boolean) plain;
        }
    }

    /// One code of a list.
    ///
    /// @param list name of the list: `poverty_cause`
    record Code(String list) implements Word {
        @Override
        public Optional<String> codeList() {
            return Optional.of(list);
        }
    }

    /// Several codes of a list, in the order in which they were entered.
    record Codes(String list) implements Words {
        @Override
        public Optional<String> codeList() {
            return Optional.of(list);
        }
    }

    record Texts() implements Words {}

    /// Another record.
    record Ref(Entity entity) implements Kind<UUID> {
        @Override
        public Class<UUID> type() {
            return UUID.class;
        }

        @Override
        public Object plain(UUID value) {
            return value.toString();
        }

        @Override
        public UUID meant(Object plain) {
            return UUID.fromString((String) plain);
        }
    }

    /// Several other records, in the order in which they were entered.
    record Refs(Entity entity) implements Kind<List<UUID>> {
        @Override
        public Class<List<UUID>> type() {
            return listOf();
        }

        @Override
        public Object plain(List<UUID> value) {
            return value.stream().map(UUID::toString).toList();
        }

        @Override
        public List<UUID> meant(Object plain) {
            return textsOf(plain).stream().map(UUID::fromString).toList();
        }

        @Override
        public List<UUID> canonical(List<UUID> value) {
            return List.copyOf(value);
        }
    }

    /// Values of one kind by the codes of a list, sorted: people by ethnic group, 元 by fund source.
    ///
    /// @param list name of the code list of the keys
    record ByCode<V>(String list, Kind<V> each) implements Kind<Map<String, V>> {
        @Override
        public Optional<String> codeList() {
            return Optional.of(list);
        }

        @Override
        @SuppressWarnings("unchecked") // there is no class token of a map of something
        public Class<Map<String, V>> type() {
            return (Class<Map<String, V>>) (Class<?>) Map.class;
        }

        @Override
        public Object plain(Map<String, V> value) {
            return mapped(value, each::plain);
        }

        @Override
        @SuppressWarnings("unchecked") // what `plain` gave has words as keys
        public Map<String, V> meant(Object plain) {
            return mapped((Map<String, Object>) plain, each::meant);
        }

        @Override
        public Map<String, V> canonical(Map<String, V> value) {
            return mapped(value, each::canonical);
        }

        private static <A, B> Map<String, B> mapped(Map<String, A> from, Function<A, B> with) {
            var sorted = new TreeMap<String, B>();
            from.forEach((key, value) -> sorted.put(key, with.apply(value)));
            return Collections.unmodifiableSortedMap(sorted);
        }
    }

    @SuppressWarnings("unchecked") // there is no class token of a list of something
    private static <E> Class<List<E>> listOf() {
        return (Class<List<E>>) (Class<?>) List.class;
    }

    private static List<String> textsOf(Object plain) {
        return ((List<?>) plain)
                .stream().map(String.class::cast).collect(Collectors.toUnmodifiableList());
    }
}
