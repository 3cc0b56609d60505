package org.wenpu.meaning.extract.measure;

import java.util.List;

/** Tells which clauses of a sentence are policy lines. */
@FunctionalInterface
interface ClauseJudge {
  /** Gives a label for each clause. */
  List<ClauseLabel> judge(List<PolicyClause> sentence);
}
