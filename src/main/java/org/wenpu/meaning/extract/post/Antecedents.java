package org.wenpu.meaning.extract.post;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Mention;
import org.wenpu.language.Sentence;
import org.wenpu.language.Titles;
import org.wenpu.meaning.Participant;

/**
 * Finds the body named before that a title without one belongs to: {@code 走进某某公司…。车间主任李山}, {@code
 * 某村…。村党支部书记李山}. It is the nearest of its kind in the paragraph, else the only one in the text
 * before.
 */
final class Antecedents {
  private static final int LONGEST_KIND = 6;

  private static final String COMPANY = "公司";

  private final PostScene scene;

  Antecedents(PostScene scene) {
    this.scene = scene;
  }

  /** Gives the body that a bare title belongs to, or null. */
  @Nullable Mention ofTitle(TitlePhrase phrase) {
    if (phrase.kind() == Titles.Kind.COMPANY_POST) {
      return ofNoun(COMPANY, phrase.begin());
    }
    String title = scene.chars.substring(phrase.title().begin(), phrase.title().end());
    boolean region = phrase.kind() == Titles.Kind.REGION_HEAD;
    return before(
        phrase.begin(),
        m ->
            region == (m.kind() == Mention.Kind.PLACE && !Homes.ofPlace(m, title))
                && Homes.fits(m, title));
  }

  /** Gives the body or place that a noun stands for, or null: {@code 公司}, {@code 村}. */
  @Nullable Mention ofNoun(String noun, int position) {
    if (Homes.isNoun(noun)) {
      return before(position, m -> Homes.isNamed(m, noun.charAt(0)));
    }
    boolean company = Bodies.kindOfNoun(noun) == Bodies.Kind.COMPANY;
    return before(
        position,
        m ->
            (m.kind() == Mention.Kind.ORGANIZATION || !company)
                && (company && Bodies.kindOf(m.text()) == Bodies.Kind.COMPANY
                    || m.text().endsWith(noun)));
  }

  /** {@code 在|青山村|养殖基地，…。|基地|负责人}: the words behind a place that end in a noun, or null. */
  @Nullable Participant spelled(String noun, int position) {
    int from = paragraphBegin(position);
    return scene.article.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.PLACE)
        .filter(m -> m.span().begin() >= from && m.span().end() < position)
        .map(m -> spelled(m, noun, position))
        .flatMap(Optional::stream)
        .reduce((a, b) -> b)
        .orElse(null);
  }

  private Optional<Participant> spelled(Mention place, String noun, int position) {
    int from = place.span().end();
    int to = Math.min(scene.chars.length(), from + LONGEST_KIND + noun.length());
    int at = scene.chars.substring(from, to).indexOf(noun);
    int end = from + at + noun.length();
    return at > 0
            && end < position
            && scene.isBoundary(end)
            && isKind(new Span(place.span().end(), end))
        ? Optional.of(scene.participant(place.span().begin(), end))
        : Optional.empty();
  }

  /** {@code 养殖基地}: near miss {@code 一个养殖基地}. */
  private boolean isKind(Span words) {
    return scene.tokensTouching(words).stream()
        .allMatch(t -> "nvgbj".indexOf(t.tag().charAt(0)) >= 0);
  }

  /** {@code 海蓝托育中心…。|负责人王海介绍}: the body with which the sentence before begins, or null. */
  @Nullable Mention ofHead(TitlePhrase phrase) {
    int begin = scene.sentenceBegin(phrase.begin());
    Sentence last = phrase.begin() > begin || begin == 0 ? null : scene.sentence(begin - 1);
    Mention first = last == null ? null : scene.firstFrom(last.span().begin());
    return last != null
            && first != null
            && first.span().begin() == last.span().begin()
            && first.kind() == Mention.Kind.ORGANIZATION
            && paragraphBegin(begin) <= first.span().begin()
        ? first
        : null;
  }

  private @Nullable Mention before(int position, Predicate<Mention> fits) {
    int from = paragraphBegin(position);
    List<Mention> fitting =
        scene.article.mentions().stream()
            .filter(m -> m.span().end() <= position)
            .filter(m -> m.kind() == Mention.Kind.ORGANIZATION || m.kind() == Mention.Kind.PLACE)
            .filter(fits)
            .toList();
    if (fitting.isEmpty()) {
      return null;
    }
    Mention last = fitting.get(fitting.size() - 1);
    boolean only = fitting.stream().map(Mention::text).distinct().count() == 1;
    return only || last.span().begin() >= from ? last : null;
  }

  private int paragraphBegin(int position) {
    return scene.article.paragraphs().stream()
        .filter(p -> p.contains(position))
        .map(Span::begin)
        .findFirst()
        .orElse(position);
  }
}
