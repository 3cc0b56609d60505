package org.wenpu.use.export.draw;

/**
 * A tie as it is drawn.
 *
 * @param title what a mouse shows
 * @param width in pixels
 */
record Line(Box from, Box to, String title, double width) {}
