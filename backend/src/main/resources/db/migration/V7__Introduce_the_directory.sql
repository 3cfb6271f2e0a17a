-- What a person agrees to show in each network, and the index from which the directory is searched.

-- How far a field is shown; each level includes the ones before it.
create type visibility as enum ('PRIVATE', 'NETWORK', 'PARTNERS', 'PUBLIC');

create function are_practices(slugs text[]) returns boolean language sql stable
    return not exists (select from unnest(slugs) as slug where slug not in (select practice.slug from practice));

create table directory_entry (
    id uuid primary key default uuidv7(),
    network text not null references network,
    person uuid not null references person on delete cascade,
    headline text check (length(headline) <= 160),
    practices text[] not null default '{}' check (cardinality(practices) <= 20 and are_practices(practices)),
    help_offered text check (length(help_offered) <= 600),
    help_sought text check (length(help_sought) <= 600),
    headline_for visibility not null default 'PRIVATE',
    practices_for visibility not null default 'PRIVATE',
    help_offered_for visibility not null default 'PRIVATE',
    help_sought_for visibility not null default 'PRIVATE',
    positions_for visibility not null default 'PRIVATE',
    biography_for visibility not null default 'PRIVATE',
    email_for visibility not null default 'PRIVATE',
    phone_for visibility not null default 'PRIVATE',
    version integer not null default 0,
    unique (network, person)
);

-- One row for each person who belongs to a network: whom they agreed to be listed for, and the words that find them.
-- Kept by triggers, in the transaction of what it follows: a withdrawal counts from the next request.
create table listing (
    entry uuid primary key references directory_entry on delete cascade,
    network text not null,
    person uuid not null,
    sort_name text collate "C" not null,
    until date,  -- last day of belonging
    for_network boolean not null,
    for_public boolean not null,
    for_partners uuid[] not null,
    names text not null,  -- names and places, in which a typing error is forgiven
    words_network tsvector not null,
    words_public tsvector not null,
    practices_network text[] not null,
    practices_public text[] not null,
    updated_at timestamptz not null default clock_timestamp()  -- when anything that it follows last changed
);
create index listing_by_name on listing (network, sort_name, entry);
create index listing_by_name_public on listing (network, sort_name, entry) where for_public;
create index listing_of_person on listing (person);
create index listing_words_network on listing using gin (words_network);
create index listing_words_public on listing using gin (words_public);
create index listing_names on listing using gin (names gin_trgm_ops);
create index listing_for_partners on listing using gin (for_partners);

-- Where a listed person is elected or works: one row for the place itself and for each place above it.
create table listing_place (
    entry uuid not null references listing on delete cascade,
    network text not null,
    place text not null,
    sort_name text collate "C" not null,
    kind text,      -- of the mandate; none for a position
    function text,
    level visibility not null,
    starts_on date,
    ends_on date
);
create index listing_place_by_name on listing_place (network, place, sort_name, entry);
create index listing_place_by_function on listing_place (network, place, function, sort_name, entry);
create index listing_place_of_entry on listing_place (entry);
create index place_of_epci on place (epci) where epci is not null;
create index place_of_ept on place (ept) where ept is not null;

-- A place and all that contains it; an EPCI is in every département that it touches.
create function place_and_above(start text) returns setof text language sql stable as $$
    with recursive up (key) as (
        select start
        union
        select above.key
        from up
        join place on place.key = up.key
        cross join lateral (
            select unnest(array[parent, epci, ept, arrondissement, department, region])
            union all
            select distinct unnest(array[part.department, part.region]) from place part where part.epci = place.key
            union all
            select distinct unnest(array[part.department, part.epci]) from place part where part.ept = place.key
        ) as above (key)
        where above.key is not null)
    select key from up
$$;

create function spoken(function text, kind text) returns text language sql immutable
    return case function
        when 'MAIRE' then 'maire' when 'MAIRE_DELEGUE' then 'maire déléguée délégué'
        when 'ADJOINT' then 'adjointe adjoint' when 'CONSEILLER_DELEGUE' then 'conseillère conseiller déléguée délégué'
        when 'CONSEILLER' then 'conseillère conseiller' when 'PRESIDENT' then 'présidente président'
        when 'VICE_PRESIDENT' then 'vice-présidente vice-président' else '' end
        || ' ' ||
        case kind
        when 'MUNICIPAL' then 'municipale municipal' when 'COMMUNAUTAIRE' then 'communautaire'
        when 'DEPARTEMENTAL' then 'départementale départemental' when 'REGIONAL' then 'régionale régional'
        when 'SENATEUR' then 'sénatrice sénateur' when 'DEPUTE' then 'députée député'
        when 'EUROPEEN' then 'européenne européen' else 'arrondissement' end;

