package org.wenpu.meaning.extract.post;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.meaning.PostHolding;

/**
 * Finds who holds which post where: {@code 浙江省人大代表、某实验室主任王海} gives two posts of 王海. Each post is
 * given once per person, body and title, in text order.
 */
public final class PostExtractor {
  private final Titles titles = Titles.bundled();

  /** Gives the posts of an article. */
  public List<PostHolding> extract(AnnotatedArticle article) {
    PostScene scene = new PostScene(article);
    TitlesBefore before = new TitlesBefore(scene, titles);
    TitlesAfter after = new TitlesAfter(scene, titles);
    Appointments appointments = new Appointments(scene, titles);
    List<PostHolding> posts = new ArrayList<>();
    for (Mention person : scene.persons()) {
      posts.addAll(before.of(person));
      posts.addAll(after.of(person));
      posts.addAll(appointments.of(person, before.stateOf(person)));
    }
    return DistinctPosts.of(posts);
  }
}
