-- Somebody without an account asks to join a network; nothing is seen of it before they prove that the address is theirs.

create table membership_application (
    id uuid primary key default uuidv7(),
    network text not null references network,
    state text not null check (state in (
        'DRAFT', 'EMAIL_PENDING', 'SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    email text not null check (email = lower(email) and length(email) <= 254),
    locale text not null check (locale in ('fr', 'en')),
    draft text check (draft is json object and length(draft) <= 65536),  -- what the web app had typed, to be resumed
    form text check (form is json object and length(form) <= 65536),     -- what was sent
    charter uuid references charter_version,
    charter_accepted_at timestamptz,
    deliberation uuid,    -- a document: the decision of the council to join
    question text check (length(question) <= 2000),  -- the last one asked of the applicant
    answer text check (length(answer) <= 4000),
    reason text check (length(reason) <= 2000),      -- of a refusal
    decided_by uuid references person on delete set null,
    person uuid references person on delete set null,  -- who joined, once approved
    created_at timestamptz not null,
    submitted_at timestamptz,
    decided_at timestamptz,
    expires_at timestamptz,  -- when it is erased
    version integer not null default 0,
    check ((state = 'DRAFT') = (form is null)),
    check ((charter is null) = (charter_accepted_at is null)),
    check (state <> 'REFUSED' or reason is not null)
);
create index membership_application_of_network on membership_application (network, state, id);
create index membership_application_of_address on membership_application (email, network);
create index membership_application_expiry on membership_application (expires_at) where expires_at is not null;

-- The links that were sent about an application: only the SHA-256 of each secret.
create table application_link (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    application uuid not null references membership_application on delete cascade,
    created_at timestamptz not null default clock_timestamp()
);
create index application_link_of_application on application_link (application);
