package org.wenpu.meaning.extract.observation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.language.time.TimeExpression;

/**
 * Finds the words before a figure that name what is measured: {@code 在浙江，|人工智能核心产业营收|6800亿元}. What
 * leads to them (times, names of regions, {@code 其中}) is left out.
 */
final class NounsBefore {
  /** {@code 该|项目|总面积}: what analysers cut as {@code 该项|目}. */
  private static final Pattern ITEM = Pattern.compile("[该本此这]项目");

  private static final Pattern NOMINAL = Pattern.compile("n.*|b|a|rz.*");

  private static final int LONGEST = 24;
  private static final int LONGEST_SHARE = 40;
  private static final String SHARE = "比重";
  private static final String DEALT = "分别";

  private static final Set<LeadWord> LEADING =
      EnumSet.of(LeadWord.LEAD, LeadWord.SCOPE, LeadWord.PREDICATE);
  private static final int LONGEST_DIMENSION = 5;
  private static final int SHORT_CLAUSE = 12;

  /** How words end that name a quantity, not things: {@code 累计申请量}. */
  private static final String QUANTITIES = "量额值率数";

  /** How words begin that go on with a verb before them: {@code 完成|率}, {@code 投入|强度}. */
  private static final String NO_OBJECT = "的率量额数度强情比";

  /** Single characters that name nothing, left over from a time or a phrase. */
  private static final String NOTHING = "年月日的将等在为用从由）”";

  /** {@code |对经济增长的贡献率}: to what it contributes belongs to it. */
  private static final Pattern CONTRIBUTION = Pattern.compile("对[^，]{2,12}贡献率");

  private static final String MARKS = "“”‘’（）()《》、 …—";

  /** Verbs without which their object is another quantity: {@code 接待|游客}. */
  private static final Set<String> THEN = Set.of("就", "才", "便");

  private static final Set<String> KEPT = Set.of("接待", "发送", "运送", "运输", "输送", "承运");

  private static final Set<String> CAUSES = Set.of("造成", "导致", "引发", "带来");

