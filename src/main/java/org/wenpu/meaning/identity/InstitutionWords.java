package org.wenpu.meaning.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Trie;
import org.wenpu.meaning.Entity.Institution;

/** Knows what the words of an institution's name say of it. */
final class InstitutionWords {
  private static final Pattern SESSION = Pattern.compile("^第[〇零一二三四五六七八九十百0-9]{1,5}届");
  private static final int SHORTEST_HEAD = 2;
  private static final int LONGEST_HEAD = 4;

  /** Words that are no part of a proper name. */
  enum Vague {
    /** Anywhere in a name: 某公司, 山东省各高校. */
    ANYWHERE,
    /** As the first word: only the article tells whose it is, as in 省委, 本院. */
    FIRST
  }

  private final Lexicon<Institution.Kind> kinds;
  private final Lexicon<RegionalBody> bodies;
  private final Lexicon<Vague> vague;

  private InstitutionWords(
      Lexicon<Institution.Kind> kinds, Lexicon<RegionalBody> bodies, Lexicon<Vague> vague) {
    this.kinds = kinds;
    this.bodies = bodies;
    this.vague = vague;
  }

  static InstitutionWords bundled() {
    return new InstitutionWords(
        Lexicon.bundled("institution-kinds", Institution.Kind.class),
        Lexicon.bundled("regional-bodies", RegionalBody.class),
        Lexicon.bundled("vague-words", Vague.class));
  }

  /** Tells whether a name is that of no single institution: 某公司, 山东省各高校. */
  boolean isVague(String name) {
    return isContextual(name)
        || vague.forms(Vague.ANYWHERE).stream().anyMatch(word -> name.contains(word));
  }

  /** Tells whether only the article tells whose institution a name means: 省文旅集团. */
  boolean isContextual(String name) {
    return vague.forms(Vague.FIRST).stream().anyMatch(word -> name.startsWith(word));
  }

  /** Gives the kind that the longest known ending of a name says; OTHER when none does. */
  Institution.Kind kind(String name) {
    int begin = headBegin(name);
    Institution.Kind kind = begin < 0 ? null : kinds.kind(name.substring(begin));
    return kind == null ? Institution.Kind.OTHER : kind;
  }

  /** Tells whether a name ends as names of institutions do. */
  boolean isInstitution(String name) {
    return kind(name) != Institution.Kind.OTHER;
  }

  /** Tells whether a word is itself the ending of institutions' names: 外交部. */
  boolean isHead(String word) {
    Institution.Kind kind = kinds.kind(word);
    return kind != null && kind != Institution.Kind.OTHER;
  }

  private int headBegin(String name) {
    for (int begin = 0; begin < name.length(); begin++) {
      if (kinds.kind(name.substring(begin)) != null) {
        return begin;
      }
    }
    return -1;
  }

  /** Gives the body that the words after a region's name are ({@code 第十四届人民代表大会}), or null. */
  @Nullable RegionalBody body(String words) {
    return bodies.kind(SESSION.matcher(words).replaceFirst(""));
  }

  /**
   * Gives the end of the institution that a longer name begins with: 华南理工大学 of 华南理工大学软件学院; or -1.
   * 深圳市联创科技集团|有限公司 is one institution, 中国银行|业协会 and 世界大学|生 are cut in a word.
   */
  int wholeEnd(String name) {
    for (int end = name.length() - 1; end > SHORTEST_HEAD; end--) {
      String whole = name.substring(0, end);
      int head = headBegin(whole);
      if (head > 0
          && end - head >= SHORTEST_HEAD
          && isHead(whole.substring(head))
          && endsPart(name, end)) {
        return end;
      }
    }
    return -1;
  }

  /** Tells whether a name can be cut here: what follows is a part of what stands before. */
  boolean endsPart(String name, int end) {
    return end < name.length()
        && kinds.kind(name.substring(end)) != Institution.Kind.COMPANY
        && !cutsWord(name, end);
  }

  private boolean cutsWord(String name, int end) {
    for (int begin = Math.max(0, end - LONGEST_HEAD); begin < end; begin++) {
      Trie.Match<Institution.Kind> word = kinds.longest(name, begin);
      if (word != null && word.end() > end) {
        return true;
      }
    }
    return false;
  }
}
