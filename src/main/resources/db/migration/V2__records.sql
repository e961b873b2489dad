-- The records of the ledger as they stand: one table for each kind, one column for each field that
-- is kept, all of it made from the changes. Column = snake case of the key of the field; a key that
-- a database keeps for itself ends in an underscore.
--
-- Money is in yuan, other decimals go to the millionth. A date known to the month or the year is
-- the first and the last day it may be. Yes/no has a third state: null, not recorded. Lists and maps
-- are JSON. `missing` says in JSON why a field has no value, and what stood there instead.

-- An administrative village: what does not change with the year.
create table village (
    village                 varchar(12) not null,
    id                      uuid not null,
    village_code            varchar,
    village_name            varchar,
    town_name               varchar,
    county_name             varchar,
    is_listed_poor_village  boolean,
    village_lists           varchar,
    village_class           varchar(24),
    group_count             bigint,
    leader_person           uuid,
    partner_unit            uuid,
    work_team               varchar,
    first_secretary         uuid,
    village_status          varchar(24),
    ended                   varchar(24),
    ended_date              date,
    ended_date_last         date,
    missing                 varchar,
    primary key (village, id)
);

-- A settlement or group of a village.
create table natural_village (
    village                   varchar(12) not null,
    id                        uuid not null,
    group_name                varchar,
    group_kind                varchar(24),
    households                bigint,
    population                bigint,
    resident_households       bigint,
    filed_households          bigint,
    filed_population          bigint,
    road_conditions_met       boolean,
    road_hardened             boolean,
    distance_to_committee_km  decimal(18, 6),
    stated_thirty_plus        boolean,
    remark                    varchar,
    ended                     varchar(24),
    ended_date                date,
    ended_date_last           date,
    missing                   varchar,
    primary key (village, id)
);

-- A village in one year: people, incomes, industries, then what stands in it and reaches it.
create table village_year (
    village                        varchar(12) not null,
    id                             uuid not null,
    year_                          bigint,
    registered_households          bigint,
    total_population               bigint,
    rural_population               bigint,
    resident_population            bigint,
    ethnicity_counts               varchar,
    minority_population            bigint,
    labour_total                   bigint,
    skilled_count                  bigint,
    filed_households               bigint,
    filed_population               bigint,
    registered_poor_households     bigint,
    registered_poor_population     bigint,
    stated_incidence_percent       decimal(18, 6),

    -- incomes of the village
    village_per_capita_income      decimal(19, 2),
    collective_income_year         decimal(19, 2),
    has_collective_org             boolean,
    collective_stock_year_end      decimal(19, 2),
    collective_income_by_source    varchar,
    collective_income_use          varchar,

    -- industries
    industry_count                 bigint,
    main_industries                varchar,
    cooperative_count              bigint,
    cooperative_member_households  bigint,
    lead_person_count              bigint,
    lead_org_count                 bigint,
    ecommerce_sites                bigint,
    solar_kw                       decimal(18, 6),
    tech_commissioner              boolean,

    -- school and cadres
    school_age_children            bigint,
    dropout_count                  bigint,
    work_team_count                bigint,
    party_young_members            bigint,
    reserve_cadres                 bigint,
    data_date                      date,
    data_date_last                 date,
    is_delisted                    boolean,
    is_xiaokang                    boolean,
    remark                         varchar,

    -- roads
    groups_with_road               bigint,
    household_road_km              decimal(18, 6),
    household_road_hardened_km     decimal(18, 6),
    village_hard_road              boolean,
    large_natural_villages         bigint,
    hard_road_natural_villages     bigint,
    three_phase_natural_villages   bigint,
    broken_road_count              bigint,
    dangerous_bridge_count         bigint,

    -- water
    water_facility                 boolean,
    safe_water_households          bigint,
    tap_water_households           bigint,
    central_water_population       bigint,
    irrigated_farmland_mu          decimal(18, 6),

    -- power and lines
    power_three_phase              boolean,
    low_voltage_households         bigint,
    cable_tv                       boolean,
    broadband                      boolean,
    broadband_households           bigint,
    fibre                          boolean,
    info_station                   boolean,

    -- cleanliness and houses
    sewage_treated                 boolean,
    waste_treated                  boolean,
    sanitary_toilet_households     bigint,
    public_toilet                  boolean,
    dangerous_house_households     bigint,
    relocated_households           bigint,

    -- health, culture, services
    clinic                         boolean,
    clinic_standard                boolean,
    village_doctor_count           bigint,
    qualified_doctor_count         bigint,
    culture_room                   boolean,
    farm_book_room                 boolean,
    ethnic_activity_ground         boolean,
    sport_ground                   boolean,
    kindergarten                   boolean,
    cash_point                     boolean,

    -- the end of the record
    ended                          varchar(24),
    ended_date                     date,
    ended_date_last                date,
    missing                        varchar,
    primary key (village, id)
);

