-- Trusted experts: who offers advice to the collectivities of a network, vetted for a time, and what is said of their missions.

alter table network
    drop constraint if exists network_modules_check,
    add constraint network_modules_check check (modules <@ array['DIRECTORY', 'TERRITORIES', 'DUTY', 'SUPPORT']);
update network set modules = modules || array['SUPPORT']
where slug in ('territoires-engagement', 'territoires-participatifs', 'territoires-experimentation', 'collectivites-mayenne')
    and not modules @> array['SUPPORT'];

create table expert (
    id uuid primary key default uuidv7(),
    network text not null references network,
    applicant uuid references person,
    entered_by uuid references person,  -- the adviser, when nobody applied
    name text not null check (length(name) between 1 and 160),
    legal_form text not null check (legal_form in ('INDEPENDENT', 'COMPANY', 'COOPERATIVE', 'ASSOCIATION', 'PUBLIC_BODY', 'OTHER')),
    presentation text not null check (length(presentation) between 1 and 3000),
    skills text[] not null check (cardinality(skills) between 1 and 20),
    perimeter text[] not null check (cardinality(perimeter) <= 30),  -- keys of places; none for all of France
    procurement text[] not null check (
        procurement <@ array['UGAP', 'FRAMEWORK_AGREEMENT', 'DIRECT', 'CALL_FOR_TENDERS'] and cardinality(procurement) between 1 and 4),
    email text not null check (email = lower(email) and length(email) between 3 and 254),
    phone text check (length(phone) between 4 and 32),
    website text check (website ~ '^https?://' and length(website) <= 300),
    locale text not null check (locale in ('fr', 'en')),
    charter_sha256 text not null references consent_text,
    charter_accepted_at timestamptz not null,
    charter_channel text not null check (charter_channel in ('WEB', 'PAPER')),
    state text not null check (state in ('APPLIED', 'VETTED', 'REFUSED', 'SUSPENDED', 'WITHDRAWN')),  -- that a term is over follows from its day
    state_since date not null,
    reason text check (length(reason) between 1 and 2000),
    expires_on date,
    reminded_on date,
    created_at timestamptz not null,
    sort_name text collate "C" not null default '',
    words text not null default '',  -- name, presentation, skills, to be found by
    version integer not null default 0,
    unique (network, applicant),
    check (num_nonnulls(applicant, entered_by) = 1),
    check ((state in ('REFUSED', 'SUSPENDED')) = (reason is not null)),
    check (state <> 'VETTED' or expires_on is not null)
);

create function expert_words() returns trigger language plpgsql as $$
begin
    new.sort_name := searchable(new.name);
    new.words := searchable(concat_ws(' ', new.name, new.presentation,
        (select string_agg(label_fr, ' ') from practice where slug = any (new.skills))));
    return new;
end $$;
create trigger expert_is_found before insert or update on expert for each row execute function expert_words();

create index expert_by_name on expert (network, sort_name, id);
create index expert_words on expert using gin (words gin_trgm_ops);
create index expert_of_applicant on expert (applicant);
create index expert_entered_by on expert (entered_by);
create index expert_of_email on expert (email);
create index expert_term on expert (expires_on) where state = 'VETTED';

-- What they have done, as they say it.
create table expert_reference (
    expert uuid not null references expert on delete cascade,
    position integer not null check (position between 0 and 19),
    title text not null check (length(title) between 1 and 200),
    collectivity text not null check (length(collectivity) between 1 and 160),
    year smallint not null check (year between 1980 and 2100),
    primary key (expert, position)
);

-- What a collectivity says after a mission. Its position is given under the lock of the expert: the first five stay the first five.
create table expert_evaluation (
    id uuid primary key default uuidv7(),
    expert uuid not null references expert on delete cascade,
    position integer not null default 0 check (position > 0),
    author uuid references person,
    collectivity text not null check (length(collectivity) between 1 and 160),
    relevance smallint not null check (relevance between 1 and 5),
    skill_transfer smallint not null check (skill_transfer between 1 and 5),
    budget smallint not null check (budget between 1 and 5),
    comment text check (length(comment) between 1 and 2000),
    created_at timestamptz not null default now(),
    unique (expert, position)
);
create index expert_evaluation_of_author on expert_evaluation (author);

create function expert_evaluation_in_order() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform from expert where id = new.expert for update;
        select coalesce(max(position), 0) + 1 into new.position from expert_evaluation where expert = new.expert;
    elsif (new.expert, new.position, new.relevance, new.skill_transfer, new.budget)
        is distinct from (old.expert, old.position, old.relevance, old.skill_transfer, old.budget) then
        raise exception 'scores that were given stay as they are: the public average would tell of one by difference';
    end if;
    return new;
end $$;
create trigger expert_evaluation_keeps_order before insert or update on expert_evaluation
    for each row execute function expert_evaluation_in_order();
