package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.input.WordList;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.language.names.institution.begin.BodyHead;
import org.wenpu.language.names.place.SiteNames;
import org.wenpu.language.names.word.Words;

/**
 * Finds bodies and places by the short name an article gives them: {@code 西部车网联合创新中心（以下简称“西部车网”）},
 * then {@code 西部车网}. Near miss: {@code 某疾控中心（以下简称“中心”）}, for many are called so.
 */
final class ToldShortForms {
  private static final Pattern TOLD =
      Pattern.compile(
          "（(?:以下)?(?:简称|下称|称)[为：]?[“‘]?(\\p{IsHan}[\\p{IsHan}A-Za-z0-9·]{1,11}+)[”’]?）");

  /** Heavier than what looks like a body in the short name: {@code 西部|智联}. */
  private static final double WEIGHT = 24;

  private static final Set<String> NOUNS = nouns();
  private static final Lexicon<BodyHead.Kind> HEADS =
      Lexicon.bundled("institution-heads", BodyHead.Kind.class);
  private static final Lexicon<SiteNames.Head> SITES =
      Lexicon.bundled("site-heads", SiteNames.Head.class);

  private final Trie<Told> told = new Trie<>();
  private final TreeMap<Integer, Span> found = new TreeMap<>();

  /**
   * What a short name means.
   *
   * @param first where it is told
   */
  private record Told(int first, NameRule rule) {}

  private ToldShortForms(String chars, List<Proposal> found) {
    found.forEach(name -> this.found.put(name.span().begin(), name.span()));
    Map<Integer, Mention.Kind> ends = new HashMap<>();
    found.forEach(name -> ends.put(name.span().end(), name.kind()));
    Matcher brackets = TOLD.matcher(chars);
    while (brackets.find()) {
      Mention.Kind full = ends.getOrDefault(brackets.start(), Mention.Kind.PERSON);
      String name = brackets.group(1);
      if (full != Mention.Kind.PERSON && !many(name) && told.get(name) == null) {
        told.put(name, new Told(brackets.start(1), rule(full)));
      }
    }
  }

  /**
   * Gives the short names wherever the text has them from where they are told on.
   *
   * @param found the names of the article, none inside another
   */
  static List<Proposal> find(String chars, List<Words> sentences, List<Proposal> found) {
    ToldShortForms names = new ToldShortForms(chars, found);
    List<Proposal> shorts = new ArrayList<>();
    sentences.forEach(words -> names.add(words, shorts));
    return shorts;
  }

  private void add(Words words, List<Proposal> shorts) {
    int end = words.span().end();
    for (int at = words.span().begin(); at < end; at++) {
      Trie.Match<Told> name = told.longest(words.chars(), at, end);
      if (name != null && named(words, name, new Span(at, name.end()))) {
        shorts.add(Proposal.of(name.value().rule(), new Span(at, name.end()), WEIGHT));
        at = name.end() - 1;
      }
    }
  }

  private boolean named(Words words, Trie.Match<Told> name, Span span) {
    int first = name.value().first();
    boolean whole = words.boundary(span.begin()) && words.boundary(span.end());
    return span.begin() == first || span.begin() > first && whole && !insideAnother(span);
  }

  /** {@code 西部车网|联合创新中心}: the full name again. */
  private boolean insideAnother(Span span) {
    Map.Entry<Integer, Span> other = found.floorEntry(span.begin());
    return other != null
        && other.getValue().contains(span)
        && other.getValue().length() > span.length();
  }

  private static NameRule rule(Mention.Kind full) {
    return full == Mention.Kind.PLACE ? NameRule.PLACE : NameRule.INSTITUTION;
  }

  /** {@code 公司}, {@code 疾控中心}, {@code 园区}: a noun for bodies or places, no name. */
  private static boolean many(String name) {
    BodyHead.Kind head = HEADS.kind(name);
    return head != null && head != BodyHead.Kind.ALONE
        || SITES.kind(name) != null
        || NOUNS.contains(name);
  }

  private static Set<String> nouns() {
    Set<String> kinds = Set.of("company", "institution", "government", "region");
    WordList bodies = WordList.bundled("bodies", kinds);
    Set<String> nouns = new HashSet<>();
    kinds.forEach(kind -> nouns.addAll(bodies.forms(kind)));
    return nouns;
  }
}
