-- A mail that gathers others holds their words, those about somebody else included. The others stay until it has left:
-- an erasure takes it apart, and whatever is not about the erased is gathered again without them.

alter table mail add digest uuid references mail on delete set null;
create index mail_gathered on mail (digest) where digest is not null;

create or replace function stop_mails_about_erased() returns trigger language plpgsql as $$
begin
    delete from mail where ended_at is null
        and id in (select digest from mail gathered where gathered.names = new.id and gathered.digest is not null);
    delete from mail where names = new.id and ended_at is null;
    return null;
end $$;
