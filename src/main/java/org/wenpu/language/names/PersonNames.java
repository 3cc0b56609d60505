package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/**
 * Finds Chinese names of persons: a surname and one or two given characters, weighed by what stands
 * before ({@code 主任} 王坚), what follows (王坚 {@code 说}), how the characters fit a name and how the
 * words around are cut.
 */
final class PersonNames {
  /** A possible name with its weight. */
  record Candidate(Span span, double weight) {}

  private static final double ACCEPT = 4.5;
  private static final String FUNCTION_TAGS = "pcur";
  private static final double AFTER_BODY = 2;

  private final Lexicon<Surname> surnames = Lexicon.bundled("surnames", Surname.class);
  private final Lexicon<PersonContext> context =
      Lexicon.bundled("person-context", PersonContext.class);
  private final NameCharacters characters;
  private final KnownPersons known = new KnownPersons();
  private final ForeignNames foreign = new ForeignNames(known, context);
  private final AddressedNames addressed = new AddressedNames(surnames, context);

  PersonNames(Segmenter segmenter) {
    this.characters = new NameCharacters(segmenter);
  }

  /** Gives the names of a sentence, best first where they overlap, in text order. */
  List<Candidate> find(Words words, TitleEnds titles, Set<Integer> bodyEnds, List<Span> places) {
    List<Candidate> candidates = new ArrayList<>();
    for (int begin = words.span.begin(); begin < words.span.end() - 1; begin++) {
      double bonus = bodyEnds.contains(begin) ? AFTER_BODY : 0;
      Candidate best = best(words, titles, begin, bonus);
      if (best != null) {
        candidates.add(best);
      }
    }
    candidates.addAll(foreign.find(words, titles));
    candidates.addAll(addressed.find(words, titles));
    candidates.removeIf(c -> cutsPlace(words, titles, places, c.span().begin()));
    return withoutOverlaps(candidates);
  }

  private static List<Candidate> withoutOverlaps(List<Candidate> candidates) {
    List<Candidate> kept = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
        .filter(c -> kept.stream().noneMatch(k -> k.span().overlaps(c.span())) && kept.add(c))
        .forEach(c -> {});
    kept.sort(Comparator.comparing(Candidate::span));
    return kept;
  }

  private @Nullable Candidate best(Words words, TitleEnds titles, int begin, double bonus) {
    Trie.Match<Surname> surname = surnames.longest(words.chars, begin);
    if (surname == null || surname.end() > words.span.end()) {
      return null;
    }
    Candidate best = null;
    for (int end = surname.end() + 1; end <= surname.end() + 2; end++) {
      if (end <= words.span.end() && words.han(begin, end) && !side(words, titles, begin, end)) {
        double weight = bonus + weigh(words, titles, begin, surname, end);
        if (weight >= ACCEPT && (best == null || weight > best.weight())) {
          best = new Candidate(new Span(begin, end), weight);
        }
      }
    }
    return best;
  }

  /** A side in talks is no person ({@code 马方}), a titled one is ({@code 总裁}黄志方). */
  private static boolean side(Words words, TitleEnds titles, int begin, int end) {
    return words.at(end - 1) == '方' && !(titles.title(begin) && end - begin > 2);
  }

  private double weigh(
      Words words, TitleEnds titles, int begin, Trie.Match<Surname> surname, int end) {
    double after = after(words, begin, end);
    boolean figure = after > -1 && known.contains(words.text(begin, end));
    return before(words, titles, begin)
        + after
        + inside(words, begin, surname.end(), end) / (titles.title(begin) ? 2 : 1)
        + characters.rate(words.chars, surname.end(), end)
        + rate(surname.value())
        + (figure ? 3.5 : 0);
  }

  private static double rate(Surname surname) {
    return switch (surname) {
      case COMMON, COMPOUND -> 1;
      case SINGLE -> 0.5;
      case RARE -> -1.5;
    };
  }

  /** A name does not begin in the middle of a place: 徐汇 in {@code 上海市徐汇区}. */
  private static boolean cutsPlace(Words words, TitleEnds titles, List<Span> places, int begin) {
    return !titles.title(begin)
        && places.stream().anyMatch(p -> p.begin() < begin && begin < p.end());
  }

  private double before(Words words, TitleEnds titles, int begin) {
    if (titles.title(begin)) {
      return 4;
    }
    if (titles.personNoun(begin)) {
      return 2.5;
    }
    char left = words.at(begin - 1);
    if (left == '、') {
      return 1.5;
    }
    if (Words.mark(left)) {
      return 1;
    }
    Token token = words.ending(begin);
    if (token == null) {
      return -2;
    }
    return context.kind(token.text()) == PersonContext.BEFORE ? 1 : 0;
  }

  private double after(Words words, int begin, int end) {
    if (end == words.span.end()) {
      return 0.5;
    }
    Trie.Match<PersonContext> next = context.longest(words.chars, end);
    if (next != null) {
      boolean word = next.end() - end > 1 || words.boundary(end);
      switch (next.value()) {
        case SPEECH, HONORIFIC -> {
          return word ? 3 : 2;
        }
        case ACT -> {
          return word ? 1 : 0.5;
        }
        case BEFORE -> {}
      }
    }
    if (Words.mark(words.at(end))) {
      return 0.5;
    }
    if (!words.boundary(end)) {
      return -2;
    }
    Token following = words.starting(end);
    boolean orphan = following != null && following.span().length() == 1;
    return orphan ? -1.5 : -0.5;
  }

  private static double inside(Words words, int begin, int given, int end) {
    Token first = words.token(begin);
    if (first == null) {
      return 0;
    }
    if (first.span().begin() == begin && first.span().end() == end) {
      return first.tag().startsWith("nr") ? 1 : -3;
    }
    boolean compound = first.span().equals(new Span(begin, given));
    if (first.span().length() > 1 && !compound && !first.tag().startsWith("nr")) {
      return -2.5;
    }
    if (FUNCTION_TAGS.indexOf(first.tag().charAt(0)) >= 0 && first.span().begin() == begin) {
      return -2;
    }
    int single = 0;
    for (int i = begin; i < end; i++) {
      Token token = words.token(i);
      if (token != null && token.span().length() == 1) {
        single++;
      }
    }
    double cut = words.boundary(begin) && words.boundary(end) ? 0.5 : -1;
    return cut + (single == end - begin ? 1.5 : 0);
  }
}
