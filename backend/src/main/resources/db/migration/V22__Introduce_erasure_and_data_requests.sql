-- What people ask about their own data (GDPR, art. 15 to 22), and their erasure.

alter table person add column erased_at timestamptz;  -- an erased person is a number, to which proofs are tied
alter table person drop constraint person_given_name_check;
alter table person drop constraint person_family_name_check;
alter table person add constraint person_has_a_name_until_erased check (
    case when erased_at is null
        then length(given_name) between 1 and 80 and length(family_name) between 1 and 80
        else given_name = '' and family_name = '' and subject is null and phone is null and biography is null
    end);

create table data_request (
    id uuid primary key default uuidv7(),
    network text not null references network,
    person uuid not null references person,
    kind text not null check (kind in ('ACCESS', 'RECTIFY', 'ERASE', 'OBJECT', 'PORTABILITY', 'RESTRICT')),
    state text not null default 'RECEIVED' check (state in ('RECEIVED', 'IDENTITY_CHECK', 'IN_PROGRESS', 'DONE', 'REFUSED')),
    message text check (length(message) between 1 and 2000),
    received_at timestamptz not null,
    due_on date not null,
    extension_reason text check (length(extension_reason) between 1 and 500),
    outcome text check (length(outcome) between 1 and 2000),
    closed_at timestamptz,
    version integer not null default 0,
    check ((state in ('DONE', 'REFUSED')) = (closed_at is not null)),
    check (state <> 'REFUSED' or outcome is not null)  -- a refusal has its reasons (art. 12(4))
);
create unique index data_request_is_open_once on data_request (person, network, kind) where closed_at is null;
create index data_request_of_person on data_request (person, id desc);
create index data_request_to_answer on data_request (network, due_on, id) where closed_at is null;
create index data_request_answered on data_request (network, id desc) where closed_at is not null;

-- Who was erased, when and why. No reference to person: it outlives the restoring of a backup that knows nobody of that id.
create table erasure (
    person uuid primary key,
    at timestamptz not null default clock_timestamp(),
    reason text not null check (reason in ('SELF', 'REQUEST', 'INACTIVITY'))
);
revoke update, delete, truncate on erasure from essaim_app;
create trigger erasure_is_append_only before update or delete on erasure
    for each row execute function refuse_rewriting();

-- Accounts that are left in Keycloak after an erasure, for those who may delete them there; forgotten once done.
create table account_removal (
    id uuid primary key default uuidv7(),
    person uuid not null unique references person,
    subject text unique check (length(subject) between 1 and 80),
    networks text[] not null,  -- whose data protection officers see it; none: all
    erased_at timestamptz not null,
    done_at timestamptz,
    done_by uuid references person,
    check ((done_at is null) = (subject is not null))
);
create index account_removal_to_do on account_removal (id) where done_at is null;

alter table consent_event drop constraint consent_event_channel_check;
alter table consent_event add constraint consent_event_channel_check
    check (channel in ('WEB', 'PAPER', 'EMAIL_LINK', 'SYSTEM'));

-- Withdraws all consents of a person, removes what the register says, and empties the person: for good.
-- Does nothing to somebody already erased; what was restored since is erased again.
create function erase_person(who uuid, why text, since timestamptz default clock_timestamp()) returns boolean
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
            using who, someone.subject, someone.email;
    end loop;
    select * into strict it from personal_table where name = 'person';
    execute format('update person set %s where %s', it.overwritten_with, it.rows_of) using who;

    perform set_config('essaim.tombstone_reason', '', true);
    return true;
end $$;

-- After a backup was restored: whoever is in the register of erasures is erased again. Tells how many were.
create function repeat_erasures() returns bigint language sql as $$
    select count(*) filter (where erase_person(erasure.person, erasure.reason, erasure.at))
    from erasure join person on person.id = erasure.person
    where person.erased_at is null
$$;
