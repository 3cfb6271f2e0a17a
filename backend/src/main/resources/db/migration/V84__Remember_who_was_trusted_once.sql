-- Who was trusted stays so on record however often they leave: their card is not deleted with what was said of their missions.
-- Whoever leaves while suspended keeps the reason, and comes back suspended.

alter table expert
    add column trusted_once boolean not null default false,
    drop constraint expert_check1,
    add check (state = 'WITHDRAWN' or (state in ('REFUSED', 'SUSPENDED')) = (reason is not null));
update expert set trusted_once = true
where state in ('VETTED', 'SUSPENDED', 'WITHDRAWN') or expires_on is not null
    or exists (select from expert_evaluation where expert = expert.id);
alter table expert add check (trusted_once or state not in ('VETTED', 'SUSPENDED'));
