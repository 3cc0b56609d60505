package org.wenpu.meaning.extract.observation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/** Reads the nouns behind a figure up to where their predicate begins: {@code 18名|同志|光荣入选}. */
final class CountedNouns {
  private static final String JOINTS = "、和及";

  /** Tags of what an adverb stands before. */
  private static final Set<String> DESCRIBED = Set.of("v", "vi", "p", "pbei", "d");

  private static final int LONGEST = 26;

  private static final Set<String> ACTIONS = Set.of("v", "vi", "vd", "vf");

  private static final Set<String> WIDE = Set.of("全球", "全国", "国内", "世界", "国际");

  private static final Lexicon<CountedWord> WORDS =
      Lexicon.bundled("counted-words", CountedWord.class);

  /** Adjectives of one character that tell how something is done: {@code 机组|全|投产}. */
  private static final Set<String> HOW = Set.of("全", "齐", "高");

  private static final Pattern CHINA =
      Pattern.compile("中(?:[老越欧非蒙哈吉巴尼韩日美俄英法德印缅泰柬新马澳意西葡阿埃塞外方]|管(?=干部))");

  /** {@code 8名志愿者|上午|抵达}: when they did it. */
  private static final Pattern HOUR = Pattern.compile("上午|下午|中午|凌晨|清晨|早上|晚上|傍晚|当晚|当天|同日");

  private static final int LONGEST_QUOTE = 18;

  /** {@code 31个|省（自治区、直辖市）}: what stands behind is counted with them. */
  private static final Pattern PROVINCES = Pattern.compile("省（[^）]*）");

  private CountedNouns() {}

  /**
   * Gives the nouns, or null when there are none.
   *
   * @param verbs whether a verb may modify them where they begin
   */
  static @Nullable Span read(Scene scene, int begin, int end, boolean verbs) {
    int from = behindNote(scene, begin, end);
    int closed = closed(scene, from, parts(scene, from, end, verbs));
    int to = withoutScope(scene, from, withoutAdverb(scene, from, closed));
    return to > from ? new Span(from, behindProvinces(scene, from, to)) : null;
  }

  /** {@code 4省|（区、市）|的学校}: a note on the unit is not counted. */
  private static int behindNote(Scene scene, int at, int end) {
    int close = Scene.isAt(scene.chars(), at, "（") ? scene.chars().indexOf('）', at) + 1 : 0;
    return close > 0 && close <= end ? close : at;
  }

  private static int parts(Scene scene, int from, int end, boolean verbs) {
    int to = from;
    boolean noun = false;
    while (to < end && to - from < LONGEST) {
      Token token = scene.tokenAt(to);
      boolean named = scene.nameAt(to) != null || token != null && token.tag().startsWith("n");
      int next = next(scene, new Span(from, to), end, noun, verbs);
      if (next == to || noun && isOver(scene, to)) {
        break;
      }
      noun |= named;
      to = next;
    }
    return to;
  }

  private static int closed(Scene scene, int from, int end) {
    int to = end;
    while (to > from && isLoose(scene.text(new Span(from, to)))) {
      to--;
    }
    return to;
  }

  /** {@code 20项技术|全球|首发}: where it is so leads to the predicate. */
  private static int withoutScope(Scene scene, int from, int to) {
    Token scope = scene.tokenBefore(to);
    boolean loose = scope != null && WIDE.contains(scope.text()) && scope.span().begin() > from;
    return loose && scope != null ? scope.span().begin() : to;
  }

  private static int behindProvinces(Scene scene, int from, int to) {
    int end =
        PROVINCES.matcher(scene.text(new Span(from, to))).lookingAt()
            ? scene.chars().indexOf('）', from) + 1
            : 0;
    return end > from && end < to ? end : to;
  }

  /** {@code 18名同志|光荣|入选}: before a verb an adjective tells how. */
  private static int withoutAdverb(Scene scene, int from, int to) {
    Token next = scene.tokenAt(to);
    Token last = scene.tokenBefore(to);
    boolean adverb =
        next != null
            && last != null
            && DESCRIBED.contains(next.tag())
            && last.tag().equals("a")
            && (last.text().length() > 1 || HOW.contains(last.text()))
            && last.span().begin() > from;
    return adverb && last != null ? last.span().begin() : to;
  }

  /** {@code 300名爱好者|13日}, {@code 80支队伍|参赛}, {@code 200名嘉宾|进行了}: their predicate begins. */
  private static boolean isOver(Scene scene, int at) {
    Token token = scene.nameAt(at) == null ? scene.tokenAt(at) : null;
    return scene.timeAt(at) != null
        || token != null
            && (HOUR.matcher(token.text()).matches()
                || isManner(scene, token)
                || WORDS.kind(token.text()) == CountedWord.PREDICATE
                || token.tag().startsWith("v")
                    && Scene.isAt(scene.chars(), token.span().end(), "了"));
  }

  /** {@code 30头牛|悠闲地|吃草}: how they do it. */
  static boolean isManner(Scene scene, Token token) {
    Token next = scene.tokenAt(token.span().end());
    return token.text().length() > 2
        && token.text().endsWith("地")
        && (token.tag().equals("nz") || token.tag().equals("d"))
        && next != null
        && (next.tag().equals("v") || next.tag().equals("nz"));
  }

  /** Says whether words end with a mark that joins or closes nothing among them. */
  private static boolean isLoose(String words) {
    char last = words.charAt(words.length() - 1);
    boolean closes = last == '）' && words.indexOf('（') < 0 || last == '”' && words.indexOf('“') < 0;
    return closes || (JOINTS + "“（").indexOf(last) >= 0;
  }

  /** Gives the end of the next quotation, name or word that goes on what is read. */
  private static int next(Scene scene, Span read, int end, boolean noun, boolean verbs) {
    int at = read.end();
    int close = close(scene, at, end);
    Mention name = scene.nameAt(at);
    if (close > at || name != null && name.span().end() <= end) {
      return close > at || name == null ? close : name.span().end();
    }
    Token token = scene.tokenAt(at);
    if (token == null || scene.isFigure(at)) {
      return at;
    }
    int opened = read.length() == 0 ? Math.max(opening(scene, at, end), china(scene, at, end)) : at;
    if (opened > at) {
      return opened;
    }
    boolean action = !verbs && read.length() == 0 && ACTIONS.contains(token.tag());
    boolean part =
        action
            ? CountedParts.isLast(scene, token)
            : CountedParts.isPart(scene, token, scene.text(read), noun);
    return part ? token.span().end() : at;
  }

  private static int opening(Scene scene, int at, int end) {
    Trie.Match<CountedWord> word = WORDS.longest(scene.chars(), at, end);
    return word != null && word.value() == CountedWord.OPENING ? word.end() : at;
  }

  /** {@code 20名|中德|企业家}: China and another state, each in one character. */
  private static int china(Scene scene, int at, int end) {
    return CHINA.matcher(scene.chars()).region(at, end).lookingAt() ? at + 2 : at;
  }

  /** Passes words in quotation marks: {@code 6个|“沙戈荒”|基地}. */
  private static int close(Scene scene, int at, int end) {
    int close = Scene.isAt(scene.chars(), at, "“") ? scene.chars().indexOf('”', at) + 1 : 0;
    return close > 0 && close <= end && close - at <= LONGEST_QUOTE ? close : at;
  }
}
