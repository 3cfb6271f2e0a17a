-- What each partner holds of the directory: written in the transaction of what changes it, and followed as a feed.

-- Whether an agreement lets its partner receive anything today.
create function agreement_holds(terms agreement) returns boolean language sql stable
    return current_date between terms.starts_on and terms.ends_on;

-- An instant as the API writes it.
create function written_instant(at timestamptz) returns text language sql stable strict parallel safe
    return regexp_replace(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '(\.000)?000$', '') || 'Z';

-- Who each partner may receive today, and on which consent: the one place that says so. A consent given before the
-- agreement began was given to other terms, and does not count.
create view receivable as
    select agreement.partner, agreement.network, listing.entry, listing.person, agreement.id as agreement,
        consent.at as granted_at, consent.text_sha256,
        least(listing.until, agreement.ends_on) as last_day  -- of which either may be the nearer; no end is no date
    from agreement
    join network on network.slug = agreement.network and 'DIRECTORY' = any (network.modules)
    join listing on listing.network = agreement.network and (listing.until is null or listing.until >= current_date)
    cross join lateral (
        select action, at, text_sha256 from consent_event
        where consent_event.person = listing.person and consent_event.network = agreement.network
            and audience = 'PARTNER' and consent_event.partner = agreement.partner
        order by seq desc limit 1
    ) as consent
    where agreement_holds(agreement) and consent.action = 'GRANT'
        and consent.at >= agreement.starts_on::timestamp at time zone 'Europe/Paris';

-- What an entry shows under an agreement: the fields that it names, as far as the person opened them to partners.
create view disclosed as
    select agreement.id as agreement, agreement_holds(agreement) as holds, agreement.purpose, entry.id as entry,
        person.given_name, person.family_name,
        case when 'HEADLINE' = any (agreement.fields) and entry.headline_for >= 'PARTNERS' then entry.headline end
            as headline,
        case when 'MANDATES' = any (agreement.fields) then (
            select coalesce(json_agg(json_build_object(
                'kind', mandate.kind, 'function', mandate.function, 'territory', mandate.place,
                'territoryName', place.name, 'since', mandate.starts_on) order by mandate.starts_on, mandate.id), '[]')
            from mandate
            left join former_place former on former.key = mandate.place
            join place on place.key = coalesce(former.current_key, mandate.place)
            where mandate.person = entry.person and mandate.starts_on <= current_date
                and (mandate.ends_on is null or mandate.ends_on >= current_date)) end as mandates,
        case when 'POSITIONS' = any (agreement.fields) then (
            select coalesce(json_agg(position.organization order by position.title, position.id), '[]')
            from position
            where position.person = entry.person and entry.positions_for >= 'PARTNERS'
                and (position.starts_on is null or position.starts_on <= current_date)
                and (position.ends_on is null or position.ends_on >= current_date)) end as organizations,
        case when 'PRACTICES' = any (agreement.fields) then
            case when entry.practices_for >= 'PARTNERS' then entry.practices else '{}' end end as practices,
        case when 'HELP_OFFERED' = any (agreement.fields) and entry.help_offered_for >= 'PARTNERS'
            then entry.help_offered end as help_offered,
        case when 'HELP_SOUGHT' = any (agreement.fields) and entry.help_sought_for >= 'PARTNERS'
            then entry.help_sought end as help_sought,
        case when 'EMAIL' = any (agreement.fields) and entry.email_for >= 'PARTNERS' then person.email end as email,
        case when 'PHONE' = any (agreement.fields) and entry.phone_for >= 'PARTNERS' then person.phone end as phone
    from agreement
    join directory_entry entry on entry.network = agreement.network
    join person on person.id = entry.person;

