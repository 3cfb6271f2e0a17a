-- The directory as it is read (ADR 25): each listing carries what it shows, ready at each level, and each place carries
-- who may find the person there; so that a page is one walk along an index and one row for each person.

-- What a person shows to readers who see the fields shown at least at this level; a field that is not opened that far is
-- not in it. Dates stay, because mandates begin and end on days on which nobody writes.
create function listing_card(entry directory_entry, reader visibility) returns json language sql stable as $$
    select json_strip_nulls(json_build_object(
        'givenName', person.given_name,
        'familyName', person.family_name,
        'headline', case when entry.headline_for >= reader then entry.headline end,
        'practices', case when entry.practices_for >= reader then entry.practices else '{}' end,
        'helpOffered', case when entry.help_offered_for >= reader then entry.help_offered end,
        'helpSought', case when entry.help_sought_for >= reader then entry.help_sought end,
        'actorKind', case when entry.actor_kind_for >= reader then entry.actor_kind end,
        'actsIn', case when entry.acts_in_for >= reader then entry.acts_in else '{}' end,
        'availableForContact', entry.available_for_contact,
        'biography', case when entry.biography_for >= reader then person.biography end,
        'email', case when entry.email_for >= reader then person.email end,
        'phone', case when entry.phone_for >= reader then person.phone end,
        'mandates', (
            select coalesce(json_agg(json_build_object(
                'kind', kind, 'function', function, 'rank', rank, 'place', place, 'delegation', delegation,
                'since', starts_on, 'until', ends_on, 'verification', verification) order by starts_on, id), '[]')
            from mandate
            where mandate.person = entry.person and (ends_on is null or ends_on >= current_date)),
        'positions', (
            select coalesce(json_agg(json_build_object(
                'title', title, 'kind', kind, 'organization', organization,
                'since', starts_on, 'until', ends_on) order by title, id), '[]')
            from position
            where entry.positions_for >= reader and position.person = entry.person
                and (ends_on is null or ends_on >= current_date))))
    from person where person.id = entry.person
$$;

alter table listing
    add column card_network json,
    add column card_public json;  -- none for whom anyone may not see

-- One row more for each mandate, position or place of action: 'FR', which contains every place.
alter table listing_place
    add column for_members boolean not null default false,  -- whether members find the person by this
    add column for_public boolean not null default false;   -- whether anyone does

drop index listing_place_by_name, listing_place_by_function;
create index listing_place_by_name on listing_place (network, place, sort_name, entry);
create index listing_place_by_name_members on listing_place (network, place, sort_name, entry) where for_members;
create index listing_place_by_name_public on listing_place (network, place, sort_name, entry) where for_public;
create index listing_place_by_function on listing_place (network, place, function, sort_name, entry)
    where function is not null;
create index listing_place_by_function_members on listing_place (network, place, function, sort_name, entry)
    where for_members and function is not null;
create index listing_place_by_function_public on listing_place (network, place, function, sort_name, entry)
    where for_public and function is not null;
-- Most mandates are municipal: those are met soon by name.
create index listing_place_by_kind on listing_place (network, place, kind, sort_name, entry) where kind <> 'MUNICIPAL';
create index listing_by_name_members on listing (network, sort_name, entry) where for_network or for_public;

-- The same as before, with the text made searchable once.
create or replace function search_words(value text) returns tsvector
    language sql stable strict parallel safe
    return (
        select to_tsvector('french_unaccented', text) || to_tsvector('simple', text)
        from searchable(value) as text
        offset 0);

