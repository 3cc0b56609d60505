package org.wenpu.language.names.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Characters;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.word.Roads;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.Words;

/**
 * Finds rivers, hills and hamlets that no list has, whose name falls into single characters before
 * its head ({@code 挠|力|河}), because an article names them again or because of where they stand:
 * between marks or behind 在, and before what is said of such places. Near misses: {@code 治山治水},
 * {@code 过|小河}.
 */
public final class SpelledSites {
  private static final Characters HEADS = Characters.of("河江湖山岛沟洲湾峡岭峰坝滩坪塬淀泊溪潭庙寺塔祠庄屯寨堡圩垸闸村");
  private static final String WATERS = "河江湖溪渠";

  /** Heads that given names end in, too: {@code 陈小|江}. */
  private static final String GIVEN = "江河山峰岭洲溪湖岛峡";

  private static final String HILLS = "山峰岭岛";

  /** What only says how a hill is: {@code 高|山}. Near miss: {@code 紫|山}. */
  private static final String SIZES = "大小高深低矮青荒绿新老好美名远近";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;
  private static final int AGAIN = 2;

  /** How often an article names what is one character and a head: {@code 小|江}. */
  private static final int SHORT_AGAIN = 3;

  /** Tags of words that are part of no name. */
  private static final String FUNCTIONS = "wucyrp";

  private static final String STOPS =
      "的地得了着过和与及或等在是有为以将向对从被把让使由给往到至于因但而且并也都还就又再才已正曾要能会可应该需多少各全每某另其此这那本我你他她它"
          + "们个名位座处条项所间辆次批届天年月日号时分秒不没无很更最太遭受约近超达共即仅只内外前进入返回驻赴来去出几数省市县区州称看用做获第之沿跨"
          + "种亩万亿千百两一入引化";

  /** What begins no name where the dictionary has no word: {@code 净|乡}. */
  private static final String ORDINARY = "admqfvtpcury";

  private final Lexicon<Surname> surnames = Lexicon.bundled("surnames", Surname.class);
  private final Set<String> names = new HashSet<>();

  /**
   * @param sentences of one article
   */
  public SpelledSites(List<Words> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> whole = new HashSet<>();
    for (Words words : sentences) {
      for (Span name : candidates(words)) {
        String text = words.text(name.begin(), name.end());
        counts.merge(text, 1, Integer::sum);
        if (begins(words, name)) {
          whole.add(text);
        }
      }
    }
    counts.forEach(
        (name, count) -> {
          int enough = name.length() > SHORTEST ? AGAIN : SHORT_AGAIN;
          if (count >= enough && whole.contains(name)) {
            names.add(name);
          }
        });
  }

  /**
   * Gives the sites of a sentence.
   *
   * @param places of the gazetteer by their end
   */
  public List<Span> find(Words words, Map<Integer, Span> places) {
    List<Span> found = new ArrayList<>();
    for (Span name : candidates(words)) {
      if ((names.contains(words.text(name.begin(), name.end()))
              || placed(words, name)
              || listed(words, name, places))
          && places.values().stream().noneMatch(name::overlaps)) {
        found.add(name);
      }
    }
    return found;
  }

  private List<Span> candidates(Words words) {
    List<Span> found = new ArrayList<>();
    for (int end = words.span().begin() + SHORTEST; end <= words.span().end(); end++) {
      Token head = HEADS.contains(words.at(end - 1)) ? words.ending(end) : null;
      if (head != null && head.span().length() == 1 && !Roads.begin(words, end)) {
        addEnding(words, end, found);
      }
    }
    return found;
  }

  private void addEnding(Words words, int end, List<Span> found) {
    int begin = end - 1;
    while (end - begin <= LONGEST && part(words.ending(begin))) {
      begin--;
      boolean single = end - begin == SHORTEST;
      Token first = words.starting(begin);
      if ((!single || first != null && mayName(words, first, end)) && !person(words, begin, end)) {
        found.add(new Span(begin, end));
      }
    }
  }

  /** {@code 陈小江}: a surname and a given name. */
  private boolean person(Words words, int begin, int end) {
    return GIVEN.indexOf(words.at(end - 1)) >= 0
        && surnames.kind(words.text(begin, begin + 1)) != null;
  }

  /** {@code 小|江}: near miss {@code 深|沟}. */
  private static boolean mayName(Words words, Token first, int end) {
    char tag = first.tag().charAt(0);
    boolean hill = HILLS.indexOf(words.at(end - 1)) >= 0;
    boolean quality = hill && tag == 'a' && SIZES.indexOf(first.text()) < 0;
    return ORDINARY.indexOf(tag) < 0
        || quality
        || tag == 'a' && WATERS.indexOf(words.at(end - 1)) >= 0;
  }

  private static boolean part(@Nullable Token token) {
    return token != null
        && token.span().length() == 1
        && Words.han(token.text().charAt(0))
        && STOPS.indexOf(token.text()) < 0
        && FUNCTIONS.indexOf(token.tag().charAt(0)) < 0;
  }

  /** Tells whether nothing before a name can be part of it. */
  private static boolean begins(Words words, Span name) {
    return !part(words.ending(name.begin()));
  }

  /** {@code 沁河、|渚河}: another water in a list of them. */
  private static boolean listed(Words words, Span name, Map<Integer, Span> places) {
    int before = name.begin() - 1;
    return words.at(before) == '、'
        && places.containsKey(before)
        && WATERS.indexOf(words.at(name.end() - 1)) >= 0
        && words.at(before - 1) == words.at(name.end() - 1);
  }

  /** {@code ，挠力河、}, {@code 在虞山}. */
  private static boolean placed(Words words, Span name) {
    return name.length() > SHORTEST
        && begins(words, name)
        && LoneSettlements.leads(words, name.begin())
        && WATERS.indexOf(words.at(name.end() - 1)) >= 0;
  }
}
