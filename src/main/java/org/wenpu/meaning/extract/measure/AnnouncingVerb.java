package org.wenpu.meaning.extract.measure;

/** The kinds of verbs behind an institution ({@code lexicon/announcing-verbs.tsv}). */
enum AnnouncingVerb {
  /** What follows are policy lines: {@code 河北提出，…}. */
  ANNOUNCE,
  /** What follows are words; a measure in them has a subject of its own: {@code 他表示，河北将…}. */
  SAY
}
