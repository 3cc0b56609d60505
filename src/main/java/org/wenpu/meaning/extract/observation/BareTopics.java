package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/** Finds the name of what a clause only points to: {@code 该|园区}. */
final class BareTopics {
  private static final Pattern NOTE = Pattern.compile("（[^）]*）$");

  /** {@code 某某主持召开|座谈会}. */
  private static final Pattern HELD =
      Pattern.compile("^.*(?:主持|召开|举行|出席|参加|宣布|[\\p{IsHan}]{2,4}在(?=全国|第))(?:召开)?");

  private static final int LONGEST = 22;

  private final AnnotatedArticle article;
  private final PointedThings pointed;

  BareTopics(AnnotatedArticle article, PointedThings pointed) {
    this.article = article;
    this.pointed = pointed;
  }

  /** Gives the name told before that ends so, or the headline's. */
  @Nullable Participant of(Scene scene, Span bare) {
    String head = scene.text(bare);
    Mention last = last(head, bare.begin());
    boolean document = last != null && last.kind() == Mention.Kind.DOCUMENT;
    if (document && DocumentTopics.isAimed(scene, bare.begin())) {
      return null;
    }
    if (last != null) {
      return Participant.of(last);
    }
    Participant longer = pointed.antecedent(head, bare.begin());
    return longer == null ? inHeadline(head, bare) : longer;
  }

  private @Nullable Mention last(String head, int position) {
    Mention last = null;
    for (Mention name : article.mentions()) {
      boolean before = name.span().end() <= position && name.kind() != Mention.Kind.PERSON;
      boolean ends = before && NOTE.matcher(name.text()).replaceFirst("").endsWith(head);
      last = ends ? name : last;
    }
    return last;
  }

  private @Nullable Participant inHeadline(String head, Span bare) {
    String title = article.article().headline().title();
    int end = title.contains(head) ? title.indexOf(head) + head.length() : 0;
    String words = title.substring(0, end);
    String part = words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('】')) + 1);
    String subject = HELD.matcher(part).replaceFirst("");
    boolean told =
        end > head.length() && subject.length() > head.length() && subject.length() < LONGEST;
    return told ? new Participant(subject, bare, null) : null;
  }
}
