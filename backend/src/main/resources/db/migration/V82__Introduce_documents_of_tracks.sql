-- Files that both sides of a track hand to each other.

create table track_document (
    id uuid primary key default uuidv7(),
    track uuid not null references support_track on delete cascade,
    document uuid not null unique references document,
    title text not null check (length(title) between 1 and 160),
    side text not null check (side in ('TEAM', 'COLLECTIVITE')),
    added_by uuid references person on delete set null,
    added_at timestamptz not null
);
create index track_document_of_track on track_document (track);
create index track_document_of_person on track_document (added_by);

-- The file goes with the row that names it, whoever removes that: a person, or the end of the track.
create function forget_track_document() returns trigger language plpgsql as $$
begin
    delete from document where id = old.document;
    return null;
end $$;
create trigger track_document_takes_its_file after delete on track_document
    for each row execute function forget_track_document();
