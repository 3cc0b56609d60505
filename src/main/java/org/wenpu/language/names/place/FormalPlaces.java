package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.names.word.Words;

/**
 * Finds zones whose names hold brackets or a dash between places: {@code 中国（新疆）自由贸易试验区}, {@code
 * 中国—东盟自贸区}. Near miss: {@code 中国—东盟博览会}.
 */
public final class FormalPlaces {
  private static final String DASHES = "-—–";

  private static final Pattern TRIAL =
      Pattern.compile("中国（\\p{IsHan}{2,6}）(?:自由贸易试验区|自贸试验区|自贸区)(?:\\p{IsHan}{2,4}片区)?");

  private static final Pattern ZONE =
      Pattern.compile(
          "[-—–]\\p{IsHan}{2,5}?(?:自由贸易区|自贸区|经济走廊|工业园区?|产业园区?|科技园区?|合作区|合作示范区|口岸|(?:国家级|省级)?自然保护区)");

  /** {@code 某县（某镇）重点开发开放试验区}: where in a place a zone lies. */
  private static final Pattern WITHIN =
      Pattern.compile("（\\p{IsHan}{2,6}）[\\p{IsHan}&&[^的在和]]{0,8}?(?:试验区|合作区|示范区|保税区|开发区)");

  /** {@code 红军长征湘江战役纪念园}, {@code 无名烈士纪念碑}. */
  private static final Pattern MEMORIAL =
      Pattern.compile(
          "(?:红军|革命|无名|抗日|抗美援朝|(?:中国人民)?(?:解放军|志愿军)|八路军|新四军)[\\p{IsHan}&&[^，的在和与及是为到了]]{0,10}?(?:烈士陵园|纪念园|纪念碑|纪念塔|纪念广场)");

  private static final Characters OF_MEMORIAL = Characters.of("陵纪");

  private FormalPlaces() {}

  /**
   * Gives such places of a sentence.
   *
   * @param places gazetteer places of the sentence by their end
   */
  public static List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>(memorials(words, places));
    for (int at = words.span().begin(); at < words.span().end(); at++) {
      char c = words.at(at);
      if (c == '（' && words.text(Math.max(words.span().begin(), at - 2), at).equals("中国")) {
        add(TRIAL, words, at - 2, at - 2, found);
      } else if (c == '（' && places.get(at) != null) {
        add(WITHIN, words, places.get(at).begin(), at, found);
      } else if (DASHES.indexOf(c) >= 0 && places.get(at) != null) {
        add(ZONE, words, places.get(at).begin(), at, found);
      }
    }
    return found;
  }

  /** {@code 川陕革命根据地|红军烈士陵园}: with the place right before. */
  private static List<Span> memorials(Words words, Map<Integer, Span> places) {
    Span sentence = words.span();
    if (!OF_MEMORIAL.areIn(words.chars(), sentence.begin(), sentence.end())) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher memorial = MEMORIAL.matcher(words.chars()).region(sentence.begin(), sentence.end());
    while (memorial.find()) {
      Span place = places.get(memorial.start());
      if (place != null || words.boundary(memorial.start())) {
        found.add(new Span(place == null ? memorial.start() : place.begin(), memorial.end()));
      }
    }
    return found;
  }

  private static void add(Pattern form, Words words, int begin, int from, List<Span> found) {
    Matcher zone = form.matcher(words.chars()).region(from, words.span().end());
    if (zone.lookingAt()) {
      found.add(new Span(begin, zone.end()));
    }
  }
}
