package org.wenpu.use.ask;

import java.util.List;
import java.util.Locale;
import org.wenpu.use.export.PlainText;

/** Writes an answer as text: each fact with its evidence, how many there are, the query. */
public final class AnswerText {
  private AnswerText() {}

  /**
   * @param explain whether to show the query
   */
  public static String of(Answer answer, boolean explain) {
    StringBuilder text = new StringBuilder();
    for (Answer.Line line : answer.lines()) {
      text.append(line.text()).append('\n');
      evidence(line.evidence(), text);
    }
    if (answer.found() > 0) {
      text.append(count(answer)).append('\n');
    }
    if (!answer.note().isEmpty()) {
      text.append(answer.note()).append('\n');
    }
    if (explain) {
      text.append('\n').append(answer.sparql().strip()).append('\n');
    }
    return text.toString();
  }

  private static void evidence(List<Evidence> evidence, StringBuilder text) {
    String article = "";
    for (Evidence part : evidence) {
      if (!part.article().equals(article)) {
        article = part.article();
        line(text, "    %s 《%s》", part.date(), part.headline());
      }
      line(text, "      %s【%s】%s", part.before(), part.quoted(), part.after());
    }
  }

  private static void line(StringBuilder text, String form, Object... values) {
    String line = String.format(Locale.ROOT, form, values);
    text.append(PlainText.of(line)).append('\n');
  }

  private static String count(Answer answer) {
    int told = answer.lines().size();
    boolean english = answer.language() == Language.EN;
    String count =
        english
            ? String.format(Locale.ROOT, "%d found", answer.found())
            : String.format(Locale.ROOT, "共%d条", answer.found());
    if (told == answer.found()) {
      return count;
    }
    return count
        + (english
            ? String.format(Locale.ROOT, ", %d shown (--limit shows more)", told)
            : String.format(Locale.ROOT, "，列出%d条（--limit 可列出更多）", told));
  }
}
