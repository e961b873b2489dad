package cn.cunce.store;

import static cn.cunce.store.schema.Tables.KEPT_PACK;
import static cn.cunce.store.schema.Tables.PACK_ISSUER;
import static cn.cunce.store.schema.Tables.PARAMETER_ACT;

import cn.cunce.model.rule.KeptPack;
import cn.cunce.model.rule.PackIssuer;
import cn.cunce.model.rule.ParameterAct;
import cn.cunce.model.rule.Period;
import cn.cunce.store.schema.tables.records.ParameterActRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What a book keeps of packs of policy: files that were taken in, who signed them, and what its
// own
/// place has set.
public final class PackNotes {

    private final DSLContext db;

    PackNotes(DSLContext db) {
        this.db = db;
    }

    /// Those that were taken in, the first first.
    public List<KeptPack> kept() {
        return db.select(
                        KEPT_PACK.PACK,
                        KEPT_PACK.VERSION,
                        KEPT_PACK.DIGEST,
                        KEPT_PACK.ISSUER,
                        KEPT_PACK.FILE,
                        KEPT_PACK.ACTOR,
                        KEPT_PACK.KEPT_AT)
                .from(KEPT_PACK)
                .orderBy(KEPT_PACK.KEPT_AT, KEPT_PACK.PACK, KEPT_PACK.DIGEST)
                .fetch(
                        row ->
                                new KeptPack(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7().toInstant()));
    }

    /// The file of a version as it came; empty if it is not here.
    public Optional<byte[]> file(String pack, String digest) {
        return db.select(KEPT_PACK.CONTENT)
                .from(KEPT_PACK)
                .where(KEPT_PACK.PACK.eq(pack), KEPT_PACK.DIGEST.eq(digest))
                .fetchOptional(KEPT_PACK.CONTENT);
    }

    /// By their ids.
    public List<PackIssuer> issuers() {
        return db.selectFrom(PACK_ISSUER)
                .orderBy(PACK_ISSUER.ISSUER)
                .fetch(
                        row ->
                                new PackIssuer(
                                        row.getIssuer(),
                                        row.getCheckCode(),
                                        PackIssuer.State.valueOf(row.getState())));
    }

    /// What this place has set and taken back, the first first.
    public List<ParameterAct> acts() {
        return db.selectFrom(PARAMETER_ACT)
                .orderBy(PARAMETER_ACT.ACTED_AT, PARAMETER_ACT.ID)
                .fetch(PackNotes::act);
    }

    void keep(KeptPack pack, byte[] file) {
        db.insertInto(KEPT_PACK)
                .set(KEPT_PACK.PACK, pack.id())
                .set(KEPT_PACK.DIGEST, pack.digest())
                .set(KEPT_PACK.VERSION, pack.version())
                .set(KEPT_PACK.ISSUER, pack.issuer())
                .set(KEPT_PACK.FILE, pack.file())
                .set(KEPT_PACK.ACTOR, pack.actor())
                .set(KEPT_PACK.KEPT_AT, pack.at().atOffset(ZoneOffset.UTC))
                .set(KEPT_PACK.CONTENT, file)
                .execute();
    }

    void put(PackIssuer issuer) {
        db.insertInto(PACK_ISSUER)
                .set(PACK_ISSUER.ISSUER, issuer.id())
                .set(PACK_ISSUER.CHECK_CODE, issuer.checkCode())
                .set(PACK_ISSUER.STATE, issuer.state().name())
                .onConflict(PACK_ISSUER.ISSUER)
                .doUpdate()
                .set(PACK_ISSUER.STATE, issuer.state().name())
                .execute();
    }

    void add(ParameterAct act) {
        db.insertInto(PARAMETER_ACT)
                .set(PARAMETER_ACT.ID, act.id())
                .set(PARAMETER_ACT.PACK, act.pack())
                .set(PARAMETER_ACT.PARAMETER, act.parameter())
                .set(PARAMETER_ACT.FROM_DAY, act.period().from())
                .set(PARAMETER_ACT.TO_DAY, act.period().to())
                .set(PARAMETER_ACT.VALUE_, act.value())
                .set(PARAMETER_ACT.REASON, act.reason())
                .set(PARAMETER_ACT.ACTOR, act.actor())
                .set(PARAMETER_ACT.ACTED_AT, act.at().atOffset(ZoneOffset.UTC))
                .set(PARAMETER_ACT.REVOKES, nullable(act.revokes()))
                .execute();
    }

    private static @Nullable UUID nullable(Optional<UUID> id) {
        return id.orElse(null);
    }

    private static ParameterAct act(ParameterActRecord row) {
        return new ParameterAct(
                row.getId(),
                row.getPack(),
                row.getParameter(),
                new Period(row.getFromDay(), row.getToDay()),
                row.getValue_(),
                row.getReason(),
                row.getActor(),
                row.getActedAt().toInstant(),
                Optional.ofNullable(row.getRevokes()));
    }
}
