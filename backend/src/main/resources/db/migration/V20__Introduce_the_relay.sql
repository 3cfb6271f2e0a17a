-- Members write to each other without seeing addresses. What they write is not kept: only who wrote to whom, and when.

create table relay_message (
    id uuid primary key default uuidv7(),
    network text not null references network,
    sender uuid not null references person on delete cascade,
    recipient uuid not null references person on delete cascade,
    answers uuid references relay_message on delete set null,
    sent_at timestamptz not null default clock_timestamp(),
    check (sender <> recipient)
);
create index relay_message_of_sender on relay_message (sender, sent_at);
create index relay_message_of_recipient on relay_message (recipient);
create index relay_message_answered on relay_message (answers) where answers is not null;

-- How many messages somebody sent on a day; the row is locked by whoever counts, so that the limit holds at once too.
create table relay_day (
    person uuid not null references person on delete cascade,
    day date not null,
    sent integer not null check (sent between 1 and 10),
    primary key (person, day)
);

-- A message that its recipient found abusive; message is no reference, because a message is forgotten earlier.
create table contact_report (
    id uuid primary key default uuidv7(),
    message uuid not null unique,
    network text not null references network,
    sender uuid not null references person on delete cascade,
    person uuid not null references person on delete cascade,  -- who reports
    reason text not null check (reason in ('SPAM', 'HARASSMENT', 'CANVASSING', 'OTHER')),
    comment text check (length(comment) <= 1000),
    excerpt text check (length(excerpt) <= 2000),  -- what the person chose to show of the message
    reported_at timestamptz not null default clock_timestamp(),
    decision text check (decision in ('DISMISSED', 'WARNED', 'SUSPENDED')),
    decided_by uuid references person on delete set null,
    decided_at timestamptz,
    suspended_until date,
    version integer not null default 0,
    check ((decision is null) = (decided_at is null)),
    check (suspended_until is null or decision = 'SUSPENDED')
);
create index contact_report_of_network on contact_report (network, id);
create index contact_report_of_sender on contact_report (sender) where suspended_until is not null;
