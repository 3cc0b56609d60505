package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds Chinese names of persons: a surname and one or two given characters, weighed by what stands
 * before ({@code 主任} 王坚), what follows (王坚 {@code 说}), how the characters fit a name and how the
 * words around are cut.
 */
public final class PersonNames {
  /** A possible name with its weight. */
  public record Candidate(Span span, double weight) {}

  private static final double IN_LIST = 2;
  private static final double NO_NAME = Double.NEGATIVE_INFINITY;

  /** A state's side or media in short: {@code 乌方}, {@code 英媒}. */
  private static final String NO_END = "方媒";

  private static final Characters NUMERALS = Characters.of("0123456789一二三四五六七八九十百千万亿数几多余第");
  private static final Characters STATES =
      Characters.of("中美英法德俄日韩朝乌巴以伊印越老柬缅泰马新菲蒙哈吉塔土沙阿埃南尼肯刚委古智秘墨加澳欧非白塞匈波希意西葡荷比瑞丹挪芬");
  private static final String FUNCTION_TAGS = "pcur";

  /** {@code 何|伯|生}: a frequent surname that HanLP takes for a pronoun. */
  private static final char WHICH = '何';

  /** {@code 顿涅茨克、苏梅|等地}: no person. */
  private static final String AND_OTHER_PLACES = "等地";

  private static final double AFTER_BODY = 2;
  private static final int SHORT_NAME = 2;

  /** What it weighs that the article has the same characters again. */
  private static final double AGAIN = 1.5;

  private static final double CERTAIN = 1.6;

  /** What a state and another have in common: {@code 叙伊|两国}. */
  private static final Set<String> BOTH = Set.of("两国", "双方", "两军", "各方", "三国");

  private static final Characters BOTH_BEGINS = Characters.of("两双各三");

  private static final int SHORTEST_CHAIN = 4;
  private final Lexicon<Surname> surnames = Lexicon.bundled("surnames", Surname.class);
  private final Lexicon<PersonContext> context =
      Lexicon.bundled("person-context", PersonContext.class);
  private final PersonSurroundings around = new PersonSurroundings(context);
  private final NameCharacters characters;
  private final KnownPersons known = new KnownPersons();
  private final ForeignNames foreign = new ForeignNames(known, context, surnames);
  private final SpacedNames spaced = new SpacedNames(surnames, known);
  private final ElementNames tibetan = ElementNames.tibetan();
  private final ElementNames mongolian = ElementNames.mongolian();
  private final ElementNames uyghur = ElementNames.uyghur();
  private final AddressedNames addressed = new AddressedNames(surnames, context);
  private final ShapedNames shaped = new ShapedNames(surnames);
  private final ListOpeners openers = new ListOpeners(shaped);
  private final CutNames cuts = new CutNames(known, surnames, foreign.sounds());

  private final NamedAgain again;

  public PersonNames(Segmenter segmenter) {
    this.characters = new NameCharacters(segmenter);
    this.again = new NamedAgain(characters, foreign.sounds());
  }

  /** Gives the characters that write foreign sounds. */
  public Lexicon<Sound> sounds() {
    return foreign.sounds();
  }

  /** Gives the names of a sentence, best first where they overlap, in text order. */
  public List<Candidate> find(
      Words words, TitleEnds titles, Set<Integer> bodyEnds, List<Span> places) {
    List<Candidate> candidates = new ArrayList<>();
    for (int begin = words.span().begin(); begin < words.span().end() - 1; begin++) {
      double bonus = bodyEnds.contains(begin) ? AFTER_BODY : 0;
      Candidate best = best(words, titles, begin, bonus);
      if (best != null) {
        candidates.add(best);
      }
    }
    candidates.addAll(addressed.find(words, titles));
    candidates.addAll(shaped.find(words));
    candidates.removeIf(c -> cuts.begins(words, titles, candidates, c));
    foreign.find(words, titles).stream()
        .filter(c -> namedAs(c.span(), titles) || free(c.span(), places))
        .forEach(candidates::add);
    candidates.addAll(spaced.find(words, titles));
    candidates.addAll(tibetan.find(words, titles));
    candidates.addAll(mongolian.find(words, titles));
    candidates.addAll(uyghur.find(words, titles));
    candidates.removeIf(c -> cutsPlace(words, titles, places, c.span().begin()));
    List<Candidate> kept = NameLists.kept(words, titles, candidates);
    return withoutOverlaps(openers.with(words, kept));
  }

