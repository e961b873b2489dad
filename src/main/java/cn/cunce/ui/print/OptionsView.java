package cn.cunce.ui.print;

import static cn.cunce.ui.part.Words.whenShown;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.value.PaperSize;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.print.PrintWish.Masking;
import cn.cunce.ui.print.PrintWish.Policy;
import cn.cunce.ui.print.PrintWish.Scope;
import cn.cunce.ui.print.PrintWish.Whom;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/// Of whom, of when, how masked, on which paper.
final class OptionsView {

    private final PrintViewModel model;
    private final Texts texts;

    @FXML private Node whom;
    @FXML private ChoiceBox<Scope> scope;
    @FXML private TextField numbers;
    @FXML private Label unknown;
    @FXML private ChoiceBox<String> group;
    @FXML private Label seen;
    @FXML private Node arrangement;
    @FXML private ChoiceBox<Boolean> order;
    @FXML private Node ofPolicy;
    @FXML private ChoiceBox<Pack> pack;
    @FXML private ChoiceBox<Rule> rule;
    @FXML private CheckBox proposed;
    @FXML private Node ofYear;
    @FXML private ChoiceBox<Integer> year;
    @FXML private Label asOf;
    @FXML private Node ofMasking;
    @FXML private CheckBox wholeNumbers;
    @FXML private TextField reason;
    @FXML private Label wholeWarning;
    @FXML private ChoiceBox<PaperSize> size;

