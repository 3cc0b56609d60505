package org.wenpu.meaning.extract.event;

import java.util.List;
import org.wenpu.input.ArticleOf;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Annotator;
import org.wenpu.language.NewsAnnotator;
import org.wenpu.language.Reference;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.FactExtractor;

/** Reads the events of texts as the program does: with its own names, times and statements. */
final class ReportedEvents {
  private static final Annotator ANNOTATOR = new NewsAnnotator(Reference.bundled());
  private static final FactExtractor FACTS = new FactExtractor(Reference.bundled());

  private ReportedEvents() {}

  static List<Event> of(String text) {
    return FACTS.extract(article(text)).events();
  }

  /** Gives events as {@code type | actors | place | time}, with {@code -} for what is not told. */
  static List<String> shown(String text) {
    return of(text).stream().map(ReportedEvents::show).toList();
  }

  private static String show(Event event) {
    List<String> actors = event.actors().stream().map(a -> a.name()).toList();
    return String.join(
        " | ",
        event.type().tag(),
        actors.isEmpty() ? "-" : String.join("、", actors),
        event.place() == null ? "-" : event.place().name(),
        event.period() == null ? "-" : event.period().iso());
  }

  private static AnnotatedArticle article(String text) {
    return ANNOTATOR.annotate(ArticleOf.text(text));
  }
}
