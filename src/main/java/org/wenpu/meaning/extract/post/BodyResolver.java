package org.wenpu.meaning.extract.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.post.TitlePhrase.BodySource;

/** Gives titles without a body of their own the one they share: {@code 某局党组书记、局长}. */
final class BodyResolver {
  private static final Set<String> WHOLE_COUNTRY = Set.of("国家", "全国");

  private final PostScene scene;

  BodyResolver(PostScene scene) {
    this.scene = scene;
  }

  /**
   * Resolves a chain in text order; {@code carried} is the body of the title before it, or null.
   */
  List<TitlePhrase> resolve(List<TitlePhrase> chain, @Nullable Participant carried) {
    List<TitlePhrase> resolved = new ArrayList<>();
    Participant current = carried;
    boolean former = false;
    for (TitlePhrase phrase : chain) {
      TitlePhrase settled = settle(phrase, current);
      former = settled.former() || former && settled.source() == BodySource.TAKEN_OVER;
      settled = former ? settled.asFormer() : settled;
      resolved.add(settled);
      current = settled.body() != null ? passedOn(settled) : current;
    }
    return resolved;
  }

  /**
   * Gives the body a title hands on to the next without one; a seat in an assembly hands on none.
   */
  static @Nullable Participant passedOn(TitlePhrase phrase) {
    Participant body = phrase.body();
    boolean seat = phrase.kind() == Kind.SEAT;
    boolean own =
        (!seat || body != null && PartyCommittee.isCommittee(body.name()))
            && phrase.kind() != Kind.JOB
            && phrase.kind().isPost();
    return own && body != null && !WHOLE_COUNTRY.contains(body.name()) ? body : null;
  }

  private TitlePhrase settle(TitlePhrase phrase, @Nullable Participant carried) {
    Participant body = phrase.body();
    if (carried != null && PartyCommittee.isDepartmentOf(carried.name(), before(phrase))) {
      return phrase.entitled(phrase.begin()).withBody(carried, BodySource.TAKEN_OVER);
    }
    return switch (phrase.source()) {
      case WORDS -> words(phrase);
      case GENERIC -> generic(phrase, body == null ? "" : body.name(), carried);
      case ELIDED -> elided(phrase, carried);
      case NONE -> phrase.kind() == Kind.COMPANY_POST ? company(phrase) : phrase;
      default -> phrase;
    };
  }

  private String before(TitlePhrase phrase) {
    return scene.chars.substring(phrase.begin(), phrase.title().begin());
  }

  private TitlePhrase elided(TitlePhrase phrase, @Nullable Participant carried) {
    Participant fitting = carried == null ? null : fitting(phrase.kind(), carried);
    if (fitting != null) {
      return phrase.withBody(fitting, BodySource.TAKEN_OVER);
    }
    return phrase.kind() == Kind.COMPANY_POST ? company(phrase) : phrase;
  }

  private @Nullable Participant fitting(Kind kind, Participant carried) {
    boolean place = carried.mention() != null && carried.mention().kind() == Mention.Kind.PLACE;
    return switch (kind) {
      case REGION_HEAD -> place ? carried : PartyCommittee.region(scene, carried);
      case STATE_OFFICE -> place ? carried : null;
      case SEAT -> PartyCommittee.isCommittee(carried.name()) ? carried : null;
      case JOB, OCCUPATION -> null;
      default -> carried;
    };
  }

  private TitlePhrase generic(TitlePhrase phrase, String words, @Nullable Participant carried) {
    String noun = Bodies.genericNoun(words);
    Participant region = carried == null ? null : PartyCommittee.region(scene, carried);
    if (region != null && region.name().endsWith(words)) {
      return phrase.withBody(region, BodySource.TAKEN_OVER);
    }
    Mention found = noun == null ? null : before(phrase.begin(), noun, Bodies.kindOfNoun(noun));
    if (found != null) {
      return phrase.withBody(Participant.of(found), BodySource.ANTECEDENT);
    }
    return PartyCommittee.isOfOwnRegion(words)
        ? phrase.withBody(phrase.body(), BodySource.WORDS)
        : phrase;
  }

  /** {@code 海蓝大学|顾问委员会…。顾问委员会|主席李山}: the one body before whose name ends so. */
  private TitlePhrase words(TitlePhrase phrase) {
    Participant body = phrase.body();
    if (body == null) {
      return phrase;
    }
    List<Mention> named =
        scene.article.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
            .filter(m -> m.span().end() <= phrase.begin())
            .filter(m -> m.text().length() > body.name().length() && m.text().endsWith(body.name()))
            .toList();
    boolean one = named.stream().map(Mention::text).distinct().count() == 1;
    return one ? phrase.withBody(Participant.of(named.get(0)), BodySource.ANTECEDENT) : phrase;
  }

  private TitlePhrase company(TitlePhrase phrase) {
    Mention found = before(phrase.begin(), "公司", Bodies.Kind.COMPANY);
    return found == null ? phrase : phrase.withBody(Participant.of(found), BodySource.ANTECEDENT);
  }

  /** The nearest body before, in the same paragraph, that the noun can stand for. */
  private @Nullable Mention before(int position, String noun, Bodies.@Nullable Kind kind) {
    Span paragraph = paragraph(position);
    Mention mention = scene.lastBefore(position);
    while (mention != null && paragraph.contains(mention.span().begin())) {
      boolean company = kind == Bodies.Kind.COMPANY && Bodies.kindOf(mention.text()) == kind;
      if (mention.kind() == Mention.Kind.ORGANIZATION
          && (company || mention.text().endsWith(noun))) {
        return mention;
      }
      mention = scene.lastBefore(mention.span().begin());
    }
    return null;
  }

  private Span paragraph(int position) {
    return scene.article.paragraphs().stream()
        .filter(p -> p.contains(position))
        .findFirst()
        .orElse(new Span(position, position));
  }
}
