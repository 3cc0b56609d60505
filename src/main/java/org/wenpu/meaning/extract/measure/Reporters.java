package org.wenpu.meaning.extract.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Finds a person who speaks in a clause, and the institution that person answers for. */
final class Reporters {
  private static final int LONGEST_POST = 36;

  private static final String VERB =
      "(?:表示|指出|强调|说|介绍|认为|透露|坦言|告诉记者|告诉总书记|建议|要求|称|谈到|希望|提出|呼吁|观察到|感慨|展望|回应|宣布|重申|警告称|期待|提醒|分析|作出(?:重要)?[指批]示)";

  /** {@code 按照周明要求}, {@code 深入贯彻周明对水利工作的指示要求}: nobody speaks. */
  private static final Openings CITING =
      new Openings(
          "(?:深入|认真|坚决|全面|切实|扎实|聚力|始终|深刻|学习|领会)*(?:和|并)?(?:根据|按照|遵照|落实|贯彻|牢记|响应|遵循|践行|锚定)");

  private static final Openings SPEECH = new Openings(VERB);

  /** Behind a name: {@code 王海[代表][在会上]说}. */
  private static final Pattern BEHIND_NAME = Pattern.compile(".{0,16}?" + VERB);

  /** A person without a name: {@code 商务部有关负责人介绍}. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "[^，。；“”]{0,24}?(?:有关负责人|相关负责人|负责人|负责同志|组长|发言人|官员|代表|专家|人士|书记|部长|主席|总统|总理|首相|外长|防长|秘书长|干部群众|群众|学者|媒体|企业家|客商|师生|村民|市民|居民|官兵|大家|使节|嘉宾|网友|委员们|代表们|舆论|文章|社论|贺信|贺电|讲话|致辞)"
              + "[^，。；“”]{0,10}?(?:“[^，。”]{1,12}”[^，。；“”]{0,10}?)?"
              + VERB);

  private static final Openings PRONOUN = new Openings("(?:他|她|他们|双方领导人)[^，。；“”]{0,6}?" + VERB);

  /** Posts in which a person speaks for nobody but himself. */
  private static final Pattern OWN_VOICE =
      Pattern.compile(".*(?:政治局|国家主席|总书记|总理|委员长|书记处|政协主席|委员|代表|专家|教授|董事|经理|研究|院士|总裁).*");

  private static final Pattern VILLAGE = Pattern.compile(".*(?:村|社区)");

  /** {@code 清江村|党支部书记}: speaks for the village, a villager does not. */
  private static final Openings CADRE = new Openings("书记|村主任|委会主任|干部|负责人");

  /** {@code 全国人大代表、江陵县公安局民警}: speaks for himself. */
  private static final Openings DELEGATE = new Openings("人大代表|政协委员|党代表");

  /** Heads a body, for which it speaks; {@code 班主任}, {@code 小区长}, {@code 主任医师} head none. */
  private static final Openings HEAD =
      new Openings(
          "(?<!小)[省市县区州镇乡厅局署院部处行会]长(?![期者远效])|检察长|书记|(?<!班|车间|年级|教务|教研室|科室)主任(?![医护药技法]|编辑|记者|播音|工程)|主席|州长|负责人");

  /** Whatever other posts they hold, these answer for no one body. */
  private static final Openings LEADER = new Openings("政治局|总书记|国家主席|国务院总理");

  private final String chars;

  /** Persons, and the bodies and places they may answer for, by where they are named. */
  private final NavigableMap<Integer, Mention> persons = new TreeMap<>();

  private final NavigableMap<Integer, Mention> homes = new TreeMap<>();
  private final Map<String, Mention> firstNamed = new HashMap<>();
  private @Nullable Participant latest;

  Reporters(AnnotatedArticle article) {
    this.chars = article.chars();
    for (Mention mention : article.mentions()) {
      if (mention.kind() == Mention.Kind.PERSON) {
        persons.put(mention.span().begin(), mention);
        firstNamed.putIfAbsent(mention.text(), mention);
      } else if (mention.kind() != Mention.Kind.DOCUMENT) {
        homes.put(mention.span().begin(), mention);
      }
    }
  }

  /**
   * Says where a person begins to speak.
   *
   * @param affiliation the institution the person answers for, null when there is none
   * @param end the first position behind the verb
   */
  public record Reporter(@Nullable Participant affiliation, int end) {}

  /** Gives the person who speaks in a clause, or null. */
  @Nullable Reporter in(int begin, int end) {
    boolean speaks = SPEECH.isIn(chars, begin, end) && !CITING.opens(chars, begin, end);
    return speaks ? speaker(begin, end) : null;
  }

  private @Nullable Reporter speaker(int begin, int end) {
    for (Mention mention : persons.subMap(begin, end).values()) {
      if (mention.span().end() <= end) {
        Matcher verb = BEHIND_NAME.matcher(chars).region(mention.span().end(), end);
        if (verb.lookingAt()) {
          latest = affiliation(mention);
          return new Reporter(latest, verb.end());
        }
      }
    }
    return unnamed(begin, end);
  }

  private @Nullable Reporter unnamed(int begin, int end) {
    int pronoun = PRONOUN.end(chars, begin, end);
    if (pronoun > begin) {
      return new Reporter(latest, pronoun);
    }
    Matcher role = UNNAMED.matcher(chars).region(begin, end);
    if (!role.lookingAt()) {
      return null;
    }
    latest = institution(new Span(begin, role.end()));
    return new Reporter(latest, role.end());
  }

  /** Looks before the first mention of a name: {@code 财政部社会保障司副司长刘英}. */
  @Nullable Participant affiliation(Mention person) {
    Mention first = firstNamed.getOrDefault(person.text(), person);
    int end = first.span().begin();
    int begin = Math.max(0, end - LONGEST_POST);
    for (int i = end - 1; i >= begin; i--) {
      if ("，。；：”\n".indexOf(chars.charAt(i)) >= 0) {
        begin = i + 1;
        break;
      }
    }
    return institution(new Span(begin, end));
  }

  private @Nullable Participant institution(Span within) {
    List<Mention> names =
        homes.subMap(within.begin(), within.end()).values().stream()
            .filter(mention -> within.contains(mention.span()))
            .toList();
    if (names.isEmpty()) {
      return null;
    }
    Mention last = names.get(names.size() - 1);
    String post = chars.substring(within.begin(), within.end());
    boolean leader = LEADER.isIn(post);
    boolean delegate = DELEGATE.isIn(post);
    post = leader ? post : chars.substring(last.span().end(), within.end());
    boolean village = VILLAGE.matcher(last.text()).matches() && CADRE.isIn(post);
    boolean own =
        OWN_VOICE.matcher(post).matches()
            || delegate && !HEAD.isIn(post.substring(post.lastIndexOf('、') + 1));
    return own || ActorKinds.isPrivate(last) && !village ? null : Participant.of(last);
  }
}
