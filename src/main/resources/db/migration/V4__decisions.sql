-- What a household says it needs, and what has become of it.
create table demand (
    village           varchar(12) not null,
    id                uuid not null,
    household         uuid,
    demand_kind       varchar(24),
    demand_text       varchar,
    demand_date       date,
    demand_date_last  date,
    demand_status     varchar(24),
    ended             varchar(24),
    ended_date        date,
    ended_date_last   date,
    missing           varchar,
    primary key (village, id)
);
create index demand_household on demand (village, household);

-- What a rule of a pack said of a household, a person or the village on a day, and everything it
-- looked at; later only its status changes.
create table decision (
    village              varchar(12) not null,
    id                   uuid not null,
    subject_kind         varchar(24),
    household            uuid,
    person               uuid,
    subject_no           varchar,
    subject_name         varchar,
    pack                 varchar(40),
    pack_version         varchar,
    pack_digest          varchar,
    rule                 varchar(80),
    rule_title           varchar,
    on_date              date,
    on_date_last         date,
    outcome              varchar(24),
    result               varchar,
    result_title         varchar,
    amount               decimal(19, 2),
    error                varchar,
    missing_facts        varchar,     -- a list as JSON
    clauses              varchar,     -- a list as JSON
    facts                varchar,     -- by name, as JSON
    parameters           varchar,     -- by name, as JSON
    because              varchar,     -- the tree of conditions, as JSON
    made_by              varchar,
    made_date            date,
    made_date_last       date,
    decision_status      varchar(24),
    confirmed_by         varchar,
    confirmed_date       date,
    confirmed_date_last  date,
    revoked_by           varchar,
    revoked_date         date,
    revoked_date_last    date,
    status_reason        varchar,
    replaced_by          uuid,
    ended                varchar(24),
    ended_date           date,
    ended_date_last      date,
    missing              varchar,
    primary key (village, id)
);
create index decision_rule on decision (village, pack, rule, on_date);
create index decision_household on decision (village, household);

-- What a measure says of the plan that it comes from.
alter table measure add plan_pack varchar(40);
alter table measure add plan_version varchar;
alter table measure add plan_measure varchar(80);
alter table measure add fund_key varchar;
alter table measure add fund_title varchar;
alter table measure add batch varchar(24);
alter table measure add proposed_amount decimal(19, 2);
alter table measure add plan_reason varchar;
alter table measure add plan_because varchar;
alter table measure add change_reason varchar;
