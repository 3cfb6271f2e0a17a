-- Who someone is in a network and where they act; whether members may write to them; and the theme of a mandate, so that
-- « les adjoint·es à l’urbanisme de cette intercommunalité » is one question.

create function are_places(keys text[]) returns boolean language sql stable
    return not exists (
        select from unnest(keys) as wanted where not exists (select from place where place.key = wanted));

alter table directory_entry
    add column actor_kind text check (actor_kind in (
        'ELU', 'PROFESSIONNEL', 'CITOYEN', 'ASSOCIATION', 'INSTITUTION', 'ENTREPRISE')),
    add column acts_in text[] not null default '{}' check (cardinality(acts_in) <= 10 and are_places(acts_in)),
    add column actor_kind_for visibility not null default 'PRIVATE',
    add column acts_in_for visibility not null default 'PRIVATE',
    add column available_for_contact boolean not null default true;

alter table listing_place add column theme tsvector;  -- the words of the mandate's delegation

-- As before; a place where one acts counts like one where one works, and a mandate brings the words of its delegation.
create or replace function refresh_listings(who uuid) returns void language plpgsql as $$
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

    insert into listing_place (entry, network, place, sort_name, kind, function, level, starts_on, ends_on, theme)
        select listing.entry, listing.network, above.key, listing.sort_name,
            held.kind, held.function, held.level, held.starts_on, held.ends_on, held.theme
        from listing
        join directory_entry entry on entry.id = listing.entry
        cross join lateral (
            select place, kind, function, 'PUBLIC'::visibility as level, starts_on, ends_on,
                search_words(delegation) as theme
            from mandate where mandate.person = who
            union all
            select place, null, null, entry.positions_for, starts_on, ends_on, null
            from position where position.person = who and position.place is not null
            union all
            select place, null, null, entry.acts_in_for, null, null, null
            from unnest(entry.acts_in) as place
        ) as held
        cross join lateral place_and_above(held.place) as above (key)
        where listing.person = who and held.level > 'PRIVATE';
end $$;

select refresh_listings(id) from person;
