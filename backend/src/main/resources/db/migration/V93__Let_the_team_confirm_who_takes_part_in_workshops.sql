-- Whoever registers for a collectivité that nobody knows to be theirs has no seat before the team has said so.

alter table workshop_registration drop constraint workshop_registration_state_check;
alter table workshop_registration add constraint workshop_registration_state_check
    check (state in ('UNCONFIRMED', 'WAITLISTED', 'REGISTERED'));
