package cn.cunce.store;

import cn.cunce.model.ledger.LaneId;

/// In whose name a book writes: the device, which life of the book it is, and the person.
///
/// @param device short id of the device's key
/// @param incarnation from 1; a restored or copied book begins another
/// @param actor the person's name in this book
public record Author(String device, int incarnation, String actor) {

    LaneId lane(String village) {
        return new LaneId(device, village, incarnation);
    }
}
