package org.essaim.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Organisations by their id; who may see which is asked of {@link Organizations}. */
@ApplicationScoped
public class OrganizationRepository implements PanacheRepositoryBase<Organization, UUID> {
    /** Until the end of the transaction, nobody else changes who takes part in this organisation. */
    public void lock(UUID organization) {
        findById(organization, LockModeType.PESSIMISTIC_WRITE);
    }
}
