package org.wenpu.meaning.extract.measure;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Characters;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;

/** Finds the place of one article that a word like 当地 stands for. */
final class PlacesBefore {
  /**
   * Waters and sites that do nothing themselves: {@code 永定河}; {@code 漯河} and {@code 广东湛江} are
   * cities.
   */
  private static final Pattern NATURE =
      Pattern.compile(
          "(?!.*"
              + PlaceTrait.CITY.any()
              + "$).{2,}[河湖江]|[长珠]江|[黄淮渭汾海洛辽]河|太湖|滇池|.+(?:"
              + PlaceTrait.NATURE.any()
              + "|(?<!香|连云|张家|防城|[贵东丽沙])港)");

  /** How all of them end. */
  private static final Characters NATURE_ENDS = PlaceTrait.NATURE.endsOr("河湖江池港");

  /** Sites that are in a place and are not meant by 当地: {@code 江汉路步行街}. */
  private static final Pattern SITE = Pattern.compile(".*" + PlaceTrait.SITE.any());

  /** {@code 清江|水位上涨}: only waters have one. */
  private static final Openings OF_WATER =
      new Openings("(?:水位|洪水|干流|支流|流域|沿[岸线]|江面|河道|[两东西南北]岸|[上中下]游|源头|大堤|汛情)");

  /** Groups of provinces, no 当地: {@code 长三角}. */
  private static final Openings GROUP = new Openings(PlaceTrait.GROUP.any() + "(?!.*[县区市镇乡村]$)");

  /** Units from the greatest to the smallest; names of places mostly bear the last five. */
  private static final String UNITS = "省市县区镇乡村";

  /** Areas that are no district: {@code 自然保护区}. */
  private static final Openings AREA = new Openings("[社小校园景灾库林牧地护发验范能理]区$");

  /** Regions above the district that are meant by {@code 全区} without bearing their unit. */
  private static final Set<String> AUTONOMOUS = Set.of("内蒙古", "广西", "西藏", "宁夏", "新疆");

  private static final int ALWAYS = UNITS.indexOf('县');

  private final AnnotatedArticle article;
  private final String chars;

  PlacesBefore(AnnotatedArticle article) {
    this.article = article;
    this.chars = article.chars();
  }

  /** Says whether a place is a water or a site. */
  static boolean isNature(Mention place) {
    String name = place.text();
    return NATURE_ENDS.contains(name.charAt(name.length() - 1)) && NATURE.matcher(name).matches();
  }

  /**
   * Gives the first place of the nearest clause before that names one: {@code 湖北油菜进入花期，在江陵县，|当地}
   * means {@code 江陵县}. {@code 县里} means the nearest county, where one is named, and no village.
   */
  @Nullable Mention meant(Span word) {
    int unit = unit(chars.substring(word.begin(), word.end()));
    boolean here = chars.startsWith("当地", word.begin());
    Mention nearest = null;
    Mention ofUnit = null;
    for (Mention mention : article.mentions()) {
      if (mayBe(mention, word, unit) && !(here && GROUP.opens(mention.text()))) {
        boolean same = nearest != null && clause(nearest) == clause(mention);
        nearest = same ? nearest : mention;
        ofUnit = unit >= ALWAYS && unit(mention.text()) == unit ? mention : ofUnit;
      }
    }
    boolean region = nearest != null && AUTONOMOUS.contains(nearest.text());
    return ofUnit == null || region ? nearest : ofUnit;
  }

  private boolean isWater(Mention place) {
    String name = place.text();
    boolean may = "江河湖溪".indexOf(name.charAt(name.length() - 1)) >= 0;
    return may && OF_WATER.opens(chars, place.span().end(), chars.length());
  }

  private boolean mayBe(Mention mention, Span word, int unit) {
    return mention.kind() == Mention.Kind.PLACE
        && mention.span().end() <= word.begin()
        && !isNature(mention)
        && !isWater(mention)
        && !SITE.matcher(mention.text()).matches()
        && (unit < 0 || unit(mention.text()) <= unit);
  }

  /** Gives the unit of a place by its last character that is one: {@code 全县}, {@code 县里}. */
  private static int unit(String place) {
    if (AREA.isIn(place)) {
      return UNITS.length();
    }
    int last = UNITS.indexOf(place.charAt(place.length() - 1));
    return last >= 0 || place.length() > 2 ? last : UNITS.indexOf(place.charAt(0));
  }

  /** Gives where the clause of a place begins. */
  private int clause(Mention place) {
    int at = place.span().begin();
    while (at >= 0 && "，。；\n".indexOf(chars.charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
