package org.wenpu.meaning.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Tells the reporter's own sentences from words reported: 随后, 4日, 李强来到. */
final class StatementNarration {
  /** Words that date a sentence as the times of HanLP do. */
  private static final Set<String> DATING = Set.of("截至", "截止", "目前", "此前");

  private static final Set<String> PLANNED =
      Set.of("将", "要", "愿", "应", "应当", "必须", "希望", "我们", "我", "中方", "双方", "力争", "计划", "预计");

  private static final Set<String> EXHORTING = Set.of("要", "必须", "应", "应当", "希望");

  /** Who is told of as others follow him speaks no more. */
  private static final Set<String> CITED = Set.of("总书记", "主席", "嘱托");

  private static final Set<String> FOLLOWING = Set.of("落实", "牢记", "按照", "围绕", "贯彻");

  private static final Set<String> DEMANDING = Set.of("要", "必须", "应", "应当", "需要", "需", "愿", "将");

  /** 目前，|美军…已部署: what a body is doing now is told by the reporter. */
  private static final String NOW = "目前，";

  private static final Set<String> FIRST_PERSON = Set.of("我", "我们", "您", "你们", "咱们");

  private static final Pattern UNANSWERED =
      Pattern.compile("对此.{0,6}(?:回应|否认|表态|置评|评论)|(?:尚未|没有|暂未)(?:就此|作出)?(?:回应|表态|置评)");

  private final SpeakerNouns nouns;
  private final SpeakerAdverbs adverbs;
  private final Lexicon<NarrationWord> words =
      Lexicon.bundled("narration-words", NarrationWord.class);

  StatementNarration(SpeakerPhrase phrase) {
    nouns = phrase.nouns();
    adverbs = phrase.adverbs();
  }

  /** Says whether the reporter tells a sentence. */
  boolean isNarration(StatementText text, int unit, Speaker speaker) {
    StatementUnit next = text.units().get(unit);
    int begin = next.span().begin();
    boolean told =
        "他她".indexOf(text.masked().charAt(begin)) >= 0
            && "的愿希期相".indexOf(text.masked().charAt(begin + 1)) < 0;
    if (!next.quoted() && speaker.isPersonal() && isOwnVoice(text, next)) {
      return false;
    }
    if (next.quoted()
        || isUnanswered(text, next)
        || isReckoned(text, next)
        || told
        || kindAt(text, unit) == NarrationWord.OPENING && !isDemand(text, next, speaker)
        || isDay(text, begin, next.span().end())
        || isNews(text, next)
        || isStance(text, next)) {
      return true;
    }
    if (speaker.kind() == Speaker.Kind.GROUP && text.masked().startsWith(speaker.name(), begin)) {
      return true;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, next.span().end());
    return !persons.isEmpty() && isTold(text, next, persons.get(0), speaker);
  }

