-- Leads (« pistes de financement »): what advisers spotted for a track, and what became of it.

create table funding_lead (
    id uuid primary key default uuidv7(),
    network text not null references network,
    track uuid not null,
    funding uuid not null references funding,
    state text not null check (state in ('SPOTTED', 'PROPOSED', 'FILED', 'GRANTED', 'REFUSED', 'DROPPED')),
    amount_cents bigint check (amount_cents between 0 and 100000000000),
    spotted_on date not null,
    proposed_on date,
    filed_on date,
    decided_on date,
    reminded integer check (reminded in (30, 7)),  -- how many days before the deadline people were written to last
    version integer not null default 0,
    unique (track, funding),
    foreign key (track, network) references support_track (id, network) on delete cascade,
    check ((state in ('GRANTED', 'REFUSED', 'DROPPED')) = (decided_on is not null)),
    check (state <> 'GRANTED' or amount_cents is not null)
);
create index funding_lead_of_funding on funding_lead (funding);
create index funding_lead_open on funding_lead (funding) where state in ('SPOTTED', 'PROPOSED');
