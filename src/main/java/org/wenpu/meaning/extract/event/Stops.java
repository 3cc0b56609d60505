package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.meaning.Participant;

/**
 * Reads where somebody on a tour stops: {@code 来到|某厂、某村}, {@code 在某厂，李某|听取…}, {@code
 * 白马寺始建于东汉。李某在这里|了解…}. A town itself ({@code 先后来到宜昌、武汉}) is no stop.
 */
final class Stops {
  private static final Pattern SITE =
      Pattern.compile("[^，。、的]{2,24}?(?=$|的|等|考察|调研|出席|参加|开展|进行|家中|看望|了解|察看|和|、)");
  private static final Pattern POINTER = Pattern.compile("(?:了|这里|这个|现场|当地|该|他们|一|群众)");
  private static final Pattern HERE = Pattern.compile("(?:在|来到|前往|走进)这里");
  private static final Pattern NO_SITE = Pattern.compile("(?:[上中时后前下]|期间|之际|代表团|院士|教授)$");
  private static final Pattern TOWN = Pattern.compile("^.{2}$|[省市县州盟]$|^.{1,3}(?<![小社景园新厂片港])区$");
  private static final String JOINTS = "、和";
  private static final Set<String> GOING = Set.of("来到", "走进", "前往", "参观", "走访", "瞻仰");

  /** What stands in a list behind a named site is a site too when it is as long as a name. */
  private static final int SHORTEST = 4;

  /** {@code 走进甲、乙、丙等企业}: so many are told in passing. */
  private static final int MANY = 3;

  private final EventScene scene;

  Stops(EventScene scene) {
    this.scene = scene;
  }

  static boolean isGoing(EventCue cue) {
    return GOING.contains(cue.trigger().form());
  }

  /** Gives the sites in text order. */
  List<@Nullable Participant> of(EventCue cue) {
    Clause clause = cue.clause();
    if (HERE.matcher(scene.masked()).region(clause.begin(), clause.end()).find()) {
      return here(clause);
    }
    List<@Nullable Participant> gone = isGoing(cue) ? list(cue.end(), clause.end()) : List.of();
    List<@Nullable Participant> sites = gone.isEmpty() ? at(clause) : gone;
    return sites.size() < MANY ? sites : List.of();
  }

  /** {@code 在某厂，|李某在某人陪同下，观看…}. */
  private List<@Nullable Participant> at(Clause clause) {
    for (Clause c = scene.before(clause); c != null; c = scene.before(c)) {
      if (scene.masked().startsWith("在", c.begin())) {
        return list(c.begin() + 1, c.end());
      }
    }
    return List.of();
  }

  /** Gives the first site that the sentence before names. */
  private List<@Nullable Participant> here(Clause clause) {
    List<@Nullable Participant> found = new ArrayList<>();
    int last = clause.sentence() - 1;
    if (last >= 0 && scene.article().sentences().get(last).paragraph() == clause.paragraph()) {
      Span sentence = scene.article().sentences().get(last).span();
      scene.mentions(sentence.begin(), sentence.end()).stream()
          .filter(m -> EventPlaces.isSite(m) && !isTown(m.text()))
          .limit(1)
          .forEach(m -> found.add(Participant.of(m)));
    }
    return found;
  }

  private List<@Nullable Participant> list(int begin, int end) {
    List<@Nullable Participant> sites = new ArrayList<>();
    for (int from = start(begin); from < end; ) {
      Matcher site = SITE.matcher(scene.masked()).region(from, end);
      if (!site.lookingAt() || !isNamed(from, site.end(), !sites.isEmpty())) {
        return sites;
      }
      sites.add(scene.participant(new Span(from, site.end())));
      from = site.end() + 1;
      if (from > end || JOINTS.indexOf(scene.masked().charAt(from - 1)) < 0) {
        return sites;
      }
    }
    return sites;
  }

  /** {@code 来到|了位于城东的|某厂}. */
  private int start(int begin) {
    int from = scene.masked().startsWith("了", begin) ? begin + 1 : begin;
    int of = scene.masked().startsWith("位于", from) ? scene.masked().indexOf('的', from) : -1;
    return of > 0 ? of + 1 : from;
  }

  private boolean isNamed(int begin, int end, boolean listed) {
    String words = scene.masked().substring(begin, end);
    return !POINTER.matcher(words).lookingAt()
        && !NO_SITE.matcher(words).find()
        && !isTown(words)
        && (listed && words.length() >= SHORTEST
            || scene.mentions(begin, end).stream().anyMatch(EventPlaces::isSite));
  }

  private static boolean isTown(String words) {
    return TOWN.matcher(words).find();
  }
}
