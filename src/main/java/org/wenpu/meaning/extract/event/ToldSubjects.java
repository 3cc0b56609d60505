package org.wenpu.meaning.extract.event;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;

/** Finds the subjects of a stretch, of one who tells of others those: {@code 贝尔证实|伊朗|…}. */
final class ToldSubjects {
  /** {@code 贝尔|证实|伊朗发动袭击}, {@code 李明|欢迎|贝尔访华}: a name right behind is who acts. */
  private static final Pattern TELLING =
      Pattern.compile(
          "证实|确认|表示|声称|称|说|指责|指控|谴责|透露|报道|批评|警告|欢迎|感谢|邀请" + "|(?:就|针对)(?=[^，。；的]{2,10}(?:在|以|向))");

  /** {@code 某部印发通知，|联合某台|推出节目}: who acts is told before; {@code 联合国某署} acts itself. */
  static final Openings TOGETHER = new Openings("联合(?![国会体社])|会同|携手|协同(?!办公)");

  private final EventScene scene;
  private final NameChains names;

  ToldSubjects(EventScene scene, NameChains names) {
    this.scene = scene;
    this.names = names;
  }

  /** Gives those of the clause of a cue, or of one before it in the sentence. */
  List<Mention> of(EventCue cue) {
    List<Mention> here = names.inSentence(cue, this::in);
    boolean together = TOGETHER.opens(scene.masked(), cue.clause().begin(), cue.begin());
    for (Clause c = scene.before(cue.clause()); together && c != null; c = scene.before(c)) {
      List<Mention> actors = in(c.span());
      if (!actors.isEmpty()) {
        return Stream.concat(actors.stream(), here.stream()).distinct().toList();
      }
    }
    return here;
  }

  /** Gives who acts in a stretch: of {@code 贝尔证实|伊朗|…} who is spoken of. */
  private List<Mention> in(Span stretch) {
    Matcher telling = TELLING.matcher(scene.masked()).region(stretch.begin(), stretch.end());
    while (telling.find()) {
      List<Mention> told =
          scene.mentionAt(telling.end()) == null
              ? List.of()
              : names.subjects(telling.end(), stretch.end());
      if (!told.isEmpty()) {
        return told;
      }
    }
    return names.subjects(stretch.begin(), stretch.end());
  }
}
