package cn.cunce.ui.village;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.village.SectionSheet.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the figures of a section come to, said with numerator and denominator. What lacks is named
/// and never taken as 0.
final class VillageRemarks {

    private final Texts texts;
    private final Profile profile;

    VillageRemarks(Texts texts, Profile profile) {
        this.texts = texts;
        this.profile = profile;
    }

    List<Remark> of(Section section) {
        return switch (section) {
            case COLLECTIVE -> collective();
            case ETHNIC -> ethnic();
            case POVERTY -> poverty();
            default -> List.of();
        };
    }

    /// The items against the sum that somebody wrote.
    private List<Remark> collective() {
        var items = profile.ofYear().get(VillageYearFields.COLLECTIVE_INCOME_BY_SOURCE);
        var stated = profile.ofYear().get(VillageYearFields.COLLECTIVE_INCOME_YEAR);
        if (items.isEmpty()) {
            return List.of(new Remark(Light.OPEN, texts.of("profile.noItems")));
        }
        var sum = items.get().values().stream().reduce(Money.ZERO, Money::plus);
        if (stated.isEmpty()) {
            return List.of(
                    new Remark(Light.OPEN, texts.of("profile.noStatedSum", Figures.yuan(sum))));
        }
        var missing = stated.get().minus(sum);
        if (missing.fen() == 0) {
            return List.of(
                    new Remark(Light.GOOD, texts.of("profile.sumAgrees", Figures.yuan(sum))));
        }
        var off = Figures.yuan(new Money(Math.abs(missing.fen())));
        var key = missing.fen() > 0 ? "profile.sumLess" : "profile.sumMore";
        return List.of(
                new Remark(
                        Light.LOOK,
                        texts.of(key, Figures.yuan(sum), Figures.yuan(stated.get()), off)));
    }

    private List<Remark> ethnic() {
        var remarks = new ArrayList<Remark>();
        var counted = profile.counted();
        if (counted.people() > 0) {
            var many = VillageHints.minorityPeople(counted);
            var unknown = counted.byEthnicity().getOrDefault("", 0L);
            var least = Share.of(many, counted.people());
            remarks.add(
                    unknown == 0
                            ? new Remark(
                                    Light.PLAIN,
                                    texts.of(
                                            "profile.minorityShare",
                                            many,
                                            counted.people(),
                                            percent(least)))
                            : new Remark(
                                    Light.OPEN,
                                    texts.of(
                                            "profile.minorityBetween",
                                            many,
                                            counted.people(),
                                            unknown,
                                            percent(least),
                                            percent(Share.of(many + unknown, counted.people())))));
        }
        statedShare(remarks);
        return remarks;
    }

    private void statedShare(List<Remark> remarks) {
        var all = profile.ofYear().get(VillageYearFields.TOTAL_POPULATION);
        var minority = profile.ofYear().get(VillageYearFields.MINORITY_POPULATION);
        if (all.isEmpty() || minority.isEmpty()) {
            return;
        }
        var counted = profile.counted();
        var agrees =
                all.get() == counted.people()
                        && minority.get() == VillageHints.minorityPeople(counted);
        remarks.add(
                new Remark(
                        agrees ? Light.GOOD : Light.LOOK,
                        texts.of(
                                agrees ? "profile.shareAgrees" : "profile.shareDiffers",
                                minority.get(),
                                all.get(),
                                percent(Share.of(minority.get(), all.get())))));
    }

    private List<Remark> poverty() {
        var poor = VillageYearFields.REGISTERED_POOR_POPULATION;
        var rural = VillageYearFields.RURAL_POPULATION;
        var lacking =
                Stream.of(poor, rural)
                        .filter(field -> profile.ofYear().get(field).isEmpty())
                        .map(LedgerField::label)
                        .collect(Collectors.joining("、"));
        if (!lacking.isEmpty()) {
            return List.of(new Remark(Light.OPEN, texts.of("profile.incidenceLacks", lacking)));
        }
        var share =
                Share.of(
                        profile.ofYear().get(poor).orElseThrow(),
                        profile.ofYear().get(rural).orElseThrow());
        var remarks = new ArrayList<Remark>();
        remarks.add(
                new Remark(
                        Light.PLAIN,
                        texts.of(
                                "profile.incidence",
                                share.part().toPlainString(),
                                share.whole().toPlainString(),
                                percent(share))));
        profile.ofYear()
                .get(VillageYearFields.STATED_INCIDENCE_PERCENT)
                .ifPresent(stated -> remarks.add(statedIncidence(stated, share)));
        return remarks;
    }

    private Remark statedIncidence(BigDecimal stated, Share computed) {
        var agrees = computed.percent().compareTo(stated) == 0;
        return new Remark(
                agrees ? Light.GOOD : Light.LOOK,
                texts.of(
                        agrees ? "profile.incidenceAgrees" : "profile.incidenceDiffers",
                        stated.toPlainString(),
                        percent(computed)));
    }

    private static String percent(Share share) {
        return share.percent().stripTrailingZeros().toPlainString();
    }
}
