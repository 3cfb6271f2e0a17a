package org.essaim.privacy;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.essaim.audit.Actor;
import org.essaim.audit.AuditLog;
import org.essaim.member.Person;
import org.essaim.member.PersonRepository;
import org.essaim.network.Network;
import org.essaim.privacy.Forgetting.Reason;
import org.essaim.shared.problem.ProblemType;
import org.essaim.shared.problem.Refusal;
import org.essaim.shared.time.SpokenDate;

/** Receives requests about personal data and takes them to their answer; each step is told to the person. */
@ApplicationScoped
class DataRequests {
    private final DataRequestRepository requests;
    private final PersonRepository persons;
    private final Forgetting forgetting;
    private final PrivacyConfig config;
    private final Letters letters;
    private final AuditLog audit;
    private final Clock clock;

    DataRequests(
            DataRequestRepository requests,
            PersonRepository persons,
            Forgetting forgetting,
            PrivacyConfig config,
            Letters letters,
            AuditLog audit,
            Clock clock) {
        this.requests = requests;
        this.persons = persons;
        this.forgetting = forgetting;
        this.config = config;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    DataRequestView receive(Person person, Network network, NewDataRequest asked) {
        if (requests.isOpen(person.id(), network.slug(), asked.kind())) {
            throw new Refusal(ProblemType.CONFLICT, "A request of this kind waits for its answer already.");
        }
        var request = new DataRequest(
                network.slug(),
                person.id(),
                asked.kind(),
                asked.message(),
                clock.instant(),
                Deadline.after(today(), config.answerWithin()));
        requests.persistAndFlush(request);
        note(request, person, "receive", Map.of("kind", request.kind()));
        tell(request, person, network, "data-request-received", Map.of());
        return view(request, person);
    }

    DataRequestView step(DataRequest request, Network network, RequestStep step, Person by) {
        request.goTo(step.state(), step.outcome(), clock.instant());
        requests.flush();
        note(request, by, "step", Map.of("state", step.state()));
        var person = persons.findById(request.person());
        if (request.kind() == RequestKind.ERASE && step.state() == RequestState.DONE) {
            forgetting.forget(person, Reason.REQUEST, Actor.person(by.id()));
            return view(requests.findById(request.id()), persons.findById(request.person()));
        }
        tell(request, person, network, "data-request-step", words(request, person));
        return view(request, person);
    }

    DataRequestView extend(DataRequest request, Network network, RequestExtension extension, Person by) {
        var received = LocalDate.ofInstant(request.receivedAt(), clock.getZone());
        request.extend(
                Deadline.after(received, config.answerWithin().plus(config.answerExtension())), extension.reason());
        requests.flush();
        note(request, by, "extend", Map.of());
        var person = persons.findById(request.person());
        tell(request, person, network, "data-request-extended", Map.of("reason", extension.reason()));
        return view(request, person);
    }

    List<DataRequestView> views(List<DataRequest> found) {
        var people = persons
                .list("id in ?1", found.stream().map(DataRequest::person).toList())
                .stream()
                .collect(toMap(Person::id, Function.identity()));
        return found.stream()
                .map(request -> view(request, requireNonNull(people.get(request.person()))))
                .toList();
    }

    private DataRequestView view(DataRequest request, Person person) {
        return DataRequestView.of(request, person, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void note(DataRequest request, Person by, String action, Map<String, ?> details) {
        audit.done(
                Actor.person(by.id()),
                "data-request." + action,
                request.network(),
                request.id().toString(),
                details);
    }

    private void tell(DataRequest request, Person person, Network network, String template, Map<String, String> more) {
        var locale = Letters.language(person);
        var values = new HashMap<>(more);
        values.put("kind", word("kind." + request.kind(), locale));
        values.put("due", request.state().isFinal() ? "" : SpokenDate.of(request.dueOn(), locale));
        values.put("network", network.name());
        values.put("link", letters.link());
        letters.send(person, network.slug(), template, values);
    }

    private static Map<String, String> words(DataRequest request, Person person) {
        return Map.of(
                "state", word("state." + request.state(), Letters.language(person)),
                "outcome", Objects.requireNonNullElse(request.outcome(), ""));
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("privacy.words", locale).getString(key);
    }
}
