package org.wenpu.use.export.network;

import java.util.Locale;

/** What a node is, and its colour: those of Okabe and Ito, which colour-blind people tell apart. */
public enum NodeKind {
  PERSON(0xe69f00),
  INSTITUTION(0x0072b2),
  PLACE(0x009e73),
  TOPIC(0xcc79a7),
  DOCUMENT(0x56b4e9),
  MEASURE(0xd55e00),
  /** A speaker or actor without a name. */
  UNNAMED(0x999999),
  OTHER(0x666666);

  private static final int BYTE = 0xff;

  /** Below it white letters can be read better than black ones. */
  private static final double MIDDLE = 0.179;

  private final int colour;

  NodeKind(int colour) {
    this.colour = colour;
  }

  /** Gives the name in files: {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  int red() {
    return colour >> 16;
  }

  int green() {
    return colour >> 8 & BYTE;
  }

  int blue() {
    return colour & BYTE;
  }

  /** Says whether letters on the colour should be white, by its luminance (WCAG 2). */
  public boolean isDark() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue()) < MIDDLE;
  }

  private static double linear(int part) {
    double share = (double) part / BYTE;
    return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
  }

  /** Gives the colour as {@code #e69f00}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06x", colour);
  }
}
