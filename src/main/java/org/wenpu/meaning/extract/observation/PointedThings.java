package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;

/**
 * Says what words point to that begin a clause: {@code 该电站|装机容量}, {@code 本届大会|设…}. What was not
 * told of by a longer name is called by the words themselves.
 */
final class PointedThings {
  private static final Pattern NOUN = Pattern.compile("(?!ns)n.*|vn");

  /** Words behind them name one thing whatever they are: {@code 这艘|油轮}, {@code 此次|检查}. */
  private static final Pattern ONE =
      Pattern.compile("[这那该此][艘座条家架台款部列趟枚颗支幢栋辆幅段]|[该本此这](?:一)?[届次期]");

  /** Words behind them name a thing if it is one of the table. */
  private static final Pattern SOME = Pattern.compile("[这那该此][个项种批只处起场片类套一]|[该本此这]");

  private static final Pattern HELD =
      Pattern.compile("第[一二三四五六七八九十百\\d]+届[^，。；：“”《》\\s]{2,24}?(?:会|展|节|赛|奖|论坛)(?![议展])");

  private static final Set<String> LOCAL =
      Set.of("企业", "公司", "集团", "机构", "部门", "财政", "政府", "银行", "海关", "医院", "团队", "工厂", "园区");

  private static final Set<String> BODIES = Set.of("机构", "组织", "公司", "企业", "集团", "部门", "单位");

  /** {@code 该|船}: nouns of one character for things. */
  private static final String SHORT = "船舰艇机桥馆校院厂店站塔城园路线";

  /** {@code 该|市}: a place told before. */
  private static final String DIVISIONS = "国州省市县区村镇乡岛";

  private final AnnotatedArticle article;
  private final DescribedThings things;
  private final Antecedents antecedents;

  PointedThings(AnnotatedArticle article, DescribedThings things) {
    this.article = article;
    this.things = things;
    this.antecedents = new Antecedents(article, things);
  }

  /**
   * Gives what is pointed to, or null.
   *
   * @param counted the words that are counted or measured themselves; null for none
   */
  @Nullable Participant of(Scene scene, Span phrase, @Nullable Span counted) {
    Mention place = place(scene, phrase.begin());
    Matcher one = ONE.matcher(scene.chars()).region(phrase.begin(), phrase.end());
    Matcher some = SOME.matcher(scene.chars()).region(phrase.begin(), phrase.end());
    boolean single = one.lookingAt() && scene.tokenAt(one.end()) != null;
    int begin = single ? one.end() : some.lookingAt() ? some.end() : phrase.end();
    boolean points = begin < phrase.end() && scene.tokenAt(begin) != null;
    return place != null
        ? Participant.of(place)
        : points ? of(scene, phrase, begin, counted, single) : null;
  }

  /**
   * Gives what a noun without a determiner stands for: {@code |工程|包括…}. Bodies that every place has
   * are those of the paragraph.
   */
  @Nullable Participant antecedent(String noun, int begin) {
    Participant told = antecedents.of(noun, begin);
    int paragraph = article.chars().lastIndexOf('\n', begin);
    boolean here = told != null && told.span().begin() > paragraph;
    return told != null && antecedents.isNamed(told, noun) && (here || !LOCAL.contains(noun))
        ? told
        : null;
  }

  private @Nullable Participant of(
      Scene scene, Span phrase, int begin, @Nullable Span counted, boolean single) {
    int of = scene.chars().indexOf('的', begin);
    boolean attribute = of > begin && of < phrase.end();
    List<Span> nouns = nouns(scene, begin, attribute ? of : phrase.end(), counted);
    for (Span noun : nouns) {
      Participant told = antecedents.of(scene.text(noun), phrase.begin());
      boolean head = things.isHead(scene.text(noun));
      Participant held = told == null ? named(scene, phrase.begin(), noun) : told;
      if (held != null || head) {
        return held == null ? words(scene, phrase.begin(), noun) : held;
      }
    }
    boolean thing = single && !attribute && !nouns.isEmpty();
    return thing ? words(scene, phrase.begin(), nouns.get(0)) : null;
  }

  private Participant words(Scene scene, int begin, Span noun) {
    boolean whole = things.isWhole(scene.text(noun));
    Span words = whole ? noun : new Span(begin, noun.end());
    return new Participant(scene.text(words), words, null);
  }

  /** {@code 该|机构}, {@code 本届|展会}: one told before by a name that ends otherwise. */
  private @Nullable Participant named(Scene scene, int pointer, Span noun) {
    Mention body =
        BODIES.contains(scene.text(noun)) ? last(Mention.Kind.ORGANIZATION, pointer) : null;
    return body == null ? held(scene, pointer) : Participant.of(body);
  }

  private @Nullable Mention last(Mention.Kind kind, int before) {
    int paragraph = article.chars().lastIndexOf('\n', before);
    List<Mention> names =
        article.mentions().stream()
            .filter(m -> m.kind() == kind && m.span().end() <= before)
            .filter(m -> m.span().begin() > paragraph)
            .toList();
    return names.isEmpty() ? null : names.get(names.size() - 1);
  }

  /** {@code 本届|展会}: the one told before with its number. */
  private @Nullable Participant held(Scene scene, int pointer) {
    String chars = scene.chars();
    int number = chars.startsWith("届", pointer + 1) ? chars.lastIndexOf('第', pointer) : -1;
    Matcher held = HELD.matcher(chars).region(Math.max(0, number), pointer);
    return number >= 0 && held.lookingAt()
        ? new Participant(held.group(), new Span(held.start(), held.end()), null)
        : null;
  }

  /** Gives the nouns that begin at a position, the longest first; none where a verb stands. */
  private static List<Span> nouns(Scene scene, int begin, int limit, @Nullable Span counted) {
    List<Span> nouns = new ArrayList<>();
    int end = begin;
    for (Token token = scene.tokenAt(begin);
        token != null && token.span().end() <= limit && isPart(token);
        token = scene.tokenAt(end)) {
      end = token.span().end();
      boolean meets = scene.chars().charAt(begin - 1) == '届' && Scene.isAt(scene.chars(), end, "会");
      end = meets ? end + 1 : end;
      boolean measured = counted != null && counted.end() == end;
      Span noun = new Span(begin, end);
      boolean named = noun.length() > 1 || SHORT.indexOf(scene.chars().charAt(begin)) >= 0;
      if (!measured && isNoun(token) && named && isClosed(scene.text(noun))) {
        nouns.add(0, noun);
      }
    }
    return nouns;
  }

  private static boolean isNoun(Token last) {
    return NOUN.matcher(last.tag()).matches();
  }

  private static boolean isClosed(String words) {
    return words.indexOf('“') < 0 || words.indexOf('”') > 0;
  }

  private static boolean isPart(Token token) {
    return NounBegin.isNominal(token) && !token.tag().equals("vi");
  }

  private @Nullable Mention place(Scene scene, int begin) {
    boolean one =
        scene.chars().charAt(begin) == '该'
            && DIVISIONS.indexOf(scene.chars().charAt(begin + 1)) >= 0
            && scene.tokenBefore(begin + 2) != null;
    return one ? last(Mention.Kind.PLACE, begin) : null;
  }
}