-- The last thing a partner was told of an entry: that it may have it, or that it must erase it. One row for both, so
-- that a partner is told each withdrawal once, and never hears of an entry that it was never given.
create sequence shared_entry_seq;
create table shared_entry (
    partner uuid not null references partner,
    entry uuid not null,  -- of an entry that may be gone
    network text not null,
    person uuid,          -- none once the partner must erase it
    agreement uuid not null references agreement,
    granted_at timestamptz,
    text_sha256 text references consent_text,
    content uuid,         -- hash of what the partner was told
    last_day date,
    reason text check (reason in ('WITHDRAWN', 'ERASED', 'EXPIRED', 'UNPUBLISHED', 'AGREEMENT_ENDED')),
    at timestamptz not null default clock_timestamp(),
    -- The position in the feed. A reader stops before the oldest transaction that is not over (pg_snapshot_xmin): what
    -- comes later has a higher xid, however late it commits.
    xid xid8 not null default pg_current_xact_id(),
    seq bigint not null default nextval('shared_entry_seq'),
    primary key (partner, entry),
    check ((person is null) = (reason is not null)),
    check (num_nulls(person, granted_at, text_sha256, content, last_day) in (0, 5))
);
create unique index shared_entry_by_position on shared_entry (partner, xid, seq);
create index shared_entry_of_person on shared_entry (person) where person is not null;
create index shared_entry_by_last_day on shared_entry (last_day) where person is not null;
create index shared_entry_of_agreement on shared_entry (agreement) where person is not null;
create index shared_entry_by_age on shared_entry (at) where person is null;

-- Each shared entry as its partner receives it. What a date changes counts from midnight, whenever it is told.
create view shared_item as
    select shared.partner, shared.network, shared.entry,
        json_strip_nulls(json_build_object(
            'id', shared.entry,
            'network', shared.network,
            'person', json_build_object(
                'givenName', shown.given_name, 'familyName', shown.family_name, 'headline', shown.headline),
            'mandates', shown.mandates,
            'organizations', shown.organizations,
            'practices', shown.practices,
            'helpOffered', shown.help_offered,
            'helpSought', shown.help_sought,
            'email', shown.email,
            'phone', shown.phone,
            'consent', json_build_object(
                'purpose', shown.purpose, 'textVersion', consent_text.version,
                'grantedAt', written_instant(shared.granted_at)),
            'updatedAt', written_instant(shared.at))) as item
    from shared_entry shared
    join disclosed shown on shown.agreement = shared.agreement and shown.entry = shared.entry and shown.holds
    join consent_text on consent_text.sha256 = shared.text_sha256
    where shared.person is not null and shared.last_day >= current_date;

-- Why a partner must erase an entry; whoever erases a person says so by the setting, for the time of a transaction.
create function tombstone_reason(gone shared_entry) returns text language sql stable as $$
    select coalesce(nullif(current_setting('essaim.tombstone_reason', true), ''), case
        when not exists (select from agreement where id = gone.agreement and agreement_holds(agreement))
            then 'AGREEMENT_ENDED'
        when 'WITHDRAW' = (
            select action from consent_event
            where person = gone.person and network = gone.network and audience = 'PARTNER' and partner = gone.partner
            order by seq desc limit 1)
            then 'WITHDRAWN'
        when exists (
            select from membership
            left join seat on seat.organization = membership.organization and seat.person = gone.person
            where membership.network = gone.network and gone.person in (membership.person, seat.person)
                and (state = 'EXPIRED'
                    or state in ('ACTIVE', 'RENEWAL_DUE') and least(until, seat.ends_on) < current_date))
            then 'EXPIRED'
        else 'UNPUBLISHED' end)
$$;

-- Tells the partners concerned what has become of a person: nothing, when nothing that they receive has changed.
create function tell_partners(who uuid) returns void language plpgsql as $$
begin
    update shared_entry shared
    set (person, granted_at, text_sha256, content, last_day) = row (null, null, null, null, null),
        reason = tombstone_reason(shared), at = default, xid = default, seq = default
    where shared.person = who and not exists (
        select from receivable
        where receivable.person = who and receivable.partner = shared.partner and receivable.entry = shared.entry);

    insert into shared_entry as shared
        (partner, entry, network, person, agreement, granted_at, text_sha256, content, last_day)
        select receivable.partner, receivable.entry, receivable.network, who, receivable.agreement,
            receivable.granted_at, receivable.text_sha256, md5((shown, written_instant(receivable.granted_at))::text)::uuid,
            receivable.last_day
        from receivable
        join disclosed shown on shown.agreement = receivable.agreement and shown.entry = receivable.entry
        where receivable.person = who
    on conflict (partner, entry) do update
    set (network, person, agreement, granted_at, text_sha256, content, last_day, reason, at, xid, seq) = row (
        excluded.network, excluded.person, excluded.agreement, excluded.granted_at, excluded.text_sha256,
        excluded.content, excluded.last_day, null, excluded.at, excluded.xid, excluded.seq)
    where shared.content is distinct from excluded.content
        or shared.last_day < current_date;  -- whoever looked since midnight did not see the entry

    update shared_entry shared set last_day = receivable.last_day
    from receivable
    where receivable.person = who and (shared.partner, shared.entry) = (receivable.partner, receivable.entry)
        and shared.person = who and shared.last_day is distinct from receivable.last_day;
