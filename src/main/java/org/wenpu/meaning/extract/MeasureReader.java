package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Reads one article clause by clause and keeps in mind whose policy is told. */
final class MeasureReader {
  private static final int LONGEST_HEADING = 45;

  private static final Pattern LIST =
      Pattern.compile(
          "(?:[\\d一二三四五六七八九十]+|以下|如下)(?:个|大|条|项)?(?:方面|项|条)?.{0,6}(?:举措|措施|任务|要求|政策|工作)");

  private static final Pattern FIRM = Pattern.compile("将|已|正|决定|宣布|倡议");
  private static final Pattern FIRM_VERB = Pattern.compile("安排|实施|启动|投入|出台|设立");
  private static final Pattern WISH = Pattern.compile("要|应|需|希望|愿|必须|建议|可以|期待|欢迎|反对|呼吁|敦促");
  private static final Pattern PAST = Pattern.compile("[^，的]{2,12}?了(?!解)");
  private static final Pattern MEASURES = Pattern.compile("(?:举措|措施|政策)(?:（.*）)?$");
  private static final Pattern DOCUMENT_ONLY =
      Pattern.compile("(?:实施|行动|工作|总体|指导|若干|一系列)?(?:方案|意见|计划|措施|规划|办法|政策|文件)");

  private final AnnotatedArticle article;
  private final String chars;
  private final Lexicon<AnnouncingVerb> cues;
  private final PolicyWords words;
  private final PolicyLines roles;
  private final PolicyActors actors;
  private final Reporters reporters;
  private final SpokenSpans spoken;
  private final MeasureLines lines = new MeasureLines();

  private @Nullable PolicyScope scope;
  private final @Nullable PolicyScope reported;
  private @Nullable Participant lastSubject;
  private boolean ownSubject;
  private boolean atSubject;
  private boolean head;
  private boolean productive;

  MeasureReader(
      AnnotatedArticle article,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      PolicyActors actors,
      SpokenSpans spoken,
      @Nullable PolicyScope reported) {
    this.article = article;
    this.chars = article.chars();
    this.cues = cues;
    this.words = words;
    this.roles = new PolicyLines(article, words);
    this.actors = actors;
    this.reporters = new Reporters(article);
    this.spoken = spoken;
    this.reported = reported;
    this.scope = reported;
  }

  /** Gives the policy lines of the article in text order. */
  List<MeasureLines.Line> read() {
    int paragraph = -1;
    for (Sentence sentence : article.sentences()) {
      boolean begins = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      begin(sentence, begins);
      if (reported != null || !isHeading(sentence)) {
        sentence(sentence, begins);
      }
    }
    return lines.all();
  }

  /** Says whether a sentence is a line of its own without a full stop: a heading among briefs. */
  private boolean isHeading(Sentence sentence) {
    Span line = article.paragraphs().get(sentence.paragraph());
    boolean whole =
        line.end() == sentence.span().end() && sentence.span().length() <= LONGEST_HEADING;
    return whole && "。！？…；：”）".indexOf(chars.charAt(line.end() - 1)) < 0;
  }

  private void begin(Sentence sentence, boolean paragraphBegins) {
    if (reported != null) {
      scope = reported;
    } else if (scope != null && !scope.runsOn()) {
      boolean silent = scope.isSpoken() && spoken.isSilentAt(sentence.span());
      boolean idle = scope.mode() == Mode.NARRATED && !productive;
      scope = paragraphBegins || silent || idle ? null : scope;
    }
    lines.interrupt();
    head = true;
    ownSubject = false;
    productive = false;
    lastSubject = paragraphBegins ? null : lastSubject;
  }

  private void sentence(Sentence sentence, boolean paragraphBegins) {
    List<Span> clauses = ClauseSplitter.clauses(chars, sentence.span());
    int from = backward(clauses);
    for (int i = from; i < clauses.size(); i++) {
      if (!(i == 0 && paragraphBegins && isLabel(clauses))) {
        clause(clauses.get(i));
      }
    }
  }

  /** Says whether four characters without a subject only label the measures behind them. */
  private boolean isLabel(List<Span> clauses) {
    Span first = clauses.get(0);
    return clauses.size() > 1
        && first.length() == 4
        && scope != null
        && scope.runsOn()
        && actors.at(first.begin(), first.end()) == null;
  }

