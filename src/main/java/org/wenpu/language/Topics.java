package org.wenpu.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;

/**
 * Knows the policy topics of the bundled {@code ontology/topics.ttl} and finds them in texts by the
 * longest of their Chinese forms; Latin ones ({@code AI}) only as whole words, in either case.
 * Immutable once read; safe to share.
 *
 * <p>What a text is <em>plainly about</em>, so that it stands behind a statement that does not name
 * it:
 *
 * <ul>
 *   <li>an article: what its headline, kicker or deck names, and what a third of its paragraphs
 *       name, at least three times together (twice when the first paragraph does) and at least half
 *       as often as the topic it names most;
 *   <li>a paragraph: what it names at least twice.
 * </ul>
 *
 * The broader topic is not added: who asks for {@code 科技创新} follows {@code skos:broader}.
 */
public final class Topics {
  private static final int OFTEN = 3;
  private static final int TWICE = 2;
  private static final int SHARE = 3;

  /** What a form stands for: a topic, or nothing when it only looks like one. */
  private record Form(@Nullable Topic topic) {}

  private final Map<String, Topic> byKey = new LinkedHashMap<>();
  private final Map<String, Topic> byLabel = new HashMap<>();
  private final Map<String, String> broader = new HashMap<>();
  private final Trie<Form> forms = new Trie<>();

  /**
   * Reads the bundled file.
   *
   * @throws IllegalStateException when a form belongs to two topics or a broader topic is unknown
   */
  public static Topics bundled() {
    return new Topics(
        Thesaurus.bundled("topics", "topic"), Lookalike.bundled().forms(Lookalike.NOT_TOPIC));
  }

  Topics(Iterable<Concept> concepts, Iterable<String> lookalikes) {
    concepts.forEach(this::add);
    lookalikes.forEach(form -> forms.put(form, new Form(null)));
    broader.forEach(this::requireTopic);
  }

  private void add(Concept concept) {
    Topic topic = new Topic(concept.key(), concept.one("prefLabel@zh"));
    byKey.put(topic.key(), topic);
    String wider = concept.first("broader");
    if (wider != null) {
      broader.put(topic.key(), wider);
    }
    for (String language : List.of("zh", "en")) {
      Stream.of("prefLabel@", "altLabel@")
          .flatMap(property -> concept.all(property + language).stream())
          .forEach(label -> file(label, topic));
    }
    Stream.concat(concept.all("prefLabel@zh").stream(), concept.all("altLabel@zh").stream())
        .forEach(form -> forms.put(lower(form), new Form(topic)));
  }

  private void file(String label, Topic topic) {
    Topic other = byLabel.put(lower(label), topic);
    if (other != null && !other.equals(topic)) {
      throw new IllegalStateException(
          label + " belongs to two topics: " + other.key() + ", " + topic.key());
    }
  }

  private void requireTopic(String key, String wider) {
    if (!byKey.containsKey(wider)) {
      throw new IllegalStateException(key + " has an unknown broader topic: " + wider);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Finds the topics that a stretch of normalised text names, each once, in text order. */
  public List<Topic> in(String chars, Span span) {
    return List.copyOf(counts(chars.substring(span.begin(), span.end())).keySet());
  }

  /**
   * Finds the topics an article is plainly about, those of the headline first.
   *
   * @param words the article's normalised text, in which what names no topic may be blanked
   */
  public List<Topic> plainlyAbout(AnnotatedArticle article, String words) {
    return Stream.concat(
            counts(above(article.article().headline())).keySet().stream(),
            often(words, article.paragraphs()).stream())
        .distinct()
        .toList();
  }

  /** Gives the topics that the paragraphs of an article name often, the most often named first. */
  private List<Topic> often(String words, List<Span> paragraphs) {
    Map<Topic, Integer> counts = new LinkedHashMap<>();
    Map<Topic, Integer> spread = new HashMap<>();
    for (Span paragraph : paragraphs) {
      counts(words.substring(paragraph.begin(), paragraph.end()))
          .forEach(
              (topic, count) -> {
                counts.merge(topic, count, Integer::sum);
                spread.merge(topic, 1, Integer::sum);
              });
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Topic> lead = paragraphs.isEmpty() ? List.of() : in(words, paragraphs.get(0));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= (lead.contains(e.getKey()) ? TWICE : OFTEN))
        .filter(e -> 2 * e.getValue() >= most)
        .filter(e -> SHARE * spread.getOrDefault(e.getKey(), 0) >= paragraphs.size())
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String above(Article.Headline headline) {
    return Stream.of(headline.title(), headline.kicker(), headline.deck())
        .map(line -> line == null ? "" : new ArticleText(line).normalized())
        .reduce("", (above, line) -> above + line + "\n");
  }

  /** Finds the topics a paragraph of such a text is plainly about. */
  public List<Topic> plainlyAbout(String words, Span paragraph) {
    return counts(words.substring(paragraph.begin(), paragraph.end())).entrySet().stream()
        .filter(e -> e.getValue() >= TWICE)
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<Topic, Integer> counts(String chars) {
    String text = lower(chars);
    Map<Topic, Integer> counts = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      Trie.Match<Form> match = forms.longest(text, at);
      if (match == null || cutsLatinWord(text, at, match.end())) {
        at++;
        continue;
      }
      if (match.value().topic() != null) {
        counts.merge(match.value().topic(), 1, Integer::sum);
      }
      at = match.end();
    }
    return counts;
  }

  private static boolean cutsLatinWord(String text, int begin, int end) {
    return begin > 0 && isLatin(text.charAt(begin - 1)) && isLatin(text.charAt(begin))
        || end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Gives the topic of a label in Chinese or English, whatever its case, or of a key; or null. */
  public @Nullable Topic named(String label) {
    return byLabel.get(lower(label));
  }

  /** Gives the topic of a key, or null. */
  public @Nullable Topic byKey(String key) {
    return byKey.get(key);
  }

  /** Gives the next broader topic, or null. */
  public @Nullable Topic broader(Topic topic) {
    String key = broader.get(topic.key());
    return key == null ? null : byKey.get(key);
  }

  /** Gives all topics in the order of the file. */
  public List<Topic> all() {
    return List.copyOf(byKey.values());
  }
}
