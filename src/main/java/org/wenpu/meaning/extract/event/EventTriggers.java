package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Rows;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Event;

/**
 * Holds the words that tell of events ({@code lexicon/event-triggers.tsv}). A form may stand there
 * several times; of those that fit, the first is taken.
 */
final class EventTriggers {
  private static final String FILE = "/lexicon/event-triggers.tsv";
  private static final String NONE = "-";

  private final List<EventTrigger> all = new ArrayList<>();
  private final Trie<List<EventTrigger>> byForm = new Trie<>();

  EventTriggers() {
    for (Rows.Row row : Rows.bundled(FILE)) {
      EventTrigger trigger = trigger(row);
      all.add(trigger);
      List<EventTrigger> same = byForm.get(trigger.form());
      if (same == null) {
        same = new ArrayList<>();
        byForm.put(trigger.form(), same);
      }
      same.add(trigger);
    }
  }

  /** Gives all in the order of the file. */
  List<EventTrigger> all() {
    return List.copyOf(all);
  }

  /** Gives the triggers with the longest form that begins at a position, or null. */
  Trie.@Nullable Match<List<EventTrigger>> at(String chars, int begin, int limit) {
    return byForm.longest(chars, begin, limit);
  }

  private static EventTrigger trigger(Rows.Row row) {
    ActorPattern pattern =
        Arrays.stream(ActorPattern.values())
            .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(row.cell(2)))
            .findFirst()
            .orElseThrow(() -> row.fault("unknown pattern: " + row.cell(2)));
    return new EventTrigger(
        row.cell(0),
        type(row),
        pattern,
        pattern(row.cell(3), "(?:%s)$"),
        pattern(row.cell(4), "(?:%s)"),
        row.cell(5),
        row.cell(6));
  }

  private static Event.@Nullable Type type(Rows.Row row) {
    if (row.cell(1).equals(NONE)) {
      return null;
    }
    return Arrays.stream(Event.Type.values())
        .filter(t -> t.tag().equals(row.cell(1)))
        .findFirst()
        .orElseThrow(() -> row.fault("unknown type: " + row.cell(1)));
  }

  private static @Nullable Pattern pattern(String cell, String frame) {
    return cell.equals(NONE) ? null : Pattern.compile(String.format(Locale.ROOT, frame, cell));
  }
}