  /**
   * Reads policy lines that stand before their source ({@code “…，…”，是中央经济工作会议部署的任务}); gives the
   * number of clauses read.
   */
  private int backward(List<Span> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      Span clause = clauses.get(i);
      PolicyActor actor =
          chars.charAt(clause.begin()) == '是' ? actors.at(clause.begin() + 1, clause.end()) : null;
      Trie.Match<AnnouncingVerb> cue = actor == null ? null : cueAfter(actor.end(), clause.end());
      if (actor != null && cue != null && cue.value() == AnnouncingVerb.ANNOUNCE) {
        scope = new PolicyScope(actor.actor(), cueText(actor.end(), cue.end()), Mode.ANNOUNCED);
        clauses.subList(0, i).forEach(c -> policy(afterMarks(c.begin(), c.end()), c.end()));
        return i + 1;
      }
    }
    return 0;
  }

  private Trie.@Nullable Match<AnnouncingVerb> cueAfter(int at, int end) {
    Trie.Match<AnnouncingVerb> cue = cue(at, end);
    return cue != null || !chars.startsWith("作出的重要", at) ? cue : cue(at + 5, end);
  }

  private String cueText(int from, int end) {
    return chars.substring(Math.max(from, end - 2), end);
  }

  private void clause(Span clause) {
    int end = clause.end();
    int at = TimePhrases.skip(chars, afterMarks(clause.begin(), end), end);
    if (at >= end) {
      if (chars.startsWith("到", clause.begin())) {
        lines.means(clause.begin());
      }
      return;
    }
    Reporters.Reporter reporter = reported != null ? null : reporters.in(at, end);
    if (reporter != null) {
      lines.interrupt();
      scope = new PolicyScope(reporter.affiliation(), null, Mode.SPOKEN);
      ownSubject = false;
      lastSubject = null;
      at = TimePhrases.skip(chars, afterMarks(reporter.end(), end), end);
    }
    rest(at, end);
    head = false;
  }

  private void rest(int at, int end) {
    if (at >= end) {
      return;
    }
    PolicyActor place = chars.charAt(at) == '在' ? actors.at(at + 1, end) : null;
    PolicyActor actor = place != null && place.end() == end ? place : actors.at(at, end);
    if (reported != null) {
      reportedClause(actor, at, end);
    } else if (actor != null) {
      atSubject = true;
      subject(actor, end);
      atSubject = false;
    } else {
      bare(at, end);
    }
  }

  /** Reads a clause of a work report: with another subject it is no act of the government. */
  private void reportedClause(@Nullable PolicyActor actor, int at, int end) {
    if (actor == null) {
      policy(chars.startsWith("我们", at) ? at + 2 : at, end);
    } else {
      lines.interrupt();
    }
  }

  private int afterMarks(int at, int end) {
    int i = at;
    while (i < end && "“‘ ：”’》".indexOf(chars.charAt(i)) >= 0 && !isDocumentName(i)) {
      i++;
    }
    return i;
  }

  private boolean isDocumentName(int at) {
    return chars.charAt(at) == '“' && actors.isNameAt(at);
  }

  /** Reads a clause with an institution, region or document at its head. */
  private void subject(PolicyActor actor, int end) {
    lines.interrupt();
    lastSubject = actor.actor();
    int at = TimePhrases.skip(chars, actor.end(), end);
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = cue(verb, end);
    if (cue == null) {
      cue = cue(at, end);
      verb = cue == null ? verb : at;
    }
    if (cue == null && listsFields(verb, end)) {
      scope = new PolicyScope(actor.actor(), "提出", Mode.ANNOUNCED);
      policy(verb + 1, end);
    } else if (cue == null) {
      narrated(actor, at, verb, end);
    } else if (cue.value() == AnnouncingVerb.SAY) {
      scope = new PolicyScope(actor.actor(), null, Mode.SPOKEN);
      ownSubject = false;
      rest(TimePhrases.skip(chars, afterMarks(cue.end(), end), end), end);
    } else {
      announced(actor.actor(), verb, cue.end(), end);
    }
  }

  /** Says whether policy lines follow as fields: {@code 还从优化…，培育…等方面提出要求}. */
  private boolean listsFields(int at, int end) {
    int close = chars.indexOf("等方面", at);
    int stop = chars.indexOf('。', at);
    return at < end && chars.charAt(at) == '从' && close > 0 && (stop < 0 || close < stop);
  }

  private void announced(Participant actor, int verb, int cueEnd, int end) {
    String cue = chars.substring(verb, cueEnd);
    String content = chars.substring(cueEnd, end);
    boolean runsOn = scope != null && scope.mode() == Mode.LISTED && actor.equals(scope.actor());
    boolean list = runsOn || LIST.matcher(content).find();
    scope = new PolicyScope(actor, cue, list ? Mode.LISTED : Mode.ANNOUNCED);
    ownSubject = true;
    int at = TimePhrases.skip(chars, afterMarks(cueEnd, end), end);
    if (at >= end || DOCUMENT_ONLY.matcher(content).matches()) {
      return;
    }
    if (cue.equals("出台")) {
      issued(verb, at, cueEnd, end);
    } else if (isOrder(cue)) {
      ordered(at, end);
    } else {
      quoted(at, cueEnd, end);
    }
  }

  /** Reads {@code 出台“…”等政策} and {@code 出台…六项举措}. */
  private void issued(int verb, int at, int cueEnd, int end) {
    if (at > cueEnd) {
      quoted(at, cueEnd, end);
    } else if (MEASURES.matcher(chars.substring(cueEnd, end)).find()) {
      line(verb, end, false);
    } else {
      policy(verb, end);
    }
  }

  private static boolean isOrder(String cue) {
    return cue.endsWith("要求") || cue.endsWith("通知") || cue.startsWith("责");
  }

  /** Takes the addressee into the line: {@code 要求|各地增加…供给}. */
  private void ordered(int at, int end) {
    int begin = words.afterAuxiliaries(chars, at, end);
    if (roles.role(begin, end) == PolicyLines.Role.NONE && end - begin > 8) {
      line(begin, end, false);
    } else {
      policy(at, end);
    }
  }

  /** Reads what follows the verb; words behind a quotation are no part of it. */
  private void quoted(int at, int cueEnd, int end) {
    int close = quotationEnd(cueEnd, end);
    policy(at, close);
    if (close < end) {
      lines.interrupt();
    }
  }

  /** Gives the end of a quotation right behind the verb: {@code 提出“…”的目标}. */
  private int quotationEnd(int at, int end) {
    int close = at < end && chars.charAt(at) == '“' ? chars.indexOf('”', at) : -1;
    return close > at && close < end ? close : end;
  }

  private void narrated(PolicyActor actor, int at, int verb, int end) {
    boolean inSpeech = scope != null && scope.isSpoken();
    boolean wish = WISH.matcher(chars).region(at, end).lookingAt();
    boolean firm = isFirm(actor, at, verb);
    if (wish || !firm && (inSpeech || actor.kind() == PolicyActor.Kind.PAIR)) {
      ownSubject = false;
      scope = inSpeech ? scope : null;
      return;
    }
    int begin = words.afterAuxiliaries(chars, at, end);
    if (words.at(chars, begin, end) == PolicyWord.CREED) {
      ownSubject = false;
      scope = inSpeech ? scope : null;
      return;
    }
    if (actor.kind() == PolicyActor.Kind.MEETING) {
      scope = null;
      return;
    }
    scope = new PolicyScope(actor.actor(), null, inSpeech ? Mode.SPOKEN : Mode.NARRATED);
    ownSubject = true;
    if (chars.startsWith("坚持", begin)) {
      line(begin, end, false);
    } else {
      policy(begin, end);
    }
  }

  /** Says whether words of a person tell what an institution does, not what they wish it did. */
  private boolean isFirm(PolicyActor actor, int at, int verb) {
    Participant speaker = scope == null ? null : scope.actor();
    return FIRM.matcher(chars.substring(actor.end(), verb)).find()
        || FIRM.matcher(chars).region(at, chars.length()).lookingAt()
        || FIRM_VERB.matcher(chars).region(verb, chars.length()).lookingAt()
        || speaker != null && isOwnBody(actor.actor(), speaker);
  }

  /** Says whether an official tells of the own institution: {@code 财政部司长…介绍，财政部…}. */
  private static boolean isOwnBody(Participant actor, Participant speaker) {
    Mention mention = actor.mention();
    return mention != null
        && mention.kind() == Mention.Kind.ORGANIZATION
        && speaker.name().startsWith(actor.name());
  }

  /** Reads a clause without a subject. */
  private void bare(int at, int end) {
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = cue(verb, end);
    Participant source = scope != null && !scope.isSpoken() ? scope.actor() : lastSubject;
    if (cue != null && cue.value() == AnnouncingVerb.ANNOUNCE && source != null) {
      announced(source, verb, cue.end(), end);
    } else if (scope != null && head && !scope.runsOn() && !scope.isSpoken() && !goesOn(at, end)) {
      scope = null;
    } else {
      policy(at, end);
    }
  }

  private boolean goesOn(int at, int end) {
    PolicyLines.Role role = roles.role(words.afterAuxiliaries(chars, at, end), end);
    boolean announced = scope != null && scope.mode() == Mode.ANNOUNCED;
    return role == PolicyLines.Role.LINE || role == PolicyLines.Role.MEANS && announced;
  }

  private void policy(int at, int end) {
    if (scope == null || scope.actor() == null) {
      return;
    }
    boolean wished = WISH.matcher(chars).region(at, end).lookingAt();
    if (wished && chars.charAt(at) != '要' && scope.mode() != Mode.REPORTED) {
      scope = scope.isSpoken() ? scope : null;
      ownSubject = false;
      lines.interrupt();
      return;
    }
    int begin = words.afterAuxiliaries(chars, at, end);
    String auxiliary = chars.substring(at, begin);
    if (scope.isSpoken() && !mayFollow(auxiliary, at, end)) {
      lines.interrupt();
      ownSubject = false;
      return;
    }
    PolicyLines.Role role = isPast(begin, end) ? PolicyLines.Role.NONE : roles.role(begin, end);
    if (lines.isOpen() && (role == PolicyLines.Role.PURPOSE || isPurpose(begin, end))) {
      lines.purpose(roles.trimmed(begin, end).end());
    } else if (role == PolicyLines.Role.LINE || isLoose(begin, end)) {
      enumerated(begin, end, auxiliary.isEmpty());
      ownSubject = true;
    } else if (role == PolicyLines.Role.MEANS) {
      lines.means(begin);
    } else {
      lines.interrupt();
    }
  }

  /** Says whether a told line's words of aim or means follow it: {@code 推出…路线，以…激活…}. */
  private boolean isPurpose(int begin, int end) {
    boolean told = scope != null && scope.mode() == Mode.NARRATED;
    return roles.isFor(begin, end) || told && chars.charAt(begin) == '以';
  }

  /** Says whether a later clause of a told chain tells what came of it: {@code …，建成了粮仓}. */
  private boolean isPast(int begin, int end) {
    boolean told = scope != null && scope.mode() == Mode.NARRATED;
    return told && !atSubject && PAST.matcher(chars).region(begin, end).lookingAt();
  }

  private boolean isLoose(int begin, int end) {
    boolean announced = scope != null && (scope.mode() == Mode.ANNOUNCED);
    return announced && lines.isOpen() && roles.isLoose(begin, end);
  }

  private boolean mayFollow(String auxiliary, int at, int end) {
    boolean wish = WISH.matcher(chars).region(at, end).lookingAt();
    return ownSubject ? !wish : auxiliary.contains("将");
  }

  /** Cuts a list of acts with one verb: {@code 建设…、建设…等6个方面}. */
  private void enumerated(int begin, int end, boolean withMeans) {
    String verb = chars.substring(begin, Math.min(begin + 2, end));
    List<Integer> cuts = new ArrayList<>();
    for (int i = chars.indexOf("、" + verb, begin); i > 0 && i < end; ) {
      cuts.add(i);
      i = chars.indexOf("、" + verb, i + 1);
    }
    int from = begin;
    for (int cut : cuts) {
      line(from, cut, withMeans && from == begin);
      from = cut + 1;
    }
    line(from, end, withMeans && from == begin);
  }

  private void line(int begin, int end, boolean withMeans) {
    Span span = roles.trimmed(begin, end);
    if (scope != null && span.length() > 0) {
      lines.line(scope, span, withMeans);
      productive = true;
    }
  }

  private Trie.@Nullable Match<AnnouncingVerb> cue(int at, int end) {
    Trie.Match<AnnouncingVerb> match = cues.longest(chars, at);
    return match == null || match.end() > end ? null : match;
  }
}
