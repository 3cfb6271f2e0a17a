-- An invitation is worth what its inviter is: once they manage the organisation no more, nobody answers for it. Those
-- who run the network invite in its name, and their invitations stand.

alter table invitation add column by_steward boolean not null default false;

-- Whoever never managed the organisation, and invited, could do so only by running the network.
update invitation set by_steward = true
where state = 'PENDING' and invited_by is not null and not exists (
    select from seat
    where seat.organization = invitation.organization and seat.network = invitation.network
        and seat.person = invitation.invited_by and seat.role = 'MANAGER')
    and exists (select from person where person.id = invitation.invited_by and person.erased_at is null);

update invitation set state = 'REVOKED', version = version + 1
where state = 'PENDING' and not by_steward and not exists (
    select from seat
    where seat.organization = invitation.organization and seat.network = invitation.network
        and seat.person = invitation.invited_by and seat.role = 'MANAGER'
        and seat.ended_at is null and (seat.ends_on is null or seat.ends_on >= current_date));

create index invitation_by on invitation (invited_by) where state = 'PENDING';
