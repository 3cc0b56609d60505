package org.wenpu.use.report;

import java.util.Comparator;

/**
 * Where a fact belongs on a page: a province, a country, or none that is told.
 *
 * @param key the end of its IRI, letters and digits only: {@code 440000}
 * @param english may be empty
 */
record Home(Kind kind, String key, String name, String english) implements Comparable<Home> {
  /** Nobody says where. */
  static final Home UNTOLD = new Home(Kind.UNTOLD, "none", "未说明地区", "No region told");

  private static final Comparator<Home> ORDER =
      Comparator.comparing(Home::kind).thenComparing(Home::key);

  /** The order is that of the page. */
  enum Kind {
    PROVINCE,
    CHINA,
    UNTOLD,
    ABROAD
  }

  @Override
  public int compareTo(Home other) {
    return ORDER.compare(this, other);
  }
}
