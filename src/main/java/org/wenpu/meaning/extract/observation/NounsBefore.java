package org.wenpu.meaning.extract.observation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/**
 * Finds the words before a figure that name what is measured: {@code 在浙江，|人工智能核心产业营收|6800亿元}. What
 * leads to them (times, names of regions, {@code 其中}) is left out.
 */
final class NounsBefore {
  private static final int LONGEST = 24;
  private static final int LONGEST_SHARE = 40;
  private static final String SHARE = "比重";
  private static final String DEALT = "分别";

  private static final int LONGEST_DIMENSION = 5;
  private static final int SHORT_CLAUSE = 12;

  private static final Pattern POINTER = Pattern.compile("[对在把将](?:这|那|该)[\\p{IsHan}]");

  /** Single characters that name nothing, left over from a time or a phrase. */
  private static final String NOTHING = "年月日的将等在为用从由间）”";

  /** Verbs of one character that only lead to what is counted. */
  private static final String HAVING = "有是为达共超在含占设建获得让使用到约近";

  private final Lexicon<LeadWord> leads = Lexicon.bundled("figure-leads", LeadWord.class);

  /**
   * Gives the words, or null when there are none.
   *
   * @param end where the words between them and the figure begin
   * @param floor where they may begin at the earliest
   * @param bridged whether a verb leads from them to the figure: then the whole clause is theirs
   * @param count whether things are counted: then they are what a verb before them has for object
   */
  @Nullable Span read(Scene scene, int end, int floor, boolean bridged, boolean count) {
    int to = NounEnd.of(scene, end, floor, count);
    int clause = FigureLeads.end(scene, PredicateBefore.end(scene, floor, to), to);
    boolean measured = to > floor && NounBegin.isQuantity(scene, to);
    int whole = count && !measured ? ObjectBefore.begin(scene, clause, to) : clause;
    boolean all = to - whole <= (bridged ? longest(scene, end, to, floor) : SHORT_CLAUSE);
    int from =
        owned(scene, all ? whole : FigureLeads.end(scene, NounBegin.of(scene, to, floor), to), to);
    boolean of = from < to && scene.chars().charAt(from) == '的';
    int nouns = count ? ObjectBefore.kept(scene, from, to) : from;
    int led = behindPointer(scene, of ? FigureLeads.end(scene, from + 1, to) : nouns, to);
    int named = dimension(scene, led, to);
    boolean single = named + 1 == to;
    boolean nothing = single && NOTHING.indexOf(scene.chars().charAt(named)) >= 0;
    int begin = single && count ? whole(scene, named, floor) : named;
    return named < to && !nothing ? new Span(begin, to) : null;
  }

  /** {@code 专家对这片|面积|}: what is pointed to behind a preposition tells of what it is. */
  private static int behindPointer(Scene scene, int begin, int to) {
    Matcher pointer = POINTER.matcher(scene.chars()).region(begin, to);
    return pointer.find() && pointer.end() < to && scene.tokenAt(pointer.end()) != null
        ? pointer.end()
        : begin;
  }

  /** Shares are told of more words, and so is what is dealt out: {@code 甲、乙、丙|分别增长…}. */
  private static int longest(Scene scene, int end, int to, int floor) {
    boolean share = to > floor && scene.chars().startsWith(SHARE, to - SHARE.length());
    boolean dealt =
        scene.chars().startsWith(DEALT, end) || scene.chars().startsWith(DEALT, end + 2);
    return share || dealt ? LONGEST_SHARE : LONGEST;
  }

  /** {@code |办|件}, {@code |集聚|区}: a noun of one character goes with the verb before it. */
  private static int whole(Scene scene, int noun, int floor) {
    Token verb = scene.tokenBefore(noun);
    if (verb != null
        && verb.tag().startsWith("n")
        && verb.span().begin() >= floor
        && !scene.isName(noun)) {
      return FigureLeads.end(scene, NounBegin.of(scene, noun, floor), noun);
    }
    boolean part =
        verb != null
            && verb.span().begin() >= floor
            && scene.nameAt(noun) == null
            && (verb.tag().equals("vn") || isDone(verb));
    return part && verb != null ? verb.span().begin() : noun;
  }

  private static boolean isDone(Token verb) {
    return verb.tag().equals("v")
        && verb.text().length() == 1
        && HAVING.indexOf(verb.text().charAt(0)) < 0;
  }

  /** Gives the word for a dimension that ends at a position, or null: {@code |全长|209公里的铁路}. */
  @Nullable Span extent(Scene scene, int end, int floor) {
    for (int at = Math.max(floor, end - LONGEST_DIMENSION); at < end; at++) {
      LeadWord kind = leads.kind(scene.chars().substring(at, end));
      if (kind == LeadWord.DIMENSION || kind == LeadWord.EXTENT) {
        return new Span(at, end);
      }
    }
    return null;
  }

  /** {@code 甲乙铁路山东段|全长}: of a long name only how it is measured. */
  private int dimension(Scene scene, int begin, int to) {
    Trie.Match<LeadWord> word = null;
    for (int at = begin + 1; at < to && word == null; at++) {
      Trie.Match<LeadWord> here = leads.longest(scene.chars(), at, to);
      boolean last = here != null && here.end() == to && here.value() == LeadWord.DIMENSION;
      word = last ? new Trie.Match<>(at, LeadWord.DIMENSION) : null;
    }
    return word != null && word.end() - begin > to - word.end() ? word.end() : begin;
  }

  /** Of what a name owns only that is measured: {@code 甲村的|车程}. */
  private static int owned(Scene scene, int from, int to) {
    int of = scene.chars().lastIndexOf('的', to - 1);
    boolean led = of > from && scene.isLed(of);
    return of > from && of + 1 < to && scene.isName(of) && !led ? of + 1 : from;
  }
}