  /** {@code 主任委员|钟山}: near miss {@code 记者|江苏南京}, a chain. */
  private static boolean namedAs(Span name, TitleEnds titles) {
    return titles.title(name.begin()) && name.length() < SHORTEST_CHAIN;
  }

  private static boolean free(Span name, List<Span> places) {
    return places.stream().noneMatch(p -> p.equals(name));
  }

  private static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
        .filter(c -> kept.stream().noneMatch(k -> k.span().overlaps(c.span())) && kept.add(c))
        .forEach(c -> {});
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  private @Nullable Candidate best(Words words, TitleEnds titles, int begin, double bonus) {
    Trie.Match<Surname> surname = surname(words, titles, begin);
    if (surname == null
        || surname.end() > words.span().end()
        || noName(words, begin)
        || endsTitle(titles, begin)) {
      return null;
    }
    Candidate best = null;
    for (int end = surname.end() + 1; end <= surname.end() + 2; end++) {
      double weight = bonus + weight(words, titles, begin, surname, end);
      if (weight >= IN_LIST && (best == null || weight > best.weight())) {
        best = new Candidate(new Span(begin, end), weight);
      }
    }
    boolean cut = best != null && !known.contains(words.text(begin, best.span().end()));
    return cut && best != null && again.longer(words, best.span())
        ? new Candidate(new Span(begin, best.span().end() + 1), best.weight())
        : best;
  }

  private double weight(
      Words words, TitleEnds titles, int begin, Trie.Match<Surname> surname, int end) {
    if (!mayEnd(words, titles, begin, end)) {
      return NO_NAME;
    }
    double after = around.after(words, begin, end);
    boolean typical = typical(words, surname, end);
    return OrdinaryWords.hold(words, titles, begin, surname.end(), end, after, typical)
        ? NO_NAME
        : weigh(words, titles, begin, surname, end, after);
  }

  private boolean mayEnd(Words words, TitleEnds titles, int begin, int end) {
    return end <= words.span().end()
        && words.han(begin, end)
        && !DottedNames.dot(words, end)
        && !words.chars().startsWith(AND_OTHER_PLACES, end)
        && !(end - begin > 2 && around.cueWithin(words, end - 1))
        && !side(words, titles, begin, end)
        && !(end - begin == 2 && pair(words, titles, begin))
        && (titles.title(begin) || !OrdinaryWords.thing(words, begin, end));
  }

  private Trie.@Nullable Match<Surname> surname(Words words, TitleEnds titles, int begin) {
    if (again.opens(words, surnames, begin)) {
      return new Trie.Match<>(begin + 1, Surname.SINGLE);
    }
    Trie.Match<Surname> listed =
        surnames.canBegin(words.at(begin)) ? surnames.longest(words.chars(), begin) : null;
    return listed == null ? again.unlisted(words, titles, begin) : listed;
  }

  private boolean typical(Words words, Trie.Match<Surname> surname, int end) {
    double least = surname.value() == Surname.RARE ? CERTAIN : NamedAgain.TYPICAL;
    return characters.rate(words, surname.end(), end) >= least;
  }

  /** {@code 董事长|孙小明}: no name begins with the end of a title, though 长孙 is a surname. */
  private static boolean endsTitle(TitleEnds titles, int begin) {
    return titles.title(begin + 1) && !titles.title(begin);
  }

  /**
   * {@code 12万亩}, {@code 乌方还}, {@code 马丁·|路德}: a numeral or joined name goes on, or a state's side
   * begins.
   */
  private static boolean noName(Words words, int begin) {
    return NUMERALS.contains(words.at(begin - 1))
        || words.chars().startsWith("向国家", begin)
        || DottedNames.dot(words, begin - 1)
        || BOTH_BEGINS.contains(words.at(begin + 1)) && both(words, begin + 1)
        || (STATES.contains(words.at(begin)) && NO_END.indexOf(words.at(begin + 1)) >= 0)
        || words.at(begin) == '方' && STATES.contains(words.at(begin - 1))
        || STATES.contains(words.at(begin)) && AddressedNames.office(words, begin + 1);
  }

