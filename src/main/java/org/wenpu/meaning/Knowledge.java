package org.wenpu.meaning;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;

/**
 * The facts of an article with their identities settled.
 *
 * @param mentions which entity each mention is
 * @param participants which entity each participant of the facts is
 * @param seats where each post is held
 * @param filedFrom the place of the dateline; null when there is none or nobody knows it
 */
public record Knowledge(
    Facts facts,
    Map<Mention, Entity> mentions,
    Map<Participant, Entity> participants,
    Map<PostHolding, Seat> seats,
    @Nullable Place filedFrom) {
  public Knowledge {
    mentions = Map.copyOf(mentions);
    participants = Map.copyOf(participants);
    seats = Map.copyOf(seats);
  }

  public @Nullable Entity entity(Mention mention) {
    return mentions.get(mention);
  }

  public @Nullable Entity entity(Participant participant) {
    return participants.get(participant);
  }

  public Seat seat(PostHolding post) {
    return seats.getOrDefault(post, Seat.NONE);
  }
}
