package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds transliterated names of persons: runs of characters used for sounds, joined by {@code ·} or
 * standing after a title ({@code 总统} 马杜罗), and names of public figures.
 */
final class ForeignNames {
  private static final int SHORT_NAME = 3;
  private static final String NUMERALS = "一二三四五六七八九十";

  private static final List<String> GREETINGS = List.of("致电", "致信", "致函", "会见", "会晤");

  private static final List<String> WIVES = List.of("夫人", "王后", "王妃", "妻子", "女儿", "公主");

  private static final Characters WIFE_ENDS = Characters.of("人后妃子儿主");

  private static final Characters GREETING_ENDS = Characters.of("电信函见晤");

  /** Offices that stand behind the name of who holds them. */
  private static final List<String> OFFICES = List.of("总理", "总统", "首相", "外长", "议长", "国王", "主席");

  private final SoundRuns runs;
  private final DottedNames dotted;
  private final ForeignEnds ends;
  private final Lexicon<PersonContext> context;
  private final KnownPersons known;
  private final Lexicon<Surname> surnames;

  ForeignNames(KnownPersons known, Lexicon<PersonContext> context, Lexicon<Surname> surnames) {
    this.runs = new SoundRuns(context);
    this.dotted = new DottedNames(runs);
    this.ends = new ForeignEnds(runs, context, known, surnames);
    this.known = known;
    this.context = context;
    this.surnames = surnames;
  }

  Lexicon<Sound> sounds() {
    return runs.sounds();
  }

