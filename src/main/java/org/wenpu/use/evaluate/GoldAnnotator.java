package org.wenpu.use.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.Mention;

/**
 * Annotates with the names of the gold instead of recognised ones, so that extractors can be
 * measured apart from name recognition.
 */
public final class GoldAnnotator implements Annotator {
  private final Annotator base;
  private final Map<String, JsonNode> gold;

  /**
   * @param base finds everything but the names
   * @param gold gold articles by id
   */
  public GoldAnnotator(Annotator base, Map<String, JsonNode> gold) {
    this.base = base;
    this.gold = Map.copyOf(gold);
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    AnnotatedArticle found = base.annotate(article);
    JsonNode node = gold.get(article.id());
    return node == null ? found : found.withMentions(mentions(node.path("entities")));
  }

  private static List<Mention> mentions(JsonNode entities) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode entity : entities) {
      Span span = new Span(entity.get("begin").asInt(), entity.get("end").asInt());
      String text = entity.get("text").asText();
      mentions.add(new Mention(kind(entity.get("type").asText()), span, text, "gold", 1));
    }
    return mentions;
  }

  private static Mention.Kind kind(String tag) {
    return Arrays.stream(Mention.Kind.values())
        .filter(k -> k.tag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of name: " + tag));
  }
}
