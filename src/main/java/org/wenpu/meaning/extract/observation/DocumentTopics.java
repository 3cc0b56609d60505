package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/** Finds the document of whose contents a clause tells: {@code |《某某方案》|提出6项举措}. */
final class DocumentTopics {
  private static final Pattern AIMED = Pattern.compile("提出[^。]{0,8}到\\d{4}年");

  private DocumentTopics() {}

  /** {@code |《某某方案》|提出6项举措}; what is to be in years to come is not of the paper. */
  static @Nullable Participant of(Scene scene, Span phrase) {
    String words = scene.text(phrase);
    int open = words.endsWith("》") ? words.lastIndexOf('《') : words.startsWith("《") ? 0 : -1;
    int close = words.indexOf('》', Math.max(0, open));
    if (open < 0 || close < 0 || isAimed(scene, phrase.begin())) {
      return null;
    }
    Span title = new Span(phrase.begin() + open + 1, phrase.begin() + close);
    Mention name = scene.nameAt(title.begin());
    return name != null && name.kind() == Mention.Kind.DOCUMENT
        ? Participant.of(name)
        : name == null ? new Participant(scene.text(title), title, null) : null;
  }

  /** {@code 提出|到2030年|…}: what is to be in years to come. */
  static boolean isAimed(Scene scene, int from) {
    return AIMED.matcher(scene.text(new Span(from, scene.span().end()))).find();
  }
}
