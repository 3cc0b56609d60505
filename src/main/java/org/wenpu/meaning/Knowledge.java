package org.wenpu.meaning;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;

/**
 * The facts of an article with their identities settled.
 *
 * @param mentions which entity each mention is
 * @param participants which entity each participant of the facts is
 */
public record Knowledge(
    Facts facts, Map<Mention, Entity> mentions, Map<Participant, Entity> participants) {
  public Knowledge {
    mentions = Map.copyOf(mentions);
    participants = Map.copyOf(participants);
  }

  public @Nullable Entity entity(Mention mention) {
    return mentions.get(mention);
  }

  public @Nullable Entity entity(Participant participant) {
    return participants.get(participant);
  }
}
