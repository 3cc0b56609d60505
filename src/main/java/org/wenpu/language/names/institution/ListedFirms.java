package org.wenpu.language.names.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.begin.JoinedNames;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds firms that a list calls so: {@code 旭创科技、纬创资通|等企业}. Near misses: {@code 钢铁、石化|等企业}, {@code
 * 小微、个体|等企业}.
 */
final class ListedFirms {
  private static final int LONGEST = 10;

  /** What may stand between 等 and the noun for firms; {@code 等地企业} names places. */
  private static final Pattern CALLED =
      Pattern.compile(
          "等(?:(?:[0-9一二两三四五六七八九十百多几数余]{0,4}家|一(?:大?批|系列)|众多|国内外?|国外|国际|国产|本土|知名|著名|龙头|头部|领军|"
              + "骨干|重点|主要|大型|高科技|高新技术|互联网|民营|行业|世界|全球|500强|优质|上市|[中美韩法德英]国|日本|外资|跨国|旗下){1,4}"
              + "[\\p{IsHan}&&[^的地省市]]{0,6}?)?"
              + "(?:企业(?![家级界])|(?:航空)?公司|[车药房民央国]企|厂商|制造商|巨头|龙头)");

  /** What opens a list and is no part of its first name. */
  private static final String OPENERS = "了着过如像含看引有与和及为以在到由对向从将把被让的给";

  private final FirmWords firms;
  private final Stretch stretch;

  ListedFirms(FirmWords firms, Stretch stretch) {
    this.firms = firms;
    this.stretch = stretch;
  }

  /**
   * Gives the firms of the lists of a sentence.
   *
   * @param bodies found otherwise
   */
  List<Span> find(Words words, List<Span> bodies) {
    List<Span> found = new ArrayList<>();
    for (int at = words.span().begin(); at < words.span().end(); at++) {
      if (words.at(at) == '等' && words.boundary(at) && called(words, at)) {
        found.addAll(list(words, at, bodies));
      }
    }
    return found;
  }

  private static boolean called(Words words, int at) {
    Matcher noun = CALLED.matcher(words.chars()).region(at, words.span().end());
    return noun.lookingAt();
  }

  /** Gives the firms of one list, none where most of its members are no names. */
  private List<Span> list(Words words, int listEnd, List<Span> bodies) {
    List<Span> found = new ArrayList<>();
    int others = 0;
    int end = listEnd;
    for (int begin = nameBegin(words, end); begin < end; begin = nameBegin(words, end)) {
      Span name = new Span(begin, end);
      if (name.length() <= LONGEST && firms.branded(words, begin, end)) {
        found.add(name);
      } else if (bodies.stream().noneMatch(body -> body.end() == name.end())) {
        others++;
      }
      if (!separates(words, begin)) {
        break;
      }
      end = begin - 1;
    }
    return found.size() > others ? found : List.of();
  }

  /** Goes left over what may be a name, at most to the mark between two of a list. */
  private int nameBegin(Words words, int end) {
    int at = end;
    Token token = words.ending(at);
    while (token != null && !separates(words, at) && inside(words, token)) {
      at = token.span().begin();
      token = words.ending(at);
    }
    return at;
  }

  private boolean inside(Words words, Token token) {
    int begin = token.span().begin();
    boolean single = token.span().length() == 1 && Words.han(words.at(begin));
    return single
        ? OPENERS.indexOf(words.at(begin)) < 0
        : stretch.inside(token) || separates(words, begin) && !Words.mark(words.at(begin));
  }

  private static boolean separates(Words words, int begin) {
    Token before = words.ending(begin);
    return words.at(begin - 1) == '、' || JoinedNames.joint(before);
  }
}
