/**
 * Receives questions in words, English or Chinese, gives answers with their evidence. What can be
 * asked is data ({@code questions/}): kinds of questions that lead to named queries.
 */
@NullMarked
package org.wenpu.use.ask;

import org.jspecify.annotations.NullMarked;
