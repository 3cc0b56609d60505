package org.wenpu.meaning.extract.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.language.Mention;
import org.wenpu.language.Titles.Kind;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.post.TitlePhrase.BodySource;

/** Gives titles without a body of their own the one they share: {@code 某局党组书记、局长}. */
final class BodyResolver {
  private static final Set<String> WHOLE_COUNTRY = Set.of("国家", "全国");

  private static final String HEAD = "负责人";

  private static final String SPOKESMAN = "发言人";

  /** {@code 海蓝局|统计司}: near miss {@code 海蓝大学|第一医院}, a body of its own. */
  private static final Pattern DEPARTMENT = Pattern.compile("\\p{IsHan}{1,14}(?:司|处|室|办)");

  private final PostScene scene;
  private final Antecedents before;

  BodyResolver(PostScene scene) {
    this.scene = scene;
    this.before = new Antecedents(scene);
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
      boolean alone = phrase == chain.get(0) || phrase.kind() == Kind.COMPANY_POST;
      settled = alone && isBare(settled) ? ofBefore(settled) : settled;
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
      default -> phrase;
    };
  }

  private String before(TitlePhrase phrase) {
    return scene.chars.substring(phrase.begin(), phrase.title().begin());
  }

  private TitlePhrase elided(TitlePhrase phrase, @Nullable Participant carried) {
    Participant fitting = carried == null ? null : fitting(phrase, carried);
    return fitting == null ? phrase : phrase.withBody(fitting, BodySource.TAKEN_OVER);
  }

  /** Says whether no words before a title say whose it is: {@code 。|护士长}, {@code 年轻的|护士长}. */
  private static boolean isBare(TitlePhrase phrase) {
    boolean untold = phrase.source() == BodySource.ELIDED || phrase.source() == BodySource.NONE;
    boolean apart = phrase.begin() == phrase.title().begin() || phrase.kind() == Kind.COMPANY_POST;
    return untold && apart && phrase.kind() != Kind.ROLE;
  }

  private boolean isHead(TitlePhrase phrase) {
    return HEAD.equals(scene.chars.substring(phrase.title().begin(), phrase.title().end()));
  }

  private @Nullable Participant fitting(TitlePhrase phrase, Participant carried) {
    Mention mention = carried.mention();
    boolean place = mention != null && mention.kind() == Mention.Kind.PLACE;
    String title = scene.chars.substring(phrase.title().begin(), phrase.title().end());
    return switch (phrase.kind()) {
      case REGION_HEAD -> place ? carried : PartyCommittee.region(scene, carried);
      case STATE_OFFICE -> place || isMission(carried, title) ? carried : null;
      case SEAT -> PartyCommittee.isCommittee(carried.name()) ? carried : null;
      case JOB -> mention != null && Homes.fits(mention, title) ? carried : null;
      case ROLE, OCCUPATION -> null;
      default -> title.endsWith(SPOKESMAN) ? whole(carried) : carried;
    };
  }

  /** {@code 某国驻某盟使团团长、|特命全权大使}: an envoy heads the mission. */
  private static boolean isMission(Participant body, String title) {
    return TitleReader.isEnvoy(title) && TitleReader.isMission(body.name());
  }

  /** {@code 海蓝局…。海蓝局统计司司长、|新闻发言人}: a spokesman is that of the whole body. */
  private Participant whole(Participant department) {
    return scene.article.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .filter(m -> m.text().length() < department.name().length())
        .filter(m -> department.name().startsWith(m.text()))
        .filter(m -> DEPARTMENT.matcher(department.name().substring(m.text().length())).matches())
        .max(Comparator.comparingInt(m -> m.text().length()))
        .map(Participant::of)
        .orElse(department);
  }

  private TitlePhrase generic(TitlePhrase phrase, String words, @Nullable Participant carried) {
    String noun = Homes.isNoun(words) ? words : Bodies.genericNoun(words);
    Participant region = carried == null ? null : PartyCommittee.region(scene, carried);
    if (region != null && region.name().endsWith(words)) {
      return phrase.withBody(region, BodySource.TAKEN_OVER);
    }
    Mention found = noun == null ? null : before.ofNoun(noun, phrase.begin());
    if (found != null) {
      return phrase.withBody(Participant.of(found), BodySource.ANTECEDENT);
    }
    if (PartyCommittee.isOfOwnRegion(words)) {
      return phrase.withBody(phrase.body(), BodySource.WORDS);
    }
    Participant spelled =
        noun == null || noun.length() == 1 ? null : before.spelled(noun, phrase.begin());
    return spelled == null ? phrase : phrase.withBody(spelled, BodySource.ANTECEDENT);
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

  /** {@code 某医院…。|护士长李山}: a title of one kind of body is that of the one named before. */
  private TitlePhrase ofBefore(TitlePhrase phrase) {
    Mention found = isHead(phrase) ? before.ofHead(phrase) : before.ofTitle(phrase);
    return found == null
        ? phrase
        : phrase.withBody(PartyCommittee.without(scene, found), BodySource.ANTECEDENT);
  }
}
