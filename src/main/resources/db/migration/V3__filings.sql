-- Filings and receipts that were made or taken in here, for their numbers and for their list.
create table filing_note (
    id         uuid                         not null primary key,
    noted_at   timestamp(6) with time zone  not null,
    direction  varchar(8)                   not null, -- MADE or TAKEN
    kind       varchar(8)                   not null, -- FILING or RECEIPT
    village    varchar(12)                  not null,
    file       varchar(200)                 not null,
    number_    integer                      not null, -- 第 n 次, of those made here
    device     varchar(32)                  not null, -- who signed it
    changes    integer                      not null,
    fresh      integer                      not null, -- of them new here
    waiting    integer                      not null,
    conflicts  integer                      not null,
    digest     varchar(64)                  not null  -- of the village after it
);

-- What is known of other devices: how far each knows a village, and whether its 核对码 was compared.
create table device_note (
    village    varchar(12)  not null,
    device     varchar(32)  not null,
    state      varchar(12)  not null, -- UNCHECKED, CHECKED, HELD or REVOKED
    check_code varchar(20)  not null,
    seen       varchar      not null, -- its version vector when it last wrote, as JSON
    primary key (village, device)
);
