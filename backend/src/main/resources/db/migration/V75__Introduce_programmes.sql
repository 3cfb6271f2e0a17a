-- Programmes of three years: a track under a convention, with a budget of days, actions, and what the territory says of each.

alter table support_track add unique (id, mode);

create table programme (
    track uuid primary key,
    network text not null references network,
    mode text not null generated always as ('PROGRAMME') stored,
    started_on date not null,  -- the day on which the track became one
    signed_on date not null,
    starts_on date not null,
    ends_on date not null,
    deliberation text check (length(deliberation) between 1 and 200),
    existing text check (length(existing) between 1 and 4000),
    actors text check (length(actors) between 1 and 4000),
    needs text check (length(needs) between 1 and 4000),
    public_name text check (length(public_name) between 1 and 160),
    departments text[] check (cardinality(departments) <= 30),
    themes text[] check (cardinality(themes) between 1 and 20),
    agreed_on date,
    agreement text check (length(agreement) between 1 and 300),
    published_on date check (published_on >= agreed_on),
    ended_on date,
    report text check (length(report) between 1 and 8000),
    version integer not null default 0,
    foreign key (track, network) references support_track (id, network) on delete cascade,
    foreign key (track, mode) references support_track (id, mode) on delete cascade,
    check (ends_on between starts_on + interval '1 year' - interval '1 day' and starts_on + interval '5 years' - interval '1 day'),
    check (num_nulls(public_name, departments, themes, agreed_on, agreement, published_on) in (0, 6)),
    check ((ended_on is null) = (report is null))
);
create index programme_of_network on programme (network);

create table programme_objective (
    programme uuid not null references programme on delete cascade,
    position integer not null check (position between 0 and 9),
    text text not null check (length(text) between 1 and 300),
    reached boolean,  -- said once, by the end report
    primary key (programme, position)
);

-- The years of a convention: how many half days each has, and its review.
create table programme_year (
    programme uuid not null references programme on delete cascade,
    year integer not null check (year between 1 and 5),
    half_days integer not null check (half_days between 0 and 730),
    happened text check (length(happened) between 1 and 4000),
    changed text check (length(changed) between 1 and 4000),
    ahead text check (length(ahead) between 1 and 4000),
    reviewed_on date,
    primary key (programme, year),
    check ((happened is null) = (reviewed_on is null)),
    check (happened is not null or changed is null and ahead is null)
);

create table programme_action (
    id uuid primary key default uuidv7(),
    programme uuid not null references programme on delete cascade,
    year integer not null,
    kind text not null check (kind in ('TRAINING', 'COACHING', 'PROJECT_MANAGEMENT')),
    title text not null check (length(title) between 1 and 200),
    from_day date,
    until_day date,
    half_days integer not null check (half_days between 1 and 730),
    state text not null check (state in ('PLANNED', 'DONE', 'DROPPED')),
    settled_on date,
    used_half_days integer check (used_half_days between 1 and 730),
    providers text check (length(providers) between 1 and 500),
    relevance integer check (relevance between 1 and 5),
    transfer integer check (transfer between 1 and 5),
    participants integer check (participants between 0 and 100000),
    spent_cents bigint check (spent_cents between 0 and 100000000000),
    comment text check (length(comment) between 1 and 4000),
    filled_on date,
    version integer not null default 0,
    foreign key (programme, year) references programme_year (programme, year),
    check ((from_day is null) = (until_day is null) and until_day >= from_day),
    check ((state = 'PLANNED') = (settled_on is null)),
    check ((state = 'DONE') = (used_half_days is not null)),
    check (num_nulls(providers, relevance, transfer, participants, spent_cents, filled_on) in (0, 6)),
    check (filled_on is null or state = 'DONE'),
    check (comment is null or filled_on is not null)
);
create index programme_action_of_year on programme_action (programme, year);

create table steering_meeting (
    id uuid primary key default uuidv7(),
    programme uuid not null references programme on delete cascade,
    held_on date not null,
    decisions text not null check (length(decisions) between 1 and 4000),
    version integer not null default 0
);
create index steering_meeting_of_programme on steering_meeting (programme, held_on);
