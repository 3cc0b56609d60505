package org.wenpu.use.ask;

import java.util.Map;

/**
 * One way to lay a family's pattern over a question.
 *
 * @param slots what stands in each place
 */
record Reading(QuestionFamily family, Map<String, String> slots) {
  Reading {
    slots = Map.copyOf(slots);
  }

  /** Gives how many characters the patterns' own words cover not. */
  int slotLength() {
    return slots.values().stream().mapToInt(String::length).sum();
  }
}
