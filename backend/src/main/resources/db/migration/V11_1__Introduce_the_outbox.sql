-- Mails leave from here, in the transaction of what they tell; and what each person wants to be written about.

create table mail (
    id uuid primary key default uuidv7(),
    person uuid references person on delete cascade,
    recipient text check (length(recipient) <= 254),  -- forgotten once the mail has left, or has been given up
    recipient_sha256 text not null check (recipient_sha256 ~ '^[0-9a-f]{64}$'),
    topic text not null check (topic in (
        'ACCOUNT', 'MEMBERSHIP', 'PERSONAL_DATA', 'CONTACT', 'CAMPAIGN', 'WORK', 'PARTNERSHIP')),
    network text references network,
    template text not null check (template ~ '^[a-z]+(-[a-z]+)*$'),
    locale text not null check (locale in ('fr', 'en')),
    subject text,
    body_text text,
    body_html text,
    unsubscribe_sha256 text unique check (unsubscribe_sha256 ~ '^[0-9a-f]{64}$'),
    unsubscribe_link text,
    state text not null check (state in ('QUEUED', 'HELD', 'SENT', 'FAILED')),
    attempts integer not null default 0 check (attempts >= 0),
    next_attempt_at timestamptz not null,
    failure text check (failure in ('UNREACHABLE', 'REFUSED', 'SUSPENDED')),
    created_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    check ((state in ('QUEUED', 'HELD')) = (ended_at is null)),
    check (state in ('SENT', 'FAILED') or recipient is not null),
    check (state <> 'SENT' or num_nonnulls(recipient, subject, body_text, body_html, unsubscribe_link) = 0)
);
create index mail_to_send on mail (next_attempt_at) where state = 'QUEUED';
create index mail_held on mail (next_attempt_at) where state = 'HELD';
create index mail_of_person on mail (person) where person is not null;
create index mail_failed on mail (network, id desc) where state = 'FAILED';
create index mail_refused on mail (recipient_sha256) where failure = 'REFUSED';

-- How often a person wants to be written to about a topic; without a row, at once.
create table mail_preference (
    person uuid not null references person on delete cascade,
    topic text not null check (topic in ('CONTACT', 'CAMPAIGN', 'WORK', 'PARTNERSHIP')),
    frequency text not null check (frequency in ('IMMEDIATE', 'DAILY', 'WEEKLY', 'NONE')),
    primary key (person, topic)
);

-- Addresses of nobody known here, to which a topic is not written any more.
create table mail_suppression (
    recipient_sha256 text not null check (recipient_sha256 ~ '^[0-9a-f]{64}$'),
    topic text not null,
    at timestamptz not null default clock_timestamp(),
    primary key (recipient_sha256, topic)
);