-- Writes the listings of some people anew, in every network, set by set; whoever fills a database calls it with many.
create function write_listings(who uuid[]) returns void language plpgsql as $$
begin
    perform from person where id = any (who) order by id for no key update;  -- one refresh of a person at a time

    insert into directory_entry (network, person)
        select distinct belonging.network, person.id from belonging join person on person.id = belonging.person
        where person.id = any (who)  -- who is being erased is there no more
        on conflict do nothing;

    delete from listing where person = any (who);

    insert into listing (
            entry, network, person, sort_name, until, for_network, for_public, for_partners, names,
            words_network, words_public, practices_network, practices_public, card_network, card_public)
        select entry.id, entry.network, entry.person,
            searchable(person.family_name || ' ' || person.given_name),
            belonging.until, consents.for_network, consents.for_public, consents.for_partners,
            searchable(concat_ws(' ', person.given_name, person.family_name,
                (select string_agg(place.name, ' ') from mandate join place on place.key = mandate.place
                 where mandate.person = entry.person and mandate.starts_on <= current_date
                    and (mandate.ends_on is null or mandate.ends_on >= current_date)))),
            listing_words(entry, 'NETWORK'),
            case when consents.for_public then listing_words(entry, 'PUBLIC') else '' end,
            case when entry.practices_for >= 'NETWORK' then entry.practices else '{}' end,
            case when entry.practices_for >= 'PUBLIC' then entry.practices else '{}' end,
            listing_card(entry, 'NETWORK'),
            case when consents.for_public then listing_card(entry, 'PUBLIC') end
        from directory_entry entry
        join person on person.id = entry.person
        join lateral (
            select nullif(max(coalesce(until, 'infinity')), 'infinity') as until
            from belonging
            where belonging.person = entry.person and belonging.network = entry.network and belonging.since <= current_date
            having count(*) > 0) as belonging on true
        cross join lateral (
            select coalesce(bool_or(granted) filter (where audience = 'NETWORK'), false) as for_network,
                coalesce(bool_or(granted) filter (where audience = 'PUBLIC'), false) as for_public,
                coalesce(array_agg(partner) filter (where audience = 'PARTNER' and granted), '{}') as for_partners
            from (
                select distinct on (audience, partner) audience, partner, action = 'GRANT' as granted
                from consent_event
                where consent_event.person = entry.person and consent_event.network = entry.network
                order by audience, partner, seq desc) as last_word) as consents
        where entry.person = any (who);

    insert into listing_place (
            entry, network, place, sort_name, kind, function, level, starts_on, ends_on, theme, for_members, for_public)
        with held as materialized (
            select listing.entry, listing.network, listing.sort_name, held.*,
                listing.for_network or listing.for_public and held.level = 'PUBLIC' as for_members,
                listing.for_public and held.level = 'PUBLIC' as for_public
            from listing
            join directory_entry entry on entry.id = listing.entry
            cross join lateral (
                select place, kind, function, 'PUBLIC'::visibility as level, starts_on, ends_on,
                    search_words(delegation) as theme
                from mandate where mandate.person = listing.person
                union all
                select place, null, null, entry.positions_for, starts_on, ends_on, null
                from position where position.person = listing.person and position.place is not null
                union all
                select place, null, null, entry.acts_in_for, null, null, null
                from unnest(entry.acts_in) as place
            ) as held
            where listing.person = any (who) and held.level > 'PRIVATE'),
        up as materialized (
            select start.place as start, above.key
            from (select distinct place from held) as start
            cross join lateral (select place_and_above(start.place) union all select 'FR') as above (key))
        select entry, network, up.key, sort_name, kind, function, level, starts_on, ends_on, theme, for_members, for_public
        from held join up on up.start = held.place;
end $$;

create or replace function write_listings(who uuid) returns void language plpgsql as $$
begin
    perform write_listings(array[who]);
end $$;

-- What a listing shows of a person includes how to reach them.
create or replace trigger listings_follow after update of given_name, family_name, biography, email, phone on person
    for each row execute function listings_follow_person();

-- It says too whether a mandate was verified: a check is told to the cards.
create or replace trigger listings_follow after insert or delete
    or update of person, kind, function, rank, place, delegation, starts_on, ends_on, verification on mandate
    for each row execute function listings_follow();

do $$
declare
    portion uuid[];
begin
    for portion in select array_agg(id) from (
        select id, row_number() over (order by id) / 10000 as part from person) as numbered
        group by part order by part
    loop
        perform write_listings(portion);
    end loop;
end $$;
