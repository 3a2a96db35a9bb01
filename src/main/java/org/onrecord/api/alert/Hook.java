package org.onrecord.api.alert;

import java.net.URI;

/// Where deliveries of a saved search are sent.
///
/// @param secret that deliveries are signed with, 16 characters or more
/// @param isPrivate true when the address may be one of this machine or of its network
public record Hook(URI url, String secret, boolean isPrivate) {
  /// Never the secret, nor what stands behind the host, which may be one.
  @Override
  public String toString() {
    return "Hook[" + url.getHost() + "]";
  }
}
