package org.wenpu.meaning.extract.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article.DocumentMetadata;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Mention;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.DocumentReference.Dated;
import org.wenpu.meaning.DocumentReference.Stage;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Participant;

/** Gives the document whose text an article is, as the table above the text describes it. */
final class OfficialText {
  private static final double CERTAIN = 0.99;
  private static final String EXTRACTOR = "document/table";

  private final DocumentKinds kinds;

  OfficialText(DocumentKinds kinds) {
    this.kinds = kinds;
  }

  /** Gives the document, or null when the source says of none. */
  @Nullable DocumentReference of(AnnotatedArticle article) {
    DocumentMetadata table = article.article().documentMetadata();
    if (table == null || article.sentences().isEmpty()) {
      return null;
    }
    String title = table.title() == null ? article.article().headline().title() : table.title();
    Span where = where(article, title);
    Mention name = new Mention(Mention.Kind.DOCUMENT, where, title, "table", CERTAIN);
    return new DocumentReference(
        name,
        kind(title),
        table.documentNumber(),
        table.issuingOffices().stream().map(o -> new Participant(o, where, null)).toList(),
        List.of(),
        stages(table),
        true,
        new Evidence(List.of(where), EXTRACTOR, CERTAIN));
  }

  /** Gives where the title stands in the text, else the first sentence. */
  private static Span where(AnnotatedArticle article, String title) {
    int at = article.chars().indexOf(title);
    return at < 0
        ? article.sentences().get(0).span()
        : new Span(at, at + title.codePointCount(0, title.length()));
  }

  private DocumentReference.Kind kind(String title) {
    DocumentKinds.Kind kind = kinds.of(title);
    return kind == null || kind == DocumentKinds.Kind.NONE
        ? DocumentReference.Kind.OTHER
        : DocumentReference.Kind.valueOf(kind.name());
  }

  private static List<Dated> stages(DocumentMetadata table) {
    List<Dated> stages = new ArrayList<>();
    add(stages, Stage.ISSUED, table.written());
    add(stages, Stage.PUBLISHED, table.published());
    return stages;
  }

  private static void add(List<Dated> stages, Stage stage, @Nullable LocalDate day) {
    if (day != null) {
      stages.add(new Dated(stage, new Period(day, day, Period.Unit.DAY)));
    }
  }
}
