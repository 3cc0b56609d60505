package org.wenpu.input.archive;

import java.io.IOException;

/** Says that compressed bytes stand for so many more that they are no news but a trap. */
final class ExpansionException extends IOException {
  private static final long serialVersionUID = 1;

  ExpansionException(int ratio) {
    super("grows more than " + ratio + "-fold when unpacked, not read further");
  }
}
