package org.wenpu.meaning.extract.event;

/** Where the sentence names who takes part in what a trigger tells. */
enum ActorPattern {
  /** Who does it stands before: {@code 国务院|印发《…》}. */
  AGENT,
  /** What it happens to stands before: {@code 南湖大桥|通车}; with an object whoever does it. */
  THEME,
  /** Both sides, before and behind: {@code 李强|会见|安瓦尔}, {@code 中英|签署}. */
  ENCOUNTER,
  /** Who holds an occasion, or the occasion itself: {@code 辽宁|召开大会}, {@code 论坛|举行}. */
  HOLD,
  /** Who takes part in an occasion: {@code 韩正|出席…开幕式}. */
  ATTEND,
  /** Who looks at a place: {@code 李强|在山东|调研}. */
  INSPECT,
  /** Where someone who is on an inspection goes next: {@code 李强|来到某厂}. */
  STOP,
  /** Who speaks or is at an occasion: {@code 在福建…座谈会上}. */
  SCENE,
  /** Whom it concerns stands behind: {@code 来华访问的|阿里波夫}. */
  CONCERNED,
  /** Nobody acts; it happens to a place: {@code 甘肃发生地震}. */
  HAPPENING
}
