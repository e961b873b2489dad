package cn.cunce.model.ledger;

import cn.cunce.model.field.Entity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/// Ids of records: by time and chance where two devices mean two things, by name where two devices
/// that know nothing of each other must arrive at the same record.
public final class LedgerIds {

    private static final int VERSION_7 = 0x7000;
    private static final int RANDOM_BITS_A = 0x0FFF;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_BITS_B = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public LedgerIds(Clock clock) {
        this.clock = clock;
    }

    /// A new record, UUID version 7: later ones sort behind earlier ones.
    public RecordId fresh(Entity entity, String village) {
        var high = (clock.millis() << 16) | VERSION_7 | (random.nextInt() & RANDOM_BITS_A);
        var low = VARIANT | (random.nextLong() & RANDOM_BITS_B);
        return new RecordId(entity, village, new UUID(high, low));
    }

    /// When a fresh id was made, by the clock of its device.
    public static Instant begun(UUID fresh) {
        return Instant.ofEpochMilli(fresh.getMostSignificantBits() >>> 16);
    }

    public static RecordId village(String code) {
        return named(Entity.VILLAGE, code, code);
    }

    public static RecordId villageYear(String code, int year) {
        return named(Entity.VILLAGE_YEAR, code, code + "/" + year);
    }

    public static RecordId township(String code) {
        return named(Entity.TOWNSHIP, code, code);
    }

    public static RecordId townshipYear(String code, int year) {
        return named(Entity.TOWNSHIP_YEAR, code, code + "/" + year);
    }

    public static RecordId county(String code) {
        return named(Entity.COUNTY, code, code);
    }

    public static RecordId countyYear(String code, int year) {
        return named(Entity.COUNTY_YEAR, code, code + "/" + year);
    }

    public static RecordId householdYear(RecordId household, int year) {
        return named(Entity.HOUSEHOLD_YEAR, household.village(), household.id() + "/" + year);
    }

    /// What a pack's measure comes to for a household in a year: adopting a plan again finds it.
    public static RecordId measure(RecordId household, int year, String pack, String measure) {
        var name = household.id() + "/" + year + "/" + pack + "/" + measure;
        return named(Entity.MEASURE, household.village(), name);
    }

    /// A settlement or group of a village, by its name there.
    public static RecordId naturalVillage(String code, String name) {
        return named(Entity.NATURAL_VILLAGE, code, code + "/" + name);
    }

    private static RecordId named(Entity entity, String village, String name) {
        var hash = ChainHash.of((entity.key() + ":" + name).getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(hash);
        // version 8: a name-based id of our own making, from SHA-256
        var high = (bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L;
        var low = (bytes.getLong() & RANDOM_BITS_B) | VARIANT;
        return new RecordId(entity, village, new UUID(high, low));
    }
}
