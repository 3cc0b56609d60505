package org.wenpu.meaning.extract.observation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Quantity;

/**
 * Finds things that a phrase describes or names without their being names of places or bodies:
 * {@code 重点工程|平川大桥}, {@code 首批10个|未来产业先导区}.
 */
final class DescribedThings {
  private static final Pattern NAMING = Pattern.compile("ns.?|nz|nr.?|m");

  private static final Set<ThingHead> BARE =
      EnumSet.of(ThingHead.THING, ThingHead.STRUCTURE, ThingHead.NAMED, ThingHead.TITLED);

  private static final int LONGEST_HEAD = 6;
  private static final int LONGEST = 26;
  private static final int SHORTEST_OWNED = 4;
  private static final String JOINTS = "的、和与及";
  private static final String REGION = "地区";

  /** {@code 这条|生产线}, {@code 一家|文具公司}. */
  private static final Openings DETERMINER =
      new Openings(
          "(?:[这那该一每两本][个家条座项款台种只批列艘届次处起场片架辆口]|[这该本此各一](?![地级类界国省市方族项次届个支些样体致边系])|首批|首个|首座|首条)");

  private static final Pattern SHARE = Pattern.compile("(?:数量?|总量)?(?:的)?(?:占比|比例|比重)");

  private final Lexicon<ThingHead> heads = Lexicon.bundled("thing-heads", ThingHead.class);

  /**
   * Gives the last thing described in a phrase, or null.
   *
   * @param counted the words that are counted or measured themselves, which are of something else
   * @param classes whether kinds of things are asked for, which no named region owns
   */
  @Nullable Span last(Scene scene, Span phrase, @Nullable Span counted, boolean classes) {
    for (int end = phrase.end(); end > phrase.begin() + 1; end--) {
      Span thing = isEnd(scene, end, phrase, counted) ? ending(scene, phrase, end, classes) : null;
      boolean none = thing != null && (isRated(scene, thing) || isShared(scene, thing, counted));
      thing = none ? null : thing;
      boolean same =
          counted != null && counted.begin() < end && counted.end() <= end && counted.length() > 0;
      boolean other = thing != null && counted == null && isCounted(scene, thing);
      if (thing != null && !same && !other && thing.length() <= LONGEST && !isList(scene, thing)) {
        return thing;
      }
    }
    return null;
  }

  /** {@code |外资企业|占比}: a part of what is told of. */
  private static boolean isShared(Scene scene, Span thing, @Nullable Span counted) {
    return counted != null
        && counted.contains(thing)
        && SHARE.matcher(scene.chars()).region(thing.end(), counted.end()).matches();
  }

  /** {@code 万元工业|增加值用水量}: for each unit of money, which names no thing. */
  private static boolean isRated(Scene scene, Span thing) {
    Token first = scene.tokenAt(thing.begin());
    return first != null && first.tag().startsWith("q");
  }

  /** {@code 约400家|企业|参展，…}: in another clause they are only counted. */
  private static boolean isCounted(Scene scene, Span thing) {
    int before = thing.begin() - 1;
    return before >= scene.span().begin() && scene.isFigure(before);
  }

  /** Gives the head of a phrase that is nothing else: {@code 该|园区}; null for another phrase. */
  @Nullable Span bare(Scene scene, Span phrase) {
    int begin = behindDeterminer(scene, phrase.begin(), phrase.end());
    ThingHead kind =
        begin < phrase.end() ? heads.kind(scene.chars().substring(begin, phrase.end())) : null;
    boolean thing = kind != null && BARE.contains(kind);
    return thing ? new Span(begin, phrase.end()) : null;
  }

  private static boolean isList(Scene scene, Span thing) {
    return scene.text(thing).indexOf('、') >= 0;
  }

  /** Says whether a thing may end at a position: no other noun goes on but what is measured. */
  private static boolean isEnd(Scene scene, int end, Span phrase, @Nullable Span counted) {
    String chars = scene.chars();
    boolean word =
        scene.tokenBefore(end) != null || scene.isName(end) || chars.charAt(end - 1) == '”';
    boolean last =
        end == phrase.end()
            || JOINTS.indexOf(chars.charAt(end)) >= 0
            || chars.startsWith("项目", end)
            || isVerbal(scene.tokenAt(end));
    boolean measured = counted != null && counted.begin() <= end && end < counted.end();
    return word && (last || measured);
  }

  /** {@code 先导区|集聚…}: a verb that a dictionary knows as a noun, too. */
  private static boolean isVerbal(@Nullable Token token) {
    return token != null && (token.tag().equals("vn") || token.tag().equals("vi"));
  }

