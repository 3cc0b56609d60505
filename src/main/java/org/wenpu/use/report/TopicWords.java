package org.wenpu.use.report;

import java.util.Collection;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.ArticleText;
import org.wenpu.language.Topic;
import org.wenpu.language.Topics;

/** Says whether words name a topic. */
final class TopicWords {
  private final Topics topics = Topics.bundled();
  private final Set<String> wanted;

  /**
   * @param wanted Chinese labels of topics
   */
  TopicWords(Collection<String> wanted) {
    this.wanted = Set.copyOf(wanted);
  }

  boolean in(String text) {
    String words = new ArticleText(text).normalized();
    return topics.in(words, new Span(0, words.length())).stream()
        .map(Topic::label)
        .anyMatch(wanted::contains);
  }
}
