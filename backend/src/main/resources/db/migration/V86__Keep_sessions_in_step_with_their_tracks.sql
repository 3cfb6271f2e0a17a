-- The longest minutes that may be written (20 points of 200 and 5,000 characters, a text of 20,000, and what stands between)
-- have 124,060 characters: as a version they fit too.
alter table session_minutes_version
    drop constraint session_minutes_version_content_check,
    add constraint session_minutes_version_content_check check (length(content) <= 131072);

-- When a track last went on after a pause: from then on, or from its opening, the rhythm counts while no session was held.
alter table support_track add column resumed_on date;
update support_track track set resumed_on = rhythm_from
where rhythm_from > opened_on and not exists (
    select from support_session where track = track.id and state = 'DONE'
        and (starts_at at time zone 'Europe/Paris')::date = track.rhythm_from);

-- An adviser who is no more holds no session to come, however the erasure came about, that which follows a restore included.
-- The application calls it off first, and tells the collectivité.
create function call_off_session() returns trigger language plpgsql as $$
begin
    new.state = 'CANCELLED_BY_TEAM';
    new.cancel_reason = 'La personne qui devait tenir cette session ne conseille plus ce parcours.';
    new.sequence = old.sequence + 1;
    new.version = old.version + 1;
    new.day_reminder_at = null;
    new.hour_reminder_at = null;
    delete from busy_time where session = old.id;
    return new;
end $$;

create trigger support_session_is_held_by_somebody before update of adviser on support_session
    for each row when (old.adviser is not null and new.adviser is null
        and new.state in ('REQUESTED', 'CONFIRMED') and new.starts_at > now())
    execute function call_off_session();

-- Those whose adviser was erased before.
update support_session set state = 'CANCELLED_BY_TEAM', cancel_reason = 'La personne qui devait tenir cette session ne conseille plus ce parcours.',
    sequence = sequence + 1, version = version + 1, day_reminder_at = null, hour_reminder_at = null
where adviser is null and state in ('REQUESTED', 'CONFIRMED') and starts_at > now();

-- Those of tracks that are over: nobody is to wait there.
delete from busy_time using support_session, support_track
where busy_time.session = support_session.id and support_track.id = support_session.track
    and support_track.state = 'CLOSED' and support_session.state in ('REQUESTED', 'CONFIRMED') and support_session.starts_at > now();
update support_session set state = 'CANCELLED_BY_TEAM', cancel_reason = 'L’accompagnement est terminé.',
    sequence = sequence + 1, version = version + 1, day_reminder_at = null, hour_reminder_at = null
where state in ('REQUESTED', 'CONFIRMED') and starts_at > now()
    and track in (select id from support_track where state = 'CLOSED');
