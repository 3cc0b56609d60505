package org.wenpu.meaning.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares the forms in which one article names one person. */
final class PersonName {
  private static final Set<String> FAMILIAR = Set.of("小", "老", "阿");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u3000\u00a0]+");
  private static final String DOT = "·";
  private static final int LONGEST_CHINESE = 4;

  private PersonName() {}

  /**
   * Tells whether a form can be short for a full name: 斯塔默 for 基尔·斯塔默, 海霞 for 李海霞, 小吕 and 吕先生 for
   * 吕明.
   *
   * @param titled whether the form is a surname with a word of address
   */
  static boolean isShortFor(String form, String full, boolean titled) {
    if (form.equals(full) || form.isEmpty()) {
      return false;
    }
    if (full.contains(DOT)) {
      return !form.contains(DOT) && Arrays.asList(full.split(DOT)).contains(form)
          || full.endsWith(DOT + form);
    }
    if (titled) {
      return full.startsWith(form.substring(0, 1));
    }
    if (isFamiliar(form)) {
      return full.startsWith(form.substring(1));
    }
    boolean chinese = full.length() <= LONGEST_CHINESE && full.length() > 2;
    return chinese && form.length() > 1 && form.length() < full.length() && full.endsWith(form);
  }

  /** Gives a name without the blanks that set its characters apart: {@code 王　坚} → 王坚. */
  static String joined(String name) {
    return BLANKS.matcher(name).replaceAll("");
  }

  /** Tells whether a form is 小, 老 or 阿 and a surname. */
  static boolean isFamiliar(String form) {
    return form.length() == 2 && FAMILIAR.contains(form.substring(0, 1));
  }
}
