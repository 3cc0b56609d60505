package org.wenpu.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says what to take where a source does not say it itself.
 *
 * @param date the day of publication; null when an article without one shall be a problem
 * @param publisher who published the articles; null when not known
 */
public record ReadingDefaults(@Nullable LocalDate date, @Nullable String publisher) {
  public static final ReadingDefaults NONE = new ReadingDefaults(null, null);
}
