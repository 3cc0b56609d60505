package org.wenpu.language.segment;

/**
 * Tells the words of a way; neighbours that the custom dictionary has as one word are joined, as
 * many as it has: {@code 新|时代} → {@code 新时代}.
 */
final class Joins {
  private final CustomWords custom;
  private final char[] text;
  private final Way way;
  private final WordSink sink;

  Joins(CustomWords custom, char[] text, Way way, WordSink sink) {
    this.custom = custom;
    this.text = text;
    this.way = way;
    this.sink = sink;
  }

  void tell() {
    int word = 0;
    while (word < way.size()) {
      word = tellFrom(word);
    }
  }

  /** Tells one word; gives the next to be told. */
  private int tellFrom(int first) {
    int joined = DoubleArray.NOWHERE;
    int last = first;
    int state = stateAfter(first);
    for (int next = first + 1; custom.goesOn(state) && next < way.size(); next++) {
      state = custom.stateAfter(state, text, way.begin(next), way.stops()[next]);
      if (custom.endsIn(state)) {
        joined = state;
        last = next;
      }
    }
    if (last > first) {
      CustomWords.Joined word = custom.word(joined, text, way.begin(first), way.stops()[last]);
      sink.word(word.text(), word.tag());
    } else {
      tellAlone(first);
    }
    return last + 1;
  }

  private int stateAfter(int number) {
    Word word = way.words()[number];
    return word.isKnown()
        ? word.state()
        : custom.stateAfter(DoubleArray.ROOT, text, way.begin(number), way.stops()[number]);
  }

  private void tellAlone(int number) {
    Word word = way.words()[number];
    if (word.isKnown()) {
      sink.word(word.text(), word.tag());
    } else {
      int state = stateAfter(number);
      int begin = way.begin(number);
      String run = new String(text, begin, way.stops()[number] - begin);
      sink.word(run, custom.endsIn(state) ? custom.tag(state) : word.tag());
    }
  }
}
