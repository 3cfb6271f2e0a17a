-- What waits for those who run a network is counted each time one of them opens it.

create index fee_late on fee (network, year) where state = 'LATE';
create index contact_report_to_decide on contact_report (network) where decision is null;
create index sympathiser_to_tell on sympathiser (network) where state = 'RECORDED';
