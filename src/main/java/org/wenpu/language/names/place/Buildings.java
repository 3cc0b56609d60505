package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.names.word.Words;

/**
 * Finds the buildings and memorials that are named after a body: {@code 某国国会|大厦}, {@code
 * 某公司|（某省）一体化基地}. Near misses: {@code 某军|军部旧址陈列馆}, {@code 某部|的大楼}. A palace is a place where
 * somebody is or goes there.
 */
public final class Buildings {
  private static final Pattern BUILDING =
      Pattern.compile(
          "(?:大厦|大楼|会址|（\\p{IsHan}{2,4}）[\\p{IsHan}&&[^的和与及在是有]]{0,6}?(?:基地|产业园)|[\\p{IsHan}&&[^的和与及在是了为到去于对以称说将]]{0,6}?(?:旧址|故址|会址|纪念园|纪念碑|烈士陵园))"
              + "(?!纪念馆|陈列馆|博物馆|展览馆)");

  /** What stands for those who sit in it. */
  private static final Pattern SEAT = Pattern.compile("(?:宫|五角大楼)$");

  private static final Pattern TO =
      Pattern.compile("(?:在|抵达|到达|来到|前往|走进|步入|进入|离开|带离|袭击|撞上|位于)(?:美国|俄罗斯|法国|莫斯科|华盛顿|巴黎)?$");

  private static final Pattern THERE = Pattern.compile("[内外前](?!部)|附近|周边|建筑|广场");
  private static final int LONGEST = 6;

  private Buildings() {}

  /** {@code 在|某宫|会谈}: the house is meant. Near miss: {@code 某宫|发表声明}. */
  private static boolean there(Words words, Span body) {
    int from = Math.max(words.span().begin(), body.begin() - LONGEST);
    return TO.matcher(words.chars()).region(from, body.begin()).find()
        || THERE.matcher(words.chars()).region(body.end(), words.span().end()).lookingAt();
  }

  /** Gives the buildings of a sentence that begin with one of its bodies. */
  public static List<Span> find(Words words, Map<Integer, Span> places, List<Span> bodies) {
    List<Span> found = new ArrayList<>();
    for (Span body : bodies) {
      if (SEAT.matcher(words.chars()).region(body.begin(), body.end()).find()
          && there(words, body)) {
        Span town = places.get(body.begin());
        found.add(new Span(town == null ? body.begin() : town.begin(), body.end()));
      }
      Matcher building = BUILDING.matcher(words.chars()).region(body.end(), words.span().end());
      if (building.useTransparentBounds(true).lookingAt()) {
        found.add(new Span(body.begin(), building.end()));
      }
    }
    return found;
  }
}
