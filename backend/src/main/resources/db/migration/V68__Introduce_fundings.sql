-- Fundings (« aides et financements »): the national catalogue, shared by all networks, and what a network adds of its own.

create table funding (
    id uuid primary key default uuidv7(),
    source text not null check (source in ('AIDES_TERRITOIRES', 'OWN')),
    external_id text unique check (length(external_id) between 1 and 40),
    network text references network,
    name text not null check (length(name) between 1 and 300),
    name_sort text generated always as (unaccented(name)) stored,
    perimeter text check (perimeter = 'FRANCE' or perimeter ~ '^[A-Z]{3,4}:[0-9AB]{2,10}$'),  -- none: it fits nobody by itself
    audiences text[] not null default '{}',
    aid_types text[] not null default '{}',
    categories text[] not null default '{}',
    call_for_project boolean not null,
    deadline date,
    live boolean not null,
    content text not null check (length(content) <= 400000 and content is json object),  -- all that is shown, as FundingFacts
    searched text not null check (length(searched) <= 20000),
    words tsvector not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version integer not null default 0,
    check ((source = 'OWN') = (network is not null)),
    check ((source = 'AIDES_TERRITOIRES') = (external_id is not null))
);
create index funding_by_deadline on funding ((coalesce(deadline, date '9999-12-31')), id) where live;
create index funding_by_name on funding (name_sort, id) where live;
create index funding_in_perimeter on funding (perimeter) where live;
create index funding_words on funding using gin (words);
create index funding_of_network on funding (network) where network is not null;

create function find_funding_words() returns trigger language plpgsql as $$
begin
    new.words := search_words(new.name || ' ' || new.searched);
    return new;
end $$;
create trigger funding_words_follow before insert or update of name, searched on funding
    for each row execute function find_funding_words();

-- What each reading of the national catalogue found; one at a time, whatever node does it.
create table funding_import (
    id uuid primary key default uuidv7(),
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    started_at timestamptz not null,
    ended_at timestamptz,
    failure text check (failure in ('UNREACHABLE', 'REFUSED', 'UNREADABLE', 'TOO_LARGE', 'INTERRUPTED')),
    read integer not null default 0 check (read >= 0),
    added integer not null default 0 check (added >= 0),
    changed integer not null default 0 check (changed >= 0),
    gone integer not null default 0 check (gone >= 0),
    malformed text not null default '[]' check (malformed is json array and length(malformed) <= 100000),
    unmapped text[] not null default '{}',
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((state = 'FAILED') = (failure is not null))
);
create unique index funding_import_alone on funding_import ((true)) where state = 'RUNNING';
create index funding_import_latest on funding_import (started_at desc);
