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
