package org.wenpu.language.names.institution;

import java.util.List;
import org.wenpu.language.names.word.Words;

/**
 * Knows the party's branches, whose secretaries are those of the whole body: {@code 某村|党总支书记},
 * {@code 某镇|党委书记}, {@code 某部|党组成员}. Near miss: {@code 某县委|书记}, for the committee of a region is a
 * body of its own.
 */
public final class PartyBranches {
  private static final List<String> BRANCHES = List.of("党总支部", "党总支", "党支部", "党委", "党组");
  private static final List<String> SECRETARIES = List.of("书记", "副书记", "第一书记", "部书记", "部副书记", "成员");
  private static final List<String> SETTLEMENTS = List.of("村", "社区", "嘎查", "镇", "乡", "街道");
  private static final String COMMITTEE = "党委";

  /** {@code 某联合会|党委常委}: near miss {@code 某自治区党委|常委}. */
  private static final List<String> MEMBERS = List.of("常委", "委员");

  private static final String OF_A_REGION = "自治区党委";

  private PartyBranches() {}

  /** Gives where the body ends whose branch ends at a position before a secretary, or that. */
  static int withoutBranch(Words words, int end) {
    if (memberOf(words, end)) {
      return end - COMMITTEE.length();
    }
    if (SECRETARIES.stream().noneMatch(title -> words.chars().startsWith(title, end))) {
      return end;
    }
    for (String branch : BRANCHES) {
      int at = end - branch.length();
      if (words.chars().startsWith(branch, at)
          && (!branch.equals(COMMITTEE) || !regional(words, end))) {
        return at;
      }
    }
    return end;
  }

  private static boolean memberOf(Words words, int end) {
    return words.chars().startsWith(COMMITTEE, end - COMMITTEE.length())
        && !regional(words, end)
        && MEMBERS.stream().anyMatch(title -> words.chars().startsWith(title, end));
  }

  private static boolean regional(Words words, int end) {
    return words.chars().startsWith(OF_A_REGION, end - OF_A_REGION.length());
  }

  /** Says whether a village, town or community ends at a position. */
  public static boolean settled(Words words, int end) {
    return SETTLEMENTS.stream().anyMatch(s -> words.chars().startsWith(s, end - s.length()));
  }
}
