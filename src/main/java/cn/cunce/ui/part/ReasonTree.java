package cn.cunce.ui.part;

import cn.cunce.text.ReasonLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The lines of a reason, of which some are folded away. At first what decides is open, and what
/// does not is folded, as is what is said of very many: nobody reads through all people of a
/// village.
public final class ReasonTree {

    private static final int MANY = 30;

    private final List<ReasonLine> lines;
    private final Set<Integer> open = new HashSet<>();

    /// @param lines from the top, each before its parts
    public ReasonTree(List<ReasonLine> lines) {
        this.lines = List.copyOf(lines);
        for (var place = 0; place < lines.size(); place++) {
            if (place == 0 || holdsDecisive(place) && parts(place) <= MANY) {
                open.add(place);
            }
        }
    }

    private boolean holdsDecisive(int place) {
        return lines.subList(place, end(place)).stream().anyMatch(ReasonLine::decisive);
    }

    /// How many lines stand right below this one.
    private long parts(int place) {
        var depth = lines.get(place).depth() + 1;
        return lines.subList(place + 1, end(place)).stream()
                .filter(line -> line.depth() == depth)
                .count();
    }

    /// Where the parts of a line end.
    private int end(int place) {
        var end = place + 1;
        while (end < lines.size() && lines.get(end).depth() > lines.get(place).depth()) {
            end++;
        }
        return end;
    }

    /// Whether a line consists of others.
    public boolean hasParts(int place) {
        return end(place) > place + 1;
    }

    /// Whether those are shown.
    public boolean isOpen(int place) {
        return open.contains(place);
    }

    /// Opens a line, or folds away what it consists of.
    public void fold(int place, boolean folded) {
        if (folded) {
            open.remove(place);
        } else {
            open.add(place);
        }
    }

    /// The line that this one is a part of; the first line itself.
    public int whole(int place) {
        var whole = place;
        while (whole > 0 && lines.get(whole).depth() >= lines.get(place).depth()) {
            whole--;
        }
        return whole;
    }

    /// Places of the lines that are not folded away, in their order.
    public List<Integer> shown() {
        var shown = new ArrayList<Integer>();
        var place = 0;
        while (place < lines.size()) {
            shown.add(place);
            place = isOpen(place) ? place + 1 : end(place);
        }
        return shown;
    }

    /// Everything that a line consists of.
    public Stream<ReasonLine> below(int place) {
        return lines.subList(place + 1, end(place)).stream();
    }

    /// The line at a place of the whole reason.
    public ReasonLine line(int place) {
        return lines.get(place);
    }
}
