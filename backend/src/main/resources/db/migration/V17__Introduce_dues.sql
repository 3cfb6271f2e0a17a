-- Yearly dues: the rule of each network, what each member owes, and the receipts. Amounts are in cents of euro.

-- A rule is never changed: another revision replaces it, and a fee keeps the one that it was made by.
create table fee_rule (
    id uuid primary key default uuidv7(),
    network text not null references network,
    year smallint not null check (year between 2000 and 2100),
    payer text not null check (payer in ('PERSON', 'ORGANIZATION')),
    revision integer not null check (revision >= 1),
    kind text not null check (kind in ('FLAT', 'PER_INHABITANT', 'CHOSEN')),
    amount_cents bigint check (amount_cents between 0 and 100000000),  -- fixed, or suggested when chosen
    rate_cents numeric(8, 4) check (rate_cents > 0),  -- for each inhabitant
    minimum_cents bigint check (minimum_cents between 0 and 100000000),
    cap_cents bigint check (cap_cents between 0 and 100000000),
    due_on date not null,
    created_at timestamptz not null,
    unique (network, year, payer, revision),
    check (cap_cents >= minimum_cents),
    check ((kind = 'PER_INHABITANT') = (rate_cents is not null)),
    check ((kind = 'PER_INHABITANT') = (amount_cents is null)),
    check (kind <> 'PER_INHABITANT' or payer = 'ORGANIZATION')
);
revoke update, delete, truncate on fee_rule from essaim_app;
create trigger fee_rule_is_append_only before update or delete on fee_rule
    for each row execute function refuse_rewriting();

create table fee (
    id uuid primary key default uuidv7(),
    network text not null references network,
    year smallint not null,
    person uuid references person,
    organization uuid references organization,
    rule uuid not null references fee_rule,
    population integer,  -- official, of the day it was issued
    vintage integer,     -- year of the official list that it came from
    amount_cents bigint not null check (amount_cents between 0 and 100000000),
    state text not null check (state in ('DUE', 'PAID', 'WAIVED', 'LATE')),
    due_on date not null,
    paid_on date,
    means text check (means in ('TRANSFER', 'CHEQUE', 'MANDAT_ADMINISTRATIF', 'CASH')),  -- a word, never bank data
    waiver_reason text check (length(waiver_reason) between 1 and 200),
    receipt_number integer check (receipt_number >= 1),
    issued_at timestamptz not null,
    version integer not null default 0,
    check (num_nonnulls(person, organization) = 1),
    unique (network, year, person),
    unique (network, year, organization),
    unique (network, year, receipt_number),
    check ((state = 'PAID') = (paid_on is not null)),
    check ((state = 'PAID') = (means is not null)),
    check (state <> 'PAID' or receipt_number is not null),
    check ((state = 'WAIVED') = (waiver_reason is not null))
);
create index fee_of_person on fee (person) where person is not null;
create index fee_of_organization on fee (organization) where organization is not null;
create index fee_in_wait on fee (due_on) where state = 'DUE';

-- The last number given: its row stays locked until the payment is there or gone, so that no number is lost.
create table receipt_counter (
    network text not null references network,
    year smallint not null,
    last integer not null check (last >= 1),
    primary key (network, year)
);
