package org.wenpu.use.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells addresses that may stand behind a link from those that may not. */
final class WebLink {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 2000;

  private WebLink() {}

  /** Gives an address of the web in ASCII; nothing for any other ({@code javascript:}). */
  static Optional<String> of(String address) {
    try {
      URI uri = new URI(address);
      boolean web =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && address.length() <= LONGEST;
      return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
