-- Who leaves while suspended may, and is not quit of it by that: the reason of the suspension stays beside what they say.
-- Once they are let in again, or were excluded and are, the reason stays as that of the past.

alter table membership
    add column suspended_for text check (length(suspended_for) <= 4001),
    add column past_reason text check (length(past_reason) <= 4001),
    add constraint only_who_left_was_suspended_until_then check (suspended_for is null or state = 'RESIGNED');

-- Those who left while suspended before this, as the trail tells. What they may have said themselves stands with the
-- reason, which cannot be told from it.
update membership set suspended_for = coalesce(reason, '—')
where state = 'RESIGNED' and person is not null and kind = 'MEMBER' and 'membership.suspend' = (
    select action from audit_event
    where target = membership.id::text and outcome = 'DONE'
        and action in ('membership.suspend', 'membership.reinstate', 'membership.renew', 'membership.exclude')
    order by at desc, id desc limit 1)
    and 1 = (
        select count(*) from audit_event left_again
        where left_again.target = membership.id::text and left_again.outcome = 'DONE'
            and left_again.action = 'membership.resign'
            and left_again.at > (
                select max(at) from audit_event
                where target = membership.id::text and outcome = 'DONE' and action = 'membership.suspend'));
