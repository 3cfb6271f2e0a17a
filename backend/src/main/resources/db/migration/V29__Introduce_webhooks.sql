-- Waking a partner up when there is something to pull: one address for a partner and a network, and what was sent there.

create table webhook_endpoint (
    id uuid primary key default uuidv7(),
    partner uuid not null references partner,
    network text not null references network,
    url text not null check (url ~ '^https?://' and length(url) <= 500),
    secret bytea not null check (octet_length(secret) between 24 and 64),
    former_secret bytea,  -- signs too for a while after a rotation
    former_until timestamptz,
    created_at timestamptz not null default clock_timestamp(),
    last_success_at timestamptz,
    disabled_at timestamptz,
    told xid8 not null default pg_snapshot_xmin(pg_current_snapshot()),  -- changes of the feed before it are announced
    unique (partner, network),
    check ((former_secret is null) = (former_until is null))
);

-- What is to be delivered or was: ids alone, never what a person wrote. The row is worked on by one node at a time: it
-- takes it on lease, and a lease that runs out, because the node is gone, leaves it to the next.
create table webhook_delivery (
    id uuid primary key default uuidv7(),
    endpoint uuid not null references webhook_endpoint on delete cascade,
    event text not null check (event in ('directory.changed', 'agreement.ended', 'test')),
    about uuid,  -- the agreement that ended
    body text not null,
    state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    created_at timestamptz not null default clock_timestamp(),
    since timestamptz not null default clock_timestamp(),  -- attempts go on for a day from here
    attempts integer not null default 0 check (attempts >= 0),
    next_at timestamptz default clock_timestamp(),
    leased_until timestamptz,
    last_at timestamptz,
    status integer,  -- of the last answer; none when there was none
    failure text check (failure in ('REFUSED_TARGET', 'UNREACHABLE', 'TIMEOUT', 'STATUS')),
    unique (endpoint, event, about),
    check ((state = 'PENDING') = (next_at is not null))
);
create index webhook_delivery_due on webhook_delivery (next_at) where state = 'PENDING';
create index webhook_delivery_of_endpoint on webhook_delivery (endpoint, id desc);
