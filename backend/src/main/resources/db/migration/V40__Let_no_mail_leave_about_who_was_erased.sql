-- A mail may name somebody besides its reader: who wrote, who invites, whose seat it is about. Once they are erased it
-- does not leave any more, however the erasure came about, that which follows a restore included.

alter table mail add names uuid references person on delete cascade;
create index mail_names on mail (names) where names is not null;

create function stop_mails_about_erased() returns trigger language plpgsql as $$
begin
    delete from mail where names = new.id and ended_at is null;
    return null;
end $$;

create trigger person_erased_is_written_about_no_more after update of erased_at on person
    for each row when (old.erased_at is null and new.erased_at is not null)
    execute function stop_mails_about_erased();
