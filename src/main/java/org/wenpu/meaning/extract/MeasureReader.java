package org.wenpu.meaning.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Sentence;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.PolicyScope.Mode;

/** Reads one article clause by clause and keeps in mind whose policy is told. */
final class MeasureReader {
  private static final Pattern LIST =
      Pattern.compile(
          ".*(?:[\\d一二三四五六七八九十]+|以下|如下)(?:个|大|条|项)?(?:方面|项|条)?.{0,6}(?:举措|措施|任务|要求|政策|工作).*");

  private static final Pattern FIRM = Pattern.compile(".*(?:将|已|正|决定|宣布|倡议).*");
  private static final Pattern WISH = Pattern.compile("(?:要|应|应该|应当|需|需要|希望|愿|必须|建议|可以|期待).*");

  private final AnnotatedArticle article;
  private final String chars;
  private final Lexicon<AnnouncingVerb> cues;
  private final PolicyWords words;
  private final PolicyLines roles;
  private final PolicyActors actors;
  private final Reporters reporters;
  private final MeasureLines lines = new MeasureLines();

  private @Nullable PolicyScope scope;
  private boolean ownSubject;
  private boolean head;

  MeasureReader(
      AnnotatedArticle article,
      Lexicon<AnnouncingVerb> cues,
      PolicyWords words,
      PolicyActors actors,
      @Nullable PolicyScope reported) {
    this.article = article;
    this.chars = article.chars();
    this.cues = cues;
    this.words = words;
    this.roles = new PolicyLines(words);
    this.actors = actors;
    this.reporters = new Reporters(article);
    this.scope = reported;
  }

  /** Gives the policy lines of the article in text order. */
  List<MeasureLines.Line> read() {
    int paragraph = -1;
    for (Sentence sentence : article.sentences()) {
      if (sentence.paragraph() != paragraph && scope != null && !scope.runsOn()) {
        scope = null;
      }
      boolean label = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      sentence(sentence, label);
    }
    return lines.all();
  }

  private void sentence(Sentence sentence, boolean paragraphBegins) {
    lines.interrupt();
    head = true;
    ownSubject = false;
    List<Span> clauses = ClauseSplitter.clauses(chars, sentence.span());
    for (int i = 0; i < clauses.size(); i++) {
      boolean label =
          i == 0 && paragraphBegins && clauses.get(i).length() == 4 && clauses.size() > 1;
      if (!label) {
        clause(clauses.get(i));
      }
    }
  }

  private void clause(Span clause) {
    int end = clause.end();
    int at = TimePhrases.skip(chars, clause.begin(), end);
    if (at >= end) {
      if (chars.startsWith("到", clause.begin())) {
        lines.means(clause.begin());
      }
      return;
    }
    Reporters.Reporter reporter = reporters.in(at, end);
    if (reporter != null) {
      lines.interrupt();
      scope = new PolicyScope(reporter.affiliation(), null, Mode.SPOKEN);
      ownSubject = false;
      head = false;
      at = TimePhrases.skip(chars, afterMarks(reporter.end(), end), end);
      if (at >= end) {
        return;
      }
    }
    PolicyActor actor = actors.at(at, end);
    if (actor != null) {
      subject(actor, at, end);
    } else {
      bare(at, end);
    }
    head = false;
  }

