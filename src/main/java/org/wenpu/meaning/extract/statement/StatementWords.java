package org.wenpu.meaning.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Quotation;

/**
 * Finds the words a reporting clause brings: the quotation before it, and what follows up to its
 * end.
 */
final class StatementWords {
  private static final List<String> TAKEN = List.of("得到", "遭到", "受到", "引发", "赢得", "获得");

  private static final List<String> TOPICAL = List.of("对于", "针对", "就");

  private static final List<String> GROUNDS = List.of("为此，", "因此，", "于是，");

  private static final Set<String> CLAIMS = Set.of("说法", "言论", "表态", "报道", "消息", "指责", "指控", "声明");

  private static final List<String> ANSWERED = List.of("对此");

  /** 称其参与袭击|，他的家人否认甲方的指控: what somebody else denies is not said. */
  private static final Pattern DENIED =
      Pattern.compile("，[^，。]{2,20}(?:否认|驳斥)了?[^，。]{0,12}(?:指控|说法|指责|报道)。?");

  private static final Pattern PRAISED =
      Pattern.compile("，为[^，。]{4,40}(?:指明|提供|注入|擘画)了?[^，。]{0,14}(?:方向|遵循|指引|指南|动力|路径|蓝图)。?");

  /** Verbs of what is called out, never told in other words. */
  private static final Set<String> SHOUTS = Set.of("欢呼", "高呼", "惊呼", "呐喊", "吆喝");

  private static final String BEING = "就是";

  private static final Pattern MOVING = Pattern.compile("，这?(?:[让令使]|极大|深深)");

  private static final List<String> ECHOES =
      List.of(
          "重视", "反对", "支持", "赞同", "欢迎", "批评", "拒绝", "认可", "采纳", "响应", "质疑", "反响", "肯定", "认同", "否认");

  private final StatementEnd ends;
  private final StatementActors actors;

  StatementWords(SpeakerPhrase phrase) {
    ends = new StatementEnd(phrase);
    actors = new StatementActors(phrase);
  }

  /**
   * Gives the words of a candidate: one stretch, two where the clause stands between, none when it
   * brings none.
   *
   * @param found the candidates of every sentence
   * @param unit index of the candidate's sentence
   * @param position which of its sentence's candidates it is
   */
  List<Span> of(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      int position,
      Speaker speaker) {
    StatementCandidate candidate = found.get(unit).get(position);
    List<Span> content = new ArrayList<>();
    if (position == 0 && !isGrounded(text, unit, candidate)) {
      Span before = before(text, unit, candidate);
      add(content, before == null ? led(text, found, unit, candidate, speaker) : before);
    }
    add(content, after(text, found, unit, candidate, speaker, limit(text, found, unit, position)));
    return content;
  }

  /** “山路难走。”|为此，|林海建议…: what was said before gave the ground, it is told apart. */
  private static boolean isGrounded(StatementText text, int unit, StatementCandidate candidate) {
    int begin = text.units().get(unit).span().begin();
    return candidate.cue().content() < text.units().get(unit).span().end()
        && GROUNDS.stream().anyMatch(word -> text.masked().startsWith(word, begin));
  }

  /** Gives where the next verb of the sentence ends the words, -1 when they may go on over it. */
  private static int limit(
      StatementText text, List<List<StatementCandidate>> found, int unit, int position) {
    List<StatementCandidate> here = found.get(unit);
    if (here.get(position).nested()) {
      return text.units().get(unit).span().end();
    }
    for (StatementCandidate next : here.subList(position + 1, here.size())) {
      if (!next.nested()) {
        return next.begin() - 1;
      }
    }
    return -1;
  }

  private static void add(List<Span> content, @Nullable Span span) {
    if (span != null && span.length() > 0) {
      content.add(span);
    }
  }

  private static @Nullable Span before(StatementText text, int unit, StatementCandidate candidate) {
    int begin = text.units().get(unit).span().begin();
    Quotation quotation = text.quotationAt(begin);
    return candidate.begin() > begin && quotation != null
        ? quotation.content()
        : StatementQuotations.before(text, unit);
  }

  /** 周宁正在锄草，“|A。|”周宁说: a quotation that the speaker's doings lead to. */
  private @Nullable Span led(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      StatementCandidate candidate,
      Speaker speaker) {
    Span here = text.units().get(unit).span();
    boolean opens = unit > 0 && candidate.begin() == here.begin();
    if (!opens
        || !found.get(unit - 1).isEmpty()
        || text.units().get(unit - 1).paragraph() != text.units().get(unit).paragraph()) {
      return null;
    }
    StatementUnit last = text.units().get(unit - 1);
    Quotation quotation = StatementQuotations.atEnd(text, last);
    if (quotation == null) {
      return null;
    }
    Speaker doer = actors.first(text, unit - 1, last.span().begin(), quotation.span().begin());
    return doer != null && doer.name().equals(speaker.name())
        ? StatementQuotations.words(text, quotation)
        : null;
  }

