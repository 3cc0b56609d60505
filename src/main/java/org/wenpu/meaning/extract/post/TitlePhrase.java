package org.wenpu.meaning.extract.post;

import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Titles;
import org.wenpu.meaning.Participant;

/**
 * One title with what stands before it: {@code 原某部副部长}.
 *
 * @param begin where it begins, with body and markers
 * @param title the title alone
 * @param body the body before the title; null when there is none
 * @param source how the body is known
 * @param former whether a marker says that the post is held no more
 */
record TitlePhrase(
    int begin,
    Span title,
    Titles.Kind kind,
    @Nullable Participant body,
    BodySource source,
    boolean former) {

  /** How the body of a title is known. */
  enum BodySource {
    /** A mention right before the title. */
    NAMED,
    /** Words right before the title that end like the name of a body. */
    WORDS,
    /** A noun that stands for a body named before: {@code 公司副总经理}. */
    GENERIC,
    /** Nothing stands before the title: the body, if any, is that of the title before. */
    ELIDED,
    /** What stands before the title is no body. */
    NONE,
    /** Taken over from an earlier title or name. */
    TAKEN_OVER,
    /** The company named earlier in the paragraph. */
    ANTECEDENT
  }

  TitlePhrase withBody(@Nullable Participant newBody, BodySource newSource) {
    return new TitlePhrase(begin, title, kind, newBody, newSource, former);
  }

  /** Gives the phrase with a body that stands before it: it begins with the body. */
  TitlePhrase of(Participant body, BodySource newSource) {
    return new TitlePhrase(body.span().begin(), title, kind, body, newSource, former);
  }

  TitlePhrase from(int newBegin) {
    return new TitlePhrase(newBegin, title, kind, body, source, former);
  }

  /** Gives the phrase with a title that begins further left. */
  TitlePhrase entitled(int titleBegin) {
    return new TitlePhrase(begin, new Span(titleBegin, title.end()), kind, body, source, former);
  }

  TitlePhrase asFormer() {
    return new TitlePhrase(begin, title, kind, body, source, true);
  }
}
