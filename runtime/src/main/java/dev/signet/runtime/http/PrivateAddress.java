package dev.signet.runtime.http;

import dev.signet.runtime.error.TransportException.Kind;
import java.net.InetAddress;

/** Addresses that no public name leads to unless somebody changed its resolution: loopback, private networks, link-local. */
final class PrivateAddress {

    private PrivateAddress() {}

    static boolean is(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || isUniqueLocal(address.getAddress());
    }

    /** Whether a host is no name that somebody resolves, but the address itself, or this machine. */
    static boolean isWritten(String host) {
        return host.equals("localhost") || host.contains(":") || host.matches("[0-9.]+");
    }

    static TransportFailure failure(String host) {
        return new TransportFailure(
                Kind.UNTRUSTED_HOST,
                host + " leads to an address of a private network. If that is your gateway, name the host yourself: "
                        + "Caller.builder().hosts(\"" + host + "\")",
                null);
    }

    // RFC 4193, fc00::/7, which InetAddress does not know.
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }
}
