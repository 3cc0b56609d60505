package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Words;

/**
 * Finds children called by a doubled character, beside who they are to others: {@code 女儿|萱萱},
 * {@code 晨晨|妈妈}. Near misses: {@code 孩子|慢慢|长大}, {@code 儿子|天天|练琴}, which are words.
 */
final class ChildNames {
  private static final int LENGTH = 2;
  private static final double WEIGHT = 6;
  private static final List<String> CHILDREN = List.of("儿子", "女儿", "孙子", "孙女", "外孙", "闺女", "宝宝");
  private static final List<String> PARENTS = List.of("妈妈", "爸爸", "奶奶", "爷爷", "姥姥", "外婆");

  /** Who is called by a doubled character whatever the name. */
  private static final Set<String> KIN =
      Set.of(
          "妈妈", "爸爸", "奶奶", "爷爷", "姥姥", "姥爷", "外婆", "外公", "哥哥", "姐姐", "弟弟", "妹妹", "叔叔", "伯伯", "舅舅",
          "姑姑", "公公", "婆婆", "太太", "宝宝", "娃娃");

  private ChildNames() {}

  /** Gives the names of a sentence in text order. */
  static List<PersonNames.Candidate> find(Words words) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    for (int at = words.span().begin(); at < words.span().end() - 1; at++) {
      if (words.at(at) == words.at(at + 1) && named(words, at)) {
        found.add(new PersonNames.Candidate(new Span(at, at + LENGTH), WEIGHT));
      }
    }
    return found;
  }

  private static boolean named(Words words, int begin) {
    return words.han(begin, begin + LENGTH)
        && words.at(begin - 1) != words.at(begin)
        && (cut(words.starting(begin)) && cut(words.starting(begin + 1)) || noun(words, begin))
        && (CHILDREN.stream().anyMatch(c -> words.chars().startsWith(c, begin - c.length()))
            || PARENTS.stream().anyMatch(p -> words.chars().startsWith(p, begin + LENGTH)));
  }

  /** {@code 女儿|萱萱}: near miss {@code 儿子|爸爸}. */
  private static boolean noun(Words words, int begin) {
    Token word = words.starting(begin);
    return word != null
        && word.span().length() == LENGTH
        && word.tag().startsWith("n")
        && !KIN.contains(word.text());
  }

  private static boolean cut(@Nullable Token token) {
    return token != null && token.span().length() == 1;
  }
}
