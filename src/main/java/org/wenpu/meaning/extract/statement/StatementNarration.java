package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Trie;
import org.wenpu.meaning.extract.HiddenText;

/** Tells the reporter's own sentences from words reported: 随后, 4日, 李强来到. */
final class StatementNarration {
  /** 我们的记者走进…: whoever reports tells of himself. */
  private static final List<String> REPORTERS =
      List.of("我们的记者", "总台记者", "本台记者", "记者在", "记者看到", "记者了解", "记者来到", "记者走");

  private static final Pattern AGED = Pattern.compile("\\d岁的[^，。]{0,12}$");

  private static final List<String> ADDRESSES =
      List.of("总统", "首相", "总理", "主席", "国王", "先生", "女士", "阁下", "当选");

  private static final List<String> POINTERS = List.of("这位", "这名");

  /** |湖城火山|海拔超过5400米: what the thing told of is, the reporter explains. */
  private static final Pattern EXPLAINED =
      Pattern.compile("[^，。]{2,16}(?:海拔|位于|地处|始建于|成立于|创立于|创办于|建成于|诞生于)");

  private static final List<String> EXAMPLES = List.of("作为", "位于");

  private static final List<String> DOING =
      List.of("分别", "还", "已", "正", "同时", "及时", "继续", "派出", "启动", "发布", "印发", "下发");

  private static final String HOME = "中国";

  /** 中方, 甲方, 双方: how a party speaks of itself. */
  private static final Pattern SIDE = Pattern.compile("[^，。的]方(?![面案法式便向针])");

  private static final String MONTH = "月当月，";

  private static final Set<String> FIRST_PERSON = Set.of("我", "我们", "您", "你们", "咱们");

