package org.wenpu.use.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.wenpu.use.query.Answers;
import org.wenpu.use.query.Catalogue;
import org.wenpu.use.query.NamedQuery;

/** Answers questions in words from a store. The caller holds a read transaction. */
public final class Questions {
  private static final int MOST_MEANINGS = 10;
  private static final Set<String> KINDS = Set.of("kind", "how", "what");

  private final DatasetGraph dataset;
  private final Interpreter interpreter;
  private final WordTable chinese = WordTable.of("answer");

  /**
   * @param dataset its default graph is the union of its named graphs
   * @param today what {@code last month} counts from
   */
  public Questions(DatasetGraph dataset, LocalDate today) {
    this.dataset = dataset;
    CueWords words = new CueWords();
    this.interpreter =
        new Interpreter(
            QuestionFamilies.bundled(words), words, Catalogue.bundled(), dataset, today);
  }

  /** Gives a question of each kind in a language. */
  public static List<String> examples(Language language) {
    return QuestionFamilies.bundled(new CueWords()).stream().map(f -> f.example(language)).toList();
  }

  /**
   * Answers a question.
   *
   * @param choice which of several things of one name is meant, counted from 1; 0 asks back, -1
   *     means all
   * @param most how many facts to tell
   */
  public Answer ask(String question, int choice, int most) {
    Language language = Language.of(Interpreter.normalized(question));
    Answer first = null;
    for (Understanding understanding : interpreter.interpret(question, choice)) {
      Answer answer = answer(understanding, language, most);
      if (answer.found() > 0) {
        return answer;
      }
      first = first == null ? answer : first;
    }
    return Objects.requireNonNull(first);
  }

  private Answer answer(Understanding understanding, Language language, int most) {
    if (understanding instanceof Understanding.Understood understood) {
      return answer(understood, language, most);
    }
    if (understanding instanceof Understanding.Ambiguous ambiguous) {
      List<Answer> found =
          ambiguous.meanings().stream()
              .limit(MOST_MEANINGS)
              .map(meaning -> answer(meaning, language, most))
              .filter(answer -> answer.found() > 0)
              .toList();
      if (found.size() == 1 && ambiguous.meanings().size() <= MOST_MEANINGS) {
        return found.get(0);
      }
    }
    String note = new Notes(dataset, language).of(understanding);
    return new Answer(language, "", List.of(), 0, "", note, false);
  }

  private Answer answer(Understanding.Understood understood, Language language, int most) {
    NamedQuery query = understood.query();
    RowSet rows = new Answers(dataset).select(query, understood.values());
    String template = understood.family().answer(language);
    String needed = understood.family().needed();
    List<Answer.Line> lines = new ArrayList<>();
    int found = 0;
    while (rows.hasNext()) {
      Binding row = rows.next();
      if (needed.isEmpty() || !text(row, needed).isEmpty()) {
        if (found++ < most) {
          lines.add(line(language, template, row));
        }
      }
    }
    String sparql = Answers.sparql(query, understood.values());
    Notes notes = new Notes(dataset, language);
    String nothing = found == 0 ? notes.nothing(understood) + "\n" : "";
    String note = (nothing + notes.passedOver(understood.passedOver())).strip();
    return new Answer(language, understood.family().name(), lines, found, sparql, note, true);
  }

  private Answer.Line line(Language language, String template, Binding row) {
    String text = RowText.of(template, column -> told(language, column, text(row, column)));
    List<Evidence> evidence =
        Arrays.stream(text(row, "evidence").split(" "))
            .map(iri -> Evidence.read(dataset, iri))
            .flatMap(Optional::stream)
            .sorted(Evidence.ORDER)
            .toList();
    return new Answer.Line(text, evidence);
  }

  /** Kinds of things and facts are called in the language of the question. */
  private String told(Language language, String column, String text) {
    return language == Language.ZH && KINDS.contains(column) ? chinese.words(text).get(0) : text;
  }

  private static String text(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    if (value == null) {
      return "";
    }
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