  private int afterMarks(int at, int end) {
    int i = at;
    while (i < end && "“‘《 ：”’》".indexOf(chars.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Reads a clause with an institution, region or document at its head. */
  private void subject(PolicyActor actor, int begin, int end) {
    lines.interrupt();
    int at = TimePhrases.skip(chars, actor.end(), end);
    int verb = words.afterAuxiliaries(chars, words.afterManners(chars, at, end), end);
    Trie.Match<AnnouncingVerb> cue = cue(verb, end);
    if (cue == null) {
      cue = cue(at, end);
      verb = at;
    }
    String before = chars.substring(actor.end(), verb);
    boolean spoken = scope != null && scope.isSpoken();
    if (cue != null && cue.value() == AnnouncingVerb.SAY) {
      scope = new PolicyScope(actor.actor(), null, Mode.SPOKEN);
      ownSubject = false;
      rest(TimePhrases.skip(chars, afterMarks(cue.end(), end), end), end);
    } else if (cue != null) {
      announced(actor.actor(), verb, cue.end(), end);
    } else {
      narrated(actor.actor(), at, verb, end, spoken, FIRM.matcher(before).matches());
    }
  }

  private void announced(Participant actor, int verb, int cueEnd, int end) {
    String cue = chars.substring(verb, cueEnd);
    String content = chars.substring(cueEnd, end);
    Mode mode = LIST.matcher(content).matches() ? Mode.LISTED : Mode.ANNOUNCED;
    scope = new PolicyScope(actor, cue, mode);
    ownSubject = true;
    int at = TimePhrases.skip(chars, afterMarks(cueEnd, end), end);
    if (at >= end) {
      return;
    }
    if (cue.endsWith("出台") && content.matches(".*(?:举措|措施|政策)")) {
      line(verb, end, false);
    } else if (cue.endsWith("要求")
        || cue.endsWith("通知")
        || cue.endsWith("责令")
        || cue.endsWith("责成")) {
      ordered(at, end);
    } else {
      policy(at, quotationEnd(cueEnd, end));
    }
  }

  /** Takes the addressee into the line: {@code 要求|各地增加…供给}. */
  private void ordered(int at, int end) {
    int begin = words.afterAuxiliaries(chars, at, end);
    PolicyLines.Role role = roles.role(chars, begin, end);
    if (role == PolicyLines.Role.NONE && end - begin > 8) {
      line(begin, end, false);
    } else {
      policy(at, end);
    }
  }

  /** Gives the end of a quotation right behind the verb: {@code 提出“…”的目标}. */
  private int quotationEnd(int at, int end) {
    int close = at < end && chars.charAt(at) == '“' ? chars.indexOf('”', at) : -1;
    return close > at && close < end ? close : end;
  }

  private void narrated(
      Participant actor, int at, int verb, int end, boolean spoken, boolean firm) {
    if (spoken && !firm) {
      ownSubject = false;
      return;
    }
    String cue = scope == null || !spoken ? null : scope.cue();
    PolicyScope own = new PolicyScope(actor, cue, spoken ? Mode.SPOKEN : Mode.NARRATED);
    int begin = WISH.matcher(chars).region(at, end).lookingAt() ? end : verbBegin(at, end);
    if (begin < end && roles.role(chars, begin, end) != PolicyLines.Role.NONE) {
      scope = own;
      ownSubject = true;
      policy(begin, end);
    } else {
      scope = own;
      ownSubject = !spoken;
    }
  }

  private int verbBegin(int at, int end) {
    return words.afterAuxiliaries(chars, at, end);
  }

  private void rest(int at, int end) {
    if (at < end) {
      PolicyActor actor = actors.at(at, end);
      if (actor != null) {
        subject(actor, at, end);
      } else {
        bare(at, end);
      }
    }
  }

  /** Reads a clause without a subject. */
  private void bare(int begin, int end) {
    if (scope == null) {
      return;
    }
    int at = afterMarks(begin, end);
    Trie.Match<AnnouncingVerb> cue =
        scope.isSpoken() ? null : cue(words.afterAuxiliaries(chars, at, end), end);
    if (cue != null
        && cue.value() == AnnouncingVerb.ANNOUNCE
        && scope.actor() != null
        && scope.mode() != Mode.REPORTED) {
      announced(scope.actor(), words.afterAuxiliaries(chars, at, end), cue.end(), end);
      return;
    }
    if (head && !scope.runsOn() && !scope.isSpoken() && !continues(at, end)) {
      scope = null;
      return;
    }
    policy(at, end);
  }

  private boolean continues(int at, int end) {
    int verb = words.afterAuxiliaries(chars, at, end);
    PolicyLines.Role role = roles.role(chars, verb, end);
    return role == PolicyLines.Role.LINE || role == PolicyLines.Role.MEANS;
  }

  private void policy(int at, int end) {
    if (scope == null || scope.actor() == null) {
      return;
    }
    int begin = words.afterAuxiliaries(chars, at, end);
    String auxiliary = chars.substring(at, begin);
    if (scope.isSpoken() && !mayFollow(auxiliary, at, end)) {
      lines.interrupt();
      ownSubject = false;
      return;
    }
    switch (roles.role(chars, begin, end)) {
      case LINE -> {
        line(begin, end, auxiliary.isEmpty());
        ownSubject = true;
      }
      case MEANS -> lines.means(begin);
      case PURPOSE -> {
        if (lines.purpose(roles.trimmed(chars, begin, end).end())) {
          return;
        }
      }
      case NONE -> lines.interrupt();
    }
  }

  private boolean mayFollow(String auxiliary, int at, int end) {
    if (WISH.matcher(chars).region(at, end).lookingAt()) {
      return false;
    }
    return ownSubject || auxiliary.contains("将");
  }

  private void line(int begin, int end, boolean withMeans) {
    if (scope != null) {
      Span span = roles.trimmed(chars, begin, end);
      if (span.length() > 0) {
        lines.line(scope, span, withMeans);
      }
    }
  }

  private Trie.@Nullable Match<AnnouncingVerb> cue(int at, int end) {
    Trie.Match<AnnouncingVerb> match = cues.longest(chars, at);
    return match == null || match.end() > end ? null : match;
  }
}
