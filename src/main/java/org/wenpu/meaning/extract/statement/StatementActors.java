package org.wenpu.meaning.extract.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;

/**
 * Says who acts in a sentence beside a quotation that no verb of speech claims: {@code
 * 周宁擦了把汗，“…。”}, {@code 她直起腰，“…。”}.
 */
final class StatementActors {
  private static final String PRONOUNS = "他她";

  private static final String WITHIN = "里内上中旁前边外下间场";

  private static final int LONGEST_KIN = 6;

  private static final Set<String> MOVING = Set.of("让", "使", "令", "叫", "吸引", "促使", "是", "有");

  /** HanLP tags of what takes an object: 感谢, 同, 和; not of 种粮, which has one within. */
  private static final Set<String> GOVERNING = Set.of("v", "vf", "p", "pba", "pbei", "c", "cc");

  private final SpeakerPhrase phrase;

  StatementActors(SpeakerPhrase phrase) {
    this.phrase = phrase;
  }

  /** Gives who acts in a stretch of a sentence: the first person in it, or whom a pronoun means. */
  @Nullable Speaker first(StatementText text, int unit, int begin, int end) {
    List<Mention> persons = doers(text, begin, end);
    int named = persons.isEmpty() ? end : persons.get(0).span().begin();
    int comma = text.masked().indexOf('，', begin) + 1;
    if (isPronoun(text, begin, end) || comma > 0 && comma < named && isPronoun(text, comma, end)) {
      return before(text, unit);
    }
    return persons.isEmpty() ? null : acting(text, persons);
  }

  /** 老支书|摆摆手，“…。”: a person without a name with whom a stretch begins. */
  @Nullable Speaker described(StatementText text, int begin, int end) {
    int comma = text.masked().indexOf('，', begin);
    Speaker head = phrase.head(text, begin, comma < 0 ? end : Math.min(comma, end));
    return head != null && head.kind() == Speaker.Kind.ROLE && head.span().end() < end - 1
        ? head
        : null;
  }

  /** Gives somebody without a name whom the reporter sees, or null: 大厅里，|一名工作人员|正指导乘客. */
  @Nullable Speaker seen(StatementText text, int begin, int end) {
    int comma = text.masked().indexOf('，', begin);
    boolean placed = comma > begin && comma < end && WITHIN.indexOf(text.at(comma - 1)) >= 0;
    Speaker head = described(text, placed ? comma + 1 : begin, end);
    return head != null && head.name().startsWith("一") ? head : null;
  }

  /** Gives who acts last in a sentence: 林海还在装车，|周宁|已经开票. */
  @Nullable Speaker last(StatementText text, int unit) {
    return beginsWithPronoun(text, unit) ? before(text, unit) : lastNamed(text, unit);
  }

  private @Nullable Speaker lastNamed(StatementText text, int unit) {
    Span span = text.units().get(unit).span();
    List<Mention> persons = doers(text, span.begin(), span.end());
    for (int i = persons.size() - 1; i > 0; i--) {
      if (text.masked().charAt(persons.get(i).span().begin() - 1) == '，') {
        return Speaker.of(persons.get(i));
      }
    }
    return persons.isEmpty() ? null : acting(text, persons);
  }

  /**
   * 她带着学生走访。: who acted last in the sentences before, in this paragraph or the one above; where it
   * was she again, in those before that sentence.
   */
  private @Nullable Speaker before(StatementText text, int unit) {
    int paragraph = text.units().get(unit).paragraph();
    for (int i = unit - 1; i >= 0 && text.units().get(i).paragraph() >= paragraph - 1; i--) {
      if (text.units().get(i).quoted()) {
        continue;
      }
      boolean again = beginsWithPronoun(text, i);
      paragraph = again ? text.units().get(i).paragraph() : paragraph;
      Speaker speaker = again ? null : lastNamed(text, i);
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private List<Mention> doers(StatementText text, int begin, int end) {
    return text.mentions(Mention.Kind.PERSON, begin, end).stream()
        .filter(person -> !isDoneTo(text, begin, person))
        .toList();
  }

  /** 赞赏|林海提出的倡议, 感谢|县长林海, 同|林海: who is thanked, or met, or quoted does not act. */
  private boolean isDoneTo(StatementText text, int begin, Mention person) {
    int from = phrase.nouns().begin(text, begin, person.span().begin());
    String before = from > begin ? phrase.nouns().before(text, from) : "w";
    return GOVERNING.contains(before) && !isMoved(text, from, person.span().begin())
        || text.masked().startsWith("提出的", person.span().end());
  }

  /** 吸引客商|林海驻足, 亮成绩单的，是|林海: who is made to do something does it; 种粮|大户林海 is one noun. */
  private static boolean isMoved(StatementText text, int from, int named) {
    Token before = text.tokenEndingAt(from);
    return before != null
        && (MOVING.contains(before.text())
            || from < named && text.masked().charAt(named - 1) == '户');
  }

  private boolean beginsWithPronoun(StatementText text, int unit) {
    Span span = text.units().get(unit).span();
    return isPronoun(text, span.begin(), span.end());
  }

  /** 林海的徒弟|周宁: whose somebody is does not act. */
  private static Speaker acting(StatementText text, List<Mention> persons) {
    int i = 0;
    while (i + 1 < persons.size() && owns(text, persons.get(i), persons.get(i + 1))) {
      i++;
    }
    return Speaker.of(persons.get(i));
  }

  private static boolean owns(StatementText text, Mention owner, Mention owned) {
    int of = owner.span().end();
    return text.masked().charAt(of) == '的'
        && owned.span().begin() > of
        && owned.span().begin() - of <= LONGEST_KIN
        && text.masked().substring(of, owned.span().begin()).indexOf('，') < 0;
  }

  private boolean isPronoun(StatementText text, int begin, int end) {
    int first = phrase.adverbs().skip(text, begin, end);
    int head = first < end && text.masked().charAt(first) == '，' ? first + 1 : first;
    return head + 1 < end
        && PRONOUNS.indexOf(text.masked().charAt(head)) >= 0
        && text.masked().charAt(head + 1) != '们'
        && text.masked().charAt(head + 1) != '的';
  }
}
