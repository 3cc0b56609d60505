package org.wenpu.meaning.extract.observation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;

/** Finds between which places a way is so long: {@code |甲市至乙市|的列车运行时间缩短至2小时}. */
final class Routes {
  private static final Pattern WAY = Pattern.compile(".*(?:时间|车程|航程|里程|距离|路程)");

  /** What may stand between the second place and what is measured. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:两地|之?间|的|最快|旅客|客运|铁路|高铁|高速|动车|列车|火车|汽车|公路|陆路|水路|航班|驾车){0,8}+");

  private static final String JOINTS = "至到与和—";

  private final AnnotatedArticle article;

  Routes(AnnotatedArticle article) {
    this.article = article;
  }

  /** Gives both places as they stand; null where no way between two is measured. */
  @Nullable Participant of(Scene scene, Figure figure) {
    Span words = figure.indicator();
    if (!WAY.matcher(scene.text(words)).matches()) {
      return null;
    }
    int floor = scene.clauseBegin(words.begin());
    Mention to = place(scene, words.begin(), floor);
    int joint = to == null ? -1 : to.span().begin() - 1;
    boolean joined = joint > floor && JOINTS.indexOf(scene.chars().charAt(joint)) >= 0;
    Mention from = joined ? scene.nameBefore(joint) : null;
    if (to == null || from == null || !isPlace(from) || from.span().begin() < floor) {
      return null;
    }
    int over = from.span().begin() - 1;
    Mention first = Scene.isAt(scene.chars(), over, "经") ? scene.nameBefore(over) : null;
    int begin = first == null || !isPlace(first) ? over + 1 : first.span().begin();
    Span both = new Span(begin, to.span().end());
    return new Participant(article.quote(both), both, null);
  }

  /** Gives the place before what is measured, with nothing but the means of travel between. */
  private static @Nullable Mention place(Scene scene, int end, int floor) {
    for (int at = end; at > floor; at--) {
      Mention name = scene.nameBefore(at);
      if (name != null) {
        boolean beside = BETWEEN.matcher(scene.chars()).region(at, end).matches();
        return beside && isPlace(name) ? name : null;
      }
    }
    return null;
  }

  private static boolean isPlace(Mention name) {
    return name.kind() == Mention.Kind.PLACE;
  }
}
