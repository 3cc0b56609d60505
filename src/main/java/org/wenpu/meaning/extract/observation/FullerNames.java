package org.wenpu.meaning.extract.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.meaning.Participant;

/**
 * Gives what is only called by its noun the name it was told of by before: {@code 该工程}, {@code 隧道}
 * and {@code 本次大会} stand for the work, the tunnel and the meeting whose names end so.
 */
final class FullerNames {
  /** {@code 该|工程}, {@code 这座|大桥}, {@code 本次|活动}. */
  private static final Pattern POINTER =
      Pattern.compile("[这那该此本][届次期轮座艘条家架台款部列项个种批处场起片套]|[这那该此本]|首段|主体");

  private static final Pattern MEETING = Pattern.compile("大会|会议|年会|全会");

  /** What a meeting is called that has a name: with its number or its body. */
  private static final Pattern NAMED_MEETING = Pattern.compile(".{2,}(?:大会|会议|年会|全会|峰会|论坛)");

  private static final Set<String> COUNTRY = Set.of("国家", "全国", "我国");

  /** Nouns of which a text tells many. */
  private static final Set<String> MANY =
      Set.of("企业", "公司", "项目", "产品", "地区", "园区", "部门", "机构", "市场", "门店", "队伍", "团队", "平台", "系统");

  private static final int LONGEST_NOUN = 4;
  private static final int LONGEST = 32;

  /** {@code 近百家|企业}: how many there were. */
  private static final Pattern COUNTED = Pattern.compile("[\\d近百千][\\d.]*[万亿]?[多余]?[家个座名]");

  /** The nearest, of those that end together the longest. */
  private static final Comparator<Participant> NEAREST =
      Comparator.<Participant>comparingInt(p -> p.span().end())
          .thenComparingInt(p -> p.name().length());

  private final AnnotatedArticle article;
  private final DescribedThings things;
  private final PointedThings pointed;

  FullerNames(AnnotatedArticle article, DescribedThings things) {
    this.article = article;
    this.things = things;
    this.pointed = new PointedThings(article, things);
  }

  /** Gives the fuller name; the same where nothing tells one. */
  @Nullable Participant of(@Nullable Participant told, List<ThingCandidate> all) {
    if (told == null || told.mention() != null) {
      return told;
    }
    if (COUNTRY.contains(told.name())) {
      return Participant.china(told.span());
    }
    String noun = noun(told.name());
    boolean points = noun.length() < told.name().length();
    if (noun.length() < 2 || noun.length() > LONGEST_NOUN || !points && !isOne(noun)) {
      return told;
    }
    Participant before = before(told, noun);
    Participant fuller = before == null ? among(all, told, noun) : before;
    return fuller == null ? told : fuller;
  }

  private static String noun(String name) {
    Matcher pointer = POINTER.matcher(name);
    return pointer.lookingAt() ? name.substring(pointer.end()) : name;
  }

  /** Says whether a noun without a pointer stands for one thing. */
  private boolean isOne(String noun) {
    return things.isNoun(noun) && !MANY.contains(noun);
  }

  private static @Nullable Participant among(
      List<ThingCandidate> all, Participant told, String noun) {
    boolean meeting = MEETING.matcher(noun).matches();
    Participant best = null;
    for (ThingCandidate candidate : all) {
      Participant other = candidate.told();
      if (other != null
          && (isFuller(other.name(), noun) || meeting && isMeeting(other))
          && isBefore(other, told)
          && (best == null || NEAREST.compare(other, best) > 0)) {
        best = other;
      }
    }
    return best;
  }

  private static boolean isFuller(String name, String noun) {
    return name.endsWith(noun)
        && name.length() > noun.length() + 1
        && name.length() <= LONGEST
        && !COUNTED.matcher(name).find()
        && !POINTER.matcher(name).lookingAt();
  }

  private static boolean isMeeting(Participant told) {
    return NAMED_MEETING.matcher(told.name()).matches()
        && !POINTER.matcher(told.name()).lookingAt();
  }

  /** The headline's words are told at the first place of the text that has them. */
  private static boolean isBefore(Participant fuller, Participant told) {
    return fuller.span().end() <= told.span().begin();
  }

  private @Nullable Participant before(Participant told, String noun) {
    Participant before = pointed.antecedent(noun, told.span().begin());
    int paragraph = article.chars().lastIndexOf('\n', told.span().begin());
    return before != null && before.span().begin() > paragraph ? before : null;
  }
}
