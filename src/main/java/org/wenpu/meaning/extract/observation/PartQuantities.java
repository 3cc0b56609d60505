package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Token;
import org.wenpu.language.quantity.Unit;
import org.wenpu.meaning.Participant;

/**
 * Tells quantities of a quantity: {@code 工业增加值增长5%，|占比|达30%}, {@code |民航客运量|连续3年增长}, {@code
 * |消费支出|对经济增长贡献率达52%}.
 */
final class PartQuantities {
  private static final Pattern PART =
      Pattern.compile(
          "(?:增速|增幅|降幅|涨幅|增量|占比|占|规模(?!以上)|数量|总量|比重|份额|对[^，]*贡献率|[^，对]{0,4}增长的?贡献率|贡献率|快于|高于|低于|高出)");

  private static final Pattern CONTRIBUTION = Pattern.compile("(.{3,}?)对[^，]*贡献率");
  private static final Pattern ADVERBS = Pattern.compile("(?:预计|有望|已经|已|将|均|也)*");
  private static final String ON = "连续";
  private static final int SHORTEST = 3;

  private final AnnotatedArticle article;
  private final NounsBefore nouns;

  PartQuantities(AnnotatedArticle article, NounsBefore nouns) {
    this.article = article;
    this.nouns = nouns;
  }

  /**
   * Gives the quantity of which a figure is, or null.
   *
   * @param last the figure before it that is none of such; null for none
   */
  @Nullable Participant of(Scene scene, Figure figure, @Nullable Figure last) {
    boolean lasting =
        figure.quantity().is(Unit.Kind.TIME)
            && scene.chars().startsWith(ON, figure.quantity().span().begin() - ON.length());
    Span own = lasting ? lasting(scene, figure) : contributing(figure);
    boolean of = own == null && last != null && isPart(figure, last, lasting);
    Span whole = of && last != null ? last.indicator() : own;
    return whole == null ? null : new Participant(article.quote(whole), whole, null);
  }

  /** Says whether a figure is of a quantity of another quantity: {@code |占比|达30%}. */
  boolean isPart(Figure figure) {
    return PART.matcher(article.quote(figure.indicator())).lookingAt();
  }

  /** {@code |消费支出|对经济增长贡献率}. */
  private @Nullable Span contributing(Figure figure) {
    Span words = figure.indicator();
    var told = CONTRIBUTION.matcher(article.quote(words));
    return told.matches() ? new Span(words.begin(), words.begin() + told.end(1)) : null;
  }

  private boolean isPart(Figure figure, Figure last, boolean lasting) {
    String words = article.quote(figure.indicator());
    boolean other = !figure.indicator().equals(last.indicator());
    boolean share =
        words.startsWith("占") && last.indicator().end() <= last.quantity().span().begin();
    return other
        && (share || last.quantity().is(Unit.Kind.SHARE) || last.comparison() != null)
        && (lasting || PART.matcher(words).lookingAt())
        && !PART.matcher(article.quote(last.indicator())).lookingAt()
        && article.quote(last.indicator()).indexOf('占') < 0
        && last.end() < figure.quantity().span().begin();
  }

  private @Nullable Span lasting(Scene scene, Figure figure) {
    int begin = figure.quantity().span().begin() - ON.length();
    int clause = scene.clauseBegin(begin);
    Span phrase = LeadingPhrase.read(scene, clause, begin);
    boolean whole =
        phrase != null
            && ADVERBS.matcher(scene.chars().substring(phrase.end(), begin)).matches()
            && scene.nameAt(phrase.begin()) == null;
    Span read = whole ? phrase : nouns.read(scene, begin, clause, true, false);
    Token end = read == null ? null : scene.tokenBefore(read.end());
    boolean noun = end != null && !end.tag().equals("v") || end != null && end.text().length() == 1;
    boolean named = scene.hasName(new Span(clause, begin));
    return noun && !named && read != null && read.length() >= SHORTEST ? read : null;
  }
}
