package org.wenpu.input.html;

/** Names what a page says of its article. */
enum Part {
  /** What its relative addresses begin with. */
  BASE,
  /** What only pages of the site have. */
  MARK,
  ID,
  KICKER,
  HEADLINE,
  DECK,
  DATE,
  AUTHORS,
  EDITORS,
  PUBLISHER,
  SECTION,
  PAGE,
  URL,
  BODY,
  /** What stands in the body and is none of it. */
  FURNITURE,
  CAPTIONS
}