  private static boolean both(Words words, int at) {
    return at + 2 <= words.span().end() && BOTH.contains(words.text(at, at + 2));
  }

  /** {@code 伊美|谈判}: two states, but {@code 主任|韩英}. */
  private static boolean pair(Words words, TitleEnds titles, int begin) {
    return !titles.title(begin)
        && STATES.contains(words.at(begin))
        && STATES.contains(words.at(begin + 1));
  }

  /** A side in talks is no person ({@code 马方}), a titled one is ({@code 总裁}黄志方). */
  private static boolean side(Words words, TitleEnds titles, int begin, int end) {
    boolean named = titles.title(begin) || words.at(begin - 1) == '、' && words.at(end) == '、';
    return NO_END.indexOf(words.at(end - 1)) >= 0 && !(named && end - begin > 2);
  }

  private double weigh(
      Words words,
      TitleEnds titles,
      int begin,
      Trie.Match<Surname> surname,
      int end,
      double after) {
    double given = characters.rate(words, surname.end(), end);
    boolean apart =
        after > -1 || end - begin > SHORT_NAME || known.longest(words.chars(), end) != null;
    boolean figure = apart && known.contains(words.text(begin, end));
    double weight =
        around.before(words, titles, begin)
            + after
            + inside(words, titles, begin, surname.end(), end)
            + given
            + rate(towards(words, titles, begin, given) ? Surname.SINGLE : surname.value())
            + (figure ? 3.5 : 0);
    boolean near =
        weight < NameLists.ACCEPT
            && weight >= NameLists.ACCEPT - AGAIN
            && given >= NamedAgain.TYPICAL;
    return near && around.introduced(words, titles, begin) && again.told(words, begin, end)
        ? weight + AGAIN
        : weight;
  }

  /** {@code 主任|向志勇}: near miss {@code 主席|向大会}. */
  private static boolean towards(Words words, TitleEnds titles, int begin, double given) {
    return words.at(begin) == '向' && titles.title(begin) && given >= CERTAIN;
  }

  private static double rate(Surname surname) {
    return switch (surname) {
      case COMMON, COMPOUND -> 1;
      case SINGLE -> 0.5;
      case RARE -> -1.5;
    };
  }

  /** A name does not begin in the middle of a place: 徐汇 in {@code 上海市徐汇区}. */
  private static boolean cutsPlace(Words words, TitleEnds titles, List<Span> places, int begin) {
    return !titles.title(begin)
        && places.stream().anyMatch(p -> p.begin() < begin && begin < p.end());
  }

  private double inside(Words words, TitleEnds titles, int begin, int given, int end) {
    Token first = words.token(begin);
    boolean titled = titles.title(begin);
    if (first == null || (titled && first.span().begin() < begin)) {
      return 0;
    }
    double fit = fit(words, first, begin, given, end);
    return titled ? fit / 2 : fit;
  }

  /** Weighs how the words are cut: a name is a word of its own or falls into single characters. */
  private double fit(Words words, Token first, int begin, int given, int end) {
    if (first.span().begin() == begin && first.span().end() == end) {
      return first.tag().startsWith("nr") ? 1 : -3;
    }
    boolean compound = first.span().equals(new Span(begin, given));
    if (first.span().length() > 1 && !compound && !first.tag().startsWith("nr")) {
      return -2.5;
    }
    int single = singles(words, begin, end);
    if (FUNCTION_TAGS.indexOf(first.tag().charAt(0)) >= 0 && first.span().begin() == begin) {
      return words.at(begin) == WHICH && single > SHORT_NAME ? 0 : -2;
    }
    double cut = words.boundary(begin) && around.ends(words, end) ? 0.5 : -1;
    return cut + (single == end - begin ? 1.5 : 0);
  }

  private static int singles(Words words, int begin, int end) {
    int single = 0;
    for (int i = begin; i < end; i++) {
      Token token = words.token(i);
      if (token != null && token.span().length() == 1) {
        single++;
      }
    }
    return single;
  }
}