  private @Nullable Span ending(Scene scene, Span phrase, int end, boolean classes) {
    int begin = end;
    ThingHead kind = null;
    for (int at = Math.max(phrase.begin(), end - LONGEST_HEAD); at < end && kind == null; at++) {
      kind = heads.kind(scene.chars().substring(at, end));
      begin = at;
    }
    if (kind == null && isTitled(scene, phrase, end)) {
      return whole(scene, phrase, end);
    }
    Span thing = kind == null ? null : whole(scene, phrase, end);
    boolean bare = thing != null && thing.begin() >= begin && kind != ThingHead.WHOLE;
    if (thing == null || kind == null || bare || isActed(scene, thing)) {
      return null;
    }
    return switch (kind) {
      case WHOLE -> thing;
      case THING -> isActing(scene, thing) ? null : thing;
      case NAMED -> isNamed(scene, new Span(thing.begin(), begin)) ? thing : null;
      case TITLED -> scene.text(thing).indexOf('“') >= 0 ? thing : null;
      case STRUCTURE -> isBuilt(scene, new Span(thing.begin(), begin)) ? thing : null;
      case CLASS -> classes || isSubject(scene, phrase, end) ? thing : null;
      case COMMON, MODIFIER -> null;
    };
  }

  /** {@code 台风|“海葵”}, {@code 品牌|“平川”}: a noun and its name in quotation marks. */
  private static boolean isTitled(Scene scene, Span phrase, int end) {
    int open = scene.chars().charAt(end - 1) == '”' ? scene.chars().lastIndexOf('“', end) : -1;
    Token before = open > phrase.begin() ? scene.tokenBefore(open) : null;
    return before != null && before.tag().startsWith("n");
  }

  /** {@code |规模以上制造业|实现…}: a verb of its own follows. */
  private static boolean isSubject(Scene scene, Span phrase, int end) {
    Token next = end == phrase.end() ? scene.tokenAt(end) : null;
    return next != null && next.tag().equals("v");
  }

  /** {@code 总局|部署|受灾地区}: a region is the object of a verb. */
  private static boolean isActing(Scene scene, Span thing) {
    boolean region = scene.text(thing).endsWith(REGION);
    for (int at = thing.begin(); region && at < thing.end(); at++) {
      Token token = scene.tokenAt(at);
      if (token != null && token.tag().equals("v") && token.text().length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** {@code 集成|政策}, {@code 成立|基金}: a verb with its object. */
  static boolean isActed(Scene scene, Span thing) {
    Token first = scene.nameAt(thing.begin()) == null ? scene.tokenAt(thing.begin()) : null;
    return first != null
        && first.tag().startsWith("v")
        && first.text().length() > 1
        && first.span().end() < thing.end();
  }

  /** Says whether words before a head name one of its kind: a name, a quotation, unknown words. */
  static boolean isNamed(Scene scene, Span words) {
    for (int at = words.begin(); at < words.end(); at++) {
      Token token = scene.tokenAt(at);
      boolean single =
          token != null && token.text().length() == 1 && !"省市县区的、和与".contains(token.text());
      boolean name = token != null && NAMING.matcher(token.tag()).matches();
      if (scene.nameAt(at) != null || scene.chars().charAt(at) == '“' || single || name) {
        return true;
      }
    }
    return scene.chars().startsWith("全国", words.begin());
  }

  /** Says whether words before a head are more than modifiers: {@code 平川|大桥}, not {@code 跨海|大桥}. */
  boolean isBuilt(Scene scene, Span words) {
    String text = scene.text(words);
    if (heads.kind(text) == ThingHead.MODIFIER) {
      return text.equals("全国");
    }
    for (int at = words.begin(); at < words.end(); at++) {
      Token token = scene.tokenAt(at);
      boolean noun = token != null && !JOINTS.contains(token.text()) && !token.tag().equals("q");
      if (scene.nameAt(at) != null
          || noun && token != null && heads.kind(token.text()) != ThingHead.MODIFIER) {
        return true;
      }
    }
    return isNamed(scene, words);
  }

  /** Gives the thing that ends at a position, without what only tells which of several it is. */
  private static Span whole(Scene scene, Span phrase, int end) {
    String chars = scene.chars();
    int of = chars.lastIndexOf('的', end - 1);
    int from = of >= phrase.begin() && end - of >= SHORTEST_OWNED ? of + 1 : phrase.begin();
    for (Quantity quantity : scene.quantities()) {
      int behind = quantity.span().end();
      from = behind > from && behind < end ? behind : from;
    }
    return new Span(behindDeterminer(scene, from, end), end);
  }

  static int behindDeterminer(Scene scene, int begin, int end) {
    return DETERMINER.end(scene.chars(), begin, end);
  }

  /** {@code 春运}: a thing without other words. */
  boolean isWhole(String words) {
    return heads.kind(words) == ThingHead.WHOLE;
  }

  /** {@code 大桥}, {@code 专项行动}: one of the nouns with which things are called. */
  boolean isNoun(String words) {
    ThingHead kind = heads.kind(words);
    return kind != null && BARE.contains(kind);
  }

  /** {@code 有关部门}: tells no one thing. */
  boolean isCommon(String words) {
    return heads.kind(words) == ThingHead.COMMON;
  }

  /** Says whether words end as things do that the table knows. */
  boolean isHead(String words) {
    for (int at = Math.max(0, words.length() - LONGEST_HEAD); at < words.length(); at++) {
      ThingHead kind = heads.kind(words.substring(at));
      if (kind != null) {
        return kind != ThingHead.COMMON && kind != ThingHead.MODIFIER;
      }
    }
    return false;
  }
}
