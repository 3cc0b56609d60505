package org.wenpu.meaning;

/** What an article states, with its evidence. */
public sealed interface Fact
    permits PostHolding, Statement, Measure, Observation, DocumentReference, Event {
  Evidence evidence();
}
