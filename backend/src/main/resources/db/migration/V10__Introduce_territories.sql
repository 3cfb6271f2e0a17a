-- A network's own territories, mirrored from the groups of Keycloak.

create table territory (
    id uuid primary key,
    keycloak_group uuid not null unique,
    network text not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name text not null check (length(name) between 1 and 255),
    type text check (length(type) between 1 and 60),
    archived_at timestamptz,
    updated_at timestamptz not null,
    absences integer not null default 0 check (absences >= 0),
    version integer not null
);
create unique index territory_slug_is_free_once_archived on territory (network, slug) where archived_at is null;
create index territory_of_network on territory (network, name);

create table territory_place (
    territory_id uuid not null references territory (id),
    position integer not null check (position >= 0),
    place text not null check (place ~ '^[A-Z]{3,4}:[0-9AB]{2,9}$'),
    primary key (territory_id, position),
    unique (territory_id, place) deferrable initially deferred
);

create table territory_referent (
    territory_id uuid not null references territory (id),
    subject text not null check (length(subject) between 1 and 80),
    primary key (territory_id, subject)
);
create index territory_referent_by_subject on territory_referent (subject);

-- One row, that whoever mirrors locks: two nodes never mirror at the same time.
create table mirror_state (
    id integer primary key check (id = 1),
    next_listing_at timestamptz not null default '-infinity',
    last_attempt_at timestamptz,
    last_success_at timestamptz,
    failure text check (failure in ('UNREACHABLE', 'REFUSED', 'INCOMPLETE', 'INTERNAL')),
    last_event bigint not null default 0
);
insert into mirror_state (id) values (1);

-- What the last listing found wrong in the groups; replaced by each listing.
create table mirror_problem (
    id uuid primary key,
    network text,
    group_id uuid not null,
    group_name text not null,
    slug text,
    code text not null check (code in (
        'UNKNOWN_PLACE', 'MISSING_ATTRIBUTE', 'UNKNOWN_NETWORK', 'DUPLICATE_SLUG', 'INVALID_SLUG', 'NAME_MISMATCH',
        'VANISHED_AT_ONCE')),
    value text
);
create index mirror_problem_of_network on mirror_problem (network);
