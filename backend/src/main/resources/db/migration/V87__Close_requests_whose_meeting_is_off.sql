-- Whoever booked a meeting that is off before anybody said what becomes of their request asks for nothing any more: it is
-- closed without having been qualified.
alter table support_request
    drop constraint support_request_check1,
    add constraint support_request_said check (
        case state when 'NEW' then orientation is null when 'CLOSED' then true else orientation is not null end);

update support_request set state = 'CLOSED', closed_at = now(), source_sha256 = null, version = version + 1
where state = 'NEW' and booking in (select id from booking where state = 'CANCELLED');

-- The desk shows those that are new, the longest waiting first.
create index support_request_new on support_request (network, received_at, id) where state = 'NEW';
drop index support_request_waiting;
