-- Requests for support (« saisines »): whatever reaches the advisers of a network, and what becomes of it.

alter table network
    drop constraint network_modules_check,
    add constraint network_modules_check check (modules <@ array['DIRECTORY', 'TERRITORIES', 'DUTY', 'SUPPORT']),
    add column cadence_min_weeks integer not null default 4,
    add column cadence_max_weeks integer not null default 8,
    add constraint network_cadence_check check (1 <= cadence_min_weeks and cadence_min_weeks <= cadence_max_weeks and cadence_max_weeks <= 52);
update network set modules = modules || array['SUPPORT']
where slug in ('territoires-engagement', 'territoires-participatifs', 'territoires-experimentation', 'collectivites-mayenne')
    and not modules @> array['SUPPORT'];

create table support_request (
    id uuid primary key default uuidv7(),
    network text not null references network,
    kind text not null check (kind in ('ADVICE', 'COUNCIL_INTERVENTION', 'PROJECT_START')),
    channel text not null check (channel in ('BOOKING', 'CALL_BACK', 'PHONE', 'WEB')),
    state text not null check (state in ('NEW', 'QUALIFIED', 'PLANNED', 'IN_SUPPORT', 'CLOSED', 'REORIENTED', 'NO_ACTION')),
    booking uuid unique references booking on delete set null,
    requester uuid references person on delete set null,  -- who asked, when they were signed in
    collectivity text not null check (length(collectivity) between 1 and 160),
    place text references place,
    contact_name text check (length(contact_name) between 1 and 120),  -- none once they were erased
    contact_role text check (length(contact_role) between 1 and 120),
    email text check (email = lower(email) and length(email) between 3 and 254),
    phone text check (length(phone) between 4 and 32),
    locale text not null check (locale in ('fr', 'en')),
    subject text not null check (length(subject) between 1 and 200),
    message text check (length(message) between 1 and 4000),
    wanted text check (length(wanted) between 1 and 300),        -- when they would like it, in their words
    next_step text check (length(next_step) between 1 and 300),
    minutes integer check (minutes between 0 and 600),           -- how long a call took
    received_at timestamptz not null,
    source_sha256 text check (source_sha256 ~ '^[0-9a-f]{64}$'),  -- of the address from which a call back was asked, while it waits
    assignee uuid references person on delete set null,
    topics text[] not null default '{}' check (
        topics <@ array['STRATEGY', 'OPPORTUNITIES', 'COHERENCE', 'ORIENTATION', 'FUNDING']),
    maturity text check (maturity in ('IDEA', 'STARTED', 'ESTABLISHED')),
    collectivity_kind text check (collectivity_kind in (
        'COMMUNE', 'EPCI', 'DEPARTMENT', 'REGION', 'OVERSEAS', 'STATE_SERVICE', 'ASSOCIATION', 'OTHER')),
    urgency text check (urgency in ('LOW', 'NORMAL', 'HIGH')),
    orientation text check (orientation in ('ONE_OFF', 'REGULAR', 'PROGRAMME_3_ANS', 'REORIENTED', 'NO_ACTION')),
    qualified_at timestamptz,
    first_meeting_at timestamptz,
    closed_at timestamptz,
    version integer not null default 0,
    unique (id, network),
    check ((orientation is null) = (qualified_at is null)),
    check ((state = 'NEW') = (orientation is null)),
    check ((state in ('CLOSED', 'REORIENTED', 'NO_ACTION')) = (closed_at is not null)),
    check (orientation is null or cardinality(topics) > 0 and maturity is not null and collectivity_kind is not null and urgency is not null),
    check (channel <> 'CALL_BACK' or state <> 'NEW' or phone is not null or contact_name is null)
);
create index support_request_of_network on support_request (network, received_at desc, id desc);
create index support_request_waiting on support_request (network, received_at) where closed_at is null;
create index support_request_of_email on support_request (email);
create index support_request_of_requester on support_request (requester) where requester is not null;
create index support_request_of_assignee on support_request (assignee) where assignee is not null;
create index support_request_closed on support_request (closed_at) where closed_at is not null;

-- The advisers of a network, as they were last seen with that function: to whom work can be handed over. It gives no right.
create table adviser (
    network text not null references network,
    person uuid not null references person on delete cascade,
    seen_on date not null,
    primary key (network, person)
);
create index adviser_of_person on adviser (person);
