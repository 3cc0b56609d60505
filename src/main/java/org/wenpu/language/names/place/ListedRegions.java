package org.wenpu.language.names.place;

import org.wenpu.language.Gazetteer;
import org.wenpu.language.Openings;
import org.wenpu.language.Place;
import org.wenpu.language.names.word.Words;

/**
 * Tells where a word that is also the name of a region is the region: {@code 江南|、华南}, {@code
 * 华北到|江南|一带}. Near misses: {@code 大|江南|北}, {@code 江南|水乡}, {@code 华南|西部|到江南}.
 */
final class ListedRegions {
  private static final String JOINS = "、和与及至到";
  private static final int LONGEST = 5;
  private static final Openings WIDE =
      new Openings(
          "一大等地东南西北中沿两三四五六交毗边", "一带|大部|等地|等部分|地区|[东南西北中]{1,2}部|沿[江海]|[两三四五六][地省]|交界|毗邻|边界");

  private final Gazetteer gazetteer;

  ListedRegions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  boolean hold(Words words, int begin, int end) {
    return between(words, begin, end) || wide(words, begin, end);
  }

  /** {@code 舒兰、|榆树|、扶余}: a word between two places in a list is a third. */
  private boolean between(Words words, int begin, int end) {
    if (words.at(begin - 1) != '、' || "、和".indexOf(words.at(end)) < 0) {
      return false;
    }
    int next = gazetteer.longestNameAt(words.chars(), end + 1);
    return next > end + 2 && known(words, end + 1, next) && placeBefore(words, begin - 1);
  }

  private boolean placeBefore(Words words, int end) {
    for (int at = Math.max(words.span().begin(), end - LONGEST); at <= end - 2; at++) {
      if (words.boundary(at)
          && gazetteer.longestNameAt(words.chars(), at) == end
          && known(words, at, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean known(Words words, int begin, int end) {
    return words.boundary(end) && !gazetteer.isAmbiguous(words.text(begin, end));
  }

  private boolean wide(Words words, int begin, int end) {
    return words.text(begin, end).indexOf('部') < 0
        && region(words, begin, end)
        && words.boundary(begin)
        && words.boundary(end)
        && (WIDE.opens(words.chars(), end, words.span().end())
            || before(words, begin)
            || after(words, end));
  }

  private boolean region(Words words, int begin, int end) {
    return gazetteer.named(words.text(begin, end)).stream()
        .anyMatch(place -> place.kind() == Place.Kind.REGION);
  }

  private boolean before(Words words, int begin) {
    int last = begin - 1;
    if (last <= words.span().begin() || JOINS.indexOf(words.at(last)) < 0) {
      return false;
    }
    for (int at = Math.max(words.span().begin(), last - LONGEST); at < last - 1; at++) {
      if (words.boundary(at) && region(words, at, last)) {
        return true;
      }
    }
    return false;
  }

  private boolean after(Words words, int end) {
    int begin = end + 1;
    int next =
        JOINS.indexOf(words.at(end)) < 0 ? -1 : gazetteer.longestNameAt(words.chars(), begin);
    return next > begin && next <= words.span().end() && region(words, begin, next);
  }
}