-- A household: what does not change with the year. Its head is a membership.
create table household (
    village                     varchar(12) not null,
    id                          uuid not null,
    national_household_no       varchar,
    group_name                  varchar,
    address                     varchar,
    phone                       varchar,
    bank_name                   varchar,
    bank_account                varchar,
    is_registered               boolean,
    identification_standard     varchar(24),
    household_attribute         varchar(24),
    poverty_status              varchar(24),
    first_identified_date       date,
    first_identified_date_last  date,
    first_registered_year       bigint,
    exit_year                   bigint,
    main_cause                  varchar(24),
    other_causes                varchar,
    cause_note                  varchar,
    is_military_family          boolean,
    is_only_child_family        boolean,
    is_two_daughter_family      boolean,
    batches                     varchar,
    post_exit_class             varchar(24),
    monitoring_category         varchar(24),
    care_tags                   varchar,
    is_relocated                boolean,
    split_from_household        uuid,
    remark                      varchar,
    ended                       varchar(24),
    ended_date                  date,
    ended_date_last             date,
    missing                     varchar,
    primary key (village, id)
);
create index household_by_id on household (id);
create index household_number on household (national_household_no);

-- A household in one year: its income, then how it lives and produces.
create table household_year (
    village                         varchar(12) not null,
    id                              uuid not null,
    household                       uuid,
    year_                           bigint,
    household_size                  bigint,
    income_date                     date,
    income_date_last                date,

    -- income: a part not recorded is null and makes the sum unknown
    wage_income                     decimal(19, 2),
    wage_income_labour              decimal(19, 2),
    wage_income_public_post         decimal(19, 2),
    wage_income_other               decimal(19, 2),
    business_gross                  decimal(19, 2),
    business_cost                   decimal(19, 2),
    business_cost_subsidy           decimal(19, 2),
    property_income                 decimal(19, 2),
    property_income_asset_dividend  decimal(19, 2),
    property_income_land_rent       decimal(19, 2),
    property_income_other           decimal(19, 2),
    transfer_income                 decimal(19, 2),
    transfer_family_planning        decimal(19, 2),
    transfer_dibao                  decimal(19, 2),
    transfer_tekun                  decimal(19, 2),
    transfer_pension                decimal(19, 2),
    transfer_ecology                decimal(19, 2),
    transfer_industry_reward        decimal(19, 2),
    transfer_job_reward             decimal(19, 2),
    transfer_support                decimal(19, 2),
    transfer_other                  decimal(19, 2),

    -- what the sheet says, for checks and totals; the figures that decide are computed
    stated_net_income               decimal(19, 2),
    stated_per_capita_income        decimal(19, 2),

    -- what a pack takes off, and what a household could not avoid spending
    disposable_adjust               decimal(19, 2),
    medical_self_paid               decimal(19, 2),
    rigid_expense                   decimal(19, 2),

    -- land and animals
    farmland_mu                     decimal(18, 6),
    irrigated_mu                    decimal(18, 6),
    forest_mu                       decimal(18, 6),
    forest_return_mu                decimal(18, 6),
    orchard_mu                      decimal(18, 6),
    grassland_mu                    decimal(18, 6),
    water_mu                        decimal(18, 6),
    livestock                       varchar,

    -- the way to the house
    entry_road_type                 varchar(24),
    distance_to_road_km             decimal(18, 6),
    san_hua                         varchar,

    -- the house, its grade and its renovation
    housing_area_sqm                decimal(18, 6),
    housing_structure               varchar(24),
    housing_built_year              bigint,
    is_dangerous_house              boolean,
    housing_grade                   varchar(24),
    appraisal_no                    varchar,
    appraisal_date                  date,
    appraisal_date_last             date,
    renovation_year                 bigint,
    renovation_done_date            date,
    renovation_done_date_last       date,
    renovation_items                varchar,
    post_grade                      varchar(24),
    post_appraisal_no               varchar,
    old_house_demolished            boolean,

    -- water: facts, then whether it is safe
    water_source                    varchar(24),
    water_litres                    decimal(18, 6),
    water_minutes                   bigint,
    water_level_distance_m          decimal(18, 6),
    water_vertical_distance_m       decimal(18, 6),
    water_cut_days                  bigint,
    water_quality_ok                boolean,
    water_ok                        boolean,

    -- power, lines, toilet, stove
    power_living                    boolean,
    power_production                boolean,
    tv                              boolean,
    broadband_home                  boolean,
    toilet                          varchar(24),
    sanitary_toilet                 boolean,
    fuels                           varchar,
    needs_toilet_stable_stove       varchar,
    done_toilet_stable_stove        varchar,

    -- who takes the household along
    cooperative_member              boolean,
    cooperative_name                varchar,
    lead_enterprise                 boolean,
    lead_person                     boolean,

    -- the guarantees, as entered after a visit
    food_ok                         boolean,
    clothing_ok                     boolean,
    education_ok                    boolean,
    medical_ok                      boolean,
    housing_ok                      boolean,

    -- the end of the record
    ended                           varchar(24),
    ended_date                      date,
    ended_date_last                 date,
    missing                         varchar,
    primary key (village, id)
);
create index household_year_household on household_year (village, household);

