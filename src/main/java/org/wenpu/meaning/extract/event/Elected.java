package org.wenpu.meaning.extract.event;

import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.meaning.Participant;

/** Finds who is elected, appointed or resigns: {@code 祝贺|贝尔|当选}. */
final class Elected {
  private static final List<String> BEATING = List.of("击败", "战胜", "接替", "取代");

  /** {@code 贝尔向总统马丁|提交辞呈}, {@code 在马丁建议下|任命了大使}: the subject acts, not whoever is told. */
  private static final List<String> BY_SUBJECT = List.of("辞", "任命了");

  private static final Openings HIM = new Openings("祝贺[他她]");

  private final EventScene scene;
  private final NameChains names;

  Elected(EventScene scene, NameChains names) {
    this.scene = scene;
    this.names = names;
  }

  /** {@code 致电阿扎利，祝贺他|当选}: the person named last. */
  List<Participant> of(EventCue cue) {
    List<Mention> subjects =
        BY_SUBJECT.stream().noneMatch(cue.trigger().form()::contains)
            ? List.of()
            : names.inSentence(cue, stretch -> names.persons(stretch.begin(), stretch.end()));
    if (!subjects.isEmpty()) {
      return NameChains.participants(subjects);
    }
    Span sentence = scene.sentence(cue.clause());
    List<Mention> persons =
        scene.mentions(sentence.begin(), cue.begin()).stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .toList();
    int last = persons.size() - 1;
    if (last >= 0 && isCongratulator(persons.get(last), cue)) {
      return List.of();
    }
    boolean beaten = last > 0 && isBeaten(persons.get(last));
    int who = beaten ? last - 1 : last;
    return persons.isEmpty() ? List.of() : NameChains.participants(persons.subList(who, who + 1));
  }

  /** {@code 李某|致电祝贺甲国新总统|当选}: not who congratulates; {@code 致电|贝尔，祝贺他|当选}. */
  private boolean isCongratulator(Mention person, EventCue cue) {
    String words = scene.masked().substring(person.span().end(), cue.begin());
    return words.contains("祝贺") && !HIM.isIn(words);
  }

  /** {@code 贝尔击败|马丁|当选}. */
  private boolean isBeaten(Mention person) {
    int begin = person.span().begin();
    return BEATING.stream()
        .anyMatch(word -> scene.masked().startsWith(word, begin - word.length()));
  }
}
