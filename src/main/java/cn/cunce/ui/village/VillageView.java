package cn.cunce.ui.village;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// 村情 on screen: sections with one light each at the left, the one looked at beside them.
public final class VillageView implements Screen {

    private final VillageViewModel model;
    private final Texts texts;
    private final RulesView rules;
    private final SectionView section;
    private final SettlementsView settlements;
    private final VillagesView villages;
    private final ListedPanes listed;
    private final Map<Section, Node> panes = new EnumMap<>(Section.class);
    private boolean filling;

    @FXML private Label village;
    @FXML private ChoiceBox<Pack> pack;
    @FXML private ChoiceBox<LocalDate> on;
    @FXML private Label example;
    @FXML private Label outOfForce;
    @FXML private Button keep;
    @FXML private ListView<SectionSheet> sections;
    @FXML private StackPane content;

    public VillageView(VillageViewModel model, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.rules = new RulesView(model, codes, pinyin, texts);
        this.section = new SectionView(model.profile(), codes, pinyin, texts);
        this.settlements = new SettlementsView(model.profile(), codes, pinyin, texts);
        this.villages = new VillagesView(model, texts);
        this.listed = new ListedPanes(model.profile(), codes, pinyin, texts);
    }

    @Override
    public Parent load() {
        var loaded = Fxml.load(this, "village.fxml", texts);
        loaded.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return loaded;
    }

    @Override
    public void shown() {
        model.begin();
        rules.requestFocus();
    }

    @Override
    public void changed() {
        model.compute();
    }

    @Override
    public void left() {
        commit();
    }

    @FXML
    private void initialize() {
        var ofFields = section.load();
        for (var one : Section.values()) {
            if (one.isOfFields()) {
                panes.put(one, ofFields);
            }
        }
        panes.put(Section.RULES, rules.load());
        panes.put(Section.SETTLEMENTS, settlements.load());
        panes.put(Section.VILLAGES, villages.load());
        listed.loadInto(panes);
        sections.setPlaceholder(new Label(texts.of("profile.readingVillage")));
        sections.setCellFactory(_ -> new SectionCell(texts));
        sections.setItems(model.profile().sections());
        sections.getSelectionModel()
                .selectedItemProperty()
                .subscribe(sheet -> Optional.ofNullable(sheet).ifPresent(this::choose));
        model.profile().sections().addListener((Observable _) -> mark());
        model.profile().chosenProperty().subscribe(this::show);
        model.profile().profileProperty().subscribe(this::name);
        keep.disableProperty().bind(Bindings.isEmpty(model.rows()));
        showQuestion();
    }

    private void choose(SectionSheet sheet) {
        if (!filling && sheet.section() != model.profile().chosenProperty().get()) {
            commit();
            model.profile().choose(sheet.section());
        }
    }

    private void show(Section chosen) {
        content.getChildren().setAll(panes.get(chosen));
        if (chosen == Section.VILLAGES) {
            villages.read();
        }
        mark();
    }

    /// The list is made anew with every answer: the place in it stays.
    private void mark() {
        filling = true;
        model.profile().sheet().ifPresent(sheet -> sections.getSelectionModel().select(sheet));
        filling = false;
        model.profile()
                .sheet()
                .filter(sheet -> sheet.section().isOfFields())
                .ifPresent(section::show);
    }

    private void name(Optional<Profile> profile) {
        var known = profile.flatMap(one -> one.village().get(VillageFields.VILLAGE_NAME));
        village.setText(known.or(() -> profile.map(Profile::code)).orElse(""));
    }

    private void showQuestion() {
        pack.setItems(model.packs());
        pack.setConverter(Words.of(Pack::title));
        on.setItems(model.days());
        on.setConverter(Words.of(LocalDate::toString));
        model.askedProperty().subscribe(this::show);
        pack.valueProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(model::choose));
        on.valueProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(model::choose));
    }

    private void show(Optional<VillageViewModel.Asked> asked) {
        asked.ifPresent(
                question -> {
                    pack.setValue(question.pack());
                    on.setValue(question.on());
                });
        Words.whenShown(example, asked.filter(one -> one.pack().example()).isPresent());
        var old = asked.filter(one -> !one.pack().inForce().covers(one.on()));
        outOfForce.setText(
                old.map(
                                one ->
                                        texts.of(
                                                "profile.outOfForce",
                                                one.pack().inForce().from(),
                                                one.pack().inForce().to()))
                        .orElse(""));
        Words.whenShown(outOfForce, old.isPresent());
    }

    @FXML
    private void compute() {
        model.compute();
    }

    @FXML
    private void keep() {
        commit();
        model.keep();
    }

    private void commit() {
        rules.commit();
        section.commit();
        settlements.commit();
        listed.commit();
    }

    private void takeFirst() {
        switch (model.profile().chosenProperty().get()) {
            case RULES, VILLAGES -> rules.takeFirst();
            case SETTLEMENTS -> settlements.takeFirst();
            case PROJECTS, MEETINGS, TRAININGS -> listed.takeFirst();
            default -> section.takeFirst();
        }
    }

    @Override
    public String help() {
        return "profile.help";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("profile.fill", this::takeFirst, "F2", "Alt+Enter"),
                Command.named("profile.recompute", model::compute, "F5", "Ctrl+R"),
                Command.named("profile.keepAll", this::keep, "Ctrl+Enter"),
                Command.named("profile.toSections", sections::requestFocus, "F6"));
    }

    /// Keys that a field or a list would take for itself.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F2) {
            event.consume();
            takeFirst();
        } else if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE && isWriting(event.getTarget())) {
            event.consume();
            back();
        }
    }

    private boolean isWriting(Object target) {
        return rules.isWriting(target)
                || section.isWriting(target)
                || settlements.isWriting(target)
                || listed.isWriting(target);
    }

    private void back() {
        if (model.profile().chosenProperty().get() == Section.RULES) {
            rules.requestFocus();
        } else {
            sections.requestFocus();
        }
    }
}
