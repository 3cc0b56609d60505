package org.wenpu.use.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.use.ask.Answer;
import org.wenpu.use.ask.AnswerText;
import org.wenpu.use.ask.Language;
import org.wenpu.use.ask.Questions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question in words. */
@picocli.CommandLine.Command(
    name = "ask",
    description = {
      "Ask a question in English or Chinese; the answer comes with the sentences it was read from.",
      "Questions of known kinds are understood, in any wording: --examples shows one of each kind."
    },
    footer = {
      "",
      "Example:",
      "  wenpu ask \"who commented on AI in Guangdong\" --store DIR",
      "  wenpu ask 王海是谁 --store DIR --explain"
    })
final class AskCommand extends Command {
  private static final int MOST = 20;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "QUESTION",
      arity = "0..*",
      description = "The question; - reads one a line from standard input.")
  private List<String> words = List.of();

  @Option(
      names = "--choose",
      paramLabel = "N|all",
      description = "Which of several things of one name is meant.")
  private @Nullable String choice;

  @Option(names = "--limit", paramLabel = "N", description = "At most N facts (default: 20).")
  private int limit = MOST;

  @Option(names = "--explain", description = "Show the SPARQL query that was run.")
  private boolean explain;

  @Option(names = "--examples", description = "Show a question of each kind.")
  private boolean examples;

  AskCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (examples) {
      for (Language language : Language.values()) {
        console().print(String.join("\n", Questions.examples(language)) + "\n");
      }
      return Exit.FINE;
    }
    if (words.isEmpty()) {
      throw new UsageException("ask something; wenpu ask --examples shows what");
    }
    if (limit < 1) {
      throw new UsageException("--limit must be 1 or more: " + limit);
    }
    return Stores.read(
        store.folder(),
        dataset -> {
          Questions questions = new Questions(dataset, LocalDate.now(Clock.systemDefaultZone()));
          return words.equals(List.of("-"))
              ? tellAll(questions)
              : tell(questions.ask(String.join(" ", words), choice(), limit));
        });
  }

  /** Answers a question a line, each under its words. */
  private int tellAll(Questions questions) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console().in(), StandardCharsets.UTF_8));
    int code = Exit.FINE;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        console().print("# " + line.strip() + "\n");
        code = Math.max(code, tell(questions.ask(line, choice(), limit)));
      }
    }
    return code;
  }

  private int choice() {
    if (choice == null || choice.equals("all")) {
      return choice == null ? 0 : -1;
    }
    if (!choice.matches("[1-9]\\d{0,5}")) {
      throw new UsageException("--choose is a number or all: " + choice);
    }
    return Integer.parseInt(choice);
  }

  /** What was not understood is no result: it goes to the other stream. */
  private int tell(Answer answer) throws IOException {
    if (!answer.answered()) {
      console().say(answer.note());
      return Exit.PROBLEMS;
    }
    console().print(AnswerText.of(answer, explain));
    return Exit.FINE;
  }
}
