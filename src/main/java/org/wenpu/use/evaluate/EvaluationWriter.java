package org.wenpu.use.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes an evaluation as a table, with errors on demand, or as JSON. */
public final class EvaluationWriter {
  private static final int SHOWN = 220;

  private final ObjectMapper json = new ObjectMapper();
  private final ObjectWriter oneLine = json.writer(oneLinePrinter());
  private final PrintStream out;

  public EvaluationWriter(PrintStream out) {
    this.out = out;
  }

  private static DefaultPrettyPrinter oneLinePrinter() {
    Separators spaced =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEntrySpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(spaced);
    printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
    printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
    return printer;
  }

  /**
   * Writes one line a task: precision, recall, F1, the number of gold and of predicted annotations.
   *
   * @param errors how many misses (-) and false alarms (+) to show below each task
   */
  public void table(Evaluation evaluation, int errors) {
    out.printf(
        Locale.ROOT,
        "%d gold articles, %d of them predicted%n",
        evaluation.articles(),
        evaluation.predicted());
    out.printf(Locale.ROOT, "%-26s %6s %6s %6s %6s %6s%n", "task", "P", "R", "F1", "gold", "pred");
    for (Task task : evaluation.tasks()) {
      row(task);
      errors("-", task.misses(), errors);
      errors("+", task.falseAlarms(), errors);
    }
  }

  private void row(Task task) {
    out.printf(
        Locale.ROOT,
        "%-26s %6.3f %6.3f %6.3f %6d %6d%n",
        task.name(),
        task.precision(),
        task.recall(),
        task.f1(),
        task.gold(),
        task.predicted());
  }

  private void errors(String sign, List<Task.Error> errors, int limit) {
    errors.stream()
        .limit(limit)
        .forEach(e -> out.println("    " + sign + " " + e.article() + " " + shown(e.annotation())));
  }

  private String shown(JsonNode annotation) {
    ObjectNode copy = annotation.deepCopy();
    String text = string(oneLine, copy.without(List.of("begin2", "end2")));
    int length = text.codePointCount(0, text.length());
    return length <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN));
  }

  /** Writes one object: a task's name with {@code p r f1 gold pred}. */
  public void json(Evaluation evaluation) {
    ObjectNode tasks = json.createObjectNode();
    for (Task task : evaluation.tasks()) {
      tasks
          .putObject(task.name())
          .put("p", task.precision())
          .put("r", task.recall())
          .put("f1", task.f1())
          .put("gold", task.gold())
          .put("pred", task.predicted());
    }
    out.println(string(json.writerWithDefaultPrettyPrinter(), tasks));
  }

  private static String string(ObjectWriter writer, JsonNode node) {
    try {
      return writer.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
