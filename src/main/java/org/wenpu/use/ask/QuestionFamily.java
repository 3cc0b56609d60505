package org.wenpu.use.ask;

import java.util.List;
import java.util.Map;

/**
 * A kind of question that one named query answers.
 *
 * @param name what the family is called: the file's name
 * @param query the named query
 * @param fixed parameters that the family itself gives, as text
 * @param templates the patterns of each language
 * @param examples a question of each language that works on the bundled samples
 * @param answers how a row is told in each language: {@code {person} [({posts})]: {words}}
 */
record QuestionFamily(
    String name,
    String query,
    Map<String, String> fixed,
    Map<Language, List<Template>> templates,
    Map<Language, String> examples,
    Map<Language, String> answers) {
  QuestionFamily {
    fixed = Map.copyOf(fixed);
    templates = Map.copyOf(templates);
    examples = Map.copyOf(examples);
    answers = Map.copyOf(answers);
  }

  List<Template> templates(Language language) {
    return templates.getOrDefault(language, List.of());
  }

  String example(Language language) {
    return examples.getOrDefault(language, "");
  }

  String answer(Language language) {
    return answers.getOrDefault(language, "");
  }
}
