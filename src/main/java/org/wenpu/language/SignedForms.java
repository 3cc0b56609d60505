package org.wenpu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Forms that are searched for only where a text holds their signs: words of which one must stand in
 * it for the form to match. The signs of all forms are looked for in one walk through the text,
 * which mostly holds none.
 */
public final class SignedForms {
  private final List<Form> forms = new ArrayList<>();
  private final Trie<Long> signs = new Trie<>();

  /** What a form needs: a bit for each list of words of which one must be there. */
  private record Form(Pattern pattern, long needs) {}

  private SignedForms() {}

  /** Collects forms with their signs. */
  public static final class Builder {
    private final SignedForms made = new SignedForms();
    private final Map<String, Long> bits = new TreeMap<>();
    private int lists;

    /**
     * Adds a form.
     *
     * @param signs lists of words, which {@code |} parts: a text must hold one of each list
     */
    public Builder add(String regex, String... signs) {
      long needs = 0;
      for (String list : signs) {
        long bit = 1L << lists++;
        for (String sign : list.split("\\|")) {
          bits.merge(sign, bit, (a, b) -> a | b);
        }
        needs |= bit;
      }
      if (lists > Long.SIZE) {
        throw new IllegalStateException("too many lists of signs");
      }
      made.forms.add(new Form(Pattern.compile(regex), needs));
      return this;
    }

    public SignedForms build() {
      bits.forEach((sign, own) -> made.signs.put(sign, own | ofBegins(sign)));
      return made;
    }

    /** Of the signs at one position the longest is found, which stands for those it begins with. */
    private long ofBegins(String sign) {
      long all = 0;
      for (int end = 1; end < sign.length(); end++) {
        all |= bits.getOrDefault(sign.substring(0, end), 0L);
      }
      return all;
    }
  }

  /** Gives the forms that may match in a stretch of a text, in the order they were added. */
  public List<Pattern> mayBeIn(String text, int begin, int end) {
    long there = 0;
    for (int at = begin; at < end; at++) {
      Trie.Match<Long> sign = signs.longest(text, at, end);
      there |= sign == null ? 0 : sign.value();
    }
    return there == 0 ? List.of() : needing(there);
  }

  private List<Pattern> needing(long there) {
    List<Pattern> patterns = new ArrayList<>();
    for (Form form : forms) {
      if ((form.needs() & ~there) == 0) {
        patterns.add(form.pattern());
      }
    }
    return patterns;
  }
}
