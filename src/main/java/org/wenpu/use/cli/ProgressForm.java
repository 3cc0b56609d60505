package org.wenpu.use.cli;

import java.util.Locale;

/** Says in which form progress is shown. */
enum ProgressForm {
  TEXT {
    @Override
    String line(Progress.State state) {
      String files =
          state.whole().files() == 0
              ? ""
              : String.format(
                  Locale.ROOT, "%,d of %,d files, ", state.files(), state.whole().files());
      String left =
          state.secondsLeft() < 0
              ? ""
              : String.format(Locale.ROOT, ", %.0f s left", state.secondsLeft());
      return String.format(
          Locale.ROOT,
          "%s%,d articles, %,d facts, %.0f articles/s, %.0f s%s",
          files,
          state.articles(),
          state.facts(),
          state.articlesASecond(),
          state.seconds(),
          left);
    }
  },
  JSON {
    @Override
    String line(Progress.State state) {
      return String.format(
          Locale.ROOT,
          "{\"files\":%d,\"filesTotal\":%d,\"bytes\":%d,\"bytesTotal\":%d,\"articles\":%d,\"facts\":%d,"
              + "\"articlesPerSecond\":%.1f,\"seconds\":%.1f,\"secondsLeft\":%s,\"done\":%b}",
          state.files(),
          state.whole().files(),
          state.bytes(),
          state.whole().bytes(),
          state.articles(),
          state.facts(),
          state.articlesASecond(),
          state.seconds(),
          state.secondsLeft() < 0
              ? "null"
              : String.format(Locale.ROOT, "%.1f", state.secondsLeft()),
          state.done());
    }
  },
  NONE {
    @Override
    String line(Progress.State state) {
      return "";
    }
  };

  /** Gives one line, empty for none. */
  abstract String line(Progress.State state);
}
