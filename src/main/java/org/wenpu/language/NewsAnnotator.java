package org.wenpu.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Article;
import org.wenpu.input.Span;
import org.wenpu.language.names.NameRecognizer;
import org.wenpu.language.quantity.Quantity;
import org.wenpu.language.quantity.QuantityReader;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.language.time.TimeReader;

/** Makes out the language of Chinese official news: HanLP's words, our names. */
public final class NewsAnnotator implements Annotator {
  private final Segmenter segmenter;
  private final NameRecognizer names;
  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = new QuantityReader();

  public NewsAnnotator(Reference reference) {
    this(reference, new Segmenter());
  }

  public NewsAnnotator(Reference reference, Segmenter segmenter) {
    this.segmenter = segmenter;
    names = new NameRecognizer(segmenter, reference.places(), reference.institutions());
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    return annotate(List.of(article)).get(0);
  }

  @Override
  public List<AnnotatedArticle> annotate(List<Article> articles) {
    List<Draft> drafts = articles.stream().map(Draft::new).toList();
    List<List<Mention>> mentions = names.recognize(drafts.stream().map(Draft::told).toList());
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).readTimes(mentions.get(i));
    }
    return drafts.stream().map(Draft::countAndFinish).toList();
  }

  /** What is known of an article on its way through the stages. */
  private final class Draft {
    private final Article article;
    private final ArticleText text;
    private final List<Span> paragraphs;
    private final List<Sentence> sentences;
    private List<Mention> mentions = List.of();
    private List<TimeExpression> told = List.of();

    Draft(Article article) {
      this.article = article;
      text = new ArticleText(article.text());
      paragraphs = Structure.paragraphs(text.normalized());
      sentences = sentences(text.normalized(), paragraphs, dateline(article));
    }

    NameRecognizer.Told told() {
      return new NameRecognizer.Told(text, sentences);
    }

    void readTimes(List<Mention> named) {
      mentions = named;
      List<TimeExpression> read = times.read(text.normalized(), spans(sentences), today(article));
      told = outsidePersons(read, mentions);
    }

    AnnotatedArticle countAndFinish() {
      List<Quotation> quotations = Structure.quotations(text.normalized(), paragraphs);
      List<Quantity> counted = quantities.read(text.normalized(), sentences, mentions, told);
      return new AnnotatedArticle(
          article, text, paragraphs, sentences, quotations, mentions, told, counted);
    }
  }

  /** {@code 邓|清明|}: a festival in a person's name is no time. */
  private static List<TimeExpression> outsidePersons(
      List<TimeExpression> times, List<Mention> mentions) {
    BitSet persons = new BitSet();
    mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
        .forEach(mention -> persons.set(mention.span().begin(), mention.span().end()));
    return times.stream().filter(time -> !persons.get(time.span().begin())).toList();
  }

  private static List<Span> spans(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::span).toList();
  }

  /**
   * Gives the day from whose view an article tells times: filed one day, it is printed the next.
   */
  private static LocalDate today(Article article) {
    Article.Dateline dateline = article.dateline();
    return dateline == null || dateline.date() == null ? article.date() : dateline.date();
  }

  private static @Nullable Span dateline(Article article) {
    return article.dateline() == null ? null : article.dateline().span();
  }

  private List<Sentence> sentences(String text, List<Span> paragraphs, @Nullable Span dateline) {
    List<Sentence> sentences = new ArrayList<>();
    for (int p = 0; p < paragraphs.size(); p++) {
      for (Span span : Structure.sentences(text, paragraphs.get(p))) {
        Span news = without(span, dateline);
        if (news.length() > 0) {
          sentences.add(new Sentence(news, p, segmenter.tokens(text, news)));
        }
      }
    }
    return sentences;
  }

  private static Span without(Span sentence, @Nullable Span dateline) {
    if (dateline == null || !dateline.overlaps(sentence)) {
      return sentence;
    }
    return dateline.begin() <= sentence.begin()
        ? new Span(Math.min(dateline.end(), sentence.end()), sentence.end())
        : new Span(sentence.begin(), dateline.begin());
  }
}
