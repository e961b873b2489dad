package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.ImportPreview.Move;
import cn.cunce.service.WaitingArea.Item;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// Items of 待改区 as its journal keeps them.
final class ItemJson {

    private static final RecordId NOBODY =
            new RecordId(Entity.PERSON, "000000000000", new UUID(0, 0));

    static Map<String, Object> plain(Item item) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("id", item.id().toString());
        plain.put("batch", item.batch());
        switch (item) {
            case Item.Household household -> {
                plain.put("village", household.village());
                plain.put("told", FindingJson.plain(household.told()));
                plain.put("mended", household.mended());
            }
            case Item.PersonMove(var _, var _, var move) -> plain.put("move", plain(move));
        }
        return plain;
    }

    static Item item(Object plain) {
        var map = FormJson.map(plain);
        var id = UUID.fromString(FormJson.text(map, "id"));
        var batch = FormJson.text(map, "batch");
        return map.containsKey("move")
                ? new Item.PersonMove(id, batch, move(map.getOrDefault("move", Map.of())))
                : new Item.Household(
                        id,
                        batch,
                        FormJson.text(map, "village"),
                        FindingJson.household(map.getOrDefault("told", Map.of())),
                        Boolean.TRUE.equals(map.get("mended")));
    }

    private static Map<String, Object> plain(Move move) {
        return Map.of(
                "where", FindingJson.plain(move.where()),
                "person", FormJson.plain(move.person()),
                "name", move.name(),
                "fromMembership", FormJson.plain(move.fromMembership()),
                "from", FormJson.plain(move.from()),
                "to", FormJson.plain(move.to()),
                "membership", FormJson.plain(move.membership()),
                "year", move.year());
    }

    private static Move move(Object plain) {
        var map = FormJson.map(plain);
        return new Move(
                FindingJson.place(map.getOrDefault("where", Map.of())),
                id(map, "person"),
                FormJson.text(map, "name"),
                id(map, "fromMembership"),
                id(map, "from"),
                id(map, "to"),
                FormJson.answers(map.get("membership")),
                FormJson.number(map, "year"));
    }

    private static RecordId id(Map<String, Object> map, String key) {
        return FormJson.recordId(map.get(key)).orElse(NOBODY);
    }

    private ItemJson() {}
}