-- A person. Where he lives and since when is a membership.
create table person (
    village                     varchar(12) not null,
    id                          uuid not null,
    national_person_no          varchar,
    name                        varchar,
    sex                         varchar(24),
    id_type                     varchar(24),
    id_number                   varchar,
    birth_date                  date,
    birth_date_last             date,
    ethnicity                   varchar(24),
    political_status            varchar(24),

    -- school
    education_level             varchar(24),
    schooling_state             varchar(24),
    school_name                 varchar,
    not_in_school_reason        varchar(24),
    speaks_mandarin             boolean,

    -- health
    health                      varchar,
    illness_name                varchar,
    treatment_class             varchar(24),
    signed_doctor               boolean,
    disability_cert             varchar,
    disability_type             varchar(24),
    disability_level            varchar(24),
    long_term_care_need         boolean,

    -- labour and work
    labour_ability              varchar(24),
    practical_skills            varchar,
    work_region                 varchar(24),
    work_place                  varchar,
    work_months                 bigint,
    work_employer               varchar,
    job_channel                 varchar(24),
    public_post                 varchar(24),
    public_post_months          bigint,
    training_wish               varchar,
    job_wish                    boolean,

    -- insurance and aid
    dibao                       boolean,
    tekun                       boolean,
    medical_insured             boolean,
    employee_medical            boolean,
    serious_illness_insured     boolean,
    commercial_medical          boolean,
    pension_insured             boolean,
    employee_pension            boolean,
    medical_aid_received        boolean,
    self_paid_compliant_ytd     decimal(19, 2),
    noncompliant_cost           decimal(19, 2),

    -- the end
    death_date                  date,
    death_date_last             date,
    death_registered_date       date,
    death_registered_date_last  date,
    remark                      varchar,

    -- the end of the record
    ended                       varchar(24),
    ended_date                  date,
    ended_date_last             date,
    missing                     varchar,
    primary key (village, id)
);
-- Looked up across villages too: who moved keeps his first village as key.
create index person_by_id on person (id);
create index person_number on person (id_number);
create index person_name on person (name);

