package org.wenpu.meaning;

import org.jspecify.annotations.Nullable;
import org.wenpu.language.Place;

/**
 * Says where a post is held: {@code 广东省人大代表} sits in 广东省人民代表大会 for 广东省.
 *
 * @param organization the body; null when the text gives none
 * @param region the place the post is held for; null when it is for none
 */
public record Seat(Entity.@Nullable Institution organization, @Nullable Place region) {
  public static final Seat NONE = new Seat(null, null);
}
