package org.wenpu.language.names.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Openings;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Trie;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Surname;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds Chinese names of persons: a surname and one or two given characters, weighed by what stands
 * before ({@code 主任} 王坚), what follows (王坚 {@code 说}), how the characters fit a name and how the
 * words around are cut.
 */
public final class PersonNames {
  /** A possible name with its weight. */
  public record Candidate(Span span, double weight) {}

  private static final double IN_LIST = 2;
  private static final double NO_NAME = Double.NEGATIVE_INFINITY;

  /** {@code 顿涅茨克、苏梅|等地}: no person. */
  private static final String AND_OTHER_PLACES = "等地";

  /** {@code 宁安（|今海林）}: a place by its former name. Near miss: {@code 王海（|今年}. */
  private static final Openings NOW = new Openings("（今(?![年天日晚早晨后春夏秋冬])");

  private static final double AFTER_BODY = 2;

  private static final int SHORTEST_CHAIN = 4;
  private final Lexicon<Surname> surnames = Lexicon.bundled("surnames", Surname.class);
  private final Lexicon<PersonContext> context =
      Lexicon.bundled("person-context", PersonContext.class);
  private final PersonSurroundings around = new PersonSurroundings(context);
  private final NameWeights weights;
  private final KnownPersons known = new KnownPersons();
  private final ForeignNames foreign = new ForeignNames(known, context, surnames);
  private final SpacedNames spaced = new SpacedNames(surnames, known);
  private final ElementNames tibetan = ElementNames.tibetan();
  private final ElementNames mongolian = ElementNames.mongolian();
  private final ElementNames uyghur = ElementNames.uyghur();
  private final AddressedNames addressed = new AddressedNames(surnames, context);
  private final ShapedNames shaped = new ShapedNames(surnames);
  private final ListOpeners openers = new ListOpeners(shaped);
  private final CutNames cuts = new CutNames(known, surnames, foreign.sounds());

  private final NamedAgain again;

  public PersonNames(Segmenter segmenter) {
    NameCharacters characters = new NameCharacters(segmenter);
    this.again = new NamedAgain(characters, foreign.sounds());
    this.weights = new NameWeights(characters, around, known, again);
  }

  /** Gives the characters that write foreign sounds. */
  public Lexicon<Sound> sounds() {
    return foreign.sounds();
  }

  /** Gives the names of a sentence, best first where they overlap, in text order. */
  public List<Candidate> find(
      Words words, TitleEnds titles, Set<Integer> bodyEnds, List<Span> places) {
    List<Candidate> candidates = new ArrayList<>();
    for (int begin = words.span().begin(); begin < words.span().end() - 1; begin++) {
      double bonus = bodyEnds.contains(begin) ? AFTER_BODY : 0;
      Candidate best = best(words, titles, begin, bonus);
      if (best != null) {
        candidates.add(best);
      }
    }
    candidates.addAll(addressed.find(words, titles));
    candidates.addAll(shaped.find(words));
    candidates.removeIf(c -> cuts.begins(words, titles, candidates, c));
    foreign.find(words, titles).stream()
        .filter(c -> namedAs(c.span(), titles) || free(c.span(), places))
        .forEach(candidates::add);
    candidates.addAll(ChildNames.find(words));
    candidates.addAll(spaced.find(words, titles));
    candidates.addAll(tibetan.find(words, titles));
    candidates.addAll(mongolian.find(words, titles));
    candidates.addAll(uyghur.find(words, titles));
    candidates.removeIf(c -> cutsPlace(words, titles, places, c.span().begin()));
    List<Candidate> kept = NameLists.kept(words, titles, candidates);
    return withoutOverlaps(openers.with(words, kept));
  }

  /** {@code 主任委员|钟山}: near miss {@code 记者|江苏南京}, a chain. */
  private static boolean namedAs(Span name, TitleEnds titles) {
    return titles.title(name.begin()) && name.length() < SHORTEST_CHAIN;
  }

  private static boolean free(Span name, List<Span> places) {
    return places.stream().noneMatch(p -> p.equals(name));
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
    Trie.Match<Surname> surname = surname(words, titles, begin);
    if (surname == null
        || surname.end() > words.span().end()
        || NoPersons.begin(words, begin)
        || NoPersons.endsTitle(words, titles, begin)) {
      return null;
    }
    Candidate best = null;
    for (int end = surname.end() + 1; end <= surname.end() + 2; end++) {
      double weight = bonus + weight(words, titles, begin, surname, end);
      if (weight >= IN_LIST && (best == null || weight > best.weight())) {
        best = new Candidate(new Span(begin, end), weight);
      }
    }
    boolean cut = best != null && !known.contains(words.text(begin, best.span().end()));
    return cut && best != null && again.longer(words, best.span())
        ? new Candidate(new Span(begin, best.span().end() + 1), best.weight())
        : best;
  }

  private double weight(
      Words words, TitleEnds titles, int begin, Trie.Match<Surname> surname, int end) {
    if (!mayEnd(words, titles, begin, end)) {
      return NO_NAME;
    }
    double after = around.after(words, begin, end);
    boolean typical = weights.typical(words, surname, end);
    return OrdinaryWords.hold(words, titles, begin, surname.end(), end, after, typical)
        ? NO_NAME
        : weights.of(words, titles, begin, surname, end, after);
  }

  private boolean mayEnd(Words words, TitleEnds titles, int begin, int end) {
    return end <= words.span().end()
        && words.han(begin, end)
        && !DottedNames.dot(words, end)
        && !words.chars().startsWith(AND_OTHER_PLACES, end)
        && !NOW.opens(words.chars(), end, words.span().end())
        && !(end - begin > 2 && around.cueWithin(words, end - 1))
        && !NoPersons.side(words, titles, begin, end)
        && !(end - begin == 2 && NoPersons.pair(words, titles, begin))
        && (titles.title(begin) || !OrdinaryWords.thing(words, begin, end));
  }

  private Trie.@Nullable Match<Surname> surname(Words words, TitleEnds titles, int begin) {
    if (again.opens(words, surnames, begin)) {
      return new Trie.Match<>(begin + 1, Surname.SINGLE);
    }
    Trie.Match<Surname> listed =
        surnames.canBegin(words.at(begin)) ? surnames.longest(words.chars(), begin) : null;
    return listed == null ? again.unlisted(words, titles, begin) : listed;
  }

  /** A name does not begin in the middle of a place: 徐汇 in {@code 上海市徐汇区}. */
  private static boolean cutsPlace(Words words, TitleEnds titles, List<Span> places, int begin) {
    return !titles.title(begin)
        && places.stream().anyMatch(p -> p.begin() < begin && begin < p.end());
  }
}
