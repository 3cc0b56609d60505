package org.wenpu.meaning.extract.measure;

import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;

/** The kinds of {@code lexicon/no-policy-words.tsv}. */
enum NoPolicyWord {
  /** An act of war: {@code 对南部发动|空袭}. */
  WAR,
  /** What is hit: {@code 打击|导弹阵地}. */
  TARGET,
  /** Ends the names of forces: {@code 某武装|部队}. */
  ARMED,
  /** What befell: {@code 发生列车脱轨|事故}. */
  MISHAP,
  /** Only says something: {@code 对此予以|谴责}. */
  WORDS,
  /** Is done to one person: {@code 被|提起公诉}. */
  VERDICT,
  /** Is done to many cases, which are counted: {@code 依法|审结|案件300件}. */
  CASE,
  /** Is done in talks: {@code 就汛情进行|讨论}. */
  TALK,
  /** Says what something is: {@code 节水是农业的|命脉}. */
  BEING,
  /** A call without an act: {@code 攻坚克难}. */
  CALL,
  /** May do something: {@code |市民|可领取补贴}. */
  USER,
  /** Tells of faults: {@code 对水库监管|不到位}. */
  FAULT;

  /** Gives all words of a kind as the alternatives of a pattern. */
  String any() {
    return words().anyOf(this);
  }

  /** Gives how the words of a kind end, and further characters. */
  Characters endsOr(String others) {
    return words().endsOf(this).with(others);
  }

  private static Lexicon<NoPolicyWord> words() {
    return Lexicon.bundled("no-policy-words", NoPolicyWord.class);
  }
}
