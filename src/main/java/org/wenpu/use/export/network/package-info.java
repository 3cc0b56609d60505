/**
 * Receives a store, writes networks made for people: a projection of its facts, in the formats of
 * graph tools.
 */
@NullMarked
package org.wenpu.use.export.network;

import org.jspecify.annotations.NullMarked;
