package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Topic;
import org.wenpu.language.Topics;
import org.wenpu.meaning.TopicReference;

/**
 * Finds what words are about: the topics they name themselves and, marked as context, what their
 * paragraph and article are plainly about. A topic within the name of an institution ({@code 教育部})
 * is none.
 */
final class TopicFinder {
  private final Topics topics;
  private final AnnotatedArticle article;
  private final List<Topic> ofArticle;

  TopicFinder(Topics topics, AnnotatedArticle article) {
    this.topics = topics;
    this.article = article;
    this.ofArticle = topics.plainlyAbout(article);
  }

  /** Gives the topics of some stretches of one paragraph, own words first. */
  List<TopicReference> of(List<Span> stretches) {
    Set<Topic> own = new LinkedHashSet<>();
    stretches.forEach(stretch -> addOwn(stretch, own));
    Set<Topic> context = new LinkedHashSet<>();
    article.paragraphs().stream()
        .filter(paragraph -> paragraph.overlaps(stretches.get(0)))
        .forEach(paragraph -> context.addAll(topics.plainlyAbout(article, paragraph)));
    context.addAll(ofArticle);
    context.removeAll(own);
    List<TopicReference> found = new ArrayList<>();
    own.forEach(topic -> found.add(new TopicReference(topic, false)));
    context.forEach(topic -> found.add(new TopicReference(topic, true)));
    return found;
  }

  private void addOwn(Span stretch, Set<Topic> own) {
    int begin = stretch.begin();
    for (Mention mention : article.mentions()) {
      boolean body = mention.kind() == Mention.Kind.ORGANIZATION;
      if (body && mention.span().begin() >= begin && mention.span().end() <= stretch.end()) {
        own.addAll(topics.in(article.chars(), new Span(begin, mention.span().begin())));
        begin = mention.span().end();
      }
    }
    own.addAll(topics.in(article.chars(), new Span(begin, stretch.end())));
  }
}