  /** Adverbs before the verb of a sum: {@code 铁路、公路|共|发送旅客}. */
  private static final Set<String> SUMS = Set.of("共", "共计", "总共", "一共", "累计", "预计", "计划");

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
    int clause = lead(scene, predicate(scene, floor, to), to);
    boolean measured = to > floor && QUANTITIES.indexOf(scene.chars().charAt(to - 1)) >= 0;
    int whole = count && !measured ? object(scene, done(scene, clause, to), to) : clause;
    boolean share = to > floor && scene.chars().startsWith(SHARE, to - SHARE.length());
    boolean dealt =
        scene.chars().startsWith(DEALT, end) || scene.chars().startsWith(DEALT, end + 2);
    int longest = bridged ? share || dealt ? LONGEST_SHARE : LONGEST : SHORT_CLAUSE;
    boolean all = to - whole <= longest;
    int from = owned(scene, all ? whole : lead(scene, nounBegin(scene, to, floor), to), to);
    boolean of = from < to && scene.chars().charAt(from) == '的';
    int nouns = count ? kept(scene, from, to) : from;
    int named = dimension(scene, of ? lead(scene, from + 1, to) : nouns, to);
    boolean nothing = named + 1 == to && NOTHING.indexOf(scene.chars().charAt(named)) >= 0;
    return named < to && !nothing ? new Span(named, to) : null;
  }

  /** {@code 景区|接待|2万人次}: of a verb without an object only itself. */
  private static int kept(Scene scene, int from, int to) {
    Token last = scene.tokenBefore(to);
    boolean verb = last != null && KEPT.contains(last.text()) && last.tag().equals("v");
    return verb && last != null ? Math.max(from, last.span().begin()) : from;
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

  /** Gives the position behind the last verb whose object is counted. */
  private int predicate(Scene scene, int floor, int to) {
    int from = floor;
    for (int at = floor; at < to; at++) {
      Token token = scene.tokenAt(at);
      if (token != null && (isPredicate(scene, token, to) || isGoingOn(scene, token, to))) {
        from = token.span().end();
      } else if (token != null && isCause(scene, token, to)) {
        from = token.span().end() + 1;
      }
    }
    return from > floor && scene.chars().charAt(from) == '了' ? from + 1 : from;
  }

  /** {@code 守护着|乙河}: a verb that goes on has what follows for object. */
  private static boolean isGoingOn(Scene scene, Token token, int to) {
    int end = token.span().end();
    return token.tag().equals("uzhe")
        && token.text().equals("着")
        && end < to
        && !scene.text(new Span(end, to)).contains("的");
  }

  /** {@code 地震造成的|遇难人数}: what stands before is no part of it. */
  private static boolean isCause(Scene scene, Token token, int to) {
    int end = token.span().end();
    return CAUSES.contains(token.text()) && end + 1 < to && scene.chars().charAt(end) == '的';
  }

  /** {@code 把|关税|提高至…}; {@code 开工设立|的项目}, {@code 研发投入|强度}: such a verb has no object. */
  private boolean isPredicate(Scene scene, Token token, int to) {
    int end = token.span().end();
    Token next = scene.tokenAt(end);
    if (end < to && isDisposal(scene, token)) {
      return true;
    }
    if (SUMS.contains(token.text()) && next != null && end < to) {
      boolean measured = QUANTITIES.indexOf(scene.chars().charAt(to - 1)) >= 0;
      return next.tag().startsWith("v") && next.span().end() < to && !measured;
    }
    boolean then = token.tag().equals("vyou") || THEN.contains(token.text());
    if (end < to && then && scene.text(new Span(end, to)).indexOf('的') < 0) {
      return true;
    }
    return leads.kind(token.text()) == LeadWord.PREDICATE
        && end < to
        && NO_OBJECT.indexOf(scene.chars().charAt(end)) < 0;
  }

  /** {@code 把|关税|提高至…}, {@code 新规将|门槛|降低三成}; not {@code 将|达…}. */
  private static boolean isDisposal(Scene scene, Token token) {
    int end = token.span().end();
    Token next = scene.tokenAt(end);
    Token second = next == null ? null : scene.tokenAt(next.span().end());
    boolean work = next != null && next.tag().equals("vn") && second != null;
    boolean noun =
        next != null && NOMINAL.matcher(next.tag()).matches() || scene.nameAt(end) != null;
    return token.text().equals("把") && token.tag().startsWith("p")
        || token.text().equals("将")
            && (noun || work && second != null && second.tag().startsWith("n"));
  }

  /** {@code 甲村开设了|客栈15家}: a verb with 了 has the noun behind it for object. */
  private static int done(Scene scene, int begin, int to) {
    int at = to - 2;
    while (at > begin && scene.chars().charAt(at) != '了') {
      at--;
    }
    Token particle = at > begin ? scene.tokenAt(at) : null;
    Token verb = particle == null ? null : scene.tokenBefore(at);
    boolean object =
        particle != null
            && particle.tag().equals("ule")
            && verb != null
            && verb.tag().startsWith("v")
            && scene.chars().charAt(at + 1) != '的';
    return object ? at + 1 : begin;
  }

  /** {@code 投入|农机400万台}, {@code 已发放|证照3万张}: passes verbs up to what is counted. */
  private int object(Scene scene, int begin, int to) {
    Token token = scene.tokenAt(begin);
    int from = begin;
    while (token != null && isActing(scene, token, to)) {
      from = lead(scene, token.span().end(), to);
      token = scene.tokenAt(from);
    }
    return acted(scene, from, to);
  }

  /** {@code 甲县先后出土|竹简300枚}, {@code 甲高铁|发送旅客3万人次}: what a subject did to what is counted. */
  private int acted(Scene scene, int begin, int to) {
    Token last = scene.tokenBefore(to);
    int from = begin;
    for (int at = begin; at < to && last != null && !last.tag().equals("v"); at++) {
      Token token = scene.tokenAt(at);
      Token next = token == null ? null : scene.tokenAt(token.span().end());
      boolean object = next != null && next.span().end() <= to;
      boolean of = scene.text(new Span(at, to)).contains("的");
      if (token == null || of || !object || !token.tag().equals("v")) {
        continue;
      }
      Token adverb = at > begin ? scene.tokenBefore(at) : null;
      boolean done = adverb != null && adverb.tag().equals("d");
      if (KEPT.contains(token.text())) {
        from = at;
      } else if (done) {
        from = lead(scene, token.span().end(), to);
      }
    }
    return from;
  }

  /** A verb that has the noun behind it for object: no 的 makes it an attribute. */
  private static boolean isActing(Scene scene, Token token, int to) {
    Token next = scene.tokenAt(token.span().end());
    boolean adverb = token.tag().equals("d") && next != null && next.tag().equals("v");
    return (token.tag().equals("v") && !KEPT.contains(token.text()) || adverb)
        && next != null
        && next.span().end() <= to
        && scene.chars().indexOf('的', token.span().end()) != next.span().begin()
        && !scene.text(new Span(token.span().end(), to)).contains("的");
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

  /** Walks back over nouns until a verb, a preposition, a time or another figure. */
  private static int nounBegin(Scene scene, int to, int floor) {
    int from = to;
    while (from > floor) {
      Token token = scene.tokenBefore(from);
      TimeExpression time = scene.timeBefore(from);
      if (time != null || token == null || token.span().begin() < floor) {
        break;
      }
      boolean quantity =
          from == to && QUANTITIES.contains(token.text()) || isJoint(scene, token, from, to, floor);
      if (!quantity && !isNominal(token) && !isOfQuantity(scene, token, from, to)) {
        break;
      }
      from = token.span().begin();
    }
    return from;
  }

  /** {@code 货物|和|服务贸易规模}: between two nouns. */
  private static boolean isJoint(Scene scene, Token token, int from, int to, int floor) {
    int begin = token.span().begin();
    Token other = token.tag().equals("cc") && begin > floor ? scene.tokenBefore(begin) : null;
    return from < to
        && other != null
        && other.tag().startsWith("n")
        && scene.timeBefore(begin) == null;
  }

  /** {@code 新增|探明|储量}: before a word of quantity a verb tells of what. */
  private static boolean isOfQuantity(Scene scene, Token verb, int from, int to) {
    return verb.tag().equals("v")
        && from < to
        && QUANTITIES.indexOf(scene.chars().charAt(to - 1)) >= 0;
  }

  static boolean isNominal(Token token) {
    String tag = token.tag();
    boolean noun = tag.startsWith("n") || tag.startsWith("g") || tag.startsWith("x");
    boolean joined = tag.equals("vn") || tag.equals("vi") || tag.equals("an") || tag.equals("b");
    boolean word =
        tag.equals("a")
            || tag.equals("l")
            || tag.equals("j")
            || tag.equals("k")
            || tag.startsWith("h");
    boolean mark = "、“”‘’（）-—+·".contains(token.text());
    return noun || joined || word || mark || tag.equals("nz") || tag.equals("f") || tag.equals("s");
  }

  /** Passes what only leads to the words. */
  private int lead(Scene scene, int begin, int end) {
    int at = begin;
    while (at < end) {
      int next = Math.max(Circumstances.end(scene, at, end), next(scene, at, end));
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int next(Scene scene, int at, int end) {
    if (MARKS.indexOf(scene.chars().charAt(at)) >= 0) {
      return scene.chars().charAt(at) == '“' ? quoteLead(scene, at, end) : at + 1;
    }
    TimeExpression time = scene.timeAt(at);
    Mention name = scene.nameAt(at);
    if (time != null && time.span().end() <= end) {
      return time.span().end();
    }
    if (name != null && name.span().end() < end) {
      return name.span().end();
    }
    Token token = scene.tokenAt(at);
    boolean cut = token != null && ITEM.matcher(scene.chars()).region(at, end).lookingAt();
    if (token != null && !cut && token.tag().equals("rzs") && token.span().end() < end) {
      return token.span().end();
    }
    Trie.Match<LeadWord> word = leads.longest(scene.chars(), at, end);
    boolean whole =
        word != null
            && (scene.tokenBefore(word.end()) != null || scene.tokenAt(word.end()) != null);
    boolean led = word != null && LEADING.contains(word.value());
    if (CONTRIBUTION.matcher(scene.chars()).region(at, end).matches()) {
      return at;
    }
    return word != null && led && whole ? word.end() : at;
  }

  /** An open quotation mark whose close stands among the words belongs to them. */
  private static int quoteLead(Scene scene, int at, int end) {
    int close = scene.chars().indexOf('”', at);
    return close > 0 && close < end ? at : at + 1;
  }
}
