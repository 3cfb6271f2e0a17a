-- The fewest and the most weeks between two sessions are set by those who administer a network, one change at a time.

alter table network add column cadence_version integer not null default 0;
