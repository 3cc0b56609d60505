package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.input.PagePart.Kind;

/**
 * Tells kicker (引题), headline and deck (副题) apart. The headline is the weightiest line: two clauses
 * with a blank between, an exclamation; a kicker is short or leads on ({@code …时强调}), a deck asks
 * or begins with a dash.
 */
final class HeadlineLines {
  private static final int SHORT = 6;
  private static final String DASH = "——";

  private final PageForms forms;

  HeadlineLines(PageForms forms) {
    this.forms = forms;
  }

  /** Tells whether it is a deck by its form alone: {@code ——三论高质量发展}. */
  boolean isDeck(Block block) {
    return block.text().startsWith(DASH) && !block.text().endsWith("。") && block.length() <= 40;
  }

  List<PagePart> parts(List<Block> lines) {
    int headline = headline(lines);
    List<PagePart> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Kind kind = i < headline ? Kind.KICKER : i == headline ? Kind.HEADLINE : Kind.DECK;
      parts.add(new PagePart(kind, lines.get(i).text(), lines.get(i).line()));
    }
    return parts;
  }

  private int headline(List<Block> lines) {
    int best = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (weight(lines, i) > weight(lines, best)) {
        best = i;
      }
    }
    return best;
  }

  /** With two lines the first mostly is the headline, with more the second. */
  private int weight(List<Block> lines, int index) {
    Block line = lines.get(index);
    String text = Folded.of(line.text());
    int weight = 0;
    weight += text.indexOf(' ') > 0 ? 2 : 0;
    weight += text.endsWith("！") ? 1 : 0;
    weight -= text.endsWith("？") && index > 0 ? 1 : 0;
    weight -= line.length() <= SHORT ? 2 : 0;
    weight -= forms.leadsOn(line) && index + 1 < lines.size() ? 3 : 0;
    weight -= isDeck(line) ? 9 : 0;
    weight += index == (lines.size() > 2 ? 1 : 0) ? 1 : 0;
    return weight;
  }
}
