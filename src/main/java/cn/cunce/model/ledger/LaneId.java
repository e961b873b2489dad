package cn.cunce.model.ledger;

/// A lane: one device writing one village, in one life of its book.
///
/// Counters and hash chains run per lane, so that a device that writes to twenty villages files one
/// of them without holes. A restored or copied book begins a new incarnation.
///
/// @param device short id of the device's key
/// @param village 12 digits
/// @param incarnation from 1
public record LaneId(String device, String village, int incarnation) implements Comparable<LaneId> {

    /// `device/village/incarnation`, the name in payloads and vectors.
    @Override
    public String toString() {
        return device + "/" + village + "/" + incarnation;
    }

    public static LaneId parse(String text) {
        var parts = text.split("/", -1);
        return new LaneId(parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    @Override
    public int compareTo(LaneId other) {
        var byDevice = device.compareTo(other.device);
        if (byDevice != 0) {
            return byDevice;
        }
        var byVillage = village.compareTo(other.village);
        return byVillage != 0 ? byVillage : Integer.compare(incarnation, other.incarnation);
    }
}
