package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.FirmWords;
import org.wenpu.language.names.word.Words;

/**
 * Finds firms by their brand alone where the article names them in full: {@code 旷视|研究院}, then
 * {@code 旷视}. Near miss: {@code 上海|电气集团}, whose brand is a word.
 */
final class ShortForms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 15;
  private static final int SHORTEST_OWN = 6;
  private static final String DIVISIONS = "省市县区州旗盟镇乡村";
  private static final int LONGEST_BRAND = 4;
  private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,3}?[镇乡](?=\\p{IsHan}{4})");
  private static final double WEIGHT = 4;
  private static final String COMPANY = "公司";
  private static final List<String> FIRMS = List.of("公司", "集团", "厂", "研究院", "股份");

  private final FirmWords firms;
  private final Gazetteer gazetteer;

  ShortForms(FirmWords firms, Gazetteer gazetteer) {
    this.firms = firms;
    this.gazetteer = gazetteer;
  }

  /**
   * Gives the firms named by their brand alone.
   *
   * @param found the names of the article, in text order as the sentences
   * @param barred where no name can stand
   */
  List<Proposal> find(List<Words> sentences, List<Proposal> found, BitSet barred) {
    Set<String> brands = brands(sentences, found);
    List<Proposal> again = new ArrayList<>();
    for (Words words : brands.isEmpty() ? List.<Words>of() : sentences) {
      for (int at = words.span().begin(); at < words.span().end(); at++) {
        int end = barred.get(at) || !words.boundary(at) ? -1 : end(words, brands, at);
        if (end > at) {
          again.add(Proposal.of(NameRule.INSTITUTION, new Span(at, end), WEIGHT));
        }
      }
    }
    return again;
  }

  private static int end(Words words, Set<String> brands, int at) {
    for (int end = Math.min(at + LONGEST, words.span().end()); end >= at + SHORTEST; end--) {
      if (words.boundary(end) && brands.contains(words.text(at, end))) {
        return end;
      }
    }
    return -1;
  }

  private Set<String> brands(List<Words> sentences, List<Proposal> found) {
    Set<String> brands = new HashSet<>();
    Set<String> others = new HashSet<>();
    int next = 0;
    for (Words words : sentences) {
      while (next < found.size() && found.get(next).span().end() <= words.span().end()) {
        add(words, found.get(next++), brands, others);
      }
    }
    brands.removeAll(others);
    return brands;
  }

  private void add(Words words, Proposal name, Set<String> brands, Set<String> others) {
    if (name.kind() != Mention.Kind.ORGANIZATION) {
      others.add(words.text(name.span().begin(), name.span().end()));
      return;
    }
    int begin = withoutSeat(words, name.span());
    int end = brandEnd(words, begin, name.span());
    if (begin > name.span().begin() && ownName(words, begin, name.span().end())) {
      brands.add(words.text(begin, name.span().end()));
    }
    if (isFirm(words, name.span())) {
      if (end - begin >= SHORTEST && end - begin <= LONGEST_BRAND) {
        brands.add(words.text(begin, end));
        addTrades(words, begin, end, name.span().end(), brands);
      }
      addFirms(words, begin, name.span().end(), brands);
    }
  }

  /** {@code 伯昂汽车|销售有限公司}, then {@code 伯昂汽车}: the brand goes on with what the full name does. */
  private static void addTrades(
      Words words, int begin, int brandEnd, int nameEnd, Set<String> brands) {
    Token next = words.starting(brandEnd);
    while (next != null && next.span().end() < nameEnd && next.span().end() - begin <= LONGEST) {
      brands.add(words.text(begin, next.span().end()));
      next = words.starting(next.span().end());
    }
  }

  /** {@code 海狮子技术有限公司}, then {@code 海狮子公司}: whatever the words of the brand are. */
  private void addFirms(Words words, int begin, int nameEnd, Set<String> brands) {
    Token first = words.starting(begin);
    if (first == null || !firms.mayBeOwn(first)) {
      return;
    }
    for (int end = begin + SHORTEST; end <= begin + LONGEST_BRAND && end < nameEnd; end++) {
      if (words.boundary(end)) {
        brands.add(words.text(begin, end) + COMPANY);
      }
    }
  }

  /** {@code 焕永|种植农民专业合作社}: what begins with cut characters names one body without its seat. */
  private static boolean ownName(Words words, int begin, int end) {
    Token first = words.starting(begin);
    return first != null
        && first.span().length() == 1
        && end - begin >= SHORTEST_OWN
        && DIVISIONS.indexOf(words.at(begin)) < 0;
  }

  private boolean isFirm(Words words, Span name) {
    return FIRMS.stream().anyMatch(words.text(name.begin(), name.end())::endsWith)
        || firms.house(words, name.end());
  }

  /**
   * Gives where the brand ends that begins at a position of a name, the position where none does.
   */
  private int brandEnd(Words words, int begin, Span name) {
    int end = begin;
    Token token = words.starting(begin);
    while (token != null && token.span().end() < name.end() && firms.brand(words, token)) {
      end = token.span().end();
      token = words.starting(end);
    }
    return end;
  }

  /** Leaves out the divisions a name begins with, towns no list has too: {@code 某省某县|某镇|白洋教学点}. */
  private int withoutSeat(Words words, Span name) {
    int begin = name.begin();
    int end = gazetteer.longestNameAt(words.chars(), begin);
    while (end > begin && end < name.end()) {
      begin = end;
      end = gazetteer.longestNameAt(words.chars(), begin);
    }
    Matcher town = TOWN.matcher(words.chars()).region(begin, name.end());
    return begin > name.begin() && town.lookingAt() ? town.end() : begin;
  }
}
