-- What went with something else, or ends without a date, goes too.

-- The decision of a council goes with the application that names it, whoever removes that.
update membership_application set deliberation = null
where deliberation is not null and not exists (select from document where document.id = deliberation);
alter table membership_application add foreign key (deliberation) references document;
create index membership_application_by_deliberation on membership_application (deliberation) where deliberation is not null;

create function forget_deliberation() returns trigger language plpgsql as $$
begin
    delete from document where id = old.deliberation;
    return null;
end $$;
create trigger membership_application_takes_its_deliberation after delete on membership_application
    for each row when (old.deliberation is not null) execute function forget_deliberation();

delete from document
where not exists (select from membership_application where deliberation = document.id)
    and not exists (select from consent_event where evidence = document.id);

-- The two contacts of an organisation have their seats once it is in, and no business here otherwise.
update membership_application
set form = (form::jsonb #- '{organization,elected}' #- '{organization,technical}')::text
where decided_at is not null and form::jsonb #>> '{organization,name}' is not null;

-- A membership that was ended before its ends were dated counts from now.
update membership set state_since = current_date
where state in ('RESIGNED', 'EXCLUDED', 'EXPIRED') and state_since is null and until is null;

create index person_never_signed_in on person (created_at) where erased_at is null and subject is null;
create index mail_ended on mail (ended_at) where ended_at is not null;
