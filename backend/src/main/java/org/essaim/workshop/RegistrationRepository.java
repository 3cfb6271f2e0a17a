package org.essaim.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions asked about those who take part in cycles. */
@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<WorkshopRegistration, UUID> {
    /** More people than wait for any cycle. */
    static final int MOST = 300;

    /** All of a cycle, who came first before. */
    List<WorkshopRegistration> listOf(UUID cycle) {
        return find("cycle = ?1 order by position", cycle).page(0, MOST).list();
    }

    Optional<WorkshopRegistration> find(UUID cycle, UUID person) {
        return find("cycle = ?1 and person = ?2", cycle, person).firstResultOptional();
    }

    List<WorkshopRegistration> listOfPerson(UUID person) {
        return find("person = ?1 order by cycle", person).page(0, MOST).list();
    }

    /** Forgets who took part in cycles that were over before that day. */
    long forgetEndedBefore(LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                delete from workshop_registration
                where cycle in (select id from workshop_cycle where ended_on < :day)
                """)
                .setParameter("day", day)
                .executeUpdate();
    }
}
