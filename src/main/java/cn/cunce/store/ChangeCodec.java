package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Transaction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Transactions and changes as the canonical bytes that are hashed, kept and carried.
///
/// A change names the hash of its transaction's header, and the header the hash of the lane before
/// it: nothing of who, when, or what was seen can be altered without breaking the chain.
final class ChangeCodec {

    private final Catalogue catalogue;

    ChangeCodec(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    byte[] header(Transaction transaction) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("lane", transaction.lane().toString());
        plain.put("first", transaction.firstCounter());
        plain.put("previous", transaction.previous());
        plain.put("time", transaction.time().value());
        plain.put("actor", transaction.actor());
        plain.put("cause", transaction.cause().kind().name());
        plain.put("reference", transaction.cause().reference());
        plain.put("seen", SeenJson.plain(transaction.seen()));
        return PlainJson.bytes(plain);
    }

    /// @throws RuntimeException if these are not the bytes of a header
    Transaction header(byte[] bytes) {
        var plain = (Map<?, ?>) PlainJson.read(bytes);
        return new Transaction(
                LaneId.parse(part(plain, "lane", String.class)),
                part(plain, "first", Long.class),
                part(plain, "previous", String.class),
                new HybridTime(part(plain, "time", Long.class)),
                part(plain, "actor", String.class),
                new Cause(
                        Cause.Kind.valueOf(part(plain, "cause", String.class)),
                        part(plain, "reference", String.class)),
                SeenJson.read(part(plain, "seen", Map.class)));
    }

    /// The name by which changes call their transaction.
    static String name(byte[] header) {
        return ChainHash.hex(ChainHash.of(header));
    }

    /// @param transactionName `name` of the header's bytes
    byte[] body(Change change, String transactionName) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("tx", transactionName);
        plain.put("n", change.counter());
        plain.put("e", change.record().entity().key());
        plain.put("id", change.record().id().toString());
        putUnlessEmpty(plain, "set", AnswersJson.values(change.set()));
        putUnlessEmpty(plain, "missing", AnswersJson.missing(change.set()));
        if (!change.emptied().isEmpty()) {
            plain.put("emptied", change.emptied().stream().map(LedgerField::key).sorted().toList());
        }
        return PlainJson.bytes(plain);
    }

    /// @throws RuntimeException if these are not the bytes of a change
    Change body(byte[] bytes, Transaction transaction) {
        var plain = (Map<?, ?>) PlainJson.read(bytes);
        var entity = Entity.of(part(plain, "e", String.class));
        var id = UUID.fromString(part(plain, "id", String.class));
        var emptied = new HashSet<LedgerField<?>>();
        for (var key : plain.get("emptied") instanceof List<?> keys ? keys : List.of()) {
            field(entity, (String) key).ifPresent(emptied::add);
        }
        return new Change(
                transaction,
                part(plain, "n", Long.class),
                new RecordId(entity, transaction.lane().village(), id),
                answers(entity, map(plain, "set"), map(plain, "missing")),
                emptied);
    }

    /// Whether the body says that it belongs to this header.
    static boolean belongs(byte[] body, byte[] header) {
        var plain = (Map<?, ?>) PlainJson.read(body);
        return name(header).equals(plain.get("tx"));
    }

    private Answers answers(Entity entity, Map<?, ?> values, Map<?, ?> missing) {
        return AnswersJson.read(values, missing, key -> field(entity, key));
    }

    /// A key of a later version is unknown here: its bytes are kept and carried all the same.
    private Optional<LedgerField<?>> field(Entity entity, String key) {
        return catalogue.find(entity, key);
    }

    private static Map<?, ?> map(Map<?, ?> plain, String key) {
        return plain.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static <T> T part(Map<?, ?> plain, String key, Class<T> type) {
        return type.cast(
                Optional.ofNullable(plain.get(key))
                        .orElseThrow(() -> new IllegalArgumentException("no " + key)));
    }

    private static void putUnlessEmpty(
            Map<String, Object> plain, String key, Map<String, Object> map) {
        if (!map.isEmpty()) {
            plain.put(key, map);
        }
    }
}
