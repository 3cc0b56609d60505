package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Sentence;
import org.wenpu.language.Token;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.observation.Sighting.Role;

/**
 * Lists of whom or what clauses tell: their topics, the nouns they begin with, the names in them.
 */
final class Sightings {
  /** {@code 第二届平川博览会}, {@code 2025平川音乐节}: with its number or year. */
  static final Pattern HELD =
      Pattern.compile(
          "(?:第[一二三四五六七八九十百\\d]+届|\\d{4}年?)[^，。；：“”《》\\s]{2,24}?(?:会|展|节|赛|奖|论坛|季)(?![议展员商])");

  private static final Pattern TITLES =
      Pattern.compile(HELD.pattern() + "|“[^“”，。]{2,12}”[连号轮舰艇]?");

  /** What titles end with: a clause without any of them holds none. */
  private static final Characters ENDINGS = Characters.of("会展节赛奖坛季”");

  private static final Openings COUNTRY = new Openings("我国|全国");
  private static final Set<String> OTHERS =
      Set.of("a", "ad", "d", "v", "vi", "p", "c", "cc", "m", "q");
  private static final Set<String> COMPARED = Set.of("同比", "环比");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;

  private final ClauseTopics topics;
  private final Map<Integer, List<Sighting>> bySentence = new HashMap<>();

  Sightings(ClauseTopics topics) {
    this.topics = topics;
  }

  /** Gives those of a whole sentence, looked for once. */
  List<Sighting> of(Sentence sentence) {
    return bySentence.computeIfAbsent(sentence.span().begin(), b -> all(topics.scene(sentence)));
  }

  private List<Sighting> all(Scene scene) {
    List<Sighting> all = new ArrayList<>();
    int begin = scene.span().begin();
    while (begin < scene.span().end()) {
      int end = scene.clauseEnd(begin);
      all.addAll(of(scene, new Span(begin, end), null));
      begin = end + 1;
    }
    return all;
  }

  /**
   * Gives those of a clause.
   *
   * @param counted what is counted in it, of which nothing is one; null for none
   */
  List<Sighting> of(Scene scene, Span clause, @Nullable Span counted) {
    List<Sighting> all = new ArrayList<>();
    Span phrase = LeadingPhrase.read(scene, clause.begin(), clause.end());
    if (phrase != null) {
      topics(scene, clause, counted, all);
      phrase(scene, phrase, counted, all);
    }
    titles(scene, clause, all);
    names(scene, clause, all);
    return all;
  }

  private void topics(Scene scene, Span clause, @Nullable Span counted, List<Sighting> all) {
    Participant topic = topics.of(scene, clause, counted, false);
    Mention name = topic == null ? null : topic.mention();
    add(topic, Role.TOPIC, all);
    if (name == null || !ClauseTopics.LOCATED.contains(name.kind())) {
      add(topics.of(scene, clause, counted, true), Role.PLACE, all);
    }
    Span words = counted == null ? new Span(clause.begin(), clause.begin()) : counted;
    add(topics.plain(scene, clause, words), Role.PLAIN, all);
  }

  private static void add(@Nullable Participant told, Role role, List<Sighting> all) {
    if (told != null) {
      all.add(new Sighting(told, role, ""));
    }
  }

  private static void titles(Scene scene, Span clause, List<Sighting> all) {
    if (!ENDINGS.areIn(scene.chars(), clause.begin(), clause.end())) {
      return;
    }
    Matcher title = TITLES.matcher(scene.chars()).region(clause.begin(), clause.end());
    while (title.find()) {
      add(participant(scene, new Span(title.start(), title.end())), Role.TITLE, all);
    }
  }

  private static void names(Scene scene, Span clause, List<Sighting> all) {
    for (int at = clause.begin(); at < clause.end(); at++) {
      Mention name = scene.nameAt(at);
      if (name != null) {
        add(Participant.of(name), Role.NAME, all);
      }
      if (COUNTRY.end(scene.chars(), at, scene.chars().length()) > at) {
        add(Participant.china(new Span(at, at + 2)), Role.NAME, all);
      }
    }
  }

  private static void phrase(Scene scene, Span phrase, @Nullable Span counted, List<Sighting> all) {
    int to = counted == null ? phrase.end() : Math.min(phrase.end(), counted.begin());
    int end = scene.chars().startsWith("的", to - 1) ? to - 1 : to;
    words(scene, phrase.begin(), end, Role.PHRASE, all);
    int of = scene.chars().indexOf('的', phrase.begin());
    if (of > phrase.begin() && of < end) {
      words(scene, phrase.begin(), of, Role.OWNER, all);
      words(scene, scene.chars().lastIndexOf('的', end - 1) + 1, end, Role.OWNED, all);
    }
  }

  private static void words(Scene scene, int from, int end, Role role, List<Sighting> all) {
    int begin = from < end ? DescribedThings.behindDeterminer(scene, from, end) : end;
    boolean fits = end - begin >= SHORTEST && end - begin <= LONGEST;
    if (fits && isNoun(scene, end)) {
      add(participant(scene, new Span(begin, end)), role, all);
    }
  }

  /** Says whether words that end at a position end with a noun: not {@code 飞船|成功}. */
  private static boolean isNoun(Scene scene, int end) {
    Token last = scene.tokenBefore(end);
    return scene.isName(end)
        || last == null
        || !OTHERS.contains(last.tag()) && !COMPARED.contains(last.text());
  }

  private static Participant participant(Scene scene, Span words) {
    boolean open = scene.chars().charAt(words.begin()) == '“' && scene.text(words).indexOf('”') < 0;
    Span closed = open ? new Span(words.begin() + 1, words.end()) : words;
    Mention name = scene.nameAt(closed.begin());
    return name != null && name.span().equals(closed)
        ? Participant.of(name)
        : new Participant(scene.text(closed), closed, null);
  }
}
