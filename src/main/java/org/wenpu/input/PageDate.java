package org.wenpu.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the day of a page, which its datelines leave the year to. */
public final class PageDate {
  private static final int FOLDERS = 3;

  private PageDate() {}

  /**
   * Gives the day from the file's name ({@code 2026-01-31-page.txt}), a folder's ({@code
   * 20260131/03.txt}, {@code 2026/01/31/03.txt}), the defaults or the page's head ({@code
   * 2026年1月31日 星期六}), in this order; null when none says it.
   */
  static @Nullable LocalDate of(String name, ReadingDefaults defaults, PageSplitter.Page page) {
    LocalDate given = of(name, defaults);
    if (given != null) {
      return given;
    }
    return page.leftovers().stream()
        .map(part -> CalendarDay.in(Folded.of(part.text())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Gives the day from the file's name, a folder's or the defaults, in this order, or null. */
  public static @Nullable LocalDate of(String name, ReadingDefaults defaults) {
    LocalDate named = name.equals(Sources.STDIN) ? null : ofName(name);
    return named == null ? defaults.date() : named;
  }

  /** The name of an archive's entry may be none a file could have. */
  private static @Nullable LocalDate ofName(String name) {
    try {
      return ofPath(Path.of(name));
    } catch (InvalidPathException e) {
      return CalendarDay.in(name);
    }
  }

  private static @Nullable LocalDate ofPath(Path path) {
    return Stream.iterate(path, Objects::nonNull, Path::getParent)
        .limit(FOLDERS + 1L)
        .map(PageDate::lastNames)
        .map(CalendarDay::in)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Gives a name, with the two before it when it may be a day of the month in folders. */
  private static String lastNames(Path path) {
    int count = path.getNameCount();
    String last = count == 0 ? "" : path.getName(count - 1).toString();
    return count >= 3 && last.length() <= 2
        ? path.subpath(count - 3, count).toString().replace('\\', '/')
        : last;
  }
}
