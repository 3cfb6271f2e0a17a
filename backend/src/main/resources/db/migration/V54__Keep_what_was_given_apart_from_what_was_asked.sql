-- What was asked stays as it was when something else is given, and comes back when a payment is undone.

alter table fee add column paid_cents bigint check (paid_cents between 0 and 100000000);
update fee set paid_cents = amount_cents where state = 'PAID';
alter table fee add constraint fee_paid_cents_when_paid check ((state = 'PAID') = (paid_cents is not null));
