-- What the activity of the advisers is counted from, beside what is there already.

-- Since when an adviser offers their hours: slots of the past are theirs from then on.
alter table duty_host add column came_at timestamptz;
update duty_host set came_at = coalesce(uuid_extract_timestamp(id), now());
alter table duty_host
    alter column came_at set default now(),
    alter column came_at set not null;

-- When nothing was expected of a track: its rhythm is not measured over a pause.
create table track_pause (
    track uuid not null references support_track on delete cascade,
    since date not null,
    until date check (until >= since)
);
create unique index track_pause_open on track_pause (track) where until is null;
create index track_pause_of_track on track_pause (track, since);

insert into track_pause (track, since) select id, greatest(rhythm_from, current_date) from support_track where state = 'PAUSED';

-- Whoever pauses a track and whatever ends the pause: going on, where the rhythm begins anew, or the end of the track.
create function remember_pause() returns trigger language plpgsql as $$
begin
    if new.state = 'PAUSED' then
        insert into track_pause (track, since) values (new.id, (now() at time zone 'Europe/Paris')::date);
    else
        update track_pause set until = greatest(since, coalesce(new.ended_on, new.rhythm_from)) where track = new.id and until is null;
    end if;
    return null;
end $$;
create trigger support_track_remembers_pauses after update of state on support_track
    for each row when (new.state is distinct from old.state and 'PAUSED' in (old.state, new.state)) execute function remember_pause();

create index support_request_first_met on support_request (network, first_meeting_at) where first_meeting_at is not null;
create index support_track_opened on support_track (network, opened_on);
create index support_session_past on support_session (starts_at) where state in ('DONE', 'NO_SHOW');
create index referral_of_network on referral (network, proposed_on);
create index funding_lead_of_network on funding_lead (network, spotted_on);
