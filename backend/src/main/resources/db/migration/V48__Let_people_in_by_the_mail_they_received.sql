-- An address that an account has proved is not enough to be taken for somebody who is expected: a stranger may have opened the
-- account and had the holder confirm it. The mail that lets them in holds a key, of which the SHA-256 is here.

alter table person add column account_key text check (account_key ~ '^[0-9a-f]{64}$');
