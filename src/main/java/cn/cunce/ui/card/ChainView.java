package cn.cunce.ui.card;

import cn.cunce.text.Texts;
import cn.cunce.ui.card.CardNeeds.Help;
import cn.cunce.ui.card.CardNeeds.Need;
import cn.cunce.ui.card.CardNeeds.Progress;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// 原因 → 需求 → 措施 at one glance: each need with what answers it, then what answers none.
final class ChainView {

    /// @param need its kind; blank where the help answers none, or the need stands above
    /// @param help empty where nothing is done about the need yet
    private record Link(String need, Optional<Help> help) {}

    private final IntConsumer turnTo;
    private final Texts texts;

    @FXML private Label causes;
    @FXML private Label money;
    @FXML private TableView<Link> links;
    @FXML private TableColumn<Link, String> need;
    @FXML private TableColumn<Link, String> help;
    @FXML private TableColumn<Link, String> amount;
    @FXML private TableColumn<Link, String> progress;

    ChainView(IntConsumer turnTo, Texts texts) {
        this.turnTo = turnTo;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "chain.fxml", texts);
    }

    @FXML
    private void initialize() {
        Columns.words(need, 7, Link::need);
        Columns.words(help, 15, this::help);
        Columns.words(amount, 5.5, link -> link.help().map(ChainView::amount).orElse(""));
        amount.getStyleClass().add("figure");
        Columns.words(progress, 6, link -> link.help().map(ChainView::progress).orElse(""));
        links.setPlaceholder(
                new EmptySection(
                        texts,
                        "card.noNeeds",
                        "card.addNeed",
                        () -> turnTo.accept(CardView.NEEDS)));
    }

    private String help(Link link) {
        return link.help()
                .map(
                        one ->
                                one.basis().isEmpty()
                                        ? one.name()
                                        : texts.of("card.withBasis", one.name(), one.basis()))
                .orElse(texts.of("card.noHelpYet"));
    }

    private static String amount(Help help) {
        return help.delivered().isEmpty() ? help.planned() : help.delivered();
    }

    private static String progress(Help help) {
        return shape(help.progress()) + " " + help.status();
    }

    private static String shape(Progress progress) {
        return switch (progress) {
            case PLANNED -> "◇";
            case UNDER_WAY -> "▲";
            case DONE -> "✓";
            case STOPPED -> "—";
        };
    }

    void show(CardSheet sheet) {
        var all = sheet.needs();
        causes.setText(
                all.causes().isEmpty()
                        ? texts.of("card.noCauses")
                        : String.join("、", all.causes()));
        money.setText(all.money());
        var rows = new ArrayList<Link>();
        all.needs().forEach(one -> rows.addAll(links(one)));
        all.others().forEach(one -> rows.add(new Link("", Optional.of(one))));
        links.getItems().setAll(rows);
    }

    private static List<Link> links(Need need) {
        if (need.helps().isEmpty()) {
            return List.of(new Link(need.kind(), Optional.empty()));
        }
        var links = new ArrayList<Link>();
        for (var help : need.helps()) {
            links.add(new Link(links.isEmpty() ? need.kind() : "", Optional.of(help)));
        }
        return links;
    }

    @FXML
    private void toNeeds() {
        turnTo.accept(CardView.NEEDS);
    }
}
