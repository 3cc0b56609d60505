package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/**
 * Finds firms by their brand alone where the article names them in full: {@code 旷视|研究院}, then
 * {@code 旷视}. Near miss: {@code 上海|电气集团}, whose brand is a word.
 */
final class ShortForms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final double WEIGHT = 4;
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
   * @param found the names of the article
   * @param barred where no name can stand
   */
  List<Proposal> find(List<Words> sentences, List<Proposal> found, BitSet barred) {
    Set<String> brands = brands(sentences, found);
    List<Proposal> again = new ArrayList<>();
    for (Words words : brands.isEmpty() ? List.<Words>of() : sentences) {
      for (int at = words.span.begin(); at < words.span.end(); at++) {
        int end = barred.get(at) || !words.boundary(at) ? -1 : end(words, brands, at);
        if (end > at) {
          again.add(Proposal.of(NameRule.INSTITUTION, new Span(at, end), WEIGHT));
        }
      }
    }
    return again;
  }

  private static int end(Words words, Set<String> brands, int at) {
    for (int end = Math.min(at + LONGEST, words.span.end()); end >= at + SHORTEST; end--) {
      if (words.boundary(end) && brands.contains(words.text(at, end))) {
        return end;
      }
    }
    return -1;
  }

  private Set<String> brands(List<Words> sentences, List<Proposal> found) {
    Set<String> brands = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (Words words : sentences) {
      for (Proposal name : found) {
        if (words.span.contains(name.span())) {
          add(words, name, brands, others);
        }
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
    Span brand = brand(words, name.span());
    if (brand != null) {
      brands.add(words.text(brand.begin(), brand.end()));
    }
  }

  private @Nullable Span brand(Words words, Span name) {
    if (FIRMS.stream().noneMatch(words.text(name.begin(), name.end())::endsWith)
        && !firms.house(words, name.end())) {
      return null;
    }
    int begin = withoutSeat(words, name);
    int end = begin;
    Token token = words.starting(begin);
    while (token != null && token.span().end() < name.end() && firms.brand(words, token)) {
      end = token.span().end();
      token = words.starting(end);
    }
    return end - begin >= SHORTEST && end - begin <= LONGEST ? new Span(begin, end) : null;
  }

  private int withoutSeat(Words words, Span name) {
    int begin = name.begin();
    int end = gazetteer.longestNameAt(words.chars, begin);
    while (end > begin && end < name.end()) {
      begin = end;
      end = gazetteer.longestNameAt(words.chars, begin);
    }
    return begin;
  }
}
