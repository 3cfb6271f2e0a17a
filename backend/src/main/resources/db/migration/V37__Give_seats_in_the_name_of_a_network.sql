-- A seat is given in the name of one network, and opens that one alone: an organisation that joins another network takes
-- nobody with it, and whoever is let in there by its name is let in nowhere else.

alter table seat disable trigger listings_follow;
alter table seat add column network text references network;

-- Those that came by an invitation are of its network.
update seat set network = (
    select invitation.network from invitation
    where invitation.organization = seat.organization and invitation.person = seat.person
        and invitation.role = seat.role and invitation.state = 'ACCEPTED'
        and invitation.created_at::date <= seat.starts_on
    order by invitation.created_at desc limit 1)
where invited_by is not null;

-- The others are of every network where the organisation is a living member, so that nobody loses what they have; of
-- the first one where it was, when there is none. A seat in an organisation that never belonged anywhere opens nothing.
alter table seat drop constraint seat_is_held_once;
create table seat_network as
    select seat.id, membership.network,
        row_number() over (
            partition by seat.id
            order by (membership.state in ('ACTIVE', 'RENEWAL_DUE')) desc, membership.created_at, membership.id) as nth,
        membership.state in ('ACTIVE', 'RENEWAL_DUE') as living
    from seat
    join membership on membership.organization = seat.organization and membership.kind = 'MEMBER'
    where seat.network is null;
update seat set network = seat_network.network from seat_network where seat_network.id = seat.id and nth = 1;
insert into seat (organization, network, person, role, starts_on, ends_on, invited_by, ended_at)
    select organization, seat_network.network, person, role, starts_on, ends_on, invited_by, ended_at
    from seat join seat_network on seat_network.id = seat.id
    where nth > 1 and living;
delete from seat where network is null;
drop table seat_network;

alter table seat alter column network set not null;
alter table seat add constraint seat_is_held_once exclude using gist (
    organization with =, network with =, person with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
    where (ended_at is null);
drop index seat_of_organization;
create index seat_of_organization on seat (organization, network);
alter table seat enable trigger listings_follow;

drop index invitation_is_pending_once;
create unique index invitation_is_pending_once on invitation (organization, network, email, role) where state = 'PENDING';

create or replace view belonging as
    select network, person, null::uuid as organization, since, until
    from membership
    where person is not null and kind = 'MEMBER' and state in ('ACTIVE', 'RENEWAL_DUE')
    union all
    select m.network, s.person, s.organization, greatest(m.since, s.starts_on), least(m.until, s.ends_on)
    from membership m
    join seat s on s.organization = m.organization and s.network = m.network
    where m.kind = 'MEMBER' and m.state in ('ACTIVE', 'RENEWAL_DUE');

create or replace function tombstone_reason(gone shared_entry) returns text language sql stable as $$
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
            left join seat on seat.organization = membership.organization and seat.network = membership.network
                and seat.person = gone.person
            where membership.network = gone.network and gone.person in (membership.person, seat.person)
                and (state = 'EXPIRED'
                    or state in ('ACTIVE', 'RENEWAL_DUE') and least(until, seat.ends_on) < current_date))
            then 'EXPIRED'
        else 'UNPUBLISHED' end)
$$;

-- Whoever belonged to another network by the seat of the first is found there no more.
select refresh_listings(person) from (select distinct person from seat order by person) as concerned;
