package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final List<PostHolding> posts;
  private @Nullable Context context;
  private final Map<Span, List<Topic>> ofParagraph = new HashMap<>();

  TopicFinder(Topics topics, AnnotatedArticle article, List<PostHolding> posts) {
    this.topics = topics;
    this.article = article;
    this.posts = posts;
  }

  /** The words in which topics are looked for, and what the article is plainly about. */
  private record Context(String words, List<Topic> ofArticle) {}

  /** Gives them once somebody asks for topics: in many an article nobody does. */
  private Context context() {
    if (context == null) {
      String words = words(article, posts);
      context = new Context(words, topics.plainlyAbout(article, words));
    }
    return context;
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
    stretches.forEach(stretch -> own.addAll(topics.in(context().words, stretch)));
    Set<Topic> around = new LinkedHashSet<>();
    article.paragraphs().stream()
        .filter(paragraph -> paragraph.overlaps(stretches.get(0)))
        .forEach(paragraph -> around.addAll(about(paragraph)));
    around.addAll(context().ofArticle);
    around.removeAll(own);
    List<TopicReference> found = new ArrayList<>();
    own.forEach(topic -> found.add(new TopicReference(topic, false)));
    around.forEach(topic -> found.add(new TopicReference(topic, true)));
    return found;
  }

  private List<Topic> about(Span paragraph) {
    return ofParagraph.computeIfAbsent(paragraph, p -> topics.plainlyAbout(context().words, p));
  }
}
