-- The ledger is a set of changes: append-only, each the canonical bytes that are hashed.
-- Everything else in the book can be rebuilt from these tables.

-- How far each lane (device, village, incarnation) is applied, and the hash of its last change.
create table lane (
    village      varchar(12)  not null,
    device       varchar(32)  not null,
    incarnation  integer      not null,
    counter      bigint       not null,
    hash         bytea        not null,
    primary key (village, device, incarnation)
);

-- What one save had seen, who did it, when and why; `first_counter` is that of its first change.
create table ledger_transaction (
    village        varchar(12)  not null,
    device         varchar(32)  not null,
    incarnation    integer      not null,
    first_counter  bigint       not null,
    hybrid_time    bigint       not null,
    actor          varchar(80)  not null,
    cause_kind     varchar(16)  not null,
    cause_ref      varchar(80)  not null,
    body           bytea        not null,
    primary key (village, device, incarnation, first_counter)
);
create index ledger_transaction_cause on ledger_transaction (cause_ref);
create index ledger_transaction_time on ledger_transaction (hybrid_time);

-- What one save did to one record.
create table ledger_change (
    village        varchar(12)  not null,
    device         varchar(32)  not null,
    incarnation    integer      not null,
    counter        bigint       not null,
    first_counter  bigint       not null,
    entity         varchar(24)  not null,
    record         uuid         not null,
    body           bytea        not null,
    hash           bytea        not null,
    primary key (village, device, incarnation, counter)
);
create index ledger_change_record on ledger_change (record);

-- Changes that came before what they build on (缺第 n 次), or from too far in the future: kept aside,
-- outside the projection and the digest, until they can join.
create table waiting_transaction (
    village        varchar(12)  not null,
    device         varchar(32)  not null,
    incarnation    integer      not null,
    first_counter  bigint       not null,
    hybrid_time    bigint       not null,
    source         varchar(200) not null,
    payload        bytea        not null,
    primary key (village, device, incarnation, first_counter)
);

-- Fields with several different live values; the row of the record shows one of them.
create table field_conflict (
    village  varchar(12)  not null,
    record   uuid         not null,
    field    varchar(80)  not null,
    entity   varchar(24)  not null,
    primary key (village, record, field)
);

-- What the book knows of itself: its own name, level, device key, settings of the ledger.
create table book_fact (
    fact     varchar(60)  not null primary key,
    content  text         not null
);
