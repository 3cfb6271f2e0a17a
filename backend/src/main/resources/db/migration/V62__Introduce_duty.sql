-- Duty (« permanence »): the hours at which advisers receive whoever asks, and what is booked in them.

create extension if not exists btree_gist;

alter table network
    drop constraint network_modules_check,
    add constraint network_modules_check check (modules <@ array['DIRECTORY', 'TERRITORIES', 'DUTY']);
update network set modules = modules || array['DUTY'] where slug = 'territoires-engagement';

create table duty_schedule (
    id uuid primary key default uuidv7(),
    network text not null references network,
    title text not null check (length(title) between 1 and 120),
    rule text not null check (length(rule) between 1 and 200),  -- the days, as a recurrence rule of RFC 5545
    starts_on date not null,
    opens time not null,
    closes time not null check (closes > opens),
    zone text not null check (length(zone) <= 40),
    slot_minutes smallint not null check (slot_minutes between 5 and 240),
    modes text[] not null check (modes <@ array['VIDEO', 'PHONE'] and cardinality(modes) between 1 and 2),
    notice_hours smallint not null check (notice_hours between 0 and 336),
    horizon_weeks smallint not null check (horizon_weeks between 1 and 26),
    cancel_until_hours smallint not null check (cancel_until_hours between 0 and 168),
    holidays text not null check (holidays in (
        'NONE', 'METROPOLE', 'ALSACE_MOSELLE', 'GUADELOUPE', 'MARTINIQUE', 'GUYANE', 'REUNION', 'MAYOTTE')),
    closures date[] not null default '{}' check (cardinality(closures) <= 200),
    ended_at timestamptz,
    version integer not null default 0,
    unique (id, network)
);
create index duty_schedule_of_network on duty_schedule (network) where ended_at is null;

-- Who holds a schedule; they name themselves as visitors read them.
create table duty_host (
    id uuid primary key default uuidv7(),
    schedule uuid not null references duty_schedule,
    person uuid not null references person on delete cascade,
    name text not null check (length(name) between 1 and 80),
    video_url text check (video_url ~ '^https://' and length(video_url) <= 300),
    left_at timestamptz,
    version integer not null default 0
);
create unique index duty_host_once on duty_host (schedule, person) where left_at is null;
create index duty_host_of_person on duty_host (person);

create table booking (
    id uuid primary key default uuidv7(),
    network text not null references network,
    schedule uuid not null,
    host uuid references duty_host on delete set null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    mode text not null check (mode in ('VIDEO', 'PHONE')),
    state text not null check (state in ('PENDING', 'CONFIRMED', 'CANCELLED', 'DONE', 'NO_SHOW')),
    collectivity text not null check (length(collectivity) between 1 and 160),
    place text references place,
    contact_name text not null check (length(contact_name) between 1 and 120),
    contact_role text check (length(contact_role) between 1 and 120),
    email text not null check (email = lower(email) and length(email) <= 254),
    phone text check (length(phone) between 4 and 32),
    subject text not null check (length(subject) between 1 and 200),
    message text check (length(message) between 1 and 2000),
    locale text not null check (locale in ('fr', 'en')),
    idempotency_key text not null check (length(idempotency_key) between 8 and 100),
    fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    source_sha256 text check (source_sha256 ~ '^[0-9a-f]{64}$'),  -- of the address that holds an unconfirmed slot
    held_until timestamptz,
    confirmed_at timestamptz,
    cancelled_by text check (cancelled_by in ('VISITOR', 'TEAM')),
    cancel_reason text check (length(cancel_reason) between 1 and 500),
    sequence integer not null default 0 check (sequence >= 0),  -- of the event in calendars (RFC 5545, 3.8.7.4)
    day_reminder_at timestamptz,   -- when they are due; none once queued
    hour_reminder_at timestamptz,
    created_at timestamptz not null,
    version integer not null default 0,
    foreign key (schedule, network) references duty_schedule (id, network),
    unique (network, idempotency_key),
    check ((state = 'PENDING') = (held_until is not null)),
    check (state = 'PENDING' or source_sha256 is null),
    check (state = 'PENDING' or confirmed_at is not null),
    check ((state = 'CANCELLED') = (cancelled_by is not null)),
    check (mode <> 'PHONE' or phone is not null)
);
create index booking_of_network on booking (network, starts_at);
create index booking_held on booking (held_until) where held_until is not null;
create index booking_reminder_day on booking (day_reminder_at) where day_reminder_at is not null;
create index booking_reminder_hour on booking (hour_reminder_at) where hour_reminder_at is not null;
create index booking_of_email on booking (email);
create index booking_old on booking (ends_at);

-- The links that were sent about a booking: only the SHA-256 of each secret.
create table booking_link (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    booking uuid not null references booking on delete cascade
);
create index booking_link_of_booking on booking_link (booking);

-- When an adviser is taken: the database itself lets nobody be in two places at once, whatever booked the time.
create table busy_time (
    person uuid not null references person on delete cascade,
    during tstzrange not null check (not isempty(during) and lower(during) is not null and upper(during) is not null),
    booking uuid not null unique references booking on delete cascade,
    primary key (person, during without overlaps)
);

-- What is attached to a mail as an event of a calendar; it goes when the mail has left, as the other words do.
alter table mail
    add column calendar text check (length(calendar) <= 65536),
    add check (state <> 'SENT' or calendar is null),
    drop constraint mail_topic_check,
    add constraint mail_topic_check check (topic in (
        'ACCOUNT', 'MEMBERSHIP', 'PERSONAL_DATA', 'APPOINTMENT', 'CONTACT', 'CAMPAIGN', 'WORK', 'PARTNERSHIP'));
