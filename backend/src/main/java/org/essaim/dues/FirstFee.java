package org.essaim.dues;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.essaim.member.PersonRepository;
import org.essaim.membership.application.AskedDues;
import org.essaim.membership.application.DuesWish;
import org.essaim.membership.application.JoiningDues;

/** The dues of a person who joins: by the rule of this year, as they wished. */
@ApplicationScoped
class FirstFee implements JoiningDues {
    private static final String EXEMPT = "Demandé à l’adhésion";

    private final FeeRuleRepository rules;
    private final FeeRepository fees;
    private final PersonRepository persons;
    private final Dues dues;
    private final DuesMails mails;
    private final Clock clock;

    FirstFee(
            FeeRuleRepository rules,
            FeeRepository fees,
            PersonRepository persons,
            Dues dues,
            DuesMails mails,
            Clock clock) {
        this.rules = rules;
        this.fees = fees;
        this.persons = persons;
        this.dues = dues;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Optional<AskedDues> asked(String network) {
        return rule(network)
                .map(rule -> new AskedDues(
                        rule.year(),
                        rule.amountFor(null).orElseThrow(),
                        rule.kind() == FeeRuleKind.CHOSEN,
                        rule.minimumCents(),
                        rule.capCents()));
    }

    /** An amount that the rule does not take any more, because it changed meanwhile, is that of the rule. */
    @Override
    public void begin(String network, UUID person, DuesWish wish) {
        dues.lock(network, year());
        var rule = rule(network);
        if (rule.isEmpty() || fees.isIssued(network, year(), person)) {
            return;
        }
        var current = rule.get();
        var wished = wish.amountCents();
        long amount = wished != null && current.accepts(wished)
                ? wished
                : current.amountFor(null).orElseThrow();
        var payer = persons.findById(person);
        var name = payer.fullName();
        var fee = new Fee(current, new Debtor(network, person, null, name, null, null), amount, clock.instant());
        fees.persist(fee);
        if (wish.exempt()) {
            fee.waive(EXEMPT);
        } else {
            mails.due(List.of(fee), Map.of(fee.id(), name));
        }
    }

    private Optional<FeeRule> rule(String network) {
        return rules.findCurrent(network, year(), Payer.PERSON);
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
