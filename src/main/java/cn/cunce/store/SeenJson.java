package cn.cunce.store;

import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.Seen;
import java.util.Map;
import java.util.TreeMap;

/// Version vectors in their plain form: the lane's name, and how far it was known.
final class SeenJson {

    static Map<String, Object> plain(Seen seen) {
        var plain = new TreeMap<String, Object>();
        seen.counters().forEach((lane, upTo) -> plain.put(lane.toString(), upTo));
        return plain;
    }

    static String text(Seen seen) {
        return PlainJson.text(plain(seen));
    }

    static Seen read(Map<?, ?> plain) {
        var counters = new TreeMap<LaneId, Long>();
        plain.forEach((lane, upTo) -> counters.put(LaneId.parse((String) lane), (Long) upTo));
        return new Seen(counters);
    }

    static Seen read(String text) {
        return read((Map<?, ?>) PlainJson.read(text));
    }

    private SeenJson() {}
}
