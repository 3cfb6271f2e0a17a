-- The directory in files: who took which, and where places are on a map.

create table export_log (
    id uuid primary key default uuidv7(),
    network text not null references network,
    person uuid references person on delete set null,  -- none: someone who was not signed in
    format text not null check (format in ('NDJSON', 'CSV', 'XLSX', 'VCF', 'GEOJSON')),
    filters jsonb not null,
    purpose text not null check (length(purpose) between 1 and 200),
    began_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    entries integer check (entries >= 0),
    outcome text check (outcome in ('WHOLE', 'ABORTED')),
    check ((ended_at is null) = (outcome is null))
);
create index export_log_of_network on export_log (network, began_at desc);
revoke delete, truncate on export_log from essaim_app;

-- Where a place is, when the installation was given coordinates: the official list has none.
create table place_point (
    place text primary key references place (key),
    longitude double precision not null check (longitude between -180 and 180),
    latitude double precision not null check (latitude between -90 and 90)
);
