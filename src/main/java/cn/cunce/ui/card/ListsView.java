package cn.cunce.ui.card;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.service.ReadListed.Kept;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.RecordList;
import cn.cunce.ui.part.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// 台账: the plots, loans, medical claims and alerts of the household, one list beside the other.
final class ListsView implements CardTab {

    private static final Map<String, RecordList.Kind> KINDS = kinds();

    private final CardViewModel model;
    private final Texts texts;
    private final Map<RecordList.Kind, RecordList> lists = new LinkedHashMap<>();

    @FXML private TabPane kinds;
    @FXML private Label onlyNow;

    ListsView(CardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    private static Map<String, RecordList.Kind> kinds() {
        var kinds = new LinkedHashMap<String, RecordList.Kind>();
        kinds.put(
                "card.plots",
                new RecordList.Kind(
                        SlopePlotFields.PLACE,
                        List.of(
                                SlopePlotFields.YEAR,
                                SlopePlotFields.AREA_MU,
                                SlopePlotFields.SLOPE_DEGREE,
                                SlopePlotFields.IS_BASIC_FARMLAND),
                        "card.newPlot",
                        "card.noPlots"));
        kinds.put(
                "card.loans",
                new RecordList.Kind(
                        LoanFields.LOAN_DATE,
                        List.of(
                                LoanFields.YEAR,
                                LoanFields.AMOUNT,
                                LoanFields.DUE_DATE,
                                LoanFields.BALANCE,
                                LoanFields.SUBSIDY),
                        "card.newLoan",
                        "card.noLoans"));
        kinds.put(
                "card.claims",
                new RecordList.Kind(
                        MedicalClaimFields.PERSON,
                        List.of(
                                MedicalClaimFields.CLAIM_DATE,
                                MedicalClaimFields.IS_INPATIENT,
                                MedicalClaimFields.BASE_RATE_PERCENT,
                                MedicalClaimFields.COMPLIANT_COST,
                                MedicalClaimFields.REIMBURSED),
                        "card.newClaim",
                        "card.noClaims"));
        kinds.put(
                "card.alerts",
                new RecordList.Kind(
                        AlertFields.ALERT_DATE,
                        List.of(
                                AlertFields.ALERT_SOURCE,
                                AlertFields.RISK_TYPES,
                                AlertFields.HARDSHIP_KIND,
                                AlertFields.VERIFIED_DATE,
                                AlertFields.DECISION,
                                AlertFields.RECOGNISED_DATE,
                                AlertFields.FIRST_AID_DATE,
                                AlertFields.RISK_CLEARED,
                                AlertFields.CLEARED_DATE,
                                AlertFields.CLEAR_MODE),
                        "card.newAlert",
                        "card.noAlerts"));
        return kinds;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "lists.fxml", texts);
    }

    @FXML
    private void initialize() {
        var desk = model.desk();
        KINDS.forEach(
                (title, kind) -> {
                    var list =
                            new RecordList(kind, model.lists(), desk.codes(), desk.pinyin(), texts);
                    lists.put(kind, list);
                    kinds.getTabs().add(new Tab(texts.of(title), list.load()));
                });
        model.lists().keptProperty().subscribe(read -> read.ifPresent(this::show));
    }

    private void show(Kept kept) {
        lists.forEach((kind, list) -> list.show(kept.of(kind.name().entity())));
    }

    /// They are those of now: of a day that is past only the card is known.
    @Override
    public void show(CardSheet sheet) {
        var isNow = model.thenProperty().get().isEmpty();
        Words.whenShown(kinds, isNow);
        Words.whenShown(onlyNow, !isNow);
        if (isNow) {
            model.lists().read(sheet.id());
        }
    }
}
