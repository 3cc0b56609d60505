package org.wenpu.meaning.extract.post;

import org.wenpu.language.Lexicon;

/** The kinds of titles in {@code lexicon/post-titles.tsv}. */
enum PostTitle {
  /** An office every state has, so that the news leaves out whose it is once it is told. */
  STATES_OWN,
  /** Stands behind the name of whom its holder serves: {@code 总统|特使}. */
  OF_THE_NAMED,
  /** A title of those a state sends: {@code 大使}. */
  ENVOY,
  /** A job that is a post only with its body: {@code 某公司|职工}. */
  BY_BODY,
  /** Ends like a trade and is none: {@code 获救|伤员}. */
  NO_TRADE;

  static final Lexicon<PostTitle> LIST = Lexicon.bundled("post-titles", PostTitle.class);
}
