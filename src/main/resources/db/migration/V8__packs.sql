-- Packs of policy that were taken in, each file exactly as it came: versions of one pack lie side by
-- side, so that what an old one decided can be asked again.
create table kept_pack (
    pack      varchar(60)                 not null,
    digest    varchar(64)                 not null, -- over all texts of it and of what it builds on
    version   varchar(40)                 not null,
    issuer    varchar(32)                 not null, -- whose device signed it
    file      varchar(200)                not null,
    actor     varchar(80)                 not null,
    kept_at   timestamp(6) with time zone not null,
    content   bytea                       not null,
    primary key (pack, digest)
);

-- Whose signatures are known here, and whether their 核对码 was compared.
create table pack_issuer (
    issuer      varchar(32)  not null primary key,
    check_code  varchar(20)  not null,
    state       varchar(12)  not null -- UNCHECKED, CHECKED or REVOKED
);

-- Parameters that this place has set over a pack, and what was taken back: one row an act, in their
-- order, never written again.
create table parameter_act (
    id         uuid                        not null primary key,
    pack       varchar(60)                 not null, -- that the value is set over
    parameter  varchar(120)                not null,
    from_day   date                        not null,
    to_day     date                        not null,
    value_     text                        not null, -- as packs write it
    reason     varchar(400)                not null, -- the document that says so, or why
    actor      varchar(80)                 not null,
    acted_at   timestamp(6) with time zone not null,
    revokes    uuid                                  -- the act that is taken back
);
create index parameter_act_pack on parameter_act (pack, id);
