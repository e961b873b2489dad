package cn.cunce.paper;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The village register (村册, R02): a line for each household on A3 landscape, with totals by
/// group, by page, and of all.
public final class VillageRegisterPaper {

    private final PaperFonts fonts;
    private final FieldText values;
    private final Texts texts;

    public VillageRegisterPaper(PaperFonts fonts, FieldText values, Texts texts) {
        this.fonts = fonts;
        this.values = values;
        this.texts = texts;
    }

    /// What is to be printed.
    ///
    /// @param year of the incomes and conditions
    /// @param byGroup whether each group has its own sums; its rows then come in one piece
    /// @param wholeNumbers whether identity numbers stand there in full, as only who must see them
    ///     may print them; every page then says to take it back after use
    public record Order(int year, boolean byGroup, boolean wholeNumbers, Imprint imprint) {}

    /// Prints household after household; nothing of those before is kept in memory.
    ///
    /// @param rows in the order in which they are to stand
    /// @throws IOException if `out` fails
    public Printed print(Order order, Stream<RegisterRow> rows, OutputStream out)
            throws IOException {
        var title = texts.of("paper.register", order.year());
        var warning = order.wholeNumbers() ? texts.of("paper.wholeNumbers") : "";
        var frame = new Frame(Sheet.A3_LANDSCAPE, title, order.imprint(), warning, texts);
        var pages = new Pages(frame, fonts, out);
        pages.begin(title, title);
        new Printing(pages, order).print(rows.iterator());
        pages.below(texts.of("paper.signing"));
        return pages.close();
    }

    /// The same lines as a table to work with, without sums.
    public Table table(Order order, List<RegisterRow> rows) {
        var columns = columns(order);
        var title = texts.of("paper.register", order.year());
        var frame = new Frame(Sheet.A3_LANDSCAPE, title, order.imprint(), "", texts);
        var cells = new ArrayList<List<TableCell>>();
        for (var row : rows) {
            cells.add(columns.cells(cells.size() + 1L, row));
        }
        return new Table(title, frame.titles(), columns.titles(), cells);
    }

    private RegisterColumns columns(Order order) {
        return new RegisterColumns(fonts, new FactText(values, texts), texts, order.wholeNumbers());
    }

    /// One register while it is being printed.
    private final class Printing implements PageFoot {

        private final Pages pages;
        private final boolean byGroup;
        private final RegisterColumns columns;
        private final Grid grid;
        private final RegisterTotal ofAll = new RegisterTotal();
        private RegisterTotal ofPage = new RegisterTotal();
        private RegisterTotal ofGroup = new RegisterTotal();
        private Optional<String> group = Optional.empty();

        Printing(Pages pages, Order order) {
            this.pages = pages;
            this.byGroup = order.byGroup();
            columns = columns(order);
            grid = new Grid(pages, columns.shares(), List.of(columns.head()), this);
        }

        void print(Iterator<RegisterRow> rows) throws IOException {
            while (rows.hasNext()) {
                add(rows.next());
            }
            endGroup();
            grid.end(columns.total(texts.of("paper.totalOfAll", ofAll.households()), ofAll));
        }

        private void add(RegisterRow row) throws IOException {
            var groupOfRow = row.household().get(HouseholdFields.GROUP_NAME).orElse("");
            if (!group.equals(Optional.of(groupOfRow))) {
                endGroup();
                group = Optional.of(groupOfRow);
            }
            ofGroup.add(row);
            ofAll.add(row);
            pages.about(columns.whose(row));
            grid.add(columns.of(ofAll.households(), row));
            ofPage.add(row);
        }

        private void endGroup() throws IOException {
            if (byGroup && ofGroup.households() > 0) {
                var label = texts.of("paper.totalOfGroup", groupName(), ofGroup.households());
                grid.add(columns.total(label, ofGroup));
                ofGroup = new RegisterTotal();
            }
            pages.about("");
        }

        private String groupName() {
            return group.filter(name -> !name.isEmpty()).orElseGet(() -> texts.of("paper.noGroup"));
        }

        @Override
        public Optional<Row> room() {
            return Optional.of(columns.total(texts.of("paper.totalOfPage", 0), ofPage));
        }

        @Override
        public Optional<Row> endPage() {
            if (ofPage.households() == 0) {
                return Optional.empty();
            }
            var label = texts.of("paper.totalOfPage", ofPage.households());
            var row = columns.total(label, ofPage);
            ofPage = new RegisterTotal();
            return Optional.of(row);
        }
    }
}
