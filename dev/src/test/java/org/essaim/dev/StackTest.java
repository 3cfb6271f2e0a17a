package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class StackTest {

    private final List<String> events = new CopyOnWriteArrayList<>();

    @Test
    void servicesStartStepByStepAndStopInReverse() {
        var stack = new Stack(List.of(List.of(service("database")), List.of(service("api")), List.of(service("web"))));

        stack.start();
        stack.close();

        assertThat(events)
                .containsExactly(
                        "database starts", "api starts", "web starts", "web stops", "api stops", "database stops");
    }

    @Test
    void aServiceThatRefusesStopsTheOthersAndItsReasonIsKept() {
        var stack = new Stack(List.of(List.of(service("database")), List.of(refusing("api")), List.of(service("web"))));

        assertThatThrownBy(stack::start).isInstanceOf(CannotStart.class).hasMessage("api refuses.");
        assertThat(events).contains("database stops").doesNotContain("web starts");
    }

    @Test
    void stoppingTwiceStopsOnce() {
        var stack = new Stack(List.of(List.of(service("database"))));
        stack.start();

        stack.close();
        stack.close();

        assertThat(events).containsOnlyOnce("database stops");
    }

    private Service refusing(String name) {
        return new Recorded(name, true);
    }

    private Service service(String name) {
        return new Recorded(name, false);
    }

    private final class Recorded implements Service {

        private final String name;
        private final boolean refuses;

        Recorded(String name, boolean refuses) {
            this.name = name;
            this.refuses = refuses;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void start() {
            if (refuses) {
                throw new CannotStart(name + " refuses.");
            }
            events.add(name + " starts");
        }

        @Override
        public void close() {
            events.add(name + " stops");
        }
    }
}
