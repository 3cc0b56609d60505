package org.wenpu.meaning.extract.statement;

/** Sorts reporting verbs by what they ask of the words around them. */
enum CueKind {
  /** A comma, a colon, a quotation mark or a quotation before it brings the words: 说. */
  SAY,
  /** The words may follow at once: 表示要…, 强调加快…. */
  STATE,
  /** Whom it is said to stands between: 告诉记者，…. */
  TELL,
  /** A wish or an order, which may have its words for an object: 建议加快…. */
  DIRECT,
  /** What persons say and institutions decree: 提出. */
  PROPOSE,
  /** A body makes something known: 公布，…. */
  ANNOUNCE,
  /** Figures speak for who counted them: 统计局数据显示. */
  SHOW,
  /** Media speak: 据…报道. */
  REPORT,
  /** The reporter learns it from a source: 记者从交通运输部获悉. */
  LEARN,
  /** Whose opinion follows stands before it: 在专家看来，…. */
  VIEW,
  /** Speech only after a quotation: “…。”他展望。 */
  AFTER_QUOTE,
  /** Looks like a verb of speech, is none: 简称, 据说, 说服. */
  NONE
}
