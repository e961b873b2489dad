package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.TownshipFields;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Division;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;

/// Where facts of a village, of its township and of its county are kept.
///
/// @param owner what a record that nobody has spoken of yet says first
record PlaceRecord(RecordId id, Answers owner) {

    /// Codes of `county_level`.
    private static final String COUNTY = "1";

    private static final String PREFECTURE = "2";
    private static final String PROVINCE = "3";

    /// @param entity one of the six kinds
    /// @param village code of the village, or of the township or county itself
    static PlaceRecord of(Entity entity, String village, int year) {
        var township = Division.townshipOf(village);
        var county = Division.countyOf(village);
        return switch (entity) {
            case VILLAGE ->
                    new PlaceRecord(
                            LedgerIds.village(village),
                            Answers.NONE.with(VillageFields.VILLAGE_CODE, village));
            case VILLAGE_YEAR ->
                    new PlaceRecord(
                            LedgerIds.villageYear(village, year),
                            Answers.NONE.with(VillageYearFields.YEAR, (long) year));
            case TOWNSHIP ->
                    new PlaceRecord(
                            LedgerIds.township(township),
                            Answers.NONE.with(TownshipFields.TOWN_CODE, Division.bare(township)));
            case TOWNSHIP_YEAR ->
                    new PlaceRecord(
                            LedgerIds.townshipYear(township, year),
                            Answers.NONE.with(TownshipYearFields.YEAR, (long) year));
            case COUNTY ->
                    new PlaceRecord(
                            LedgerIds.county(county),
                            Answers.NONE
                                    .with(CountyFields.COUNTY_CODE, Division.bare(county))
                                    .with(CountyFields.UNIT_LEVEL, level(county)));
            case COUNTY_YEAR ->
                    new PlaceRecord(
                            LedgerIds.countyYear(county, year),
                            Answers.NONE.with(CountyYearFields.YEAR, (long) year));
            default -> throw new IllegalArgumentException("no place: " + entity);
        };
    }

    private static String level(String county) {
        var bare = Division.bare(county);
        if (bare.endsWith("0000")) {
            return PROVINCE;
        }
        return bare.endsWith("00") ? PREFECTURE : COUNTY;
    }
}
