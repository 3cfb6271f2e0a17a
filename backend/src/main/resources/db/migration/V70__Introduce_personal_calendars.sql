-- The secret address under which somebody's calendar subscribes to their meetings: only its SHA-256.
create table calendar_feed (
    person uuid primary key references person on delete cascade,
    sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null
);
