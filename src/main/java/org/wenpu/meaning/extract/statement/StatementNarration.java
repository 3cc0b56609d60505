package org.wenpu.meaning.extract.statement;

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
  private static final Set<String> EXHORTING = Set.of("要", "必须", "应", "应当", "希望");

  /** Who is told of as others follow him speaks no more. */
  private static final Set<String> CITED = Set.of("总书记", "主席", "嘱托");

  private static final Set<String> FOLLOWING = Set.of("落实", "牢记", "按照", "围绕", "贯彻");

  private static final Set<String> DEMANDING = Set.of("要", "必须", "应", "应当", "需要", "需", "愿", "将");

  /** 目前，|美军…已部署: what a body is doing now is told by the reporter. */
  private static final String NOW = "目前，";

  /** 我们的记者走进…: whoever reports tells of himself. */
  private static final List<String> REPORTERS =
      List.of("我们的记者", "总台记者", "本台记者", "记者在", "记者看到", "记者了解", "记者来到", "记者走");

  private static final Pattern DATED_NEWS =
      Pattern.compile("[^，。：中我双各\\d]{2,16}(?<![月至到、和])\\d{1,2}日(?![至、])[^，。]*(?!将)");

  private static final Pattern AGED = Pattern.compile("\\d岁的[^，。]{0,12}$");

  private static final List<String> ADDRESSES =
      List.of("总统", "首相", "总理", "主席", "国王", "先生", "女士", "阁下", "当选");

  private static final List<String> TAKEN_UP = List.of("已就此", "就此事", "已对此", "对此", "已为此", "此前");

  private static final List<String> POINTERS = List.of("这位", "这名");

  private static final String HOME = "中国";

  private static final Set<String> FIRST_PERSON = Set.of("我", "我们", "您", "你们", "咱们");

  private static final Pattern UNANSWERED =
      Pattern.compile(
          "对此.{0,6}(?:回应|否认|表态|置评|评论)|(?:尚未|没有|暂未|暂无|尚无|未)(?:[就对][^，。]{1,16})?(?:作出|予以|给予)?(?:回应|表态|置评)");

  private final SpeakerNouns nouns;
  private final SpeakerAdverbs adverbs;
  private final Lexicon<NarrationWord> words =
      Lexicon.bundled("narration-words", NarrationWord.class);

  StatementNarration(SpeakerPhrase phrase) {
    nouns = phrase.nouns();
    adverbs = phrase.adverbs();
  }

  /**
   * Says whether the reporter tells a sentence.
   *
   * @param reckoning whether the speaker began with dated figures, and so may go on with such
   */
  boolean isNarration(StatementText text, int unit, Speaker speaker, boolean reckoning) {
    StatementUnit next = text.units().get(unit);
    int begin = next.span().begin();
    boolean told =
        "他她".indexOf(text.masked().charAt(begin)) >= 0
            && "的愿希期相".indexOf(text.masked().charAt(begin + 1)) < 0;
    if (!next.quoted() && (isReporters(text, next) || isPointed(text, next))) {
      return true;
    }
    if (!next.quoted() && speaker.isPersonal() && isOwnVoice(text, next)) {
      return false;
    }
    if (next.quoted()
        || isUnanswered(text, next)
        || isTakenUp(text, next)
        || !reckoning && StatementDates.isReckoned(text, next.span())
        || told
        || kindAt(text, unit) == NarrationWord.OPENING && !isDemand(text, next, speaker)
        || StatementDates.isDay(text, begin, next.span().end())
        || isNews(text, next)
        || isStance(text, next)
        || speaker.isPersonal() && isDatedNews(text, next)) {
      return true;
    }
    if (speaker.kind() == Speaker.Kind.GROUP && text.masked().startsWith(speaker.name(), begin)) {
      return true;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, next.span().end());
    if (!persons.isEmpty() && isAged(text, begin, persons.get(0))) {
      return true;
    }
    return !persons.isEmpty() && isTold(text, next, persons.get(0), speaker);
  }

  /** 今年6月，|这位老人离开了我们: whoever spoke is told of. */
  private boolean isPointed(StatementText text, StatementUnit unit) {
    int begin = adverbs.skip(text, unit.span().begin(), unit.span().end());
    int head = text.masked().startsWith("，", begin) ? begin + 1 : begin;
    return POINTERS.stream().anyMatch(word -> text.masked().startsWith(word, head));
  }

  /** 对此尚未回应: the reporter says that nobody answered. */
  private static boolean isUnanswered(StatementText text, StatementUnit unit) {
    return UNANSWERED.matcher(text.masked()).region(unit.span().begin(), unit.span().end()).find();
  }

  /** |甲国政府|已就此事召见大使, |甲国|此前宣布停火: what a body did about it is the reporter's. */
  private static boolean isTakenUp(StatementText text, StatementUnit unit) {
    Mention first = text.mentionAt(unit.span().begin());
    return first != null
        && (first.kind() == Mention.Kind.ORGANIZATION
            || first.kind() == Mention.Kind.PLACE && !first.text().equals(HOME))
        && TAKEN_UP.stream().anyMatch(word -> text.masked().startsWith(word, first.span().end()));
  }

  private static boolean isReporters(StatementText text, StatementUnit unit) {
    String words = text.masked().substring(unit.span().begin(), unit.span().end());
    return REPORTERS.stream().anyMatch(words::contains);
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
        || isAddressed(text, person)
        || nouns.begin(text, begin, person.span().begin()) > begin) {
      return false;
    }
    return !isHead(text, Speaker.of(person));
  }

  /** 65岁的志愿者|周宁: a person of such an age is brought in by the reporter. */
  private static boolean isAged(StatementText text, int begin, Mention person) {
    return AGED.matcher(text.masked()).region(begin, person.span().begin()).find();
  }

  /** 贝尔总统曾多次来访, 贝尔当选总统: with the title behind the name it is spoken to, not told of. */
  private static boolean isAddressed(StatementText text, Mention person) {
    return ADDRESSES.stream().anyMatch(word -> text.masked().startsWith(word, person.span().end()));
  }

  /** 会议指出，…。|上海|正加快转型: how a region does what a meeting asked for is the reporter's. */
  boolean isFollowed(StatementText text, int unit, Speaker speaker) {
    if (speaker.kind() != Speaker.Kind.MEETING && !speaker.isPaper()) {
      return false;
    }
    Span span = text.units().get(unit).span();
    int begin = adverbs.skip(text, span.begin(), span.end());
    begin =
        begin < span.end() && text.masked().charAt(begin) == '，'
            ? adverbs.skip(text, begin + 1, span.end())
            : begin;
    Mention region = text.mentionAt(begin);
    return region != null
        && region.kind() == Mention.Kind.PLACE
        && !region.text().equals(HOME)
        && !speaker.name().contains(region.text())
        && !isExhorting(tokens(text, text.units().get(unit)));
  }

  /** 林海要求，…。|财政厅|下拨资金: what a body has done is none of what was asked for. */
  boolean isDone(StatementText text, int unit) {
    StatementUnit next = text.units().get(unit);
    Mention first = text.mentionAt(next.span().begin());
    List<Token> tokens = tokens(text, next);
    return first != null
        && first.kind() == Mention.Kind.ORGANIZATION
        && !isExhorting(tokens)
        && tokens.stream().noneMatch(token -> DEMANDING.contains(token.text()));
  }

  /** 随着形势变化，…需要优化, 双方还|要加强往来: a leader goes on with what ought to be done. */
  private boolean isDemand(StatementText text, StatementUnit unit, Speaker speaker) {
    Trie.Match<NarrationWord> opening = words.longest(text.masked(), unit.span().begin());
    boolean demand =
        opening != null
            && DEMANDING.stream().anyMatch(word -> text.masked().startsWith(word, opening.end()));
    return speaker.isPersonal()
        && (demand
            || text.masked().startsWith("随着", unit.span().begin())
                && tokens(text, unit).stream().anyMatch(t -> DEMANDING.contains(t.text())));
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
    return text.masked().startsWith("方面", end)
        || StatementDates.isDay(text, end, unit.span().end());
  }

  /** 众议院11日通过一份法案: a subject followed by a day of this month is in the news. */
  private static boolean isDatedNews(StatementText text, StatementUnit unit) {
    return DATED_NEWS
        .matcher(text.masked())
        .region(unit.span().begin(), unit.span().end())
        .lookingAt();
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
    int end = StatementDates.numberEnd(text, span.begin(), span.end());
    return kindAt(text, unit) == NarrationWord.DATE
        || end > span.begin()
            && text.masked().startsWith("年，", end)
            && text.masked().substring(end, span.end()).indexOf('将') < 0;
  }

  /** 会议指出，…。作为试点城市，厦门…: the reporter goes on with an example. */
  static boolean isExample(StatementText text, int unit) {
    return text.masked().startsWith("作为", text.units().get(unit).span().begin());
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
