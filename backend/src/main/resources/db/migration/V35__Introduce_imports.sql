-- Files of members and organisations that were imported: under which key, and what each wrote, so that it can be undone.

create table import_run (
    id uuid primary key default uuidv7(),
    network text not null references network,
    kind text not null check (kind in ('MEMBERS', 'ORGANIZATIONS')),
    file text not null check (length(file) between 1 and 120),
    idempotency_key text not null check (length(idempotency_key) between 8 and 100),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    invited boolean not null,
    created integer not null check (created >= 0),
    joined integer not null check (joined >= 0),
    already_there integer not null check (already_there >= 0),
    imported_by uuid references person on delete set null,
    imported_at timestamptz not null,
    undone_at timestamptz,
    unique (network, idempotency_key)
);
create index import_run_of_network on import_run (network, id desc);

create table import_item (
    import uuid not null references import_run on delete cascade,
    line integer not null check (line > 0),
    what text not null check (what in ('PERSON', 'MEMBERSHIP', 'MANDATE', 'ORGANIZATION')),
    target uuid not null,
    fingerprint text not null,  -- of the row as it was written: another one means that it has changed
    act text check (length(act) <= 200),  -- by which a membership was made
    primary key (import, target)
);

-- The row as it is now; null when it is gone.
create function import_fingerprint(what text, target uuid) returns text language plpgsql stable as $$
declare
    fingerprint text;
begin
    execute format('select md5(kept::text) from %I as kept where kept.id = $1', lower(what)) into fingerprint using target;
    return fingerprint;
end $$;

-- Whether anything that this import did not write refers to what it wrote, in whatever table.
create function import_is_used(run uuid, what text, target uuid) returns boolean language plpgsql stable as $$
declare
    reference record;
    is_used boolean;
begin
    for reference in
        select referring.relname as name, attribute.attname as field
        from pg_constraint
        join pg_class referring on referring.oid = conrelid
        join pg_attribute attribute on attrelid = conrelid and attnum = conkey[1]
        where contype = 'f' and confrelid = lower(what)::regclass
            and referring.relname <> 'mail'  -- the invitation goes with whom it invites
    loop
        execute format(
            'select exists (select from %I as other where other.%I = $1 and not (%s))', reference.name, reference.field,
            case
                when reference.name in ('membership', 'mandate')
                    then 'other.id in (select item.target from import_item item where item.import = $2)'
                when reference.name = 'directory_entry' then 'other.version = 0'  -- made by itself, and never touched
                else 'false'
            end)
            into is_used using target, run;
        if is_used then
            return true;
        end if;
    end loop;
    return false;
end $$;