-- The words by which a person is found by readers who see the fields shown at least at this level.
create function listing_words(entry directory_entry, reader visibility) returns tsvector language sql stable as $$
    select search_words(concat_ws(' ',
        person.given_name, person.family_name,
        case when entry.headline_for >= reader then entry.headline end,
        case when entry.help_offered_for >= reader then entry.help_offered end,
        case when entry.help_sought_for >= reader then entry.help_sought end,
        case when entry.biography_for >= reader then person.biography end,
        (select string_agg(practice.label_fr || ' ' || practice.label_en, ' ')
         from practice where entry.practices_for >= reader and practice.slug = any (entry.practices)),
        (select string_agg(concat_ws(' ', spoken(mandate.function, mandate.kind), place.name, mandate.delegation), ' ')
         from mandate join place on place.key = mandate.place
         where mandate.person = entry.person and mandate.starts_on <= current_date
             and (mandate.ends_on is null or mandate.ends_on >= current_date)),
        (select string_agg(concat_ws(' ', position.title, position.organization, place.name), ' ')
         from position left join place on place.key = position.place
         where entry.positions_for >= reader and position.person = entry.person
             and (position.starts_on is null or position.starts_on <= current_date)
             and (position.ends_on is null or position.ends_on >= current_date))))
    from person where person.id = entry.person
$$;

-- Writes the listings of a person anew, in every network.
create function refresh_listings(who uuid) returns void language plpgsql as $$
begin
    perform from person where id = who for no key update;  -- one refresh of a person at a time
    if not found then
        return;
    end if;

    insert into directory_entry (network, person)
        select distinct network, person from belonging where person = who
        on conflict do nothing;

    delete from listing where person = who;

    insert into listing
        select entry.id, entry.network, who,
            searchable(person.family_name || ' ' || person.given_name),
            (select nullif(max(coalesce(until, 'infinity')), 'infinity')
             from belonging where belonging.person = who and belonging.network = entry.network
                 and belonging.since <= current_date),
            coalesce(bool_or(consent.granted) filter (where consent.audience = 'NETWORK'), false),
            coalesce(bool_or(consent.granted) filter (where consent.audience = 'PUBLIC'), false),
            coalesce(array_agg(consent.partner) filter (where consent.audience = 'PARTNER' and consent.granted), '{}'),
            searchable(concat_ws(' ', person.given_name, person.family_name,
                (select string_agg(place.name, ' ') from mandate join place on place.key = mandate.place
                 where mandate.person = who and mandate.starts_on <= current_date
             and (mandate.ends_on is null or mandate.ends_on >= current_date)))),
            listing_words(entry, 'NETWORK'),
            listing_words(entry, 'PUBLIC'),
            case when entry.practices_for >= 'NETWORK' then entry.practices else '{}' end,
            case when entry.practices_for >= 'PUBLIC' then entry.practices else '{}' end
        from directory_entry entry
        join person on person.id = who
        left join current_consent consent on consent.person = who and consent.network = entry.network
        where entry.person = who
            and exists (select from belonging where belonging.person = who and belonging.network = entry.network
                and belonging.since <= current_date)
        group by entry.id, person.id;

    insert into listing_place
        select listing.entry, listing.network, above.key, listing.sort_name,
            held.kind, held.function, held.level, held.starts_on, held.ends_on
        from listing
        join directory_entry entry on entry.id = listing.entry
        cross join lateral (
            select place, kind, function, 'PUBLIC'::visibility as level, starts_on, ends_on
            from mandate where mandate.person = who
            union all
            select place, null, null, entry.positions_for, starts_on, ends_on
            from position where position.person = who and position.place is not null
        ) as held
        cross join lateral place_and_above(held.place) as above (key)
        where listing.person = who and held.level > 'PRIVATE';
end $$;

create function listings_follow_person() returns trigger language plpgsql as $$
begin
    perform refresh_listings(new.id);
    return null;
end $$;

create function listings_follow() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform refresh_listings(old.person);
    else
        perform refresh_listings(new.person);
        if tg_op = 'UPDATE' and old.person is distinct from new.person then
            perform refresh_listings(old.person);
        end if;
    end if;
    return null;
end $$;

create function listings_follow_membership() returns trigger language plpgsql as $$
declare
    changed membership := case when tg_op = 'DELETE' then old else new end;
begin
    perform refresh_listings(person) from (
        select changed.person
        union
        select seat.person from seat where seat.organization = changed.organization
    ) as concerned (person)
    where person is not null
    order by person;
    return null;
end $$;

create trigger listings_follow after update of given_name, family_name, biography on person
    for each row execute function listings_follow_person();
create trigger listings_follow after insert or update or delete on mandate
    for each row execute function listings_follow();
create trigger listings_follow after insert or update or delete on position
    for each row execute function listings_follow();
create trigger listings_follow after insert or update or delete on seat
    for each row execute function listings_follow();
create trigger listings_follow after insert or update or delete on membership
    for each row execute function listings_follow_membership();
create trigger listings_follow after insert on consent_event
    for each row execute function listings_follow();
create trigger listings_follow after update on directory_entry
    for each row execute function listings_follow();

revoke truncate on listing, listing_place from essaim_app;
