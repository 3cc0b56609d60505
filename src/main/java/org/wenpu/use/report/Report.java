package org.wenpu.use.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a store knows of a topic, cut to what a page can hold.
 *
 * @param topics their names
 * @param regions names of those asked for; none for everywhere
 * @param lines by kind, each kind there
 * @param homes how many facts belong where; documents are not counted
 * @param days how many facts each day's articles hold
 * @param sources the articles, the newest first
 * @param articles how many there are in all
 */
public record Report(
    ReportScope scope,
    List<Name> topics,
    List<Name> regions,
    Map<FactKind, Lines> lines,
    SortedMap<Home, Count> homes,
    SortedMap<String, Count> days,
    List<Source> sources,
    int articles,
    TopicNetwork network) {
  public Report {
    topics = List.copyOf(topics);
    regions = List.copyOf(regions);
    lines = new EnumMap<>(lines);
    homes = new TreeMap<>(homes);
    days = new TreeMap<>(days);
    sources = List.copyOf(sources);
  }

  /** What something is called; English may be empty. */
  record Name(String chinese, String english) {}

  /** Says whether the store knows nothing of it. */
  public boolean isEmpty() {
    return articles == 0;
  }

  /** Gives the names of the topics in a line: {@code 人工智能 Artificial intelligence}. */
  public String title() {
    return (topicsInChinese() + " " + topicsInEnglish()).strip();
  }

  String topicsInChinese() {
    return topics.stream().map(Name::chinese).collect(Collectors.joining("、"));
  }

  String topicsInEnglish() {
    return topics.stream()
        .map(Name::english)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  Lines of(FactKind kind) {
    return lines.getOrDefault(kind, new Lines(List.of(), 0));
  }
}
