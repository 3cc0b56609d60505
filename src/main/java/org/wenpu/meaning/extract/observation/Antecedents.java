package org.wenpu.meaning.extract.observation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/**
 * Finds what a noun told again stood for when it was told first, with its name or the words that
 * describe it: {@code 工程} for {@code 甲至乙天然气管道工程}.
 */
final class Antecedents {
  private static final Set<String> NUMBERS = Set.of("m", "mq", "q");

  private static final int TRIES = 6;
  private static final int LONGEST = 40;

  /** How many characters at least the words before the noun have. */
  private static final int SHORTEST_WORDS = 2;

  /** How many characters words joined to others have at most: {@code 调整和|建设|工程}. */
  private static final int LONGEST_JOINED = 2;

  private static final String JOINTS = "和与及";
  private static final String REACHES = "至到—";

  /** {@code 四集|电视专题片}: how many parts it has. */
  private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十百\\d]+[集部卷册个]");

  /** What stands before whole words: a dash, how many parts there are. */
  private static final String BOUNDS = "—集部卷册个";

  private static final String OPEN = "“《";
  private static final String CLOSE = "”》";

  private final AnnotatedArticle article;
  private final DescribedThings things;
  private final Map<Integer, Scene> scenes = new HashMap<>();

  Antecedents(AnnotatedArticle article, DescribedThings things) {
    this.article = article;
    this.things = things;
  }

  /** Gives the nearest longer words before a position that end with a noun; null for none. */
  @Nullable Participant of(String noun, int before) {
    String chars = article.chars();
    int at = before;
    for (int tries = 0; tries < TRIES; tries++) {
      at = at < 1 ? -1 : chars.lastIndexOf(noun, at - 1);
      if (at < 0) {
        return null;
      }
      Participant told = at + noun.length() > before ? null : told(at, at + noun.length());
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** Says whether the words before a noun name one of its kind: {@code “平川”|行动}. */
  boolean isNamed(Participant told, String noun) {
    Scene scene = scene(told.span().begin());
    int end = article.chars().indexOf(noun, told.span().begin());
    Span words = new Span(told.span().begin(), Math.max(end, told.span().begin()));
    return told.name().endsWith("》") || scene != null && DescribedThings.isNamed(scene, words);
  }

  private @Nullable Participant told(int noun, int end) {
    Scene scene = scene(noun);
    if (scene == null || scene.tokenBefore(end) == null && !scene.isName(end)) {
      return null;
    }
    Token next = scene.tokenAt(end);
    boolean goesOn = next != null && next.tag().startsWith("n") && !scene.isName(end);
    int begin = goesOn ? noun : begin(scene, noun, end);
    Span words = new Span(begin, titled(scene, end));
    boolean told =
        noun - begin >= SHORTEST_WORDS
            && words.length() <= LONGEST
            && things.isBuilt(scene, new Span(begin, noun))
            && (isWhole(scene, words) || isApposed(scene, begin, new Span(noun, end)));
    Mention name = told ? scene.nameAt(begin) : null;
    return !told
        ? null
        : name != null && name.span().equals(words)
            ? Participant.of(name)
            : new Participant(article.quote(words), words, null);
  }

  /** {@code 电视专题片|《某某》}: its title belongs to it. */
  private static int titled(Scene scene, int end) {
    boolean title = end < scene.span().end() && scene.chars().charAt(end) == '《';
    int close = title ? scene.chars().indexOf('》', end) + 1 : 0;
    return close > 0 && close <= scene.span().end() ? close : end;
  }

  /** {@code 助推|成品油轮}: words that no name begins may go on before them. */
  private static boolean isWhole(Scene scene, Span words) {
    int begin = words.begin();
    Token before = scene.tokenBefore(begin);
    return scene.nameAt(begin) != null
        || "“《第".indexOf(scene.chars().charAt(begin)) >= 0
        || begin == scene.span().begin()
        || scene.isClauseEnd(begin - 1)
        || BOUNDS.indexOf(scene.chars().charAt(begin - 1)) >= 0
        || scene.timeBefore(begin) != null
        || before != null && (before.tag().startsWith("p") || before.text().equals("的"));
  }

  /** Gives where the nouns and names begin to which a noun belongs. */
  private static int begin(Scene scene, int noun, int end) {
    int from = noun;
    while (from > scene.span().begin() && starts(scene, from) == null) {
      from--;
    }
    int begin = from;
    for (int next = before(scene, from); next < from; next = before(scene, from)) {
      boolean joint = JOINTS.indexOf(scene.chars().charAt(next)) >= 0;
      if (joint && (scene.nameAt(from) != null || noun - from > LONGEST_JOINED)) {
        break;
      }
      from = next;
      begin = joint ? begin : from;
    }
    int list = scene.chars().lastIndexOf('、', noun);
    begin = Math.max(Math.max(begin, list + 1), apposed(scene, begin, noun, end));
    int quote = OPEN.indexOf(scene.chars().charAt(begin));
    boolean open = quote >= 0 && scene.chars().lastIndexOf(CLOSE.charAt(quote), noun) < begin;
    int behind = open ? begin + 1 : DescribedThings.behindDeterminer(scene, begin, noun);
    Matcher count = COUNT.matcher(scene.chars()).region(behind, noun);
    return count.lookingAt() ? count.end() : behind;
  }

  private static boolean isApposed(Scene scene, int begin, Span noun) {
    return scene.chars().startsWith(scene.text(noun), begin - noun.length());
  }

  /** {@code 首条过江隧道|平川隧道}: the noun again, with its name. */
  private static int apposed(Scene scene, int begin, int noun, int end) {
    String words = scene.chars().substring(Math.min(begin, noun), noun);
    int again = words.lastIndexOf(scene.chars().substring(noun, end));
    return again > 0 ? begin + again + end - noun : begin;
  }

  private static @Nullable Object starts(Scene scene, int at) {
    Mention name = scene.nameAt(at);
    return name == null ? scene.tokenAt(at) : name;
  }

  /** Gives where the name or noun begins that ends at a position; the position for none. */
  private static int before(Scene scene, int end) {
    if (end <= scene.span().begin()) {
      return end;
    }
    int open = CLOSE.indexOf(scene.chars().charAt(end - 1)) < 0 ? -1 : open(scene, end);
    if (open >= 0) {
      return open;
    }
    Mention name = scene.nameBefore(end);
    Token token = name == null && scene.timeBefore(end) == null ? scene.tokenBefore(end) : null;
    if (token == null || scene.isFigure(end - 1)) {
      return name == null ? end : name.span().begin();
    }
    int begin = token.span().begin();
    boolean reach = REACHES.contains(token.text()) && scene.isName(begin);
    boolean number = NUMBERS.contains(token.tag());
    boolean joint = JOINTS.contains(token.text());
    boolean act = token.tag().startsWith("v") && Scene.isAt(scene.chars(), end, "“");
    return reach || number || joint || !act && NounBegin.isNominal(token) ? begin : end;
  }

  /** Gives where the quotation opens that closes before a position; below zero for none. */
  private static int open(Scene scene, int end) {
    char close = scene.chars().charAt(end - 1);
    int open = scene.chars().lastIndexOf(OPEN.charAt(CLOSE.indexOf(close)), end);
    return open >= scene.span().begin() ? open : -1;
  }

  private @Nullable Scene scene(int position) {
    List<Sentence> sentences = article.sentences();
    for (Sentence sentence : sentences) {
      if (sentence.span().begin() <= position && position < sentence.span().end()) {
        return scenes.computeIfAbsent(sentence.span().begin(), b -> new Scene(article, sentence));
      }
    }
    return null;
  }
}
