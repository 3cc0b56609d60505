package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wenpu.input.PagePart.Kind;
import org.wenpu.input.PageSplitter.PageLayout;

/**
 * Keeps photo captions and credits apart from the body. A caption says so itself ({@code 图为…},
 * {@code …。新华社发}), stands over a credit, or is a short paragraph in the gap a photo left.
 */
final class BodyParts {
  private static final int LONGEST_CAPTION = 100;

  /** Photo news is a headline, a photo and no more than this. */
  private static final int MOST_PARAGRAPHS_OF_PHOTO_NEWS = 3;

  private final PageForms forms;

  BodyParts(PageForms forms) {
    this.forms = forms;
  }

  List<PagePart> parts(List<Block> blocks, PageLayout layout) {
    boolean photoNews = isPhotoNews(blocks);
    List<PagePart> parts = new ArrayList<>();
    boolean begun = false;
    for (int i = 0; i < blocks.size(); i++) {
      Kind kind = kind(blocks, i, begun, layout);
      begun |= kind == Kind.BODY;
      Kind settled = photoNews && kind == Kind.CAPTION ? Kind.BODY : kind;
      withCredit(blocks.get(i), settled).forEach(parts::add);
    }
    boolean body = parts.stream().anyMatch(part -> part.is(Kind.BODY));
    return body ? parts : parts.stream().map(BodyParts::captionAsBody).toList();
  }

  /** A photo with a headline and no text besides: what stands under it is the news. */
  private static PagePart captionAsBody(PagePart part) {
    return part.is(Kind.CAPTION) ? new PagePart(Kind.BODY, part.text(), part.line()) : part;
  }

  private Kind kind(List<Block> blocks, int index, boolean begun, PageLayout layout) {
    Block block = blocks.get(index);
    if (forms.credit(block)) {
      return Kind.CREDIT;
    }
    boolean caption =
        block.length() <= LONGEST_CAPTION
            && !forms.reports(block)
            && !forms.closes(block)
            && (forms.caption(block) || inGap(block, begun, layout) || overCredit(blocks, index));
    return caption ? Kind.CAPTION : Kind.BODY;
  }

  /** Near miss: {@code 谁来维修？} over the next part of a body that has begun. */
  private static boolean inGap(Block block, boolean begun, PageLayout layout) {
    return layout.wide(block) && (!begun || block.text().endsWith("。"));
  }

  private boolean overCredit(List<Block> blocks, int index) {
    return index + 1 < blocks.size() && forms.credit(blocks.get(index + 1));
  }

  /** A few paragraphs without a dateline, closed by a credit that stands alone. */
  boolean isPhotoNews(List<Block> blocks) {
    int last = blocks.size() - 1;
    return last > 0
        && last <= MOST_PARAGRAPHS_OF_PHOTO_NEWS
        && forms.credit(blocks.get(last))
        && blocks.stream().limit(last).noneMatch(forms::reports);
  }

  private Stream<PagePart> withCredit(Block block, Kind kind) {
    int credit = kind == Kind.CAPTION ? forms.creditBegin(block) : 0;
    if (credit == 0) {
      return Stream.of(new PagePart(kind, block.text(), block.line()));
    }
    return Stream.of(
        new PagePart(kind, block.text().substring(0, credit).stripTrailing(), block.line()),
        new PagePart(Kind.CREDIT, block.text().substring(credit), block.line()));
  }
}
