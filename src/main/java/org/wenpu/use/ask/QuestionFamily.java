package org.wenpu.use.ask;

import java.util.List;
import java.util.Map;

/**
 * A kind of question that one named query answers.
 *
 * @param name what the family is called: the file's name
 * @param query the named query
 * @param fixed parameters that the family itself gives, as text
 * @param needed the column without which a row tells nothing; may be empty
 * @param patterns what questions of the family are made of
 * @param examples a question of each language that works on the bundled samples
 * @param answers how a row is told in each language: {@code {person} [({posts})]: {words}}
 */
record QuestionFamily(
    String name,
    String query,
    Map<String, String> fixed,
    String needed,
    List<QuestionPattern> patterns,
    Map<Language, String> examples,
    Map<Language, String> answers) {
  QuestionFamily {
    fixed = Map.copyOf(fixed);
    patterns = List.copyOf(patterns);
    examples = Map.copyOf(examples);
    answers = Map.copyOf(answers);
  }

  String example(Language language) {
    return examples.getOrDefault(language, "");
  }

  String answer(Language language) {
    return answers.getOrDefault(language, "");
  }
}
