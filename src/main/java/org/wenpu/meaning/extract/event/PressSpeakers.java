package org.wenpu.meaning.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.time.Period;
import org.wenpu.meaning.Event;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.Statement;

/**
 * Reads who answers at a press conference whose lead names nobody: {@code 举行记者会，有关负责人回答提问。}, then
 * in each paragraph {@code 部长李某介绍，…}.
 */
final class PressSpeakers {
  private static final Openings AT_IT = new Openings("会上");

  private static final Pattern UNNAMED = Pattern.compile("负责(?:人|同志)|委员|代表|部长");

  private static final Pattern TITLE =
      Pattern.compile("[^，。；]{0,24}(?:[^家]长|书记|主席|主任|委员|总理|总统|总裁|经理|院士|教授|研究员|发言人|秘书|大使|司令|负责人)");

  private static final int LONGEST_POST = 40;

  /** So many paragraphs in which nobody is heard end the conference. */
  private static final int SILENT = 2;

  private final EventScene scene;
  private final List<Statement> statements;

  PressSpeakers(EventScene scene, List<Statement> statements) {
    this.scene = scene;
    this.statements = statements;
  }

  /** Lets the speakers take part in the press conference told first. */
  void join(DistinctEvents events) {
    events.all().stream()
        .filter(e -> e.type() == Event.Type.PRESS_CONFERENCE)
        .limit(1)
        .forEach(e -> events.joinLast(speakers(e), other -> other == e));
    events.all().stream()
        .filter(e -> e.type() == Event.Type.CONFERENCE)
        .filter(e -> e.actors().stream().allMatch(a -> a.mention() == null))
        .filter(this::isNews)
        .forEach(e -> events.joinLast(first(e), other -> other == e));
  }

  /** Says whether the article begins with a conference and its day. */
  private boolean isNews(Event conference) {
    Period period = conference.period();
    return period != null
        && period.unit() == Period.Unit.DAY
        && scene.article().sentences().get(0).span().contains(conference.evidence().spans().get(0));
  }

  /** {@code 某报告会今天在北京举行。副部长|王某|表示，…}: who is heard right behind, by his post or there. */
  private List<Participant> first(Event conference) {
    Span told = conference.evidence().spans().get(0);
    return scene.article().paragraphs().stream()
        .filter(p -> p.contains(told))
        .flatMap(p -> in(new Span(told.end(), behind(told, p)), this::isOfOccasion).stream())
        .limit(1)
        .toList();
  }

  /** Gives where the sentence behind a stretch ends, or the paragraph. */
  private int behind(Span told, Span paragraph) {
    return scene.article().sentences().stream()
        .filter(s -> s.span().begin() >= told.end())
        .limit(1)
        .mapToInt(s -> Math.min(s.span().end(), paragraph.end()))
        .findFirst()
        .orElse(paragraph.end());
  }

  /** {@code 副部长|王某|表示}, {@code 王某|在会上表示}; {@code 家长王某说} is heard elsewhere. */
  private boolean isOfOccasion(Statement statement) {
    Span told = statement.evidence().spans().get(0);
    return hasPost(statement.speaker().span().begin())
        || AT_IT.isIn(scene.masked(), told.begin(), told.end());
  }

  /** {@code 外交部|副部长|王某}: a body or region and a title stand before the name. */
  private boolean hasPost(int person) {
    return scene.mentions(Math.max(0, person - LONGEST_POST), person).stream()
        .filter(m -> m.kind() != Mention.Kind.PERSON)
        .anyMatch(m -> TITLE.matcher(scene.masked()).region(m.span().end(), person).matches());
  }

  private List<Participant> speakers(Event conference) {
    int told = conference.evidence().spans().get(0).begin();
    List<Span> paragraphs = scene.article().paragraphs();
    List<Participant> speakers = new ArrayList<>();
    boolean open = false;
    int silent = 0;
    for (Span paragraph : paragraphs) {
      if (paragraph.contains(new Span(told, told + 1))) {
        String words = scene.masked().substring(paragraph.begin(), paragraph.end());
        open = UNNAMED.matcher(words).find();
      } else if (open && silent < SILENT) {
        List<Participant> here = in(paragraph, s -> true);
        silent = here.isEmpty() ? silent + 1 : 0;
        speakers.addAll(here);
      }
    }
    return speakers;
  }

  /** Gives the persons heard in a paragraph who are named there. */
  private List<Participant> in(Span paragraph, Predicate<Statement> meant) {
    return statements.stream()
        .filter(meant)
        .map(Statement::speaker)
        .filter(s -> s.mention() != null && s.mention().kind() == Mention.Kind.PERSON)
        .filter(s -> paragraph.contains(s.span()))
        .toList();
  }
}
