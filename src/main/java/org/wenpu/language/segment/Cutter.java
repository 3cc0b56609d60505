package org.wenpu.language.segment;

/** Cuts a stretch of text into words with part of speech. */
public interface Cutter {
  /** Gives all words to the sink: together they are the whole stretch. */
  void cut(String stretch, WordSink words);
}
