-- What every feature stands on: French search, and the audit trail.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The API connects as essaim_app: it reads and writes rows, and owns nothing.
grant usage on schema public to essaim_app;
alter default privileges in schema public grant select, insert, update, delete on tables to essaim_app;
alter default privileges in schema public grant usage, select on sequences to essaim_app;

-- unaccent() is only STABLE, because its dictionary could be changed; ours never is.
create function unaccented(value text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

create text search configuration french_unaccented (copy = pg_catalog.french);
alter text search configuration french_unaccented
    alter mapping for hword, hword_part, word with unaccent, french_stem;

-- Words that the French stemmer keeps apart although people look for them together.
create table search_synonym (
    variant text primary key check (variant = lower(variant)),
    word text not null
);
insert into search_synonym (variant, word) values
    ('elus', 'elu'), ('elue', 'elu'), ('elues', 'elu'),
    ('mairesse', 'maire'), ('mairesses', 'maire'),
    ('intercommunalite', 'epci'), ('intercommunalites', 'epci'), ('interco', 'epci'),
    ('st', 'saint'), ('ste', 'sainte'),
    ('velos', 'velo'), ('eaux', 'eau'), ('communaux', 'communal'), ('locaux', 'local');

-- Text as it is searched: no accent, no case, « élu·e·s » as « élu », synonyms joined. Used for texts and for queries.
create function searchable(value text) returns text
    language sql stable strict parallel safe
    return (
        select coalesce(string_agg(coalesce(synonym.word, part.word), ' ' order by part.position), '')
        from regexp_split_to_table(
                regexp_replace(unaccented(value), '([a-z])[·.•](e|es|ne|nes|le|les|rice|rices)([·.•]s)?(?![a-z])', '\1', 'g'),
                '[^a-z0-9]+') with ordinality as part (word, position)
        left join search_synonym synonym on synonym.variant = part.word
        where part.word <> '');

-- The words of a text: stemmed, and as they are, so that the beginning of a word finds it.
create function search_words(value text) returns tsvector
    language sql stable strict parallel safe
    return to_tsvector('french_unaccented', searchable(value)) || to_tsvector('simple', searchable(value));

create table audit_event (
    id uuid primary key default uuidv7(),
    at timestamptz not null default clock_timestamp(),
    actor_kind text not null check (actor_kind in ('PERSON', 'PARTNER', 'SYSTEM')),
    actor_id uuid,
    network text,
    action text not null check (length(action) between 1 and 60),
    target text check (length(target) <= 200),
    outcome text not null check (outcome in ('DONE', 'REFUSED')),
    request_id uuid,
    details jsonb not null default '{}'
);
create index audit_event_of_network on audit_event (network, id desc);
revoke update, delete, truncate on audit_event from essaim_app;

-- Append-only for everyone, the owner included.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_event_is_append_only before update or delete on audit_event
    for each row execute function refuse_rewriting();
create trigger audit_event_is_not_truncated before truncate on audit_event
    execute function refuse_rewriting();
