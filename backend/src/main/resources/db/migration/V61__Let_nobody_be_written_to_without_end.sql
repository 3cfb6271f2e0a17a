-- An invitation is sent again once a day; and unproved applications are counted for each mailbox, whatever label its
-- address bears.

alter table invitation add column sent_at timestamptz default clock_timestamp();
update invitation set sent_at = created_at;
alter table invitation alter column sent_at set not null;

create index membership_application_unproved on membership_application
    (network, regexp_replace(email, '(?<=.)[+][^@]*', '')) where state in ('DRAFT', 'EMAIL_PENDING');
