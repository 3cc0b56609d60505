package org.wenpu.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * An institution, region or state announces a concrete policy action: {@code 河北提出，支持保定国家数据标注基地发展}.
 *
 * @param cue the announcing verb as it stands; null when there is none
 * @param content the policy line
 * @param places the places it is aimed at, mentions within {@code content}
 */
public record Measure(
    Participant actor,
    @Nullable String cue,
    Span content,
    List<Mention> places,
    List<TopicReference> topics,
    Evidence evidence)
    implements Fact {
  public Measure {
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }
}
