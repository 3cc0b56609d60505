package org.wenpu.meaning.extract.observation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Characters;
import org.wenpu.language.Mention;

/** Says where those are counted whom a disaster strikes: at the name that stands nearest before. */
final class Victims {
  private static final Pattern VICTIMS = Pattern.compile("死亡|遇难|丧生|受伤|失踪|伤亡|受灾|受困|流离失所");

  private static final Pattern ATTACK =
      Pattern.compile(
          "军[^，。；]{0,12}(?:袭击|空袭|炮击|轰炸|打击|开火)|(?:袭击|空袭|炮击|轰炸)(?:了|造成)"
              + "|遭[^，。；]{0,12}(?:袭击|空袭|炮击|轰炸)");

  private static final Characters OF_ATTACK = Characters.of("袭炮炸击火");

  private static final Pattern PEOPLE_OF =
      Pattern.compile("籍|人(?!口)|民众|公民|平民|工人|士兵|游客|媒体|官员|政府|警方");

  private static final Pattern PEOPLE = Pattern.compile("[名人位]$");
  private static final Pattern HARMED =
      Pattern.compile("(?:、\\d+[名人位][^，。；、\\d]{0,8})*(?:不幸|已)*(?:死亡|遇难|丧生|受伤|失踪)");

  private static final Pattern AGENT = Pattern.compile("(?:遭|被|由|受|据|遭到|遭受)$");

  private static final Pattern LISTED = Pattern.compile("(?:、|和|以及|及)[东南西北中]?部?");
  private static final Pattern PART = Pattern.compile("(?:[东南西北中]?部|首都|境内|全境)?");

  private final AnnotatedArticle article;
  private final List<Mention> names;

  /**
   * @param names those that figures may be of
   */
  Victims(AnnotatedArticle article, List<Mention> names) {
    this.article = article;
    this.names = names;
  }

  /**
   * Gives the place, or null when nobody is struck or no place is named.
   *
   * @param from where the sentence begins
   */
  @Nullable Mention place(Figure figure, int from) {
    boolean struck = VICTIMS.matcher(article.quote(figure.indicator())).find() || isHarmed(figure);
    return struck ? nearest(from, figure.quantity().span().begin()) : null;
  }

  /** {@code 造成5名|村民死亡}, {@code 5名村民、2名|工人遇难}: what befalls those counted follows them. */
  private boolean isHarmed(Figure figure) {
    int end = figure.indicator().end();
    boolean people = PEOPLE.matcher(article.quote(figure.quantity().span())).find();
    return people
        && end >= figure.end()
        && HARMED.matcher(article.chars()).region(end, article.chars().length()).lookingAt();
  }

  /** {@code 某军空袭|甲地乙市|，造成4人死亡}: as {@code place}, where somebody attacked. */
  @Nullable Mention attacked(Figure figure, int from) {
    int begin = figure.quantity().span().begin();
    boolean attack =
        OF_ATTACK.areIn(article.chars(), from, begin)
            && ATTACK.matcher(article.chars().substring(from, begin)).find();
    Mention place = attack ? place(figure, from) : null;
    return place == null || place.kind() != Mention.Kind.PLACE ? null : place;
  }

  /** {@code 对|某市|的炮击造成4人死亡}: a place before any body; not who struck it. */
  private @Nullable Mention nearest(int from, int to) {
    List<Mention> places =
        article.mentions().stream()
            .filter(m -> m.span().begin() >= from && m.span().end() <= to)
            .filter(m -> m.kind() == Mention.Kind.PLACE && !isAgent(m) && !isOrigin(m))
            .toList();
    Mention last = places.isEmpty() ? null : places.get(places.size() - 1);
    Mention place = first(places, last);
    Mention near = last == null ? last(names, from, to) : place;
    boolean listed = near != null && article.chars().startsWith("、", near.span().begin() - 1);
    return listed ? null : near;
  }

  /** {@code |甲地北部|乙市、丙镇等地}: of a list the place in which its members lie. */
  private @Nullable Mention first(List<Mention> places, @Nullable Mention last) {
    Mention first = last;
    for (int i = places.size() - 1; first != null && i >= 0; i--) {
      Mention place = places.get(i);
      int end = place.span().end();
      int begin = first.span().begin();
      String between = end > begin ? "，" : article.chars().substring(end, begin);
      first = LISTED.matcher(between).matches() ? place : first;
    }
    boolean inside = first != null && last != null && first != last;
    int of = inside && first != null ? places.indexOf(first) - 1 : -1;
    Mention whole = of < 0 ? null : places.get(of);
    boolean part =
        whole != null
            && first != null
            && PART.matcher(article.chars().substring(whole.span().end(), first.span().begin()))
                .matches();
    return part ? whole : inside ? null : first;
  }

  /** {@code |甲国|工人}, {@code 与|甲国|民众}: whose people they are, not where. */
  private boolean isOrigin(Mention name) {
    String chars = article.chars();
    return PEOPLE_OF.matcher(chars).region(name.span().end(), chars.length()).lookingAt();
  }

  /** {@code 遭|某国|空袭}. */
  private boolean isAgent(Mention name) {
    int begin = name.span().begin();
    return AGENT.matcher(article.chars().substring(Math.max(0, begin - 2), begin)).find();
  }

  private static @Nullable Mention last(List<Mention> names, int from, int to) {
    return names.stream()
        .filter(m -> m.span().begin() >= from && m.span().end() <= to)
        .max(Comparator.comparing(Mention::span))
        .orElse(null);
  }
}
