package org.wenpu.use.ask;

import java.util.Map;

/**
 * One way to understand a question.
 *
 * @param slots what stands in each slot
 * @param weight how much of the question it explains
 */
record Reading(QuestionFamily family, Map<String, String> slots, int weight) {
  Reading {
    slots = Map.copyOf(slots);
  }
}
