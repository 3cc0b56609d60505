package org.wenpu.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wenpu.input.PagePart.Kind;

/**
 * Splits the text of a newspaper page into its articles. Every character that is not blank comes
 * out again, in an article or in a leftover.
 *
 * <p>A page is read by what papers have in common: an article begins with one to four short lines
 * without a full stop, over a dateline, a writer's name or the gap of a photo, or after the
 * dateline in brackets that ended the article before. A short line amid paragraphs, with none of
 * these below it, is a sub-heading and stays in the body.
 */
final class PageSplitter {
  private static final int MOST_LINES_OVER_A_BODY = 5;
  private static final int SHORTEST_HEADLINE_BY_GAP = 6;
  private static final int SHORTEST_PHOTO_NEWS = 60;

  private final PageForms forms;
  private final HeadlineLines headlines;
  private final BodyParts bodies;

  PageSplitter(Datelines datelines) {
    forms = new PageForms(datelines);
    headlines = new HeadlineLines(forms);
    bodies = new BodyParts(forms);
  }

  /** What a page holds; leftovers in the order of the page. */
  record Page(List<PageArticle> articles, List<PagePart> leftovers) {
    Page {
      articles = List.copyOf(articles);
      leftovers = List.copyOf(leftovers);
    }
  }

  Page split(List<String> lines) {
    List<Block> blocks = new ArrayList<>(Block.of(lines));
    List<PagePart> leftovers = new ArrayList<>();
    blocks.stream().filter(forms::furniture).map(PageSplitter::leftover).forEach(leftovers::add);
    blocks.removeIf(forms::furniture);
    List<PageArticle> articles = new ArrayList<>();
    PageLayout layout = PageLayout.of(blocks);
    List<Integer> starts = starts(blocks, layout);
    int first = starts.isEmpty() ? blocks.size() : starts.get(0);
    blocks.subList(0, first).stream().map(PageSplitter::leftover).forEach(leftovers::add);
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
      articles.add(article(blocks.subList(starts.get(i), end), layout));
    }
    leftovers.sort((a, b) -> Integer.compare(a.line(), b.line()));
    return new Page(articles, leftovers);
  }

  private static PagePart leftover(Block block) {
    return new PagePart(Kind.LEFTOVER, block.text(), block.line());
  }

  private PageArticle article(List<Block> blocks, PageLayout layout) {
    int top = linesOverBody(blocks, 0, layout);
    List<PagePart> parts = new ArrayList<>(headlines.parts(blocks.subList(0, top)));
    parts.addAll(bodies.parts(blocks.subList(top, blocks.size()), layout));
    return new PageArticle(parts);
  }

  /** Gives the indexes of the blocks with which an article begins. */
  private List<Integer> starts(List<Block> blocks, PageLayout layout) {
    List<Integer> starts = new ArrayList<>();
    int body = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int top = linesOverBody(blocks, i, layout);
      if (top > 0
          && (begins(blocks, i, i + top, layout) || endsPhotoNews(blocks.subList(body, i)))) {
        starts.add(i);
        body = i + top;
        i = body - 1;
      }
    }
    return starts;
  }

  /** Counts the lines from here on that could stand over a body, up to the gap of a photo. */
  private int linesOverBody(List<Block> blocks, int begin, PageLayout layout) {
    int end = begin;
    while (end < blocks.size()
        && end - begin < MOST_LINES_OVER_A_BODY
        && (end == begin || !layout.wide(blocks.get(end)))
        && over(blocks, begin, end, layout)) {
      end++;
    }
    return end - begin;
  }

  /** A deck may begin with a dash, and only then end as a sentence goes on. */
  private boolean over(List<Block> blocks, int begin, int index, PageLayout layout) {
    Block block = blocks.get(index);
    return !layout.paragraph(block)
        && (forms.headline(block) || (index > begin && headlines.isDeck(block)));
  }

  private boolean begins(List<Block> blocks, int begin, int body, PageLayout layout) {
    if (begin == 0 || forms.closes(blocks.get(begin - 1))) {
      return true;
    }
    if (body == blocks.size()) {
      return false;
    }
    return forms.reports(blocks.get(body))
        || (layout.wide(blocks.get(body)) && !asks(blocks.get(body - 1)))
        || standsApart(blocks, begin, layout);
  }

  /** After photo news, one headline is enough; a photo of a longer article has a short caption. */
  private boolean endsPhotoNews(List<Block> soFar) {
    return bodies.isPhotoNews(soFar)
        && soFar.stream().mapToInt(Block::length).sum() >= SHORTEST_PHOTO_NEWS;
  }

  /** Near miss: {@code 谁来维修？} over a photo amid an article. */
  private static boolean asks(Block block) {
    return block.text().endsWith("？");
  }

  /** An article without dateline and photo: its headline stands apart from the body before. */
  private static boolean standsApart(List<Block> blocks, int begin, PageLayout layout) {
    Block block = blocks.get(begin);
    return layout.apart(block)
        && blocks.get(begin - 1).endsSentence()
        && block.length() >= SHORTEST_HEADLINE_BY_GAP
        && !asks(block);
  }

  /** How a page sets its lines: how many blank ones between paragraphs, whether it indents them. */
  record PageLayout(int usualGap, boolean indents) {
    private static final int LONG = 48;

    static PageLayout of(List<Block> blocks) {
      Map<Integer, Integer> gaps = new TreeMap<>();
      blocks.stream().skip(1).forEach(block -> gaps.merge(block.blankBefore(), 1, Integer::sum));
      int usual =
          gaps.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(1);
      List<Block> paragraphs = blocks.stream().filter(block -> block.length() > LONG).toList();
      long indented = paragraphs.stream().filter(Block::indented).count();
      return new PageLayout(usual, indented * 2 > paragraphs.size());
    }

    /** Tells whether a photo may have stood before the block. */
    boolean wide(Block block) {
      return block.blankBefore() >= usualGap + 2;
    }

    /** Tells whether it stands farther from the block before than paragraphs do. */
    boolean apart(Block block) {
      return usualGap == 0 ? block.blankBefore() > 0 : wide(block);
    }

    /** Tells whether it is set as a paragraph where the page sets them so. */
    boolean paragraph(Block block) {
      return indents && block.indented();
    }
  }
}
