package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.meaning.Participant;

/**
 * Finds of whom or what was told before a figure's clause: in its sentence, in its paragraph, in
 * the heading above, in the headline.
 */
final class ToldBefore {
  private static final Pattern TIMES =
      Pattern.compile(
          "^(?:今年|去年|\\d{4}年|上半年|下半年|[前一二三四\\d]+季度|前?[\\d一二三四五六七八九十—－\\-至]+个?月份?|“[^”]{2,6}”(?:期间|时期)?)+");
  private static final List<String> COUNTRY = List.of("我国", "全国", "中国");
  private static final int LONGEST_HEADING = 45;

  /** How many characters at its end tell of which kind a thing is. */
  private static final int KIND = 2;

  private final AnnotatedArticle article;
  private final ClauseTopics topics;
  private final List<Mention> names;
  private final Jurisdictions jurisdictions;
  private final Map<Integer, Optional<Participant>> subjects = new HashMap<>();
  private final Map<Integer, Optional<Participant>> places = new HashMap<>();
  private final Map<Asked, Optional<Participant>> topicsAbove = new HashMap<>();

  /** What was asked for: the topic that the sentence at a position goes on with. */
  private record Asked(int sentence, boolean named, boolean deed) {}

  ToldBefore(
      AnnotatedArticle article,
      ClauseTopics topics,
      List<Mention> names,
      Jurisdictions jurisdictions) {
    this.article = article;
    this.topics = topics;
    this.names = names;
    this.jurisdictions = jurisdictions;
  }

  /** Gives the topic of the nearest clause before one that has a topic. */
  @Nullable Participant inSentence(
      Scene scene, int clause, @Nullable Figure figure, boolean named) {
    int end = clause - 1;
    while (end > scene.span().begin()) {
      int begin = scene.clauseBegin(end);
      Participant topic = topics.of(scene, new Span(begin, end), null, named);
      if (topic != null && !isSibling(scene, topic, figure)) {
        return topic;
      }
      end = begin - 1;
    }
    return null;
  }

  /** {@code |汽车制造业|增长9%，计算机制造业增长8%}: another of the same kind. */
  boolean isSibling(Scene scene, Participant topic, @Nullable Figure figure) {
    String name = topic.name();
    if (figure == null || topic.mention() != null || name.length() <= KIND) {
      return false;
    }
    int clause = scene.clauseBegin(figure.quantity().span().begin());
    boolean own = figure.indicator().begin() >= clause;
    String kind = name.substring(name.length() - KIND);
    return own && article.quote(figure.indicator()).contains(kind);
  }

  /**
   * Gives the topic of the nearest sentence before in the paragraph, else of the heading or the
   * headline; looks for it once.
   *
   * @param deed whether the figure is of what the topic goes on to do
   */
  @Nullable Participant inParagraph(Scene scene, boolean named, boolean deed) {
    Asked asked = new Asked(scene.span().begin(), named, deed);
    Optional<Participant> known = topicsAbove.get(asked);
    if (known == null) {
      known = Optional.ofNullable(above(scene, named, deed));
      topicsAbove.put(asked, known);
    }
    return known.orElse(null);
  }

  private @Nullable Participant above(Scene scene, boolean named, boolean deed) {
    int begin = article.chars().lastIndexOf('\n', scene.span().begin() - 1) + 1;
    List<Sentence> sentences = article.sentences();
    for (int i = sentences.size() - 1; i >= 0; i--) {
      Sentence sentence = sentences.get(i);
      if (sentence.span().begin() < begin) {
        break;
      }
      if (sentence.span().end() > scene.span().begin()) {
        continue;
      }
      Participant told = first(sentence, named);
      Participant topic = told == null || named ? told : jurisdictions.carried(told, deed);
      if (topic != null) {
        return topic;
      }
    }
    return heading(begin, named, deed);
  }

  /** Gives the topic of the first clause of a sentence that has one; looks for it once. */
  private @Nullable Participant first(Sentence sentence, boolean named) {
    return (named ? places : subjects)
        .computeIfAbsent(
            sentence.span().begin(),
            at -> Optional.ofNullable(first(topics.scene(sentence), named)))
        .orElse(null);
  }

  private @Nullable Participant first(Scene scene, boolean named) {
    int begin = scene.span().begin();
    while (begin < scene.span().end()) {
      int end = scene.clauseEnd(begin);
      Participant topic = topics.of(scene, new Span(begin, end), null, named);
      if (topic != null) {
        return topic;
      }
      begin = end + 1;
    }
    return null;
  }

  /** Gives the topic of the heading above a paragraph, else of the headline. */
  private @Nullable Participant heading(int paragraph, boolean named, boolean deed) {
    int begin = paragraph < 2 ? 0 : article.chars().lastIndexOf('\n', paragraph - 2) + 1;
    Span above = new Span(begin, Math.max(begin, paragraph - 1));
    String words = article.chars().substring(above.begin(), above.end());
    boolean heads = above.length() <= LONGEST_HEADING && words.indexOf('。') < 0;
    return article.sentences().stream()
        .filter(s -> heads && above.contains(s.span()))
        .map(s -> first(s, named))
        .filter(Objects::nonNull)
        .map(p -> named ? p : jurisdictions.carried(p, deed))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> headline(deed));
  }

  /** {@code 全国春耕有序推进}, {@code 【新征程】甲省：…}: of whom the headline tells, named in the text, too. */
  private @Nullable Participant headline(boolean deed) {
    for (String told : HeadlineThings.PARTS.split(article.article().headline().title())) {
      String part = TIMES.matcher(told).replaceFirst("");
      String country = COUNTRY.stream().filter(part::startsWith).findFirst().orElse(null);
      int at = country == null ? -1 : article.chars().indexOf(country);
      if (at >= 0) {
        return Participant.china(new Span(at, at + 2));
      }
      Participant named =
          names.stream()
              .filter(m -> part.startsWith(m.text()) && !m.text().contains("新闻办"))
              .findFirst()
              .map(Participant::of)
              .orElse(null);
      if (named != null) {
        return jurisdictions.carried(named, deed);
      }
    }
    return null;
  }
}
