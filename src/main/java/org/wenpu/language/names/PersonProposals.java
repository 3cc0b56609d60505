package org.wenpu.language.names;

import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Token;
import org.wenpu.language.names.person.OrdinaryWords;
import org.wenpu.language.names.person.PersonNames;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Proposes persons in place of the sites and places that their names look like: {@code 院士|钟|南山}.
 */
final class PersonProposals {
  /** How much a person weighs of whom little is in doubt. */
  private static final double SURE = 4.5;

  private PersonProposals() {}

  /** Proposes persons, in place of the sites and places that their names look like. */
  static void add(
      Words words, TitleEnds ends, List<PersonNames.Candidate> persons, List<Proposal> proposals) {
    for (PersonNames.Candidate person : persons) {
      if (called(words, ends, persons, person.span().begin())) {
        proposals.removeIf(p -> isSite(p) && p.span().equals(person.span()));
      }
      if (givenLikePlace(words, person.span(), ends) || acts(words, person)) {
        proposals.removeIf(p -> p.kind() == Mention.Kind.PLACE && inside(p, person.span()));
      }
      NameRule rule = NameRule.person(person.weight());
      proposals.add(Proposal.of(rule, person.span(), person.weight()));
    }
  }

  /** {@code 主任委员|钟山}, {@code 种植户|刘广镇}, {@code 王灵桂、|李焕江}: a person is named here. */
  private static boolean called(
      Words words, TitleEnds ends, List<PersonNames.Candidate> persons, int begin) {
    return ends.title(begin)
        || ends.personNoun(begin)
        || words.at(begin - 1) == '、'
            && persons.stream().anyMatch(other -> other.span().end() == begin - 1);
  }

  /**
   * {@code 院士|钟|南山}, {@code 皇甫|宜川}: a given name may be written like a place. Near miss: {@code
   * 主席|于|北京}.
   */
  private static boolean givenLikePlace(Words words, Span person, TitleEnds ends) {
    Token surname = words.starting(person.begin());
    boolean compound =
        surname != null && surname.tag().startsWith("nr") && surname.span().length() == 2;
    boolean titled = ends.post(person.begin()) || ends.title(person.begin());
    return compound || titled && !OrdinaryWords.function(words.at(person.begin()));
  }

  /**
   * {@code 。符|永康|望着}: who opens a sentence and does what persons do. Near miss: {@code ，于|北京|举行}.
   */
  private static boolean acts(Words words, PersonNames.Candidate person) {
    int begin = person.span().begin();
    return person.weight() >= SURE
        && Words.mark(words.at(begin - 1))
        && !OrdinaryWords.function(words.at(begin));
  }

  private static boolean inside(Proposal place, Span person) {
    return place.span().begin() > person.begin() && place.span().end() == person.end();
  }

  private static boolean isSite(Proposal proposal) {
    return proposal.recognizer().equals(NameRule.SITE.id);
  }
}
