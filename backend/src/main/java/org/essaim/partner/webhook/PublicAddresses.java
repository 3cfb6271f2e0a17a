package org.essaim.partner.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses of the public Internet from those of an inner network, which nobody outside may have us call. */
final class PublicAddresses {
    /** What is not global unicast, or leads elsewhere than it says (IANA special-purpose registries). */
    private static final List<Range> RESERVED = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Range::parse)
            .toList();

    private static final Range GLOBAL_UNICAST_V6 = Range.parse("2000::/3");

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return (address instanceof Inet4Address || GLOBAL_UNICAST_V6.contains(bytes))
                && RESERVED.stream().noneMatch(range -> range.contains(bytes));
    }

    private record Range(byte[] network, int bits) {
        static Range parse(String written) {
            var parts = written.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new AssertionError(impossible);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = (0xff << (8 - bits % 8)) & 0xff;
            return Arrays.equals(address, 0, whole, network, 0, whole)
                    && (bits % 8 == 0 || (address[whole] & mask) == (network[whole] & mask));
        }
    }
}
