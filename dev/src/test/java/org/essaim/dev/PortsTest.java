package org.essaim.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void portsAreTheUsualOnesUnlessTheEnvironmentSaysOtherwise() {
        var ports = Ports.from(Map.of("ESSAIM_API_PORT", "18080", "ESSAIM_WEB_PORT", ""));

        assertThat(ports).isEqualTo(new Ports(5173, 18080, 9000, 8180, 5433, 1025, 8025));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1", "80 80", "99999999999"})
    void somethingThatIsNoPortIsRefusedWithItsVariable(String value) {
        assertThatThrownBy(() -> Ports.from(Map.of("ESSAIM_API_PORT", value)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("ESSAIM_API_PORT must be a port from 1 to 65535, not \"%s\".", value);
    }

    @Test
    void aBusyPortIsNamedWithTheVariableThatChangesIt() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.from(Map.of("ESSAIM_WEB_PORT", Integer.toString(busy.getLocalPort())));

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d is busy", busy.getLocalPort())
                    .hasMessageContaining("ESSAIM_WEB_PORT");
        }
    }
}