  private final SpeakerNouns nouns;
  private final SpeakerAdverbs adverbs;
  private final Lexicon<NarrationWord> words =
      Lexicon.bundled("narration-words", NarrationWord.class);
  private final StatementDemands demands = new StatementDemands(words);
  private final StatementTurns turns = new StatementTurns();

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
    boolean national =
        speaker.isPersonal() && (StatementNation.goesOn(text, unit) || isTakenUpAgain(text, unit));
    boolean told = isOfThem(text, begin, speaker) || isOfThem(text, connected(text, next), speaker);
    if (!next.quoted() && (isReporters(text, next) || isPointed(text, next))) {
      return true;
    }
    if (!next.quoted() && speaker.isPersonal() && isOwnVoice(text, next)) {
      return false;
    }
    if (next.quoted()
        || StatementNews.isUnanswered(text, next)
        || StatementNews.isTakenUp(text, next)
        || StatementNews.isAside(text, next, speaker)
        || StatementNews.isAnswered(text, next)
        || (speaker.isPersonal() || speaker.kind() == Speaker.Kind.BODY)
            && StatementNews.isUnderWay(text, next, speaker)
        || StatementNews.isLaidDown(text, next)
        || StatementSubjects.isOthers(text, next, speaker)
        || !reckoning && !national && StatementDates.isReckoned(text, next.span())
        || told
        || kindAt(text, unit) == NarrationWord.OPENING && !demands.isDemand(text, next, speaker)
        || isDay(text, next.span(), reckoning)
        || StatementNews.isIssued(text, next)
        || StatementNews.isNews(text, next)
        || isStance(text, next)
        || speaker.isPersonal() && StatementNews.isDatedNews(text, next)) {
      return true;
    }
    if (speaker.kind() == Speaker.Kind.GROUP && text.masked().startsWith(speaker.name(), begin)
        || isDoing(text, next, speaker)) {
      return true;
    }
    List<Mention> persons = text.mentions(Mention.Kind.PERSON, begin, next.span().end());
    if (!persons.isEmpty() && isAged(text, begin, persons.get(0))) {
      return true;
    }
    return !persons.isEmpty() && isTold(text, next, persons.get(0), speaker);
  }

  /** 水利部研判，…。|水利部|分别发出预警: named again, the body acts. */
  private static boolean isDoing(StatementText text, StatementUnit unit, Speaker speaker) {
    int end = unit.span().begin() + speaker.name().length();
    return speaker.kind() == Speaker.Kind.BODY
        && text.masked().startsWith(speaker.name(), unit.span().begin())
        && DOING.stream().anyMatch(word -> text.masked().startsWith(word, end));
  }

  /** 去年贸易额达9亿元。…。|我们|将…: the speaker's own voice follows in the same paragraph. */
  private static boolean isTakenUpAgain(StatementText text, int unit) {
    int paragraph = text.units().get(unit).paragraph();
    for (int i = unit; i < text.units().size(); i++) {
      StatementUnit next = text.units().get(i);
      if (next.paragraph() != paragraph || next.quoted()) {
        return false;
      }
      if (isOwnVoice(text, next)) {
        return true;
      }
    }
    return false;
  }

  /** 4日，…: not the months of whoever began with figures, 今年一季度，…。|3月|当月，…. */
  private static boolean isDay(StatementText text, Span span, boolean reckoning) {
    int month = StatementDates.numberEnd(text, span.begin(), span.end());
    boolean counted = reckoning && text.masked().startsWith(MONTH, month);
    return !counted && StatementDates.isDay(text, span.begin(), span.end());
  }

  /**
   * 他|走到田边: not 他的愿望, 他希望, which may be told by whoever speaks, nor 他们的事迹, when one alone speaks.
   */
  private static boolean isOfThem(StatementText text, int at, Speaker speaker) {
    boolean others =
        speaker.kind() == Speaker.Kind.PERSON
            && text.at(at + 1) == '们'
            && "的是".indexOf(text.at(at + 2)) >= 0;
    return "他她".indexOf(text.at(at)) >= 0 && "的愿希期相".indexOf(text.at(at + 1)) < 0 && !others;
  }

  /** 不过，|她最挂念的还是人: gives where a sentence begins behind a connecting word and its comma. */
  private int connected(StatementText text, StatementUnit unit) {
    int begin = adverbs.skip(text, unit.span().begin(), unit.span().end());
    return text.masked().startsWith("，", begin) ? begin + 1 : begin;
  }

  /** 今年6月，|这位老人离开了我们: whoever spoke is told of. */
  private boolean isPointed(StatementText text, StatementUnit unit) {
    int head = connected(text, unit);
    return POINTERS.stream().anyMatch(word -> text.masked().startsWith(word, head));
  }

  private static boolean isReporters(StatementText text, StatementUnit unit) {
    String words = text.masked().substring(unit.span().begin(), unit.span().end());
    return REPORTERS.stream().anyMatch(words::contains);
  }

  /** 我同总统先生…: only who speaks says so; near miss 林海并不讳言：“|我们|缺人。”. */
  private static boolean isOwnVoice(StatementText text, StatementUnit unit) {
    return StatementDemands.tokens(text, unit).stream()
        .filter(t -> text.at(t.span().begin()) != HiddenText.BLANK)
        .anyMatch(t -> FIRST_PERSON.contains(t.text()));
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

  /** |甲方|坚定奉行…, |我们|愿…: only the source itself goes on so. */
  boolean isPlainly(StatementText text, int unit) {
    StatementUnit next = text.units().get(unit);
    return !next.quoted()
        && (isOwnVoice(text, next)
            || SIDE.matcher(text.masked())
                .region(next.span().begin(), next.span().end())
                .lookingAt());
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
        && !StatementDemands.isExhorting(text, text.units().get(unit));
  }

  /** 甲国、乙国对此表示关切: several states or bodies take their stand. */
  private boolean isStance(StatementText text, StatementUnit unit) {
    int begin = unit.span().begin();
    Mention first = text.mentionAt(begin);
    if (first == null
        || text.at(first.span().end()) != '、'
        || text.mentionAt(first.span().end() + 1) == null) {
      return false;
    }
    int stated = text.masked().indexOf("表示", begin);
    Trie.Match<NarrationWord> stand =
        stated < 0 || stated > unit.span().end() ? null : words.longest(text.masked(), stated + 2);
    return stand != null && stand.value() == NarrationWord.OBJECT;
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
    Span span = text.units().get(unit).span();
    int begin = span.begin();
    return EXPLAINED.matcher(text.masked()).region(begin, span.end()).lookingAt()
        || EXAMPLES.stream().anyMatch(word -> text.masked().startsWith(word, begin));
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

  StatementTurns turns() {
    return turns;
  }

  StatementDemands demands() {
    return demands;
  }

  /** 习近平主席: the head of state or party, cited by name and title. */
  static boolean isHead(StatementText text, Speaker speaker) {
    int end = speaker.span().end();
    return text.masked().startsWith("主席", end) || text.masked().startsWith("总书记", end);
  }
}
