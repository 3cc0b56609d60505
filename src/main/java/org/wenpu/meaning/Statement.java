package org.wenpu.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Place;

/**
 * Someone is reported to say something.
 *
 * @param cue the reporting verb as it stands ({@code 说}); null for a quotation without one
 * @param content what was said, one span or, where the cue stands in the middle, two
 * @param capacity the post in which the speaker speaks; null when the article names none
 * @param region the province or foreign country the speaker speaks for; null when there is none
 */
public record Statement(
    Participant speaker,
    @Nullable String cue,
    Kind kind,
    List<Span> content,
    @Nullable PostHolding capacity,
    @Nullable Place region,
    List<TopicReference> topics,
    Evidence evidence)
    implements Fact {

  /** Whether the words are the speaker's own. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  public Statement {
    content = List.copyOf(content);
    topics = List.copyOf(topics);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement needs words");
    }
  }
}
