package org.wenpu.language;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Knows the titles that stand next to names ({@code lexicon/titles.tsv}). Words that may go before
 * a title are joined to it by rule: {@code 常务副} + {@code 主任}.
 */
public final class Titles {
  private static final Set<Kind> NO_TITLE =
      EnumSet.of(Kind.PREFIX, Kind.FORMER, Kind.INCUMBENT, Kind.ADDRESS);
  private static final Titles BUNDLED = new Titles(Lexicon.bundled("titles", Kind.class));

  private final Lexicon<Kind> words;
  private final Trie<Kind> titlesBackwards = new Trie<>();
  private final Trie<Kind> markersBackwards = new Trie<>();

  /** What a word next to a name says of its bearer. */
  public enum Kind {
    /** A post, whether or not a body stands before it: {@code 部长}. */
    POST,
    /** A post many hold in one body, so that a list of names shares it: {@code 常委}. */
    MEMBER,
    /** A seat in an assembly, whose body is not that of the next title: {@code 委员}. */
    SEAT,
    /** An office of a state, which belongs to no domestic body: {@code 首相}, {@code 国务委员}. */
    STATE_OFFICE,
    /** A post of a company: {@code 董事长}. */
    COMPANY_POST,
    /** The head of a region's government: {@code 市长}. */
    REGION_HEAD,
    /**
     * What one does in a proceeding or action, or one's grade, which no body gives: {@code 鉴定人}.
     */
    ROLE,
    /** A post only where its body is told: {@code 法官}. */
    JOB,
    /** What a person is, but no post: {@code 村民}. */
    OCCUPATION,
    /** What a person is called by: {@code 同志}. */
    ADDRESS,
    /** Part of the title it stands before: {@code 副}. */
    PREFIX,
    /** Says that a post is held no more: {@code 原}. */
    FORMER,
    /** Says that a post is held now: {@code 新任}. */
    INCUMBENT;

    /** Says whether a person next to it may hold a post, given a body. */
    public boolean isPost() {
      return ordinal() <= JOB.ordinal();
    }
  }

  /** A title in a text, with its prefixes. */
  public record Title(Span span, Kind kind) {}

  private Titles(Lexicon<Kind> words) {
    this.words = words;
    for (Kind kind : Kind.values()) {
      Trie<Kind> trie = NO_TITLE.contains(kind) ? markersBackwards : titlesBackwards;
      words.forms(kind).forEach(w -> trie.put(new StringBuilder(w).reverse().toString(), kind));
    }
  }

  /** Gives the titles that come with the program. */
  public static Titles bundled() {
    return BUNDLED;
  }

  /**
   * Gives the longest title that ends at {@code end} and does not begin before {@code from}: in
   * {@code 局党组副书记李某} 党组副书记. Forms of address are none.
   */
  public @Nullable Title endingAt(String text, int end, int from) {
    Trie.Match<Kind> found = titlesBackwards.longestBackwards(text, end, from);
    return found == null
        ? null
        : new Title(new Span(withPrefixes(text, found.end(), from), end), found.value());
  }

  private int withPrefixes(String text, int begin, int from) {
    Trie.Match<Kind> before = markersBackwards.longestBackwards(text, begin, from);
    while (before != null && before.value() == Kind.PREFIX && !isGeneration(text, before.end())) {
      begin = before.end();
      before = markersBackwards.longestBackwards(text, begin, from);
    }
    return begin;
  }

  /** {@code 三|代航天员}: a numeral before 代 counts generations. */
  private static boolean isGeneration(String text, int begin) {
    return text.charAt(begin) == '代'
        && begin > 0
        && "一二三四五六七八九十几两新".indexOf(text.charAt(begin - 1)) >= 0;
  }

  /**
   * Gives the longest title that begins at {@code begin} and ends by {@code limit}: in {@code
   * 副主任、局长} 副主任. Forms of address are none.
   */
  public @Nullable Title startingAt(String text, int begin, int limit) {
    int at = begin;
    while (at < limit) {
      Trie.Match<Kind> found = words.longest(text, at, limit);
      if (found == null) {
        return null;
      }
      if (!NO_TITLE.contains(found.value())) {
        return new Title(new Span(begin, found.end()), found.value());
      }
      if (found.value() != Kind.PREFIX) {
        return null;
      }
      at = found.end();
    }
    return null;
  }

  /** Gives the word that marks a title and ends at {@code end} ({@code 原}, {@code 副}), or null. */
  public @Nullable Title markerEndingAt(String text, int end, int from) {
    Trie.Match<Kind> found = markersBackwards.longestBackwards(text, end, from);
    return found == null ? null : new Title(new Span(found.end(), end), found.value());
  }

  /** Gives the kind of exactly this word, or null when the list does not have it. */
  public @Nullable Kind kind(String word) {
    return words.kind(word);
  }
}
