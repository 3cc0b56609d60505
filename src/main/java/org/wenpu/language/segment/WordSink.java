package org.wenpu.language.segment;

/** Takes the words of a stretch of text, first to last. */
@FunctionalInterface
public interface WordSink {
  /**
   * @param text the word; as many characters as it has in the stretch
   * @param tag its part of speech in HanLP's tag set
   */
  void word(String text, String tag);
}
