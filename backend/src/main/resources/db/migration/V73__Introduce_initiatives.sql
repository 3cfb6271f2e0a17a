-- Initiatives: what a collectivité already does with its inhabitants, so that its advisers see where they overlap.

create table initiative (
    id uuid primary key default uuidv7(),
    network text not null references network,
    track uuid not null,
    title text not null check (length(title) between 1 and 160),
    kind text not null check (kind in ('CITIZEN_COUNCIL', 'NEIGHBOURHOOD_COUNCIL', 'PARTICIPATORY_BUDGET', 'CITIZENS_CONVENTION',
        'SECTOR_MEETING', 'CHARTER', 'DEVELOPMENT_COUNCIL', 'OTHER')),
    audiences text[] not null check (cardinality(audiences) between 1 and 8 and audiences <@ array['ALL', 'YOUTH', 'SENIORS',
        'FAMILIES', 'NEIGHBOURHOOD', 'ASSOCIATIONS', 'BUSINESSES', 'ELECTED', 'AGENTS']),
    place text references place,                           -- none for all of the collectivité
    sector text check (length(sector) between 1 and 120),  -- a part of it that no official list knows
    themes text[] not null check (cardinality(themes) <= 10 and are_practices(themes)),
    begins_on date not null,
    ends_on date check (ends_on >= begins_on),             -- none as long as nobody knows the end
    description text check (length(description) between 1 and 3000),
    version integer not null default 0,
    foreign key (track, network) references support_track (id, network) on delete cascade,
    check (not 'ALL' = any (audiences) or cardinality(audiences) = 1)
);
create index initiative_of_track on initiative (track, begins_on);