-- Who belonged to which household, as what, from when to when: a member on the first day, no
-- longer on the last.
create table membership (
    village          varchar(12) not null,
    id               uuid not null,
    person           uuid,
    household        uuid,
    relation         varchar(24),
    from_            date,
    from_last        date,
    to_              date,
    to_last          date,
    reason           varchar(24),
    ended            varchar(24),
    ended_date       date,
    ended_date_last  date,
    missing          varchar,
    primary key (village, id)
);
create index membership_person on membership (person);
create index membership_household on membership (household);

-- Help for a household: planned, delivered, by whom.
create table measure (
    village              varchar(12) not null,
    id                   uuid not null,
    beneficiary          uuid,
    measure_year         bigint,
    measure_category     varchar(24),
    measure_name         varchar,
    quantity             decimal(18, 6),
    quantity_unit        varchar,
    planned_amount       decimal(19, 2),
    delivered_amount     decimal(19, 2),
    delivered_date       date,
    delivered_date_last  date,
    start_date           date,
    start_date_last      date,
    end_date             date,
    end_date_last        date,
    help_unit            varchar,
    responsible_person   uuid,
    is_delivered         boolean,
    measure_status       varchar(24),
    participation        varchar,
    clause_ref           varchar,
    remark               varchar,
    ended                varchar(24),
    ended_date           date,
    ended_date_last      date,
    missing              varchar,
    primary key (village, id)
);
create index measure_household on measure (village, beneficiary);

-- A project of the village, from the reserve to its upkeep.
create table project (
    village                varchar(12) not null,
    id                     uuid not null,
    project_no             varchar,
    project_name           varchar,
    project_sector         varchar(24),
    project_status         varchar(24),
    location               varchar,
    scale                  varchar,
    budget                 decimal(19, 2),
    fund_by_source         varchar,
    start_date             date,
    start_date_last        date,
    end_date               date,
    end_date_last          date,
    target_households      bigint,
    target_population      bigint,
    progress_percent       decimal(18, 6),
    responsible_unit       varchar,
    target_classes         varchar,
    filing_date            date,
    filing_date_last       date,
    filing_no              varchar,
    eight_elements         varchar,
    is_work_relief         boolean,
    central_fund           decimal(19, 2),
    labour_pay             decimal(19, 2),
    registered_labour_pay  decimal(19, 2),
    acceptance             varchar,
    performance            varchar,
    keeper                 varchar,
    remark                 varchar,
    ended                  varchar(24),
    ended_date             date,
    ended_date_last        date,
    missing                varchar,
    primary key (village, id)
);

-- A person and unit that answer for households or the village.
create table responsible (
    village          varchar(12) not null,
    id               uuid not null,
    person_name      varchar,
    unit_name        varchar,
    unit_level       varchar(24),
    duty_kind        varchar(24),
    position         varchar,
    contact_phone    varchar,
    link_from        date,
    link_from_last   date,
    link_to          date,
    link_to_last     date,
    ended            varchar(24),
    ended_date       date,
    ended_date_last  date,
    missing          varchar,
    primary key (village, id)
);

-- Lists of departments, kept as they came, outside the ledger, for a later comparison.
create table kept_list (
    batch    varchar(40)   not null,
    kind     varchar(40)   not null,
    file     varchar(400)  not null,
    row_no   integer       not null,
    content  varchar       not null,
    primary key (batch, row_no)
);
