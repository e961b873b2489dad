-- Townships and counties, which keep what is said of them under their own code of twelve digits
-- (520424101000, 520424000000), and more that is said of households, people and villages.

-- A township: what does not change with the year. Its `village` is its own code of twelve digits.
create table township (
    village               varchar(12) not null,
    id                    uuid not null,
    town_code             varchar,
    town_name             varchar,
    is_deep_poverty_town  boolean,
    ended                 varchar(24),
    ended_date            date,
    ended_date_last       date,
    missing               varchar,
    primary key (village, id)
);

-- A township in one year.
create table township_year (
    village                 varchar(12) not null,
    id                      uuid not null,
    year_                   bigint,
    gp_count                bigint,
    telemedicine            boolean,
    deep_poverty_town_fund  decimal(19, 2),
    town_fund_use           varchar,
    remark                  varchar,
    ended                   varchar(24),
    ended_date              date,
    ended_date_last         date,
    missing                 varchar,
    primary key (village, id)
);

-- A county, prefecture or province: what does not change with the year.
create table county (
    village                            varchar(12) not null,
    id                                 uuid not null,
    county_code                        varchar,
    county_name                        varchar,
    unit_level                         varchar(24),
    is_deep_poverty_county             boolean,
    exit_date                          date,
    exit_date_last                     date,
    hospital_specialty_done_date       date,
    hospital_specialty_done_date_last  date,
    weak_discipline_done_date          date,
    weak_discipline_done_date_last     date,
    ended                              varchar(24),
    ended_date                         date,
    ended_date_last                    date,
    missing                            varchar,
    primary key (village, id)
);

-- A county in one year.
create table county_year (
    village                               varchar(12) not null,
    id                                    uuid not null,
    year_                                 bigint,
    exit_reward                           decimal(19, 2),
    rural_income_growth_percent           decimal(18, 6),
    telemedicine_county_hospital          boolean,
    special_villages                      bigint,
    unity_bases_named                     bigint,
    sport_bases_named_h1                  bigint,
    sport_events                          bigint,
    irrigation_new_mu                     decimal(18, 6),
    transfer_coefficient_percent          decimal(18, 6),
    average_transfer_coefficient_percent  decimal(18, 6),
    special_fund_total                    decimal(19, 2),
    special_fund_deep                     decimal(19, 2),
    sector_fund_growth_percent            decimal(18, 6),
    average_sector_fund_growth_percent    decimal(18, 6),
    poverty_spend_per_head                decimal(19, 2),
    remark                                varchar,
    ended                                 varchar(24),
    ended_date                            date,
    ended_date_last                       date,
    missing                               varchar,
    primary key (village, id)
);

-- A plot of sloping land of a household in a year.
create table slope_plot (
    village            varchar(12) not null,
    id                 uuid not null,
    household          uuid,
    year_              bigint,
    area_mu            decimal(18, 6),
    slope_degree       decimal(18, 6),
    is_basic_farmland  boolean,
    place              varchar,
    ended              varchar(24),
    ended_date         date,
    ended_date_last    date,
    missing            varchar,
    primary key (village, id)
);
create index slope_plot_household on slope_plot (village, household);

-- A bill of a person that the medical insurance is asked to share.
create table medical_claim (
    village            varchar(12) not null,
    id                 uuid not null,
    person             uuid,
    claim_date         date,
    claim_date_last    date,
    is_inpatient       boolean,
    base_rate_percent  decimal(18, 6),
    compliant_cost     decimal(19, 2),
    reimbursed         decimal(19, 2),
    ended              varchar(24),
    ended_date         date,
    ended_date_last    date,
    missing            varchar,
    primary key (village, id)
);
create index medical_claim_person on medical_claim (village, person);

-- A course, and who took part in it.
create table training (
    village          varchar(12) not null,
    id               uuid not null,
    training_kind    varchar(24),
    course_no        varchar,
    host_level       varchar(24),
    days             bigint,
    participants     varchar,
    base_subsidy     decimal(19, 2),
    certificate      varchar,
    ended            varchar(24),
    ended_date       date,
    ended_date_last  date,
    missing          varchar,
    primary key (village, id)
);

-- A meeting of the village, and the notice that followed it.
create table meeting (
    village             varchar(12) not null,
    id                  uuid not null,
    meeting_kind        varchar(24),
    meeting_date        date,
    meeting_date_last   date,
    attendance_due      bigint,
    attendance_present  bigint,
    minutes             varchar,
    notice_kind         varchar(24),
    notice_start        date,
    notice_start_last   date,
    notice_end          date,
    notice_end_last     date,
    notice_place        varchar,
    ended               varchar(24),
    ended_date          date,
    ended_date_last     date,
    missing             varchar,
    primary key (village, id)
);

-- A clue that a household may fall into poverty, from its discovery to its end.
create table alert (
    village               varchar(12) not null,
    id                    uuid not null,
    household             uuid,
    alert_source          varchar(24),
    alert_date            date,
    alert_date_last       date,
    risk_types            varchar,
    hardship_kind         varchar(24),
    verified_date         date,
    verified_date_last    date,
    decision              varchar(24),
    recognised_date       date,
    recognised_date_last  date,
    aid_measures          varchar,
    first_aid_date        date,
    first_aid_date_last   date,
    risk_cleared          boolean,
    cleared_date          date,
    cleared_date_last     date,
    clear_mode            varchar(24),
    ended                 varchar(24),
    ended_date            date,
    ended_date_last       date,
    missing               varchar,
    primary key (village, id)
);
create index alert_household on alert (village, household);

-- A small loan of a household in a year.
create table loan (
    village          varchar(12) not null,
    id               uuid not null,
    household        uuid,
    year_            bigint,
    amount           decimal(19, 2),
    loan_date        date,
    loan_date_last   date,
    due_date         date,
    due_date_last    date,
    balance          decimal(19, 2),
    subsidy          decimal(19, 2),
    ended            varchar(24),
    ended_date       date,
    ended_date_last  date,
    missing          varchar,
    primary key (village, id)
);
create index loan_household on loan (village, household);

-- Of a decision about a project: which.
alter table decision add column project uuid;
create index decision_subject on decision (subject_kind, village);
