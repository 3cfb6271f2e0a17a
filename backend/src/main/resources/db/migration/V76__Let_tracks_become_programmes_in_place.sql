-- A track that becomes a programme stays the same track, with all that was said in it: no state says that another one goes on.

alter table support_track
    drop constraint support_track_state_check,
    drop constraint support_track_check2,
    add constraint support_track_state_check check (state in ('ACTIVE', 'PAUSED', 'CLOSED')),
    add constraint support_track_ended check ((state = 'CLOSED') = (ended_on is not null));
