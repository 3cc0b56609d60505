package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;

/**
 * Finds the answers of an interview printed as a dialogue, each paragraph with its speaker before a
 * colon: {@code 记者：雨后先做什么？} and {@code 王海：先排水。}. Whoever is cited within an answer is part of it.
 */
final class StatementDialogues {
  /** Who asks: one such paragraph tells that what has a name before a colon is an answer. */
  private static final Pattern ASKING = Pattern.compile("(?:本报)?(?:记[ 　]*者|主持人)：");

  private StatementDialogues() {}

  /** Gives the answers of an article, in text order. */
  static List<StatementClause> find(StatementText text) {
    List<Span> paragraphs = text.article().paragraphs();
    List<StatementClause> found = new ArrayList<>();
    for (Span paragraph : isDialogue(text, paragraphs) ? paragraphs : List.<Span>of()) {
      StatementClause answer = answer(text, paragraph);
      if (answer != null) {
        found.add(answer);
      }
    }
    return found;
  }

  private static boolean isDialogue(StatementText text, List<Span> paragraphs) {
    return paragraphs.stream()
        .anyMatch(p -> ASKING.matcher(text.chars()).region(p.begin(), p.end()).lookingAt());
  }

  private static @Nullable StatementClause answer(StatementText text, Span paragraph) {
    Mention speaker = text.mentionAt(paragraph.begin());
    int colon = speaker == null ? -1 : speaker.span().end();
    if (speaker == null
        || speaker.kind() != Mention.Kind.PERSON
        || !text.chars().startsWith("：", colon)
        || colon + 1 >= end(text, paragraph)) {
      return null;
    }
    return new StatementClause(
        text.unitAt(colon),
        new Span(speaker.span().begin(), colon + 1),
        Speaker.of(speaker),
        null,
        List.of(new Span(colon + 1, end(text, paragraph))),
        StatementRule.ANSWER);
  }

  private static int end(StatementText text, Span paragraph) {
    return paragraph.end() - (text.at(paragraph.end() - 1) == '。' ? 1 : 0);
  }
}
