-- Peers (« collectivités qui ont fait »): a collectivité agrees to be presented to others of its network, in its own words.
-- A withdrawn agreement keeps its days as a proof, and nothing of what was shown.

create table peer_agreement (
    id uuid primary key default uuidv7(),
    network text not null references network,
    track uuid not null,
    summary text check (length(summary) between 1 and 300),  -- what they did
    themes text[] not null check (cardinality(themes) <= 10 and are_practices(themes)),
    initiatives text[] not null check (cardinality(initiatives) <= 8 and initiatives <@ array['CITIZEN_COUNCIL', 'NEIGHBOURHOOD_COUNCIL',
        'PARTICIPATORY_BUDGET', 'CITIZENS_CONVENTION', 'SECTOR_MEETING', 'CHARTER', 'DEVELOPMENT_COUNCIL', 'OTHER']),
    agreed_on date not null,
    agreed_by uuid references person on delete set null,
    withdrawn_on date check (withdrawn_on >= agreed_on),
    withdrawn_by uuid references person on delete set null,
    version integer not null default 0,
    foreign key (track, network) references support_track (id, network) on delete cascade,
    check ((withdrawn_on is null) = (summary is not null)),
    check ((withdrawn_on is null) = (cardinality(themes) > 0)),
    check (withdrawn_on is null or cardinality(initiatives) = 0),
    check (withdrawn_on is not null or withdrawn_by is null)
);
create unique index peer_agreement_once on peer_agreement (track) where withdrawn_on is null;
create index peer_agreement_of_network on peer_agreement (network, agreed_on desc) where withdrawn_on is null;
create index peer_agreement_of_track on peer_agreement (track);
create index peer_agreement_agreed_by on peer_agreement (agreed_by);
create index peer_agreement_withdrawn_by on peer_agreement (withdrawn_by);