  /** Gives the names of a sentence in text order. */
  List<PersonNames.Candidate> find(Words words, TitleEnds titles) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    boolean joiners = DottedNames.mayBeIn(words);
    int at = words.span().begin();
    while (at < words.span().end()) {
      PersonNames.Candidate name = at(words, titles, at, joiners);
      if (name != null) {
        found.add(withOrdinal(words, name));
      }
      at = name == null ? at + 1 : name.span().end();
    }
    return found;
  }

  /** {@code 阿卜杜拉|二世}. */
  private static PersonNames.Candidate withOrdinal(Words words, PersonNames.Candidate name) {
    int end = name.span().end();
    while (NUMERALS.indexOf(words.at(end)) >= 0) {
      end++;
    }
    return end > name.span().end() && words.at(end) == '世' && words.at(end + 1) != '界'
        ? new PersonNames.Candidate(new Span(name.span().begin(), end + 1), name.weight())
        : name;
  }

  private PersonNames.@Nullable Candidate at(
      Words words, TitleEnds titles, int begin, boolean joiners) {
    boolean announced = titles.title(begin) || greeted(words, begin);
    boolean inside = insideWord(words, begin);
    if (titles.title(begin + 1)
        || inside && !announced
        || office(words, begin)
        || adverb(words, begin)
        || ordinal(words, begin)) {
      return null;
    }
    int joined = joiners ? dotted.end(words, begin, titles.title(begin)) : -1;
    if (joined > begin) {
      return startsName(words, titles, begin) && !NamesakePlaces.named(words, joined)
          ? new PersonNames.Candidate(new Span(dotted.begin(words, begin), joined), 9)
          : null;
    }
    if (inside) {
      return null;
    }
    boolean titled = titles.title(begin);
    int end = titled ? ends.afterTitle(words, begin) : untitled(words, begin);
    PersonNames.Candidate figure = knownAt(words, begin);
    boolean cut = figure != null && !words.boundary(figure.span().end());
    PersonNames.Candidate found =
        end == begin || cut ? figure : sounded(words, titles, new Span(begin, end), figure);
    boolean led = found == null && (titled || titles.personNoun(begin));
    return led ? namedAgain(words, begin) : found;
  }

  /**
   * {@code 博主|露丝|…。露丝|说}: few sounds, each cut off, that speak elsewhere in the article; the first
   * is no common surname of China.
   */
  private PersonNames.@Nullable Candidate namedAgain(Words words, int begin) {
    int end = runs.joinedEnd(words, begin);
    return end - begin >= 2
            && end - begin <= SHORT_NAME
            && !common(surnames.longest(words.chars(), begin))
            && ends.closes(words, end)
            && runs.speaksElsewhere(words, begin, end)
        ? new PersonNames.Candidate(new Span(begin, end), 5)
        : null;
  }

  private static boolean common(Trie.@Nullable Match<Surname> surname) {
    return surname != null && surname.value() != Surname.RARE;
  }

  /** {@code 夫人|布丽吉特}: women's names are written with sounds that no others are. */
  private int untitled(Words words, int begin) {
    boolean wife =
        WIFE_ENDS.contains(words.at(begin - 1))
            && WIVES.stream().anyMatch(w -> words.chars().startsWith(w, begin - w.length()));
    return wife ? runs.joinedEnd(words, begin) : ends.untitled(words, begin);
  }

  private PersonNames.@Nullable Candidate sounded(
      Words words, TitleEnds titles, Span run, PersonNames.@Nullable Candidate figure) {
    int begin = run.begin();
    int end = run.end();
    boolean titled = titles.title(begin);
    boolean known = figure != null && figure.span().end() >= end;
    if (known || !plausible(words, titled, begin, end)) {
      return figure;
    }
    if (titled) {
      return new PersonNames.Candidate(new Span(begin, end), titled(words, begin, end));
    }
    boolean told = titles.personNoun(begin) || greeted(words, begin);
    if (told && end - begin > 2) {
      return new PersonNames.Candidate(new Span(begin, end), end - begin > 3 ? 7 : 5);
    }
    if (told && speaksShort(words, begin, end)) {
      return new PersonNames.Candidate(new Span(begin, end), 5);
    }
    return figure == null && end - begin > 2 && speaksOrRules(words, begin, end)
        ? new PersonNames.Candidate(new Span(begin, end), 6)
        : figure;
  }

  /** {@code 留学生|阿玛|说}: two sounds, each cut off. Near miss: {@code 学生|家长|说}. */
  private boolean speaksShort(Words words, int begin, int end) {
    Trie.Match<PersonContext> next = context.longest(words.chars(), end);
    return end - begin == 2
        && next != null
        && next.value() == PersonContext.SPEECH
        && runs.fragment(words, begin)
        && runs.fragment(words, begin + 1);
  }

  private boolean plausible(Words words, boolean titled, int begin, int end) {
    return end - begin >= 2
        && end - begin <= ForeignEnds.LONGEST_PART
        && ends.closes(words, end)
        && !NamesakePlaces.named(words, end)
        && (titled && (nounAtBegin(words, begin, end) || calledLikePlace(words, begin, end))
            || !ForeignEnds.ordinaryWord(words, begin, end));
  }

  /** {@code 卫士|杰桑·索南达杰}: what somebody is, not how he is called. */
  private static boolean office(Words words, int begin) {
    Token word = words.starting(begin);
    return word != null && word.tag().startsWith("nnt");
  }

  /** {@code 副局长|吕尔学}: two sounds after a title may begin a Chinese name. */
  private double titled(Words words, int begin, int end) {
    boolean chinese = end - begin == 2 && surnames.longest(words.chars(), begin) != null;
    return chinese && foreignOrVerb(words, end) ? 4.6 : 7.5 + (end - begin > 3 ? 2 : 0);
  }

  private static boolean foreignOrVerb(Words words, int position) {
    Token token = words.token(position);
    return token != null && token.span().length() == 1 && Words.han(words.at(position));
  }

  /** {@code 。|桑吉拉尼|表示}, {@code 同|博尔内|总理}. */
  private boolean speaksOrRules(Words words, int begin, int end) {
    Trie.Match<PersonContext> next = context.longest(words.chars(), end);
    boolean speaks = next != null && next.value() == PersonContext.SPEECH && next.end() - end > 1;
    boolean rules = OFFICES.stream().anyMatch(office -> words.chars().startsWith(office, end));
    return (speaks && Words.mark(words.at(begin - 1)) || rules) && fragments(words, begin, end);
  }

  private static boolean fragments(Words words, int begin, int end) {
    boolean fragments = words.boundary(begin);
    for (int at = begin; at < end; at++) {
      Token token = words.token(at);
      fragments &= token != null && (token.span().length() == 1 || token.tag().startsWith("nr"));
    }
    return fragments;
  }

  /** {@code 致电|斯塔默}: who gets a message is a person. */
  private static boolean greeted(Words words, int begin) {
    return GREETING_ENDS.contains(words.at(begin - 1))
        && GREETINGS.stream().anyMatch(w -> words.chars().startsWith(w, begin - w.length()));
  }

  /** A joined name starts where no other sound stands before it: after a title, mark or word. */
  private boolean startsName(Words words, TitleEnds titles, int begin) {
    return titles.title(begin)
        || titles.personNoun(begin)
        || words.boundary(begin)
        || !runs.sound(words, begin - 1);
  }

  /** {@code 总书记|曾|多次}: near miss {@code 部长|莫|罗}, cut into characters. */
  private static boolean adverb(Words words, int begin) {
    Token first = words.starting(begin);
    Token next = words.starting(begin + 1);
    return first != null
        && next != null
        && first.tag().equals("d")
        && next.span().length() > 1
        && "vmd".indexOf(next.tag().charAt(0)) >= 0;
  }

  /** {@code 十一|世|班禅额尔德尼}: which of a name, no part of it. */
  private static boolean ordinal(Words words, int begin) {
    return words.at(begin) == '世' && NUMERALS.indexOf(words.at(begin - 1)) >= 0;
  }

  /** {@code 总督|赫尔|利}, {@code 司令|米格|尔}: after a title a name may begin like a place or thing. */
  private static boolean nounAtBegin(Words words, int begin, int end) {
    Token first = words.starting(begin);
    return first != null && first.tag().startsWith("n") && first.span().end() < end;
  }

  /** {@code 总统|阿里|、}: near miss {@code 外长|巴黎|会晤}. */
  private boolean calledLikePlace(Words words, int begin, int end) {
    Token name = words.starting(begin);
    return name != null
        && (name.tag().startsWith("ns") || name.tag().startsWith("nt"))
        && name.span().end() == end
        && end - begin <= 3
        && (Words.mark(words.at(end)) && words.at(end) != '—' || speaks(words, end));
  }

  private boolean speaks(Words words, int end) {
    Trie.Match<PersonContext> next = context.longest(words.chars(), end);
    return next != null && next.value() != PersonContext.BEFORE && next.end() - end > 1;
  }

  /** {@code 女士|扬·奥贝格}: a name does not begin in the middle of an ordinary word. */
  private static boolean insideWord(Words words, int begin) {
    Token token = words.token(begin);
    return token != null
        && token.span().begin() < begin
        && !token.tag().startsWith("nr")
        && !token.tag().equals("nz");
  }

  private PersonNames.@Nullable Candidate knownAt(Words words, int begin) {
    Trie.Match<KnownPersons.Kind> match = known.longest(words.chars(), begin);
    if (match == null
        || match.value() != KnownPersons.Kind.FOREIGN
        || match.end() > words.span().end()
        || inRun(words, begin - 1, begin)
        || goesOn(words, match.end())
        || NamesakePlaces.named(words, match.end())) {
      return null;
    }
    boolean shortForm = match.end() - begin == 2;
    if (shortForm && !(words.boundary(begin) && ends.closes(words, match.end()))) {
      return null;
    }
    return new PersonNames.Candidate(new Span(begin, match.end()), 9);
  }

  /** Near miss: {@code 特朗|普通|过}, where a word is cut across the end of a name. */
  private boolean goesOn(Words words, int end) {
    Token token = words.token(end);
    boolean across =
        token != null && !words.boundary(end) && "avd".indexOf(token.tag().charAt(0)) >= 0;
    return !across && inRun(words, end, end);
  }

  /** Tells whether a sound next to a name belongs to it: not a known name, but part of a longer. */
  private boolean inRun(Words words, int position, int border) {
    Token token = words.token(position);
    return runs.sound(words, position)
        && token != null
        && (!words.boundary(border)
            || runs.fragment(words, position)
            || token.tag().startsWith("nr")
            || token.tag().startsWith("nz"));
  }
}
