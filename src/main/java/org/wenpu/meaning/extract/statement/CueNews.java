package org.wenpu.meaning.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/** Reads verbs by which something is made known: 宣布, 发布的消息, 公布数据. */
final class CueNews {
  private static final int LONGEST_NEWS = 15;

  private static final int SHORTEST_CONTENT = 4;

  private static final List<String> NEWS = List.of("消息", "报告", "公报", "数据", "公告", "声明", "通报");

  /** What is made known and brings words without 的, too: 发布声明，谴责… only tells of an act. */
  private static final List<String> PLAIN_NEWS = List.of("消息", "数据", "信息");

  /** 及时发布|预警信息|，同时加大巡航: what a body does to warn is an act, unless its words follow: ，预计有暴雨. */
  private static final List<String> ACTS = List.of("预警信息", "提示信息", "招聘信息", "岗位信息", "服务信息");

  private static final List<String> FORESEEN = List.of("预计", "预报", "预测", "称", "将", "未来");

  private static final List<String> PAPERS = List.of("报告", "报告》", "展望", "展望》", "蓝皮书", "白皮书", "预警");

  /** “分区分时”预报: the marks name a thing. */
  private static boolean isNamed(StatementText text, int verb) {
    return verb > 0 && text.masked().charAt(verb - 1) == '”';
  }

  /** 办公室发布的消息，…: what is made known stands between. */
  static @Nullable Cue announced(StatementText text, Span span, int end) {
    Cue cue = CueMarks.marked(text, span, CueKind.ANNOUNCE, end);
    if (cue != null) {
      boolean name = cue.content() == span.end() && cue.content() < end;
      return name || isNamed(text, span.begin()) ? null : cue;
    }
    if (!text.masked().startsWith("的", span.end())
        && text.masked().startsWith("宣布", span.begin())) {
      return CueObjects.end(text, span.end(), end) - span.end() >= SHORTEST_CONTENT
              && !CueObjects.areNone(text, span.end())
          ? new Cue(span, CueKind.ANNOUNCE, span.end(), false)
          : null;
    }
    return isForecast(text, span)
        ? new Cue(span, CueKind.STATE, span.end(), false)
        : made(text, span, end);
  }

  /** 发布|展望报告|，预计增速放缓: what is expected is in the paper. */
  private static boolean isForecast(StatementText text, Span span) {
    int comma = span.begin() - 1;
    return comma > 0
        && text.masked().charAt(comma) == '，'
        && text.masked().startsWith("预计", span.begin())
        && PAPERS.stream().anyMatch(word -> text.chars().startsWith(word, comma - word.length()));
  }

  /** 发布的|最新消息，…, 公布|数据，…: what is made known brings the words. */
  private static @Nullable Cue made(StatementText text, Span span, int end) {
    for (int i = span.end(); i < Math.min(end, span.end() + LONGEST_NEWS); i++) {
      if ("，：".indexOf(text.masked().charAt(i)) >= 0) {
        return endsWithNews(text.masked(), span.end(), i)
            ? new Cue(span, CueKind.REPORT, CueMarks.afterMarks(text, i, end), true)
            : null;
      }
    }
    return null;
  }

  private static boolean endsWithNews(String masked, int begin, int end) {
    if (ACTS.stream().anyMatch(word -> masked.startsWith(word, end - word.length()))) {
      return FORESEEN.stream().anyMatch(word -> masked.startsWith(word, end + 1));
    }
    List<String> news = masked.charAt(begin) == '的' ? NEWS : PLAIN_NEWS;
    return news.stream().anyMatch(word -> masked.startsWith(word, end - word.length()));
  }

  private CueNews() {}
}
