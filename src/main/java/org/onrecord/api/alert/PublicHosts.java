package org.onrecord.api.alert;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/// Finds the addresses of hosts, and none of this machine or its network: what is connected to is
/// what was looked at, so that a name cannot mean another address a moment later. Safe for threads.
final class PublicHosts implements DnsResolver {
  private final DnsResolver names;

  /// @param names finds all addresses of a host
  PublicHosts(DnsResolver names) {
    this.names = names;
  }

  /// A host that is on this machine or its network.
  static final class Private extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Private(String host) {
      super(host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.resolve(host);
    for (InetAddress address : addresses) {
      if (isPrivate(address)) {
        throw new Private(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /// True for what no other machine of the internet has: loopback, link-local, private, unique
  /// local, shared, benchmark and multicast addresses, and IPv6 addresses that hold one of IPv4.
  static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isReserved(address.getAddress());
  }

  private static boolean isReserved(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (bytes.length == 4) {
      boolean shared = first == 100 && (second & 0xc0) == 64;
      boolean benchmark = first == 198 && (second & 0xfe) == 18;
      return first == 0 || shared || benchmark || first >= 240;
    }
    boolean unique = (first & 0xfe) == 0xfc;
    // 64:ff9b::/96 and 2002::/16 lead to addresses of IPv4; Java itself turns ::ffff:a.b.c.d into
    // one.
    boolean translated = first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff;
    boolean wrapped = first == 0x20 && second == 0x02;
    return unique || translated || wrapped || isOldMapping(bytes);
  }

  /// `::a.b.c.d`.
  private static boolean isOldMapping(byte[] bytes) {
    for (int i = 0; i < 12; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