    OptionsView(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "options.fxml", texts);
    }

    @FXML
    private void initialize() {
        fillWhom();
        fillPolicy();
        year.setItems(model.years());
        chosen(year, told -> ask(model.wishProperty().get().year() != told, () -> wantYear(told)));
        size.setItems(model.sizes());
        size.setConverter(Words.of(this::name));
        chosen(size, this::wantSize);
        wholeNumbers.setOnAction(_ -> wantMasking());
        leaving(reason, this::wantMasking);
        model.wishProperty().subscribe(this::show);
        model.stateProperty().subscribe(_ -> showUnknown());
    }

    private void fillWhom() {
        var scopes = new ArrayList<>(List.of(Scope.WHOLE, Scope.NUMBERED));
        if (model.handed() > 0) {
            scopes.addFirst(Scope.HANDED);
        }
        scope.getItems().setAll(scopes);
        scope.setConverter(Words.of(this::name));
        chosen(scope, _ -> wantWhom());
        leaving(numbers, this::wantWhom);
        group.setConverter(Words.of(name -> name.isEmpty() ? texts.of("print.allGroups") : name));
        model.groups().addListener((ListChangeListener<String>) _ -> fillGroups());
        fillGroups();
        chosen(group, _ -> wantWhom());
        order.getItems().setAll(true, false);
        order.setConverter(Words.of(by -> texts.of(by ? "print.byGroup" : "print.byNumber")));
        chosen(order, _ -> wantWhom());
    }

    private void fillGroups() {
        var now = model.wishProperty().get().whom().group();
        var groups = new ArrayList<>(List.of(""));
        groups.addAll(model.groups());
        group.getItems().setAll(groups);
        group.setValue(now);
    }

    private void fillPolicy() {
        pack.setItems(model.packs());
        pack.setConverter(Words.of(Pack::title));
        chosen(pack, model::want);
        rule.setConverter(Words.of(Rule::title));
        chosen(
                rule,
                asked -> {
                    var now = model.wishProperty().get().policy();
                    model.want(new Policy(now.pack(), asked.id(), now.proposed()));
                });
        proposed.setOnAction(
                _ -> {
                    var now = model.wishProperty().get().policy();
                    model.want(new Policy(now.pack(), now.rule(), proposed.isSelected()));
                });
    }

    private static <T> void chosen(ChoiceBox<T> box, Consumer<T> then) {
        box.valueProperty().subscribe(value -> Optional.ofNullable(value).ifPresent(then));
    }

    private static void ask(boolean changed, Runnable then) {
        if (changed) {
            then.run();
        }
    }

    /// What is typed is taken when it is finished: with Enter, or by going elsewhere.
    private static void leaving(TextField field, Runnable then) {
        field.setOnAction(_ -> then.run());
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                then.run();
                            }
                        });
    }

    private void wantWhom() {
        var now = model.wishProperty().get().whom();
        model.want(
                new Whom(
                        Optional.ofNullable(scope.getValue()).orElse(now.scope()),
                        numbers.getText().strip(),
                        Optional.ofNullable(group.getValue()).orElse(now.group()),
                        Optional.ofNullable(order.getValue()).orElse(now.byGroup())));
        whenShown(numbers, scope.getValue() == Scope.NUMBERED);
    }

    private void wantYear(int told) {
        model.want(model.wishProperty().get().in(told));
    }

    private void wantSize(PaperSize wanted) {
        var now = model.wishProperty().get();
        var shown = now.size().orElse(model.sizes().getFirst());
        ask(shown != wanted, () -> model.want(now.on(wanted)));
    }

    private void wantMasking() {
        model.want(new Masking(wholeNumbers.isSelected(), reason.getText()));
    }

    private void show(PrintWish wish) {
        var paper = wish.paper();
        var isList = paper == Paper.LIST;
        asOf.setText(texts.of("print.asOf", model.reader().asOf(paper)));
        whenShown(whom, !isList);
        whenShown(seen, isList);
        seen.setText(texts.of("print.seen"));
        whenShown(arrangement, !isList);
        whenShown(ofPolicy, wish.isOfPolicy());
        whenShown(rule, paper == Paper.EXPLANATIONS);
        whenShown(proposed, paper == Paper.PLAN_SHEETS);
        whenShown(ofYear, !isList && paper != Paper.EXPLANATIONS);
        whenShown(ofMasking, paper == Paper.REGISTER || paper == Paper.CARDS);
        show(wish.whom());
        show(wish.masking());
        show(wish.policy());
        if (wish.year() > 0) {
            year.setValue(wish.year());
        }
        size.setDisable(model.sizes().size() <= 1);
        wish.size()
                .filter(model.sizes()::contains)
                .or(() -> model.sizes().stream().findFirst())
                .ifPresent(size::setValue);
    }

    private void show(Whom chosen) {
        scope.setValue(chosen.scope());
        whenShown(numbers, chosen.scope() == Scope.NUMBERED);
        group.setValue(chosen.group());
        order.setValue(chosen.byGroup());
    }

    private void show(Masking masking) {
        wholeNumbers.setSelected(masking.wantsWhole());
        whenShown(reason, masking.wantsWhole());
        whenShown(wholeWarning, masking.wantsWhole());
        wholeWarning.setText(
                texts.of(masking.whole() ? "print.wholeWarning" : "print.reasonWanted"));
    }

    private void show(Policy policy) {
        policy.pack().ifPresent(pack::setValue);
        var rules = model.rules();
        if (!rule.getItems().equals(rules)) {
            rule.getItems().setAll(rules);
        }
        rules.stream()
                .filter(each -> each.id().equals(policy.rule()))
                .findFirst()
                .ifPresent(rule::setValue);
        proposed.setSelected(policy.proposed());
    }

    private void showUnknown() {
        var numbersUnknown = model.unknownNumbers();
        whenShown(unknown, !numbersUnknown.isEmpty());
        unknown.setText(texts.of("print.unknownNumbers", String.join("，", numbersUnknown)));
    }

    private String name(Scope each) {
        return switch (each) {
            case WHOLE -> texts.of("print.scopeWhole");
            case HANDED -> texts.of("print.scopeHanded", model.handed());
            case NUMBERED -> texts.of("print.scopeNumbered");
        };
    }

    private String name(PaperSize each) {
        return texts.of(
                switch (each) {
                    case A4_PORTRAIT -> "print.a4Portrait";
                    case A4_LANDSCAPE -> "print.a4Landscape";
                    case A3_PORTRAIT -> "print.a3Portrait";
                    case A3_LANDSCAPE -> "print.a3Landscape";
                });
    }
}
