package org.wenpu.meaning.extract.measure;

import java.util.List;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Statement;
import org.wenpu.meaning.extract.Texts;
import org.wenpu.meaning.extract.statement.StatementExtractor;

/** Reads measures from short texts in which a few names are known. */
final class MeasureTexts {
  static final String[] NAMES = {
    "湖北/PLACE",
    "湖南/PLACE",
    "江汉平原/PLACE",
    "水利部/ORG",
    "民政部/ORG",
    "清江机械公司/ORG",
    "俄军/ORG",
    "周明/PER",
    "英国/PLACE",
    "清江村/PLACE",
    "江汉路步行街/PLACE"
  };

  /** Gives the measures of a text, each with its actor. */
  static List<String> measures(String text) {
    return measures(Texts.annotated(text, NAMES));
  }

  /** Gives the measures of an article in which nothing is known to be said. */
  static List<String> measures(AnnotatedArticle article) {
    return measures(article, List.of());
  }

  /** Gives the measures of an article, each with its actor. */
  static List<String> measures(AnnotatedArticle article, List<Statement> statements) {
    return new MeasureExtractor()
        .extract(article, statements).stream()
            .map(m -> m.actor().name() + "：" + article.quote(m.content()))
            .toList();
  }

  /** Gives the measures of a text in which statements were found before. */
  static List<String> measuresWithStatements(String text) {
    AnnotatedArticle article = Texts.annotated(text, NAMES);
    return measures(article, new StatementExtractor().extract(article));
  }

  /** Gives the measures of a work report. */
  static List<String> report(String text) {
    return measures(Texts.annotatedUnder("2026年湖北省政府工作报告", text, NAMES));
  }

  private MeasureTexts() {}

  /** Annotates a text under a headline. */
  static AnnotatedArticle under(String headline, String text) {
    return Texts.annotatedUnder(headline, text, NAMES);
  }
}
