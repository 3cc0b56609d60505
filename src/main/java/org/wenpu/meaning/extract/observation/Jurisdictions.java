package org.wenpu.meaning.extract.observation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.KnownInstitution;
import org.wenpu.language.Mention;
import org.wenpu.language.Place;
import org.wenpu.language.Reference;
import org.wenpu.meaning.Participant;

/**
 * Says for which country or region a body of the state stands: what {@code 水利部} tells and orders is
 * of the country, what {@code 某省统计局} tells of the province.
 */
final class Jurisdictions {
  private static final Set<KnownInstitution.Kind> STATE =
      EnumSet.of(KnownInstitution.Kind.GOVERNMENT_BODY, KnownInstitution.Kind.PARTY_BODY);

  private static final Pattern ORGAN =
      Pattern.compile("(?:政府|[厅局委部]|办公室|新闻办|海关|人大常委会|政协|法院|检察院|气象台)$");

  private static final Pattern NATIONAL = Pattern.compile("^(?:中国|国家|全国)");

  /** They tell of the whole earth. */
  private static final Pattern WEATHER = Pattern.compile("气象|地震|天文");

  private static final Set<String> TREASURY = Set.of("中央财政", "国债");
  private static final String HEARD = "从据由";
  private static final Pattern LEARNT = Pattern.compile("[^，。；：\\n]{0,12}(?:获悉|了解到|消息|最新数据|数据)");

  private final AnnotatedArticle article;
  private final Reference reference;
  private @Nullable List<Telling> tellings;

  /**
   * A name from which on somebody else tells.
   *
   * @param told for whom; null for nobody at home
   */
  private record Telling(Span name, @Nullable Participant told) {}

  Jurisdictions(AnnotatedArticle article, Reference reference) {
    this.article = article;
    this.reference = reference;
  }

  /**
   * Gives whose a figure of another sentence is when a clause told of this topic: the region of a
   * body of the state, null for the press and for those all know, else the topic itself.
   *
   * @param deed whether the figure is of what the topic goes on to do
   */
  @Nullable Participant carried(Participant topic, boolean deed) {
    Mention name = topic.mention() == null ? listed(topic) : topic.mention();
    if (name == null) {
      return TREASURY.contains(topic.name()) ? Participant.china(topic.span()) : topic;
    }
    boolean leader =
        name.kind() == Mention.Kind.PERSON && reference.figures().named(name.text()) != null;
    KnownInstitution known = reference.institutions().named(name.text());
    boolean press = known != null && known.kind() == KnownInstitution.Kind.MEDIA;
    boolean national = known == null || STATE.contains(known.kind());
    Participant region = national && !deed ? of(name, known) : null;
    return leader || press ? null : region == null ? topic : region;
  }

  /** Gives for whom the body nearest before a figure tells that tells it; null for none. */
  @Nullable Participant told(int figure) {
    boolean pieces = article.article().headline().title().contains("快讯");
    int from = pieces ? article.chars().lastIndexOf('\n', figure - 1) + 1 : 0;
    Participant told = null;
    for (Telling telling : tellings()) {
      if (telling.name.begin() >= from && telling.name.end() <= figure) {
        told = telling.told;
      }
    }
    return told;
  }

  /** Gives the names from which on somebody else tells; looks for them once. */
  private List<Telling> tellings() {
    if (tellings == null) {
      tellings = new ArrayList<>();
      for (Mention name : article.mentions()) {
        boolean abroad = name.kind() == Mention.Kind.PLACE && isAbroad(place(name));
        if (abroad || isTeller(name)) {
          tellings.add(new Telling(name.span(), abroad ? null : of(name, known(name))));
        }
      }
    }
    return tellings;
  }

  private boolean isAbroad(@Nullable Place place) {
    return place != null && reference.places().province(place) == null && isCountry(place);
  }

  private static boolean isCountry(Place place) {
    return place.kind() == Place.Kind.COUNTRY && !place.label().startsWith("中");
  }

  private @Nullable Place place(Mention name) {
    return reference.places().resolve(name.text(), Set.of());
  }

  private boolean isTeller(Mention name) {
    if (name.kind() != Mention.Kind.ORGANIZATION) {
      return false;
    }
    if (WEATHER.matcher(name.text()).find()) {
      return false;
    }
    int begin = name.span().begin();
    boolean heard = begin > 0 && HEARD.indexOf(article.chars().charAt(begin - 1)) >= 0;
    return Bystanders.tells(article.chars(), name.span().end())
        || heard
            && LEARNT
                .matcher(article.chars())
                .region(name.span().end(), article.chars().length())
                .lookingAt();
  }

  private @Nullable KnownInstitution known(Mention name) {
    return reference.institutions().named(name.text());
  }

  /** {@code |甲部、乙部|联合印发…}: the first of a list of bodies. */
  private @Nullable Mention listed(Participant topic) {
    return article.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
        .filter(m -> m.span().begin() == topic.span().begin())
        .filter(m -> topic.name().startsWith(m.text() + "、"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Participant of(Mention name, @Nullable KnownInstitution known) {
    Span span = name.span();
    boolean body = name.kind() == Mention.Kind.ORGANIZATION;
    boolean state =
        known != null
            && known.location() == null
            && (STATE.contains(known.kind()) || NATIONAL.matcher(known.label()).find());
    if (!body || state) {
      return body ? Participant.china(span) : null;
    }
    int end = reference.places().longestNameAt(name.text(), 0);
    boolean organ = end > 0 && ORGAN.matcher(name.text().substring(end)).find();
    Place place =
        organ ? reference.places().resolve(name.text().substring(0, end), Set.of()) : null;
    boolean home = place != null && reference.places().province(place) != null;
    return home
        ? new Participant(
            name.text().substring(0, end), new Span(span.begin(), span.begin() + end), null)
        : null;
  }
}
