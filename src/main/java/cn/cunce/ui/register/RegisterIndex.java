package cn.cunce.ui.register;

import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.text.Texts;
import cn.cunce.ui.register.RegisterAnswer.Emptiness;
import cn.cunce.ui.register.RegisterAnswer.Offers;
import cn.cunce.ui.register.RegisterAnswer.Totals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// All households as they were read, and what is asked of them: narrowed, sorted and counted, off
/// the window's thread. It never changes.
final class RegisterIndex {

    /// Rows between two looks whether anybody still waits for the answer.
    private static final int STRIDE = 512;

    private final List<RegisterRow> rows;
    private final RegisterColumns columns;
    private final Texts texts;
    private final Map<RecordId, RegisterRow> byId = new HashMap<>();
    private final Totals totals;
    private final Offers offers;

    /// @param rows in the order of the book
    RegisterIndex(List<RegisterRow> rows, RegisterColumns columns, Texts texts) {
        this.rows = List.copyOf(rows);
        this.columns = columns;
        this.texts = texts;
        this.rows.forEach(row -> byId.put(row.id(), row));
        this.totals = Totals.of(this.rows);
        this.offers = offers();
    }

    List<RegisterRow> rows() {
        return rows;
    }

    /// How many villages these households are of.
    int villages() {
        return offers.villages().size();
    }

    Optional<RegisterRow> find(RecordId household) {
        return Optional.ofNullable(byId.get(household));
    }

    /// What comes of a question that is given up does not matter.
    RegisterAnswer answer(RegisterQuestion question, Progress progress) {
        var search = new RegisterSearch(question.filter().search(), texts);
        var found = found(question.filter().ready(search), progress);
        var sorted = sorted(found, question.order(), progress);
        return new RegisterAnswer(
                question,
                sorted,
                search.isEmpty() ? Map.of() : why(sorted, search, progress),
                Totals.of(sorted),
                sum(question, sorted),
                totals,
                offers,
                sorted.isEmpty() ? emptiness(question.filter()) : Emptiness.NONE);
    }

    private Optional<ColumnSum> sum(RegisterQuestion question, List<RegisterRow> found) {
        return columns.find(question.sum()).flatMap(column -> ColumnSum.of(column, found));
    }

    /// What to drop when nothing is found: the first part without which there would be something.
    private Emptiness emptiness(RegisterFilter filter) {
        if (rows.isEmpty()) {
            return new Emptiness("register.empty", 0, filter);
        }
        return filter.parts().stream()
                .map(part -> new Emptiness(part.dropKey(), count(part.without()), part.without()))
                .filter(way -> way.left() > 0)
                .findFirst()
                .orElse(new Emptiness("register.emptyAll", rows.size(), RegisterFilter.NONE));
    }

    private int count(RegisterFilter filter) {
        var fits = filter.ready(new RegisterSearch(filter.search(), texts));
        return (int) rows.stream().filter(fits).count();
    }

    private List<RegisterRow> found(Predicate<RegisterRow> fits, Progress progress) {
        var found = new ArrayList<RegisterRow>();
        for (var i = 0; i < rows.size() && isWanted(i, progress); i++) {
            if (fits.test(rows.get(i))) {
                found.add(rows.get(i));
            }
        }
        return found;
    }

    private static boolean isWanted(int at, Progress progress) {
        return at % STRIDE != 0 || !progress.isCancelled();
    }

    private static Map<RecordId, String> why(
            List<RegisterRow> found, RegisterSearch search, Progress progress) {
        var why = new HashMap<RecordId, String>();
        for (var i = 0; i < found.size() && isWanted(i, progress); i++) {
            var words = search.why(found.get(i));
            if (!words.isEmpty()) {
                why.put(found.get(i).id(), words);
            }
        }
        return why;
    }

    /// A row with its keys, each made once.
    private record Keyed(RegisterRow row, List<Optional<? extends Comparable<?>>> keys) {}

    /// Households that have ended come last, whatever the order.
    private List<RegisterRow> sorted(
            List<RegisterRow> found, List<SortKey> order, Progress progress) {
        var known = order.stream().filter(key -> columns.find(key.column()).isPresent()).toList();
        var by = known.stream().flatMap(key -> columns.find(key.column()).stream()).toList();
        var keyed = new ArrayList<Keyed>(found.size());
        for (var i = 0; i < found.size() && isWanted(i, progress); i++) {
            var row = found.get(i);
            var keys = new ArrayList<Optional<? extends Comparable<?>>>(by.size());
            for (var column : by) {
                keys.add(column.key().apply(row));
            }
            keyed.add(new Keyed(row, keys));
        }
        keyed.sort(comparator(known));
        return keyed.stream().map(Keyed::row).toList();
    }

    private static Comparator<Keyed> comparator(List<SortKey> order) {
        var comparator = Comparator.<Keyed, Boolean>comparing(one -> one.row().hasEnded());
        for (var i = 0; i < order.size(); i++) {
            var at = i;
            var falling = order.get(i).falling();
            comparator =
                    comparator.thenComparing(
                            (a, b) -> compare(a.keys().get(at), b.keys().get(at), falling));
        }
        return comparator;
    }

    /// What is not there comes last, upwards and downwards.
    private static int compare(
            Optional<? extends Comparable<?>> a,
            Optional<? extends Comparable<?>> b,
            boolean falling) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        var compared = compare(a.get(), b.get());
        return falling ? -compared : compared;
    }

    /// Keys of one column are of one type.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(Comparable a, Comparable b) {
        return a.compareTo(b);
    }

    private Offers offers() {
        return new Offers(
                words(RegisterRow::village),
                words(RegisterRow::group),
                words(row -> row.tag().words()),
                words(RegisterRow::cause));
    }

    private List<String> words(Function<RegisterRow, String> of) {
        var words = new TreeMap<String, Comparable<?>>();
        for (var row : rows) {
            var word = of.apply(row);
            if (!word.isEmpty() && !words.containsKey(word)) {
                words.put(word, columns.order(word));
            }
        }
        return words.entrySet().stream()
                .sorted((a, b) -> compare(a.getValue(), b.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
