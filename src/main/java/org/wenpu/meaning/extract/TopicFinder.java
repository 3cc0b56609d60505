package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Topic;
import org.wenpu.language.Topics;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.TopicReference;

/**
 * Finds what words are about: the topics they name themselves and, marked as context, what their
 * paragraph and article are plainly about. A topic within the name of an institution ({@code 教育部})
 * or within somebody's post is none.
 */
final class TopicFinder {
  private static final char BLANK = '\u3000';

  private final Topics topics;
  private final AnnotatedArticle article;
  private final String words;
  private final List<Topic> ofArticle;
  private final Map<Span, List<Topic>> ofParagraph = new HashMap<>();

  TopicFinder(Topics topics, AnnotatedArticle article, List<PostHolding> posts) {
    this.topics = topics;
    this.article = article;
    this.words = words(article, posts);
    this.ofArticle = topics.plainlyAbout(article, words);
  }

  private static String words(AnnotatedArticle article, List<PostHolding> posts) {
    char[] words = article.chars().toCharArray();
    article.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.ORGANIZATION)
        .forEach(mention -> blank(words, mention.span()));
    posts.forEach(post -> post.evidence().spans().forEach(span -> blank(words, span)));
    return new String(words);
  }

  private static void blank(char[] words, Span span) {
    Arrays.fill(words, span.begin(), span.end(), BLANK);
  }

  /** Gives the topics of some stretches of one paragraph, own words first. */
  List<TopicReference> of(List<Span> stretches) {
    Set<Topic> own = new LinkedHashSet<>();
    stretches.forEach(stretch -> own.addAll(topics.in(words, stretch)));
    Set<Topic> context = new LinkedHashSet<>();
    article.paragraphs().stream()
        .filter(paragraph -> paragraph.overlaps(stretches.get(0)))
        .forEach(paragraph -> context.addAll(about(paragraph)));
    context.addAll(ofArticle);
    context.removeAll(own);
    List<TopicReference> found = new ArrayList<>();
    own.forEach(topic -> found.add(new TopicReference(topic, false)));
    context.forEach(topic -> found.add(new TopicReference(topic, true)));
    return found;
  }

  private List<Topic> about(Span paragraph) {
    return ofParagraph.computeIfAbsent(paragraph, p -> topics.plainlyAbout(words, p));
  }
}