end $$;

-- The same, many at once, for agreements that do not hold today; gives how many. Whoever is being changed at this very
-- moment is left for the next time.
create function retract_ended_agreements(most integer) returns bigint language sql as $$
    with ended as (
        select shared.partner, shared.entry
        from agreement terms
        join shared_entry shared on shared.agreement = terms.id and shared.person is not null
        where not agreement_holds(terms)
        limit most
        for update of shared skip locked),
    told as (
        update shared_entry shared
        set (person, granted_at, text_sha256, content, last_day) = row (null, null, null, null, null),
            reason = 'AGREEMENT_ENDED', at = default, xid = default, seq = default
        from ended
        where (shared.partner, shared.entry) = (ended.partner, ended.entry)
        returning 1)
    select count(*) from told
$$;

-- Queries ask themselves whether an agreement holds; what the partner has to erase is told at once to the first of
-- them, and to the others by the job that calls retract_ended_agreements again.
create function partners_follow_agreement() returns trigger language plpgsql as $$
declare
    begins boolean := agreement_holds(new);
begin
    if tg_op = 'UPDATE' then
        begins := begins and not agreement_holds(old);
        perform retract_ended_agreements(10000);
    end if;
    if begins then
        perform tell_partners(person) from (
            select distinct person from consent_event where partner = new.partner and network = new.network
            order by person) as concerned;
    end if;
    return null;
end $$;

create function partners_follow_modules() returns trigger language plpgsql as $$
begin
    perform tell_partners(person) from (
        select distinct person from consent_event where audience = 'PARTNER' and network = new.slug
        order by person) as concerned;
    return null;
end $$;

create function partners_follow_removal() returns trigger language plpgsql as $$
begin
    perform tell_partners(case tg_table_name when 'person' then old.id else (to_jsonb(old) ->> 'person')::uuid end);
    return null;
end $$;

create trigger partners_follow_start after insert on agreement
    for each row execute function partners_follow_agreement();
create trigger partners_follow after update on agreement
    for each row when (to_jsonb(old) - 'last_read_at' <> to_jsonb(new) - 'last_read_at')
    execute function partners_follow_agreement();
create trigger partners_follow after update of modules on network
    for each row when (old.modules is distinct from new.modules) execute function partners_follow_modules();
create trigger partners_follow after delete on directory_entry
    for each row execute function partners_follow_removal();
create trigger partners_follow after delete on person
    for each row execute function partners_follow_removal();

-- Listings as before; whoever changes how they are written replaces write_listings.
alter function refresh_listings(uuid) rename to write_listings;
create function refresh_listings(who uuid) returns void language plpgsql as $$
begin
    perform write_listings(who);
    perform tell_partners(who);
end $$;

select tell_partners(person) from (select distinct person from consent_event where audience = 'PARTNER') as concerned;

-- Positions mean something on one server and one line of its history alone: after a restore, partners start again.
create function history_of_this_server() returns text language sql stable
    return (select system_identifier from pg_control_system()) || '/'
        || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8);

create table partner_feed (
    id integer primary key check (id = 1),
    epoch uuid not null default gen_random_uuid(),
    history text not null,
    forgotten xid8 not null default '0'  -- tombstones up to here are no longer kept
);
insert into partner_feed (id, history) values (1, history_of_this_server());

create function restart_feed_after_restore() returns void language sql as $$
    update partner_feed set epoch = default, history = history_of_this_server(), forgotten = default
    where history <> history_of_this_server()
$$;

-- Tombstones are kept for longer than cursors are promised to last (400 days).
create function forget_old_tombstones() returns void language sql as $$
    with forgotten as (
        delete from shared_entry where person is null and at < now() - interval '402 days' returning xid)
    update partner_feed set forgotten = newest.xid
    from (select max(xid) as xid from forgotten) as newest
    where newest.xid > partner_feed.forgotten
$$;

revoke truncate on shared_entry, partner_feed from essaim_app;
revoke insert, delete on partner_feed from essaim_app;
