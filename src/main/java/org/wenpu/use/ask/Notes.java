package org.wenpu.use.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wenpu.use.query.NamedQuery;
import org.wenpu.use.query.Resolver;

/** Says in the language of the question why there is no answer, and what to do about it. */
final class Notes {
  private static final Map<String, String> CHINESE_KINDS =
      Map.of(
          "topic", "议题",
          "region", "地区",
          "person", "人物",
          "institution", "机构",
          "entity", "人物、机构、地区或文件",
          "document", "文件",
          "date", "日期",
          "text", "词语");

  private final ThingLabels labels;
  private final Language language;

  Notes(DatasetGraph dataset, Language language) {
    this.labels = new ThingLabels(dataset);
    this.language = language;
  }

  private String say(String english, String chinese, Object... values) {
    return String.format(Locale.ROOT, language == Language.EN ? english : chinese, values);
  }

  String of(Understanding understanding) {
    if (understanding instanceof Understanding.Ambiguous ambiguous) {
      return ambiguous(ambiguous);
    }
    if (understanding instanceof Understanding.UnknownName unknown) {
      return unknown(unknown);
    }
    if (understanding instanceof Understanding.NotUnderstood not) {
      return say("I did not understand the question. These I would:", "没有听懂这个问题。可以这样问：")
          + listed(not.nearest());
    }
    throw new IllegalArgumentException("nothing to explain: " + understanding);
  }

  private String ambiguous(Understanding.Ambiguous ambiguous) {
    List<Node> things = ambiguous.things();
    String choices =
        IntStream.range(0, things.size())
            .mapToObj(i -> "\n  " + (i + 1) + "  " + labels.described(things.get(i)))
            .collect(Collectors.joining());
    return say(
            "%s may be one of these; choose with --choose NUMBER, or --choose all:",
            "“%s”可以指下列对象，请用 --choose 序号 选择，或用 --choose all：", ambiguous.name())
        + choices;
  }

  private String unknown(Understanding.UnknownName unknown) {
    String kind =
        language == Language.EN
            ? unknown.kind()
            : CHINESE_KINDS.getOrDefault(unknown.kind(), unknown.kind());
    String note = say("I know no %s \"%s\".", "不知道叫“%2$s”的%1$s。", kind, unknown.name());
    return unknown.nearest().isEmpty()
        ? note
        : note
            + say(" Nearest known:", "相近的有：")
            + listed(unknown.nearest().stream().map(Resolver.Near::name).toList());
  }

  private static String listed(List<String> lines) {
    return lines.stream().map(l -> "\n  " + l).collect(Collectors.joining());
  }

  /** Says what else a name could mean. */
  String passedOver(List<Node> things) {
    return things.isEmpty()
        ? ""
        : say("Not meant, unless with --choose: ", "未包括（可用 --choose 选择）：")
            + things.stream().map(labels::label).collect(Collectors.joining(", "));
  }

  /** Says that the store holds nothing, and what was looked for. */
  String nothing(Understanding.Understood understood) {
    NamedQuery query = understood.query();
    Map<String, List<Node>> values = understood.values();
    String sought =
        query.parameters().stream()
            .filter(
                p ->
                    values.containsKey(p.name())
                        && !understood.family().fixed().containsKey(p.name()))
            .map(p -> p.name() + " = " + labels.joined(values.getOrDefault(p.name(), List.of())))
            .collect(Collectors.joining("; "));
    return say(
        "Understood (%s: %s), but the store knows nothing of it.",
        "听懂了（%s：%s），但库里没有这方面的记录。", query.name(), sought);
  }
}
