package org.wenpu.use.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.Measure;
import org.wenpu.meaning.Observation;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.PostHolding;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.Term;

/**
 * Writes the facts of an article as JSON in the schema of the gold guideline: one object an
 * article, offsets in code points of {@code text}.
 */
public final class FactsJson {
  private final ObjectMapper json = new ObjectMapper();

  /** Gives the facts of an article as one JSON object. */
  public ObjectNode toJson(Facts facts) {
    Article article = facts.article().article();
    ObjectNode node = json.createObjectNode();
    node.put("id", article.id());
    node.put("headline", article.headline().title());
    node.put("date", article.date().toString());
    node.put("text", article.text());
    ArrayNode entities = node.putArray("entities");
    facts.article().mentions().forEach(m -> entities.add(entity(m, facts.article())));
    ArrayNode posts = node.putArray("posts");
    facts.posts().forEach(p -> posts.add(post(p)));
    ArrayNode statements = node.putArray("statements");
    facts.statements().forEach(s -> statements.add(statement(s, facts.article())));
    ArrayNode measures = node.putArray("measures");
    facts.measures().forEach(m -> measures.add(measure(m, facts.article())));
    ArrayNode observations = node.putArray("observations");
    facts.observations().forEach(o -> observations.add(observation(o, facts.article())));
    ArrayNode documents = node.putArray("documents");
    facts.documents().forEach(d -> documents.add(document(d)));
    ArrayNode events = node.putArray("events");
    facts.events().forEach(e -> events.add(event(e)));
    return node;
  }

  private ObjectNode entity(Mention mention, AnnotatedArticle article) {
    ObjectNode node = json.createObjectNode();
    node.put("type", mention.kind().tag()).put("text", article.quote(mention.span()));
    return span(node, mention.span(), "");
  }

  private ObjectNode post(PostHolding post) {
    ObjectNode node =
        json.createObjectNode()
            .put("person", post.person().name())
            .put("organization", name(post.organization()))
            .put("title", post.title());
    Term term = post.term();
    return term.equals(Term.UNTOLD) ? node : node.put("start", term.start()).put("end", term.end());
  }

  private ObjectNode statement(Statement statement, AnnotatedArticle article) {
    ObjectNode node = json.createObjectNode();
    node.put("speaker", statement.speaker().name()).put("verb", statement.cue());
    node.put("kind", lower(statement.kind()));
    for (int i = 0; i < statement.content().size(); i++) {
      Span span = statement.content().get(i);
      String suffix = i == 0 ? "" : String.valueOf(i + 1);
      node.put("text" + suffix, article.quote(span));
      span(node, span, suffix);
    }
    ArrayNode topics = node.putArray("topics");
    ArrayNode context = node.putArray("contextTopics");
    statement.topics().forEach(t -> (t.context() ? context : topics).add(t.topic().label()));
    return node.put("region", statement.region() == null ? null : statement.region().label());
  }

  private ObjectNode measure(Measure measure, AnnotatedArticle article) {
    ObjectNode node = json.createObjectNode();
    node.put("actor", measure.actor().name()).put("verb", measure.cue());
    node.put("text", article.quote(measure.content()));
    span(node, measure.content(), "");
    ArrayNode places = node.putArray("places");
    measure.places().forEach(p -> places.add(p.text()));
    node.put("status", measure.status() == null ? null : lower(measure.status()));
    node.put("deadline", measure.deadline() == null ? null : measure.deadline().lexical());
    return node.put("document", measure.declaredIn() == null ? null : measure.declaredIn().text());
  }

  private ObjectNode observation(Observation observation, AnnotatedArticle article) {
    Quantity quantity = observation.quantity();
    ObjectNode node = json.createObjectNode();
    node.put("about", name(observation.measured()));
    node.put("indicator", article.quote(observation.indicator()));
    ArrayNode modifiers = node.putArray("modifiers");
    observation.modifiers().forEach(m -> modifiers.add(article.quote(m)));
    node.put("value", quantity.value().stripTrailingZeros());
    node.put("unit", unit(quantity, article));
    node.put("qualifier", quantity.qualifier() == null ? null : quantity.qualifier().word());
    node.put(
        "comparison", observation.comparison() == null ? null : observation.comparison().word());
    node.put("period", observation.period() == null ? null : observation.period().iso());
    node.put("kind", lower(observation.kind()));
    return span(node, observation.evidence().spans().get(0), "");
  }

  /** Gives the unit in the characters of the article: {@code ％} where it has them. */
  private static @Nullable String unit(Quantity quantity, AnnotatedArticle article) {
    String unit = quantity.unit();
    int begin = unit == null ? -1 : article.chars().indexOf(unit, quantity.span().begin());
    return unit == null || begin < 0 || begin + unit.length() > quantity.span().end()
        ? unit
        : article.quote(new Span(begin, begin + unit.length()));
  }

  private ObjectNode document(DocumentReference document) {
    ObjectNode node = json.createObjectNode();
    node.put("name", document.document().text()).put("kind", lower(document.kind()));
    ArrayNode parties = node.putArray("parties");
    List<Participant> participants = document.parties();
    participants.forEach(p -> parties.add(p.name()));
    return node;
  }

  private ObjectNode event(Event event) {
    ObjectNode node = json.createObjectNode();
    node.put("type", event.type().tag());
    ArrayNode actors = node.putArray("actors");
    event.actors().forEach(a -> actors.add(a.name()));
    node.put("place", name(event.place()));
    String[] iso = event.period() == null ? new String[0] : event.period().iso().split("/");
    node.put("start", iso.length == 0 ? null : iso[0]);
    return node.put("end", iso.length == 0 ? null : iso[iso.length - 1]);
  }

  private static ObjectNode span(ObjectNode node, Span span, String suffix) {
    return node.put("begin" + suffix, span.begin()).put("end" + suffix, span.end());
  }

  private static @Nullable String name(@Nullable Participant participant) {
    return participant == null ? null : participant.name();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