  private @Nullable Span after(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      StatementCandidate candidate,
      Speaker speaker,
      int limit) {
    int begin = candidate.cue().content();
    int end = text.units().get(unit).span().end();
    if (begin >= end) {
      return opened(text, found, unit, candidate, speaker);
    }
    Span quoted = quoted(text, behindBeing(text, begin), end);
    if (quoted != null || SHOUTS.contains(candidate.verb(text))) {
      return quoted;
    }
    int topic = topicEnd(text, unit, candidate);
    if (topic > begin) {
      return trim(text, begin, withoutName(text, begin, topic));
    }
    int to =
        limit >= 0
            ? limit
            : text.units().get(ends.last(text, unit, candidate, speaker, found)).span().end();
    int named =
        StatementCandidates.isTold(text, candidate.cue()) ? CueObjects.named(text, begin, end) : -1;
    int praised = praised(text, begin, to, candidate);
    int told =
        named > begin
            ? named
            : praised > begin
                ? praised
                : echo(text, begin, to, candidate.cue().marked() ? ANSWERED : TAKEN);
    return told <= begin ? null : trim(text, begin, told);
  }

  /**
   * 对于|甲国称将加征关税，|乙国官员4日召开会议: gives where the clause ends that only names what others act upon, or
   * -1.
   */
  private static int topicEnd(StatementText text, int unit, StatementCandidate candidate) {
    Span sentence = text.units().get(unit).span();
    int comma =
        isTopic(text, candidate) ? text.masked().indexOf('，', candidate.cue().content()) : -1;
    return comma < sentence.end() ? comma : -1;
  }

  /** 总书记强调，…|，为绿化祖国指明方向: what words mean to others is no part of them. */
  private static int praised(StatementText text, int begin, int end, StatementCandidate candidate) {
    Speaker speaker = candidate.speaker();
    int comma = text.masked().lastIndexOf('，', end - 1);
    boolean cited =
        comma > begin
            && speaker != null
            && speaker.kind() == Speaker.Kind.PERSON
            && StatementNarration.isHead(text, speaker);
    return cited && PRAISED.matcher(text.masked()).region(comma, end).lookingAt() ? comma : -1;
  }

  /** |针对|甲国称…: says whether a clause only names what others act upon or answer. */
  static boolean isTopic(StatementText text, StatementCandidate candidate) {
    int begin = candidate.begin();
    return !candidate.chained()
        && TOPICAL.stream().anyMatch(word -> text.masked().startsWith(word, begin))
        && text.masked().substring(begin, candidate.cue().span().begin()).indexOf('，') < 0;
  }

  /** 针对甲国称两国将会谈|的说法|，…: what such words are called. */
  private static int withoutName(StatementText text, int begin, int end) {
    int of = text.masked().lastIndexOf('的', end - 1);
    boolean called =
        of > begin && CLAIMS.contains(text.masked().substring(of + 1, end).replace("有关", ""));
    return called ? of : end;
  }

  /** 建议加快立法|，得到部门重视, 称…|，对此对方予以否认: how the words were taken is no part of them. */
  private static int echo(StatementText text, int begin, int end, List<String> openings) {
    int comma = text.masked().lastIndexOf('，', end - 1);
    if (comma > begin && DENIED.matcher(text.masked()).region(comma, end).lookingAt()) {
      return comma;
    }
    boolean taken =
        comma > begin
            && openings.stream().anyMatch(word -> text.masked().startsWith(word, comma + 1))
            && ECHOES.stream().anyMatch(word -> text.masked().substring(comma, end).contains(word));
    return taken ? comma : end;
  }

  /** 贺电说： and the words in paragraphs of their own. */
  private @Nullable Span opened(
      StatementText text,
      List<List<StatementCandidate>> found,
      int unit,
      StatementCandidate candidate,
      Speaker speaker) {
    int end = text.units().get(unit).span().end();
    if (!StatementCandidates.opens(text, candidate.cue(), end)
        || unit + 1 >= text.units().size()
        || !found.get(unit + 1).isEmpty()) {
      return null;
    }
    StatementUnit first = text.units().get(unit + 1);
    Quotation quotation = text.quotationAt(first.span().begin());
    if (first.quoted() && quotation != null) {
      return StatementQuotations.words(text, quotation);
    }
    int last = ends.last(text, unit + 1, candidate, speaker, found);
    return trim(text, first.span().begin(), text.units().get(last).span().end());
  }

  /** 用他的话说，|就是|“…”: the quotation is what he said. */
  private static int behindBeing(StatementText text, int begin) {
    int open = begin + BEING.length();
    return text.masked().startsWith(BEING, begin) && text.at(open) == '“' ? open : begin;
  }

  /** Gives the words when quotations are all that follows the verb in its sentence. */
  private static @Nullable Span quoted(StatementText text, int begin, int end) {
    Quotation first = text.quotationAt(begin);
    Quotation last = first;
    while (last != null && last.span().end() < end - 1 && !isMoving(text, last.span().end())) {
      int next = last.span().end();
      while (next < end && "，、和".indexOf(text.masked().charAt(next)) >= 0) {
        next++;
      }
      last = text.quotationAt(next);
    }
    return first == null || last == null
        ? null
        : new Span(first.content().begin(), StatementQuotations.words(text, last).end());
  }

  /** 总书记强调“…”|，让大家备受鼓舞|: what the quoted words do to others is no part of them. */
  private static boolean isMoving(StatementText text, int end) {
    return MOVING.matcher(text.masked()).region(end, text.masked().length()).lookingAt();
  }

  private static Span trim(StatementText text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && "，：。 ".indexOf(text.chars().charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "，：。； \n".indexOf(text.chars().charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }
}
