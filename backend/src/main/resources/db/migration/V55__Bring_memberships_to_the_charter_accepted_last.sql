-- An application that had waited took some members back to an older charter than the one that they had accepted since.

update membership set charter = accepted.charter, version = version + 1
from (
    select distinct on (membership.id) membership.id as membership, charter.id as charter
    from membership
    join charter_version charter on charter.network = membership.network
    join charter_acceptance acceptance on acceptance.charter = charter.id
        and case when membership.organization is null
            then acceptance.person = membership.person and acceptance.organization is null
            else acceptance.organization = membership.organization end
    where membership.kind = 'MEMBER'
    order by membership.id, charter.published_at desc, charter.id desc
) as accepted
where accepted.membership = membership.id and membership.charter is distinct from accepted.charter;
