package cn.cunce.ui.village;

import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.TownshipFields;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.field.VillageFacilityFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import java.util.List;
import java.util.Optional;

/// A part of the profile of a village, as the list at the left names it.
enum Section {
    /// All villages of a township or county, one a row.
    VILLAGES("profile.villages", List.of()),
    /// What the packs ask of the village.
    RULES("profile.rules", List.of()),
    ROAD(
            "profile.road",
            List.of(
                    VillageFacilityFields.VILLAGE_HARD_ROAD,
                    VillageFacilityFields.GROUPS_WITH_ROAD,
                    VillageFacilityFields.LARGE_NATURAL_VILLAGES,
                    VillageFacilityFields.HARD_ROAD_NATURAL_VILLAGES,
                    VillageFacilityFields.HOUSEHOLD_ROAD_KM,
                    VillageFacilityFields.HOUSEHOLD_ROAD_HARDENED_KM,
                    VillageFacilityFields.BROKEN_ROAD_COUNT,
                    VillageFacilityFields.DANGEROUS_BRIDGE_COUNT)),
    WATER(
            "profile.water",
            List.of(
                    VillageFacilityFields.WATER_FACILITY,
                    VillageFacilityFields.SAFE_WATER_HOUSEHOLDS,
                    VillageFacilityFields.TAP_WATER_HOUSEHOLDS,
                    VillageFacilityFields.CENTRAL_WATER_POPULATION,
                    VillageFacilityFields.IRRIGATED_FARMLAND_MU)),
    POWER(
            "profile.power",
            List.of(
                    VillageFacilityFields.POWER_THREE_PHASE,
                    VillageFacilityFields.THREE_PHASE_NATURAL_VILLAGES,
                    VillageFacilityFields.LOW_VOLTAGE_HOUSEHOLDS)),
    SIGNAL(
            "profile.signal",
            List.of(
                    VillageFacilityFields.BROADBAND,
                    VillageFacilityFields.BROADBAND_HOUSEHOLDS,
                    VillageFacilityFields.FIBRE,
                    VillageFacilityFields.CABLE_TV,
                    VillageFacilityFields.INFO_STATION)),
    HOUSE(
            "profile.house",
            List.of(
                    VillageFacilityFields.DANGEROUS_HOUSE_HOUSEHOLDS,
                    VillageFacilityFields.RELOCATED_HOUSEHOLDS)),
    CLEAN(
            "profile.clean",
            List.of(
                    VillageFacilityFields.SEWAGE_TREATED,
                    VillageFacilityFields.WASTE_TREATED,
                    VillageFacilityFields.SANITARY_TOILET_HOUSEHOLDS,
                    VillageFacilityFields.PUBLIC_TOILET)),
    /// Each settlement and group with its own road.
    SETTLEMENTS("profile.settlements", List.of()),
    SERVICES(
            "profile.services",
            List.of(
                    VillageFacilityFields.CLINIC,
                    VillageFacilityFields.CLINIC_STANDARD,
                    VillageFacilityFields.VILLAGE_DOCTOR_COUNT,
                    VillageFacilityFields.QUALIFIED_DOCTOR_COUNT,
                    VillageFacilityFields.CULTURE_ROOM,
                    VillageFacilityFields.FARM_BOOK_ROOM,
                    VillageFacilityFields.ETHNIC_ACTIVITY_GROUND,
                    VillageFacilityFields.SPORT_GROUND,
                    VillageFacilityFields.KINDERGARTEN,
                    VillageFacilityFields.CASH_POINT,
                    VillageYearFields.SCHOOL_AGE_CHILDREN,
                    VillageYearFields.DROPOUT_COUNT)),
    COLLECTIVE(
            "profile.collective",
            List.of(
                    VillageYearFields.HAS_COLLECTIVE_ORG,
                    VillageYearFields.COLLECTIVE_INCOME_YEAR,
                    VillageYearFields.COLLECTIVE_STOCK_YEAR_END,
                    VillageYearFields.COLLECTIVE_INCOME_BY_SOURCE,
                    VillageYearFields.COLLECTIVE_INCOME_USE)),
    ETHNIC(
            "profile.ethnic",
            List.of(
                    VillageYearFields.TOTAL_POPULATION,
                    VillageYearFields.MINORITY_POPULATION,
                    VillageYearFields.ETHNICITY_COUNTS)),
    POVERTY(
            "profile.poverty",
            List.of(
                    VillageYearFields.REGISTERED_HOUSEHOLDS,
                    VillageYearFields.RURAL_POPULATION,
                    VillageYearFields.RESIDENT_POPULATION,
                    VillageYearFields.FILED_HOUSEHOLDS,
                    VillageYearFields.FILED_POPULATION,
                    VillageYearFields.REGISTERED_POOR_HOUSEHOLDS,
                    VillageYearFields.REGISTERED_POOR_POPULATION,
                    VillageYearFields.STATED_INCIDENCE_PERCENT,
                    VillageYearFields.VILLAGE_PER_CAPITA_INCOME)),
    INDUSTRY(
            "profile.industry",
            List.of(
                    VillageYearFields.INDUSTRY_COUNT,
                    VillageYearFields.MAIN_INDUSTRIES,
                    VillageYearFields.COOPERATIVE_COUNT,
                    VillageYearFields.COOPERATIVE_MEMBER_HOUSEHOLDS,
                    VillageYearFields.LEAD_PERSON_COUNT,
                    VillageYearFields.LEAD_ORG_COUNT,
                    VillageYearFields.ECOMMERCE_SITES,
                    VillageYearFields.SOLAR_KW,
                    VillageYearFields.TECH_COMMISSIONER)),
    BASICS(
            "profile.basics",
            List.of(
                    VillageFields.VILLAGE_NAME,
                    VillageFields.TOWN_NAME,
                    VillageFields.COUNTY_NAME,
                    VillageFields.IS_LISTED_POOR_VILLAGE,
                    VillageFields.VILLAGE_CLASS,
                    VillageFields.FIRST_LISTED_YEAR,
                    VillageFields.GROUP_COUNT,
                    VillageYearFields.LABOUR_TOTAL,
                    VillageYearFields.SKILLED_COUNT,
                    VillageYearFields.WORK_TEAM_COUNT,
                    VillageYearFields.PARTY_YOUNG_MEMBERS,
                    VillageYearFields.RESERVE_CADRES,
                    VillageYearFields.DATA_DATE)),
    /// Each project of the village.
    PROJECTS("profile.projects", List.of()),
    /// Meetings, and the notices that followed them.
    MEETINGS("profile.meetings", List.of()),
    TRAININGS("profile.trainings", List.of()),
    TOWNSHIP(
            "profile.township",
            List.of(
                    TownshipFields.TOWN_NAME,
                    TownshipFields.IS_DEEP_POVERTY_TOWN,
                    TownshipYearFields.GP_COUNT,
                    TownshipYearFields.TELEMEDICINE,
                    TownshipYearFields.DEEP_POVERTY_TOWN_FUND,
                    TownshipYearFields.TOWN_FUND_USE,
                    TownshipYearFields.REMARK)),
    COUNTY(
            "profile.county",
            List.of(
                    CountyFields.COUNTY_NAME,
                    CountyFields.IS_DEEP_POVERTY_COUNTY,
                    CountyFields.EXIT_DATE,
                    CountyFields.HOSPITAL_SPECIALTY_DONE_DATE,
                    CountyFields.WEAK_DISCIPLINE_DONE_DATE,
                    CountyYearFields.RURAL_INCOME_GROWTH_PERCENT,
                    CountyYearFields.TELEMEDICINE_COUNTY_HOSPITAL,
                    CountyYearFields.SPECIAL_VILLAGES,
                    CountyYearFields.UNITY_BASES_NAMED,
                    CountyYearFields.SPORT_BASES_NAMED_H1,
                    CountyYearFields.SPORT_EVENTS,
                    CountyYearFields.IRRIGATION_NEW_MU,
                    CountyYearFields.TRANSFER_COEFFICIENT_PERCENT,
                    CountyYearFields.AVERAGE_TRANSFER_COEFFICIENT_PERCENT,
                    CountyYearFields.SPECIAL_FUND_TOTAL,
                    CountyYearFields.SPECIAL_FUND_DEEP,
                    CountyYearFields.SECTOR_FUND_GROWTH_PERCENT,
                    CountyYearFields.AVERAGE_SECTOR_FUND_GROWTH_PERCENT,
                    CountyYearFields.POVERTY_SPEND_PER_HEAD,
                    CountyYearFields.EXIT_REWARD,
                    CountyYearFields.REMARK));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // it is made by `List.of`
    private final List<LedgerField<?>> fields;

    Section(String title, List<LedgerField<?>> fields) {
        this.title = title;
        this.fields = fields;
    }

    /// Text key.
    String title() {
        return title;
    }

    /// In the order in which they are asked.
    List<LedgerField<?>> fields() {
        return fields;
    }

    /// The section that lists records of a kind; empty where none does.
    static Optional<Section> listing(Entity entity) {
        return switch (entity) {
            case NATURAL_VILLAGE -> Optional.of(SETTLEMENTS);
            case PROJECT -> Optional.of(PROJECTS);
            case MEETING -> Optional.of(MEETINGS);
            case TRAINING -> Optional.of(TRAININGS);
            default -> Optional.empty();
        };
    }

    boolean isOfFields() {
        return !fields.isEmpty();
    }
}
