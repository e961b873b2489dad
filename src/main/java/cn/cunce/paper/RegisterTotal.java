package cn.cunce.paper;

import cn.cunce.model.value.Money;
import java.util.Optional;

/// What some households of the register come to: the sum of what is known, and how many households
/// it does not know.
final class RegisterTotal {

    private long households;
    private long members;
    private long labourers;
    private long householdsWithoutLabourers;
    private Money net = Money.ZERO;
    private long householdsWithoutNet;
    private long size;
    private long householdsWithoutSize;

    void add(RegisterRow row) {
        households++;
        members += row.members();
        row.labourers()
                .ifPresentOrElse(more -> labourers += more, () -> householdsWithoutLabourers++);
        row.net().ifPresentOrElse(more -> net = net.plus(more), () -> householdsWithoutNet++);
        row.size().ifPresentOrElse(more -> size += more, () -> householdsWithoutSize++);
    }

    long households() {
        return households;
    }

    long members() {
        return members;
    }

    long labourers() {
        return labourers;
    }

    long householdsWithoutLabourers() {
        return householdsWithoutLabourers;
    }

    Money net() {
        return net;
    }

    long householdsWithoutNet() {
        return householdsWithoutNet;
    }

    /// Of all its people, from the totals; empty while a household is not known.
    Optional<Money> perHead() {
        return householdsWithoutNet == 0 && householdsWithoutSize == 0 && size > 0
                ? Optional.of(net.perHead(size))
                : Optional.empty();
    }
}
