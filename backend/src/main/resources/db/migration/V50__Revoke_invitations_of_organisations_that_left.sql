-- An organisation that left or was excluded comes back by a new application only: the seats that it offered and nobody
-- took are offered no more. One that is suspended or whose term is over may go on, and so may its invitations.

create function revoke_invitations_of_former_member() returns trigger language plpgsql as $$
begin
    update invitation set state = 'REVOKED', version = version + 1
    where organization = new.organization and network = new.network and state = 'PENDING';
    return null;
end $$;

create trigger former_member_invites_no_more after update of state on membership
    for each row when (
        new.organization is not null and new.kind = 'MEMBER'
        and new.state in ('RESIGNED', 'EXCLUDED') and new.state <> old.state)
    execute function revoke_invitations_of_former_member();

update invitation set state = 'REVOKED', version = version + 1
where state = 'PENDING' and exists (
    select from membership
    where membership.organization = invitation.organization and membership.network = invitation.network
        and membership.kind = 'MEMBER' and membership.state in ('RESIGNED', 'EXCLUDED'));

-- Who resigns while suspended may say why; the reason of the suspension stays before it.
alter table membership drop constraint membership_reason_check;
alter table membership add constraint membership_reason_check check (length(reason) <= 4001);
