-- An address that Keycloak has verified does not say who opened the account. A person is their account's once it brought what
-- Essaim sent to the mailbox; until then nobody lets that account in, and what is known by the address alone is not theirs.

alter table person add column proved_at timestamptz;
update person set proved_at = clock_timestamp()
where subject is not null
    and (exists (select from membership where membership.person = person.id) or exists (select from seat where seat.person = person.id));

-- A newer key does not void those before: whoever has one sent again and again would lock the holder out.
alter table person
    drop constraint person_account_key_check,
    alter column account_key type text[] using case when account_key is null then '{}' else array[account_key] end,
    alter column account_key set default '{}',
    alter column account_key set not null,
    add constraint person_account_key_check check (cardinality(account_key) <= 150),
    add column account_key_at timestamptz;

-- The address by which rows about somebody are found: not that of an account which has not proved the mailbox.
create function address_of(someone person) returns text language sql immutable as $$
    select case when someone.subject is null or someone.proved_at is not null then someone.email end
$$;

create or replace function personal_rows(who uuid, which text) returns setof json language plpgsql stable as $$
declare
    it personal_table;
    someone person;
begin
    select * into strict it from personal_table where name = which;
    select * into strict someone from person where id = who;
    return query execute format(
        'select row_to_json(about) from (select * from %s as kept where %s) as about',
        coalesce('(' || it.reading || ')', quote_ident(it.name)), it.rows_of)
        using who, someone.subject, address_of(someone);
end $$;

create or replace function erase_person(who uuid, why text, since timestamptz default clock_timestamp()) returns boolean
    language plpgsql as $$
declare
    someone person;
    it personal_table;
begin
    insert into erasure (person, at, reason) values (who, since, why) on conflict do nothing;
    select * into someone from person where id = who for update;
    if not found or someone.erased_at is not null then
        return false;
    end if;
    perform set_config('essaim.tombstone_reason', 'ERASED', true);  -- read by the change feed of the partners

    if someone.subject is not null then
        insert into account_removal (person, subject, networks, erased_at)
            select who, someone.subject, coalesce(array_agg(distinct network), '{}'), since
            from (select network from belonging where person = who
                  union select network from directory_entry where person = who) as known
            on conflict do nothing;
    end if;
    insert into consent_event (person, network, audience, partner, action, text_sha256, channel)
        select person, network, audience, partner, 'WITHDRAW', text_sha256, case why when 'SELF' then 'WEB' else 'SYSTEM' end
        from current_consent where person = who and granted;
    for it in select * from personal_table where erasure in ('DELETE', 'OVERWRITE') and name <> 'person' order by position loop
        execute case it.erasure
            when 'DELETE' then format('delete from %I where %s', it.name, it.rows_of)
            else format('update %I set %s where %s', it.name, it.overwritten_with, it.rows_of) end
            using who, someone.subject, address_of(someone);
    end loop;
    select * into strict it from personal_table where name = 'person';
    execute format('update person set %s where %s', it.overwritten_with, it.rows_of) using who;

    perform set_config('essaim.tombstone_reason', '', true);
    return true;
end $$;
