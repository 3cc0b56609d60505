package org.wenpu.meaning.extract;

import org.wenpu.meaning.Participant;

/**
 * Who acts at the head of a clause.
 *
 * @param actor resolved: {@code 我国} carries {@code 中国}, a document its issuer
 * @param end the first position behind the words that name it
 */
record PolicyActor(Participant actor, int end) {}
