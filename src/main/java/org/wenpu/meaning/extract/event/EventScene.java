package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Quotation;
import org.wenpu.language.Sentence;
import org.wenpu.language.time.TimeExpression;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.HiddenText;
import org.wenpu.meaning.extract.WorkReports;

/**
 * An article laid out for finding events: what somebody says in quotation marks, and what stands in
 * brackets and title marks, is blanked; offsets stay.
 */
final class EventScene {
  private static final String BREAKS = "，；。！？：\n";
  private static final String ENDS = "。！？”）…：；";
  private static final int LONGEST_NAME = 16;
  private static final int LONGEST_TITLE = 50;

  private final AnnotatedArticle article;
  private final String masked;
  private final List<Clause> clauses = new ArrayList<>();
  private final @Nullable Mention[] mentionAt;
  private final @Nullable TimeExpression[] timeAt;

  /** The first sentence of the news each sentence belongs to: several stand under headlines. */
  private final int[] newsOf;

  EventScene(AnnotatedArticle article) {
    this.article = article;
    masked = mask(article);
    mentionAt = new Mention[masked.length() + 1];
    timeAt = new TimeExpression[masked.length() + 1];
    article.mentions().forEach(m -> mentionAt[m.span().begin()] = m);
    article.times().forEach(t -> timeAt[t.span().begin()] = t);
    newsOf = new int[article.sentences().size()];
    int news = 0;
    for (int s = 0; s < newsOf.length; s++) {
      boolean title = isTitle(article.sentences().get(s));
      news = title ? s + 1 : news;
      newsOf[s] = news;
      split(article.sentences().get(s), s);
    }
  }

  /** Says whether a clause stands where its news itself is told: first, under a headline. */
  boolean isLead(Clause clause) {
    int news = newsOf[clause.sentence()];
    return clause.sentence() - news <= (news == 0 ? 1 : 0);
  }

  /** Says whether a clause is the headline of its news. */
  boolean isHeadline(Clause clause) {
    return newsOf[clause.sentence()] > clause.sentence();
  }

  /** Says whether two positions belong to the same news. */
  boolean areOneNews(int one, int other) {
    return newsAt(one) == newsAt(other);
  }

  private int newsAt(int position) {
    int begun = 0;
    for (int after = newsOf.length; begun < after; ) {
      int middle = (begun + after) / 2;
      if (article.sentences().get(middle).span().begin() <= position) {
        begun = middle + 1;
      } else {
        after = middle;
      }
    }
    return begun == 0 ? 0 : newsOf[begun - 1];
  }

  /** Gives the stretch of the news a clause belongs to. */
  Span news(Clause clause) {
    int first = newsOf[clause.sentence()];
    int last = clause.sentence();
    while (last + 1 < newsOf.length && newsOf[last + 1] == first) {
      last++;
    }
    List<Sentence> sentences = article.sentences();
    return new Span(sentences.get(first).span().begin(), sentences.get(last).span().end());
  }

  /** Gives the first sentence of the news a clause belongs to. */
  Span lead(Clause clause) {
    return article.sentences().get(newsOf[clause.sentence()]).span();
  }

  /** A line without a full stop between paragraphs is a headline; its news is told below it. */
  private boolean isTitle(Sentence sentence) {
    Span line = article.paragraphs().get(sentence.paragraph());
    boolean last = sentence.paragraph() == article.paragraphs().size() - 1;
    return !last
        && line.length() <= LONGEST_TITLE
        && ENDS.indexOf(masked.charAt(line.end() - 1)) < 0;
  }

  /** Gives who or what is named by words: a name, where they are one. */
  Participant participant(Span words) {
    Mention mention = mentionAt(words.begin());
    boolean name = mention != null && mention.span().equals(words);
    return new Participant(article.words(words), words, name ? mention : null);
  }

  /** Gives the last title told between a position and a cue, or null. */
  @Nullable Participant titleBefore(EventCue cue, int begin) {
    int close = masked.lastIndexOf('》', cue.begin());
    int open = masked.lastIndexOf('《', close);
    if (open < begin) {
      return null;
    }
    Span title = new Span(open + 1, close);
    return new Participant(article.words(title), title, null);
  }

  private static String mask(AnnotatedArticle article) {
    HiddenText text = new HiddenText(article.chars());
    article.quotations().stream()
        .map(Quotation::content)
        .filter(content -> isSpeech(article.chars(), content))
        .forEach(text::hide);
    return text.hideBetween('《', '》').hideBetween('（', '）').toString();
  }

  /** “都市国际论坛” is a name, “要把好事办好。” is said. */
  private static boolean isSpeech(String chars, Span content) {
    String words = chars.substring(content.begin(), content.end());
    return words.length() > LONGEST_NAME || words.chars().anyMatch(c -> BREAKS.indexOf(c) >= 0);
  }

  private void split(Sentence sentence, int number) {
    int begin = sentence.span().begin();
    for (int i = begin; i < sentence.span().end(); i++) {
      if (BREAKS.indexOf(masked.charAt(i)) >= 0) {
        add(begin, i, number, sentence.paragraph());
        begin = i + 1;
      }
    }
    add(begin, sentence.span().end(), number, sentence.paragraph());
  }

  private void add(int begin, int end, int sentence, int paragraph) {
    int from = begin;
    while (from < end && Character.isWhitespace(masked.charAt(from))) {
      from++;
    }
    if (from < end) {
      clauses.add(new Clause(new Span(from, end), clauses.size(), sentence, paragraph));
    }
  }

  boolean isWorkReport() {
    return WorkReports.isReport(article);
  }

  AnnotatedArticle article() {
    return article;
  }

  String masked() {
    return masked;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** Gives the clause before another in its sentence, or null. */
  @Nullable Clause before(Clause clause) {
    Clause last = clause.index() == 0 ? null : clauses.get(clause.index() - 1);
    return last == null || last.sentence() != clause.sentence() ? null : last;
  }

  /** Gives the clause after another in its sentence, or null. */
  @Nullable Clause after(Clause clause) {
    Clause next = clause.index() + 1 == clauses.size() ? null : clauses.get(clause.index() + 1);
    return next == null || next.sentence() != clause.sentence() ? null : next;
  }

  /** Gives the name that begins at a position, or null. */
  @Nullable Mention mentionAt(int begin) {
    return mentionAt[begin];
  }

  /** Gives the names in a stretch; those somebody says in quotation marks are none. */
  List<Mention> mentions(int begin, int end) {
    List<Mention> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      Mention mention = mentionAt[i];
      boolean seen = mention != null && mention.span().end() <= end;
      if (seen
          && (masked.charAt(i) != HiddenText.BLANK || mention.kind() == Mention.Kind.DOCUMENT)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Gives the times told in a stretch. */
  List<TimeExpression> times(int begin, int end) {
    List<TimeExpression> found = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      boolean seen = masked.charAt(i) != HiddenText.BLANK || inBrackets(i);
      if (timeAt[i] != null && timeAt[i].span().end() <= end && seen) {
        found.add(timeAt[i]);
      }
    }
    return found;
  }

  /** {@code 今天（7月12日）}: a time in brackets is told, one in a title is part of a name. */
  private boolean inBrackets(int at) {
    int open = at;
    while (open > 0 && masked.charAt(open) == HiddenText.BLANK) {
      open--;
    }
    return masked.charAt(open) == '（';
  }

  /** Gives the span of a sentence. */
  Span sentence(Clause clause) {
    return article.sentences().get(clause.sentence()).span();
  }
}
