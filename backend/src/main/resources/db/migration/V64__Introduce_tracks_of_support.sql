-- Tracks of support (« parcours »), their sessions, and the minutes of each.

create table support_track (
    id uuid primary key default uuidv7(),
    network text not null references network,
    request uuid unique,
    kind text not null check (kind in ('ADVICE', 'COUNCIL_INTERVENTION', 'PROJECT_START')),
    collectivity text not null check (length(collectivity) between 1 and 160),
    place text references place,
    subject text not null check (length(subject) between 1 and 200),
    mode text not null check (mode in ('ONE_OFF', 'REGULAR', 'PROGRAMME')),
    cadence_weeks integer check (cadence_weeks between 1 and 52),
    objectives text check (length(objectives) between 1 and 4000),
    state text not null check (state in ('ACTIVE', 'PAUSED', 'UPGRADED', 'CLOSED')),
    opened_on date not null,
    rhythm_from date not null,          -- from when the next session is reckoned: the last one, or the opening, or the end of a pause
    missed integer not null default 0 check (missed >= 0),  -- sessions in a row to which the collectivité did not come
    pause_reason text check (length(pause_reason) between 1 and 500),
    ended_on date,
    goals_reached text check (length(goals_reached) between 1 and 4000),
    satisfaction integer check (satisfaction between 1 and 5),
    changes_in_practice text check (length(changes_in_practice) between 1 and 4000),
    version integer not null default 0,
    unique (id, network),
    foreign key (request, network) references support_request (id, network) on delete set null (request),
    check ((mode = 'ONE_OFF') = (cadence_weeks is null)),
    check ((state = 'PAUSED') = (pause_reason is not null)),
    check ((state in ('UPGRADED', 'CLOSED')) = (ended_on is not null)),
    check (state <> 'CLOSED' or goals_reached is not null)
);
create index support_track_of_network on support_track (network, state);

-- The advisers of a track, one of whom leads; those who left stay as its history.
create table track_adviser (
    id uuid primary key default uuidv7(),
    track uuid not null references support_track on delete cascade,
    person uuid references person on delete set null,
    leads boolean not null,
    since timestamptz not null,
    until timestamptz check (until >= since)
);
create unique index track_adviser_once on track_adviser (track, person) where until is null;
create unique index track_adviser_leads on track_adviser (track) where leads and until is null;
create index track_adviser_of_person on track_adviser (person) where until is null;

-- Those of the collectivité: invited at an address, they join with their account.
create table track_member (
    id uuid primary key default uuidv7(),
    track uuid not null references support_track on delete cascade,
    name text check (length(name) between 1 and 120),                 -- none once they were erased
    email text check (email = lower(email) and length(email) between 3 and 254),
    role text not null check (role in ('ELECTED', 'AGENT', 'OTHER')),
    locale text not null check (locale in ('fr', 'en')),
    person uuid references person on delete set null,
    token_sha256 text unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz,
    joined_at timestamptz,
    left_at timestamptz,
    version integer not null default 0,
    check ((token_sha256 is null) = (expires_at is null)),
    check (left_at is not null or name is not null and email is not null)
);
create unique index track_member_once on track_member (track, email) where left_at is null;
create index track_member_of_person on track_member (person) where left_at is null;
create index track_member_of_email on track_member (email);

create table support_session (
    id uuid primary key default uuidv7(),
    track uuid not null references support_track on delete cascade,
    adviser uuid references person on delete set null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at and ends_at <= starts_at + interval '8 hours'),
    mode text not null check (mode in ('VIDEO', 'PHONE', 'ON_SITE')),
    video_url text check (video_url ~ '^https://' and length(video_url) <= 300),
    state text not null check (state in ('REQUESTED', 'CONFIRMED', 'DONE', 'NO_SHOW', 'CANCELLED_BY_COLLECTIVITE', 'CANCELLED_BY_TEAM')),
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    sequence integer not null default 0 check (sequence >= 0),  -- of the event in calendars (RFC 5545, 3.8.7.4)
    day_reminder_at timestamptz,
    hour_reminder_at timestamptz,
    created_at timestamptz not null,
    version integer not null default 0,
    check (state not like 'CANCELLED%' or cancel_reason is not null),
    check (state = 'CONFIRMED' or day_reminder_at is null and hour_reminder_at is null)
);
create index support_session_of_track on support_session (track, starts_at);
create index support_session_of_adviser on support_session (adviser, starts_at);
create index support_session_reminder_day on support_session (day_reminder_at) where day_reminder_at is not null;
create index support_session_reminder_hour on support_session (hour_reminder_at) where hour_reminder_at is not null;

-- What a session is about and what was said there. Both sides read it once it is shared; each version is kept.
create table session_minutes (
    session uuid primary key references support_session on delete cascade,
    text text check (length(text) between 1 and 20000),
    shared_at timestamptz,
    correction_until timestamptz check (correction_until > shared_at),
    version integer not null default 0,
    check ((shared_at is null) = (correction_until is null))
);
create table session_item (
    session uuid not null references session_minutes on delete cascade,
    position integer not null check (position between 0 and 19),
    axis text not null check (axis in ('STRATEGY', 'OPPORTUNITIES', 'COHERENCE', 'ORIENTATION', 'FUNDING')),
    title text not null check (length(title) between 1 and 200),
    notes text check (length(notes) between 1 and 5000),
    primary key (session, position)
);
create table session_minutes_version (
    session uuid not null references session_minutes on delete cascade,
    version integer not null,
    content text not null check (length(content) <= 65536),  -- all of it, as read
    written_by uuid references person on delete set null,
    written_at timestamptz not null,
    primary key (session, version)
);
create index session_minutes_version_of_person on session_minutes_version (written_by);

create table session_remark (
    id uuid primary key default uuidv7(),
    session uuid not null references support_session on delete cascade,
    person uuid references person on delete set null,
    body text not null check (length(body) between 1 and 2000),
    written_at timestamptz not null
);
create index session_remark_of_session on session_remark (session, written_at);
create index session_remark_of_person on session_remark (person);

-- What advisers note for themselves. Read by the advisers of the track alone: no export, search, feed or trail goes through here.
create table private_note (
    session uuid primary key references support_session on delete cascade,
    body text not null check (length(body) between 1 and 20000),
    version integer not null default 0
);

create table session_attendance (
    session uuid not null references support_session on delete cascade,
    member uuid not null references track_member on delete cascade,
    primary key (session, member)
);
create index session_attendance_of_member on session_attendance (member);

create table track_todo (
    id uuid primary key default uuidv7(),
    track uuid not null references support_track on delete cascade,
    side text not null check (side in ('TEAM', 'COLLECTIVITE')),
    task text not null check (length(task) between 1 and 300),
    due_on date,
    done_at timestamptz,
    created_at timestamptz not null,
    version integer not null default 0
);
create index track_todo_of_track on track_todo (track);

-- An adviser is taken by a meeting of the duty or by a session: in one place at a time, whichever it is.
alter table busy_time
    alter column booking drop not null,
    add column session uuid unique references support_session on delete cascade,
    add constraint busy_time_by_one check (num_nonnulls(booking, session) = 1);
