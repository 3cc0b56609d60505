package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds persons called by surname and form of address ({@code 王先生}, {@code 李医生}), by {@code 小} or
 * {@code 老} and surname ({@code 小吕}) or hidden behind {@code 某} ({@code 王某}).
 */
final class AddressedNames {
  private static final String SIGNS = "乌白哈伊黎墨巴法德英美俄日韩朝印以叙土埃沙塞阿希葡荷比";
  private static final String GOODS = "康米麦鹿马牛羊熊龙虎燕鱼花白高雷金山河江石";
  private static final List<String> OFFICES =
      List.of("总理", "外长", "大使", "总统", "防长", "财长", "首相", "外交部长", "国防部长", "内务部长", "议长");

  private final Lexicon<Surname> surnames;
  private final Lexicon<PersonContext> context;

  AddressedNames(Lexicon<Surname> surnames, Lexicon<PersonContext> context) {
    this.surnames = surnames;
    this.context = context;
  }

  /** Gives the names of a sentence in text order. */
  List<PersonNames.Candidate> find(Words words, TitleEnds titles) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    for (int begin = words.span().begin(); begin < words.span().end(); begin++) {
      if (words.starting(begin) == null && !marked(words, begin)) {
        continue;
      }
      Trie.Match<Surname> surname = surnames.longest(words.chars(), begin);
      if (surname != null && surname.end() < words.span().end()) {
        int end = addressEnd(words, titles, begin, surname);
        if (end > begin) {
          found.add(new PersonNames.Candidate(new Span(begin, end), 6));
        }
      } else if (nickname(words, titles, begin)) {
        found.add(new PersonNames.Candidate(new Span(begin, begin + 2), 5));
      }
    }
    return found;
  }

  private int addressEnd(Words words, TitleEnds titles, int begin, Trie.Match<Surname> surname) {
    int end = surname.end();
    if (surname.value() == Surname.RARE
        || !opens(words, titles, begin, end)
        || office(words, begin, end)) {
      return -1;
    }
    if (words.at(end) == '某') {
      while (words.at(end) == '某') {
        end++;
      }
      return words.boundary(end) ? end : -1;
    }
    Trie.Match<PersonContext> address = context.longest(words.chars(), end);
    if (address == null || address.value() != PersonContext.HONORIFIC) {
      return -1;
    }
    return words.boundary(address.end()) ? address.end() : -1;
  }

  /** {@code 乌|外长}, {@code 新一任|总理}: a state's office, or a term of one, is no person by name. */
  private static boolean office(Words words, int begin, int end) {
    boolean state = SIGNS.indexOf(words.at(begin)) >= 0 && office(words, end);
    return state || words.at(begin) == '任' && !Words.mark(words.at(begin - 1));
  }

  /** Tells whether an office of a state begins at a position: {@code 白|防长}. */
  static boolean office(Words words, int begin) {
    int at = words.at(begin) == '副' ? begin + 1 : begin;
    return OFFICES.stream().anyMatch(office -> words.chars().startsWith(office, at));
  }

  private static boolean marked(Words words, int begin) {
    return words.at(begin) == '小' || words.at(begin) == '老';
  }

  private boolean nickname(Words words, TitleEnds titles, int begin) {
    Trie.Match<Surname> surname =
        marked(words, begin) ? surnames.longest(words.chars(), begin + 1) : null;
    Token token = words.token(begin);
    return surname != null
        && surname.value() != Surname.RARE
        && surname.end() == begin + 2
        && (titles.title(begin)
            || titles.personNoun(begin)
            || another(words, begin)
            || introduced(words, token, begin))
        && token != null
        && token.span().end() <= begin + 2;
  }

  /**
   * {@code 廊坊的|老李|表示}, {@code “沪漂”|小王，}: one word, of whom a mark or what he does tells. Near
   * misses: {@code 全面|小康，}, {@code 的|小米|说明}, {@code 留下的|小孔，}.
   */
  private boolean introduced(Words words, @Nullable Token token, int begin) {
    Trie.Match<PersonContext> next = context.longest(words.chars(), begin + 2);
    boolean speaks =
        next != null && next.value() == PersonContext.SPEECH && words.boundary(next.end());
    boolean led = words.at(begin - 1) == '的' || words.at(begin - 1) == '”';
    boolean apart =
        words.at(begin + 2) == '，' && (words.at(begin - 1) != '的' || known(words, begin));
    return token != null
        && token.span().equals(new Span(begin, begin + 2))
        && token.tag().startsWith("n")
        && surnames.kind(words.text(begin + 1, begin + 2)) == Surname.COMMON
        && GOODS.indexOf(words.at(begin + 1)) < 0
        && led
        && (speaks || apart);
  }

  /** {@code 24岁的|小王，}, {@code 安徽的|小张，}, or one who speaks elsewhere. */
  private static boolean known(Words words, int begin) {
    Token before = words.ending(begin - 1);
    boolean placed = before != null && before.tag().startsWith("ns");
    return placed
        || words.at(begin - 2) == '岁'
        || NamedAgain.saysElsewhere(words, begin, begin + 2);
  }

  /** {@code 小黄、|小陈}. */
  private static boolean another(Words words, int begin) {
    return words.at(begin - 1) == '、' && words.at(begin - 3) == words.at(begin);
  }

  private static boolean opens(Words words, TitleEnds titles, int begin, int end) {
    Token token = words.starting(begin);
    boolean surname = token != null && (token.span().end() == end || words.at(end) == '某');
    return surname
        && (Words.mark(words.at(begin - 1))
            || titles.title(begin)
            || titles.personNoun(begin)
            || words.ending(begin) != null);
  }
}
