package org.wenpu.meaning.extract.measure;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Trie;

/** Reads the words at a position of a clause. */
final class PolicyWords {
  private static final Set<PolicyWord> MANNERS = EnumSet.of(PolicyWord.MANNER);
  private static final Set<PolicyWord> AUXILIARIES = EnumSet.of(PolicyWord.AUXILIARY);

  private static final Openings DISPOSAL =
      new Openings(
          "[将把][^，。]{2,50}?(?:推向|[送搬][到进至上]|改[造建]成|(?:有机|紧密)?结合|整合[为成]|开放给|向[^，。]{2,8}(?:通报|开放)|挂钩|纳入|列为|(?:确定|更名|命名|认定|定)为|列入|作为|移送|移交|打造成|建设成|建成|转化为|转变为|调整为|摆在|放在|贯穿|融入|用于|分配|上升为|(?:拓展|扩大|扩展|提高|提升|延长|延伸|推迟|下调|上调|降低|减少|增加|缩短|缩减)(?:至|到|为|约|\\d))");

  /** {@code 将针对湖北的防汛应急响应|提升至三级}: only who is meant stands first. */
  private static final Openings LEVEL =
      new Openings("[将把](?:针对|对)[^，。]{2,40}(?:响应|预警|级别)[^，。]{0,4}(?:提升|升级|提高|上调|下调|调整|降低)[至到为]");

  /** {@code 开放|式}: makes a thing of a verb. */
  private static final String THING = "式型性化";

  private final Lexicon<PolicyWord> words = Lexicon.bundled("policy-words", PolicyWord.class);

  /** Gives the kind of the longest word at a position, or null. */
  @Nullable PolicyWord at(String chars, int at, int end) {
    Trie.Match<PolicyWord> match = words.longest(chars, at);
    return match == null || match.end() > end ? null : match.value();
  }

  /** Gives the longest word at a position, or null. */
  Trie.@Nullable Match<PolicyWord> longest(String chars, int at) {
    return words.longest(chars, at);
  }

  /** Gives the end of the auxiliaries at a position: {@code 还将|推动}. */
  int afterAuxiliaries(String chars, int at, int end) {
    return after(AUXILIARIES, chars, at, end);
  }

  /** Gives the end of the auxiliary at a position, or the position when there is none. */
  int afterAuxiliary(String chars, int at, int end) {
    Trie.Match<PolicyWord> match = words.longest(chars, at);
    if (match == null || match.end() > end || match.value() != PolicyWord.AUXILIARY) {
      return at;
    }
    return isDisposal(chars, at, end) ? at : match.end();
  }

  /** Gives the end of the adverbs at a position: {@code 持续大力|推动}. */
  int afterManners(String chars, int at, int end) {
    return after(MANNERS, chars, at, end);
  }

  /** Says whether a verb of policy stands at a position, adverbs before it or not. */
  boolean isActAt(String chars, int at, int end) {
    return at(chars, afterManners(chars, at, end), end) == PolicyWord.ACT;
  }

  /**
   * Says whether 将 or 把 at a position brings the object before its verb ({@code 将城际铁路纳入支持范围}); in
   * {@code 将支持城际铁路} it tells the future.
   */
  boolean isDisposal(String chars, int at, int end) {
    if (LEVEL.opens(chars, at, end)) {
      return true;
    }
    return DISPOSAL.opens(chars, at, end) && !isActed(chars, at + 1, end);
  }

  /** Says whether a word of policy stands at a position; not {@code 开放|式}. */
  private boolean isActed(String chars, int at, int end) {
    Trie.Match<PolicyWord> word = words.longest(chars, at);
    if (word == null || word.end() > end || word.value() == PolicyWord.OTHER) {
      return false;
    }
    return word.end() == end || THING.indexOf(chars.charAt(word.end())) < 0;
  }

  private int after(Set<PolicyWord> kinds, String chars, int begin, int end) {
    int at = begin;
    Trie.Match<PolicyWord> match = words.longest(chars, at);
    while (match != null
        && match.end() <= end
        && kinds.contains(match.value())
        && !isDisposal(chars, at, end)) {
      at = match.end();
      match = words.longest(chars, at);
    }
    return at;
  }
}
