package org.wenpu.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.time.IsoLiteral;

/**
 * An institution, region or state announces a concrete policy action: {@code 河北提出，支持保定国家数据标注基地发展}.
 *
 * @param cue the announcing verb as it stands; null when there is none
 * @param content the policy line
 * @param places the places it is aimed at, mentions within {@code content}
 * @param status how far it has come; null when the article does not tell
 * @param deadline by when it is to be done, null when not told
 * @param declaredIn the document it stands in, null when none is named
 */
public record Measure(
    Participant actor,
    @Nullable String cue,
    Span content,
    List<Mention> places,
    List<TopicReference> topics,
    @Nullable Status status,
    @Nullable IsoLiteral deadline,
    @Nullable Mention declaredIn,
    Evidence evidence)
    implements Fact {

  /** How far a measure has come on the day of its article. */
  public enum Status {
    /** Announced, ordered or intended: {@code 将推广…}. */
    PLANNED,
    /** Being done: {@code 正在推广…}. */
    UNDER_WAY,
    /** Done: {@code 推广了…}. */
    DONE
  }

  public Measure {
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /** Gives the same measure with its topics. */
  public Measure about(List<TopicReference> found) {
    return new Measure(actor, cue, content, places, found, status, deadline, declaredIn, evidence);
  }
}