  /** 对此尚未回应: the reporter says that nobody answered. */
  private static boolean isUnanswered(StatementText text, StatementUnit unit) {
    return UNANSWERED.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).find();
  }

  /** 我同总统先生…: only who speaks says so. */
  private static boolean isOwnVoice(StatementText text, StatementUnit unit) {
    return tokens(text, unit).stream().anyMatch(t -> FIRST_PERSON.contains(t.text()));
  }

  private boolean isTold(StatementText text, StatementUnit unit, Mention person, Speaker speaker) {
    if (person.text().equals(speaker.name())) {
      return true;
    }
    int begin = adverbs.skip(text, unit.span().begin(), person.span().begin());
    begin =
        text.masked().charAt(begin) == '，'
            ? adverbs.skip(text, begin + 1, person.span().begin())
            : begin;
    if (text.masked().startsWith("其中", unit.span().begin())
        || nouns.begin(text, begin, person.span().begin()) > begin) {
      return false;
    }
    return !isHead(text, Speaker.of(person));
  }

  /** 随着形势变化，…需要优化: a leader goes on with what ought to be done. */
  private static boolean isDemand(StatementText text, StatementUnit unit, Speaker speaker) {
    return speaker.isPersonal()
        && text.masked().startsWith("随着", unit.span().begin())
        && tokens(text, unit).stream().anyMatch(t -> DEMANDING.contains(t.text()));
  }

  private static List<Token> tokens(StatementText text, StatementUnit unit) {
    List<Token> tokens = new ArrayList<>();
    for (Token token = text.tokenAt(unit.span().begin());
        token != null && token.span().begin() < unit.span().end();
        token = text.tokenAt(token.span().end())) {
      tokens.add(token);
    }
    return tokens;
  }

  /** 快速支援部队4日在…, 以色列方面尚未回应: a body followed by a day or 方面 is in the news. */
  private static boolean isNews(StatementText text, StatementUnit unit) {
    boolean now = text.masked().startsWith(NOW, unit.span().begin());
    Mention first = text.mentionAt(unit.span().begin() + (now ? NOW.length() : 0));
    if (first == null || now) {
      return first != null && first.kind() == Mention.Kind.ORGANIZATION;
    }
    int end = first.span().end();
    return text.masked().startsWith("方面", end) || isDay(text, end, unit.span().end());
  }

  /** 甲国、乙国对此表示关切: several states or bodies take their stand. */
  private boolean isStance(StatementText text, StatementUnit unit) {
    int begin = unit.span().begin();
    Mention first = text.mentionAt(begin);
    if (first == null
        || text.masked().charAt(first.span().end()) != '、'
        || text.mentionAt(first.span().end() + 1) == null) {
      return false;
    }
    int stated = text.masked().indexOf("表示", begin);
    Trie.Match<NarrationWord> stand =
        stated < 0 || stated > unit.span().end() ? null : words.longest(text.masked(), stated + 2);
    return stand != null && stand.value() == NarrationWord.OBJECT;
  }

  /** 今年前三季度，产值达9亿元: figures under a date are the reporter's unless somebody plans them. */
  private static boolean isReckoned(StatementText text, StatementUnit unit) {
    Token first = text.tokenAt(unit.span().begin());
    if (first == null
        || !(first.tag().equals("t") || first.tag().equals("m") || DATING.contains(first.text()))) {
      return false;
    }
    boolean figures = false;
    boolean dated = first.tag().equals("t") || DATING.contains(first.text());
    for (Token token = first;
        token != null && token.span().begin() < unit.span().end();
        token = text.tokenAt(token.span().end())) {
      if (PLANNED.contains(token.text())) {
        return false;
      }
      boolean number =
          token.tag().equals("m") && Character.isDigit(text.masked().charAt(token.span().begin()));
      boolean date =
          number && token.span().end() < unit.span().end() && isCounted(text, token.span().end());
      dated |= date && token == first;
      figures |= number && !date;
    }
    return dated && figures;
  }

  /** 就是要 tells a purpose. */
  private static boolean isExhorting(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (EXHORTING.contains(tokens.get(i).text())
          && (i == 0 || !tokens.get(i - 1).text().endsWith("是"))) {
        return true;
      }
    }
    return false;
  }

  /** 2025年, 建交50周年, 第三届: what is counted is no figure of how things stand. */
  private static boolean isCounted(StatementText text, int at) {
    return "年月日届次时".indexOf(text.masked().charAt(at)) >= 0
        || text.masked().startsWith("周年", at)
        || text.masked().startsWith("多年", at);
  }

  /**
   * Says whether a sentence tells what ought to be done: 要管好水库, 各地要管好水库, 水库连着田野，必须管好. Not of what
   * the reporter tells of those who follow: 落实总书记要求，各地….
   */
  boolean isExhortation(StatementText text, int unit) {
    List<Token> tokens = tokens(text, text.units().get(unit));
    return isExhorting(tokens)
        && kindAt(text, unit) == null
        && !FOLLOWING.contains(tokens.get(0).text())
        && tokens.stream().noneMatch(token -> CITED.contains(token.text()));
  }

  /** 2025年，…: in an introduction the reporter dates; 2030年将…: the speaker plans. */
  boolean isDated(StatementText text, int unit) {
    Span span = text.units().get(unit).span();
    int end = numberEnd(text, span.begin(), span.end());
    return kindAt(text, unit) == NarrationWord.DATE
        || end > span.begin()
            && text.masked().startsWith("年，", end)
            && text.masked().substring(end, span.end()).indexOf('将') < 0;
  }

  /** 会议指出，…。作为试点城市，厦门…: the reporter goes on with an example. */
  static boolean isExample(StatementText text, int unit) {
    return text.masked().startsWith("作为", text.units().get(unit).span().begin());
  }

  /** 4日, 10月4日. */
  private static boolean isDay(StatementText text, int begin, int end) {
    int number = numberEnd(text, begin, end);
    return number > begin && number < end && "月日".indexOf(text.masked().charAt(number)) >= 0;
  }

  private static int numberEnd(StatementText text, int begin, int end) {
    int i = begin;
    while (i < end && Character.isDigit(text.masked().charAt(i))) {
      i++;
    }
    return i;
  }

  /** Says whether a sentence is a point of a list. */
  boolean isListed(StatementText text, int unit) {
    return kindAt(text, unit) == NarrationWord.LISTING;
  }

  private @Nullable NarrationWord kindAt(StatementText text, int unit) {
    Trie.Match<NarrationWord> match =
        words.longest(text.masked(), text.units().get(unit).span().begin());
    return match == null ? null : match.value();
  }

  /** 习近平主席: the head of state or party, cited by name and title. */
  static boolean isHead(StatementText text, Speaker speaker) {
    int end = speaker.span().end();
    return text.masked().startsWith("主席", end) || text.masked().startsWith("总书记", end);
  }
}
