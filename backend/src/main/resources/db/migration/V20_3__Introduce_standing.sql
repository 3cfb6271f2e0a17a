-- Without a mandate, one may have had one or be running for one. Private: shown to nobody but the person, never counted.
alter table person add column standing text check (standing in ('FORMER', 'CANDIDATE'));
