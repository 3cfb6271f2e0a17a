-- Files that people hand in: a deliberation, a signed form. Kept with the rows that name them, so that a backup has both.
create table document (
    id uuid primary key default uuidv7(),
    name text not null check (length(name) between 1 and 160),
    media_type text not null check (length(media_type) between 3 and 100),
    size integer not null check (size = octet_length(content)),
    sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
    content bytea not null,
    created_at timestamptz not null default clock_timestamp()
);
-- A file is as it was handed in, or gone.
revoke update, truncate on document from essaim_app;
