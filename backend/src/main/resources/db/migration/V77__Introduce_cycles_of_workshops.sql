-- Cycles of workshops (« cycles d'ateliers »): a few sessions in which peers of several collectivités work together.

create table workshop_cycle (
    id uuid primary key default uuidv7(),
    network text not null references network,
    title text not null check (length(title) between 1 and 160),
    presentation text not null check (length(presentation) between 1 and 4000),
    model text not null check (model in ('CODEV', 'WORKSHOP')),
    themes text[] not null check (cardinality(themes) <= 10),
    seats integer not null check (seats between 2 and 30),  -- of collectivités, not of people
    opens_on date not null,
    closes_on date not null check (closes_on >= opens_on),
    zone text not null check (length(zone) between 1 and 40),  -- by whose clock hours are said
    begins_at timestamptz not null,                            -- the first session
    over_at timestamptz not null check (over_at > begins_at),  -- the end of the last one
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED', 'ENDED', 'CANCELLED')),
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    ended_on date,
    changed_at timestamptz not null,
    version integer not null default 0,
    check ((state = 'CANCELLED') = (cancel_reason is not null)),
    check ((state in ('ENDED', 'CANCELLED')) = (ended_on is not null))
);
create index workshop_cycle_of_network on workshop_cycle (network, begins_at, id);
create index workshop_cycle_going_on on workshop_cycle (closes_on) where state in ('OPEN', 'CLOSED');

create table workshop_session (
    id uuid primary key default uuidv7(),
    cycle uuid not null references workshop_cycle on delete cascade,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
    video_url text check (video_url ~ '^https://' and length(video_url) <= 300),
    venue text check (length(venue) between 1 and 300),
    agenda text check (length(agenda) between 1 and 2000),
    sequence integer not null default 0 check (sequence >= 0),  -- of the event in calendars (RFC 5545, 3.8.7.4)
    remind_at timestamptz,
    unique (id, cycle)
);
create index workshop_session_of_cycle on workshop_session (cycle, starts_at);
create index workshop_session_to_remind on workshop_session (remind_at) where remind_at is not null;
