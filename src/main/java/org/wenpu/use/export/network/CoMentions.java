package org.wenpu.use.export.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Ties things that are named in one paragraph, as often as that happens. Keeps eight bytes a
 * sighting: the numbers of the two things and of the article, articles numbered by their days.
 */
final class CoMentions implements Ties {
  static final String KIND = "named-with";
  private static final int THING_BITS = 21;
  private static final int ARTICLE_BITS = 22;
  private static final int FIRST_SHIFT = THING_BITS + ARTICLE_BITS;
  private static final long THING_MASK = (1L << THING_BITS) - 1;
  private static final long ARTICLE_MASK = (1L << ARTICLE_BITS) - 1;

  private final List<Paragraphs.Dated> articles;
  private final List<Node> things;
  private long[] sightings = new long[1024];
  private int size;

  CoMentions(DatasetGraph dataset) {
    Paragraphs paragraphs = new Paragraphs(dataset);
    articles = paragraphs.articles();
    things = things(paragraphs);
    requireRoom(articles.size(), ARTICLE_MASK, "articles");
    requireRoom(things.size(), THING_MASK, "things");
    see(paragraphs);
    Arrays.sort(sightings, 0, size);
  }

  private static void requireRoom(int size, long most, String what) {
    if (size > most) {
      throw new IllegalArgumentException(
          "too many " + what + " for a network of co-mentions: " + size + ", at most " + most);
    }
  }

  private List<Node> things(Paragraphs paragraphs) {
    Set<Node> named = new TreeSet<>(NodeCmp::compareRDFTerms);
    articles.forEach(a -> paragraphs.of(a.article()).forEach(named::addAll));
    return List.copyOf(named);
  }

  private void see(Paragraphs paragraphs) {
    Map<Node, Integer> numbers = new HashMap<>();
    things.forEach(t -> numbers.put(t, numbers.size()));
    for (int article = 0; article < articles.size(); article++) {
      for (Set<Node> together : paragraphs.of(articles.get(article).article())) {
        see(together.stream().mapToLong(numbers::get).sorted().toArray(), article);
      }
    }
  }

  private void see(long[] together, int article) {
    for (int i = 0; i < together.length; i++) {
      for (int j = i + 1; j < together.length; j++) {
        add(together[i] << FIRST_SHIFT | together[j] << ARTICLE_BITS | article);
      }
    }
  }

  private void add(long sighting) {
    if (size == sightings.length) {
      sightings = Arrays.copyOf(sightings, size * 2);
    }
    sightings[size++] = sighting;
  }

  @Override
  public void forEach(Consumer<Tie> sink) {
    for (int begin = 0; begin < size; ) {
      int end = begin;
      while (end < size && pair(end) == pair(begin)) {
        end++;
      }
      sink.accept(tie(begin, end));
      begin = end;
    }
  }

  private long pair(int sighting) {
    return sightings[sighting] >>> ARTICLE_BITS;
  }

  private Tie tie(int begin, int end) {
    long pair = pair(begin);
    Paragraphs.Dated first = article(begin);
    return new Tie(
        KIND,
        things.get((int) (pair >>> THING_BITS)),
        things.get((int) (pair & THING_MASK)),
        "",
        end - begin,
        new Days(first.day(), article(end - 1).day()),
        first.article().toString());
  }

  private Paragraphs.Dated article(int sighting) {
    return articles.get((int) (sightings[sighting] & ARTICLE_MASK));
  }
}
