package cn.cunce.model.ledger;

import cn.cunce.model.field.Entity;
import java.util.UUID;

/// Which record: its kind, the village that leads its key, and its id.
///
/// @param village 12 digits; a person or household keeps the first village for life
public record RecordId(Entity entity, String village, UUID id) {

    public RecordId {
        if (!village.matches("\\d{12}")) {
            throw new IllegalArgumentException("village: " + village);
        }
    }
}
