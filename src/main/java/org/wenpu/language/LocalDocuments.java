package org.wenpu.language;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds documents without title marks that a verb of issuing or carrying out says are one: named
 * after their place ({@code 实施|浦东综合改革试点方案}) or a regulation after its subject ({@code 出台|城市更新条例}).
 * Near misses: {@code 湖南出台实施方案}, {@code 推动出台数据条例}.
 */
final class LocalDocuments {
  private static final Openings VERB =
      new Openings("(?:实施|落实|编制|批复|印发|发布|出台|公布|修订|修编|新版)了?(?:新版)?");

  /** What follows the place. */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?!方案|计划|规划)[\\p{IsHan}“”（）&&[^的了等和个]]{4,22}?"
              + "(?:方案|行动计划|总体规划|空间规划|发展规划|专项规划|条例|管理办法|实施意见)"
              + "(?=[，。、；：）]|正式|获批|获得|经|已|将|和|、)");

  private static final Pattern REGULATION =
      Pattern.compile(
          "(?<=(?<!推动|加快|尽快|将|拟|着手|研究)(?:出台|公布|颁布|施行|制定|修订|修改|学习贯彻|认真贯彻|新修订的))了?"
              + "(?!相关|有关|配套|地方性|专门|首部|系列|部门)"
              + "([\\p{IsHan}&&[^的了等和个部项]]{3,12}条例)(?=[，。、；：])");

  /** What is named after the place right before it alone: {@code 某市|国土空间总体规划}. */
  private static final Openings OF_PLACE =
      new Openings("国土空间(?:总体)?规划|(?:人代会|人民代表大会|人大(?:常委会)?)议事规则");

  private static final int LONGEST_PLACE = 12;

  private final Gazetteer places;

  LocalDocuments(Gazetteer places) {
    this.places = places;
  }

  /** Gives the names of a text: where each begins and ends. */
  Map<Integer, Integer> in(String chars) {
    Map<Integer, Integer> found = new HashMap<>();
    int end = 0;
    for (int verb = VERB.find(chars, 0); verb >= 0; verb = VERB.find(chars, end)) {
      end = VERB.end(chars, verb, chars.length());
      int place = places.longestNameAt(chars, end);
      int planEnd = place > end ? planEnd(chars, place) : -1;
      if (planEnd > 0) {
        found.put(end, planEnd);
      }
    }
    Matcher regulation = REGULATION.matcher(chars);
    while (chars.contains("条例") && regulation.find()) {
      found.put(regulation.start(1), regulation.end(1));
    }
    for (int named = OF_PLACE.find(chars, 0); named >= 0; named = OF_PLACE.find(chars, end)) {
      end = OF_PLACE.end(chars, named, chars.length());
      int begin = placeBefore(chars, named);
      if (begin >= 0) {
        found.put(begin, end);
      }
    }
    return found;
  }

  /** Gives where the name of a plan ends that follows its place, or -1. */
  private static int planEnd(String chars, int place) {
    Matcher plan = PLAN.matcher(chars).region(place, chars.length()).useTransparentBounds(true);
    return plan.lookingAt() ? plan.end() : -1;
  }

  /** Gives where the longest place begins that ends at a position, or -1. */
  private int placeBefore(String chars, int end) {
    for (int begin = Math.max(0, end - LONGEST_PLACE); begin < end - 1; begin++) {
      if (places.longestNameAt(chars, begin) == end) {
        return begin;
      }
    }
    return -1;
  }
}
