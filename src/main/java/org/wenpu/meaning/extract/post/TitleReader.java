package org.wenpu.meaning.extract.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles;
import org.wenpu.language.Titles.Kind;
import org.wenpu.language.Titles.Title;

/**
 * Reads chains of titles leftwards from where they end: {@code 全国政协委员，某公司党委书记、董事长} before a name,
 * in brackets, or before the end of a clause.
 */
final class TitleReader {
  private static final Set<String> ENVOYS = PostTitle.LIST.forms(PostTitle.ENVOY);
  private static final String DASH = "——";
  private static final List<String> MISSIONS = List.of("馆", "公署", "代表处", "办事处", "代表团", "使团");
  private static final List<String> HONOURED = List.of("获得者", "得主", "获奖者");
  private static final int LONGEST_STATION = 12;
  private static final String PROJECT = "项目";

  private final PostScene scene;
  private final Titles titles;
  private final BodyReader bodies;
  private final TitleFields fields;
  private final TradeTitles trades;

  TitleReader(PostScene scene, Titles titles) {
    this.scene = scene;
    this.titles = titles;
    this.bodies = new BodyReader(scene, titles);
    this.fields = new TitleFields(scene);
    this.trades = new TradeTitles(scene);
  }

  /**
   * Gives the titles of the chain that ends at {@code end}, in text order; bodies as they stand.
   */
  List<TitlePhrase> chain(int end, int from) {
    Deque<TitlePhrase> chain = new ArrayDeque<>();
    TitlePhrase phrase = phrase(beforeHonour(scene.skipBlanksLeft(end, from), from), from);
    while (phrase != null) {
      chain.addFirst(phrase);
      int begin = scene.skipBlanksLeft(phrase.begin(), from);
      if (scene.isAt("，", begin - 1)) {
        TitlePhrase last = phrase;
        beforeComma(begin - 1, from).stream()
            .takeWhile(t -> !areRivals(t, last))
            .forEach(chain::addFirst);
        break;
      }
      int next = beforeJoint(begin, from);
      phrase = next == begin ? null : phrase(next, from);
    }
    return new ArrayList<>(chain);
  }

  /** {@code 原某部部长|、某称号获得者}: what somebody was honoured with stands behind the titles. */
  private int beforeHonour(int end, int from) {
    int joint = scene.chars.lastIndexOf('、', end - 1);
    boolean honoured = HONOURED.stream().anyMatch(h -> scene.isAt(h, end - h.length()));
    return honoured && joint > from && scene.chars.substring(joint, end).indexOf('，') < 0
        ? joint
        : end;
  }

  /** {@code 、}, {@code 兼} and {@code 、兼} join titles, {@code 全国人大代表——某村党支部书记} a dash. */
  private int beforeJoint(int begin, int from) {
    if (begin - DASH.length() > from && scene.isAt(DASH, begin - DASH.length())) {
      return begin - DASH.length();
    }
    int at = begin;
    at = at > from && scene.isAt("兼", at - 1) ? at - 1 : at;
    return at > from && scene.isAt("、", at - 1) ? at - 1 : at;
  }

  /** A comma joins titles only when those before it open their clause; last first. */
  private List<TitlePhrase> beforeComma(int comma, int from) {
    List<TitlePhrase> before = chain(comma, from);
    if (before.isEmpty()
        || !opensClause(before.get(0).begin(), from)
        || before.get(0).body() == null) {
      return List.of();
    }
    List<TitlePhrase> reversed = new ArrayList<>(before);
    Collections.reverse(reversed);
    return reversed;
  }

  /** {@code 甲国国王，乙国总统}: nobody heads two states. */
  private static boolean areRivals(TitlePhrase one, TitlePhrase other) {
    return one.kind() == Kind.STATE_OFFICE
        && other.kind() == Kind.STATE_OFFICE
        && one.body() != null
        && other.body() != null
        && !one.body().name().equals(other.body().name());
  }

  private boolean opensClause(int begin, int from) {
    return begin <= from || scene.isBoundary(begin - 1) && !scene.isAt("、", begin - 1);
  }

  private @Nullable TitlePhrase phrase(int end, int from) {
    Title title =
        stationed(scene.isAt("）", end - 1) ? doubled(end, from) : titleEndingAt(end, from), from);
    Title trade = title == null ? trades.endingAt(end, from) : null;
    if (trade != null) {
      return bodies.read(trade, from);
    }
    return title == null ? null : bodies.read(fields.widened(ofThis(title), from), from);
  }

  /** {@code 该项目|负责人}: near miss {@code ，项目负责人}. */
  private Title ofThis(Title title) {
    int begin = title.span().begin();
    boolean pointed = scene.isAt("该", begin - 1) && scene.isAt(PROJECT, begin);
    Span head =
        new Span(Math.min(begin + PROJECT.length(), title.span().end()), title.span().end());
    return pointed && head.length() > 1 ? new Title(head, title.kind()) : title;
  }

  /** {@code 某校（某院）|校长（院长）}: a title with the one of the body's other name. */
  private @Nullable Title doubled(int end, int from) {
    int open = scene.chars.lastIndexOf('（', end);
    Title other = open <= from ? null : titles.endingAt(scene.chars, end - 1, open + 1);
    Title title = other == null ? null : titleEndingAt(open, from);
    return other != null && title != null && other.span().begin() == open + 1
        ? new Title(new Span(title.span().begin(), end), title.kind())
        : null;
  }

  /** {@code 某国|驻某地大使}: where an envoy is sent to is part of the title. */
  private @Nullable Title stationed(@Nullable Title title, int from) {
    if (title == null || !isEnvoy(title)) {
      return title;
    }
    int at = title.span().begin();
    while (at > from && title.span().begin() - at < LONGEST_STATION && !scene.isBoundary(at - 1)) {
      at--;
      if (scene.isAt("驻", at)
          && scene.firstFrom(at) != null
          && !isMission(scene.chars.substring(at, title.span().begin()))) {
        int begin = at > from && scene.isAt("常驻", at - 1) ? at - 1 : at;
        return new Title(new Span(begin, title.span().end()), title.kind());
      }
    }
    return title;
  }

  /** {@code 某国驻某地大使馆|临时代办}: who is sent to a mission holds a post of it. */
  static boolean isMission(String station) {
    return MISSIONS.stream().anyMatch(station::contains);
  }

  private boolean isEnvoy(Title title) {
    return isEnvoy(scene.chars.substring(title.span().begin(), title.span().end()));
  }

  /** Says whether a title is one of those a state sends: {@code 特命全权大使}. */
  static boolean isEnvoy(String title) {
    return ENVOYS.stream().anyMatch(title::endsWith);
  }

  /** Prefers a title outside names, except that 人大代表 may take its 人大 from one. */
  private @Nullable Title titleEndingAt(int end, int from) {
    Mention before = scene.lastBefore(end);
    int nameEnd = before == null ? from : Math.max(from, Math.min(before.span().end(), end));
    Title apart = titles.endingAt(scene.chars, end, nameEnd);
    if (before == null || before.kind() == Mention.Kind.PERSON) {
      return apart;
    }
    Title wide = titles.endingAt(scene.chars, end, Math.max(from, before.span().begin()));
    boolean widened =
        wide != null
            && (PartyCommittee.belongsToTitle(before)
                || apart == null
                || wide.kind() == Kind.SEAT
                || wide.kind() == Kind.STATE_OFFICE);
    return widened ? wide : apart;
  }
}
