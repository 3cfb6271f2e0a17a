-- Which tables hold something about people, how the rows of one person are found in each, and what an erasure does there.
-- Filled by R__Register_personal_data.sql and by nothing else; read by the export, the erasure, and the restoring of a backup.

create table personal_table (
    name text primary key,
    position integer generated always as identity,  -- the order of an erasure, and of an export
    title_fr text not null,
    title_en text not null,
    rows_of text not null,  -- condition on the table: $1 is the person, $2 the account, $3 the e-mail address
    reading text,           -- what is exported, when it is more than the table
    withheld text[] not null default '{}',  -- technical columns, or such as name somebody else
    erasure text not null check (erasure in ('DELETE', 'OVERWRITE', 'KEEP', 'FOLLOWS')),
    overwritten_with text,  -- assignments, for OVERWRITE
    kept_fr text,           -- what stays, why and until when, for KEEP and OVERWRITE
    kept_en text,
    check ((erasure = 'OVERWRITE') = (overwritten_with is not null)),
    check ((erasure in ('KEEP', 'OVERWRITE')) = (kept_fr is not null)),
    check ((kept_fr is null) = (kept_en is null))
);
revoke insert, update, delete, truncate on personal_table from essaim_app;

-- Registers a table; erasure is DELETE, OVERWRITE, KEEP, or FOLLOWS for an index that is written anew from other tables.
create function about_people(
    name text, title_fr text, title_en text, rows_of text, erasure text,
    withheld text[] default '{}', reading text default null, overwritten_with text default null,
    kept_fr text default null, kept_en text default null) returns void language sql as $$
    insert into personal_table
        (name, title_fr, title_en, rows_of, erasure, withheld, reading, overwritten_with, kept_fr, kept_en)
    values (about_people.name, about_people.title_fr, about_people.title_en, about_people.rows_of, about_people.erasure,
        about_people.withheld, about_people.reading, about_people.overwritten_with, about_people.kept_fr, about_people.kept_en)
$$;
revoke execute on function about_people from public;

-- What one of these tables holds about a person, as JSON objects in the order of their columns.
create function personal_rows(who uuid, which text) returns setof json language plpgsql stable as $$
declare
    it personal_table;
    someone person;
begin
    select * into strict it from personal_table where name = which;
    select * into strict someone from person where id = who;
    return query execute format(
        'select row_to_json(about) from (select * from %s as kept where %s) as about',
        coalesce('(' || it.reading || ')', quote_ident(it.name)), it.rows_of)
        using who, someone.subject, someone.email;
end $$;
