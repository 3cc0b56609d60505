package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenpu.input.Span;
import org.wenpu.language.ArticleText;
import org.wenpu.language.DocumentNames;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.language.Quotation;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;
import org.wenpu.language.Titles;

/**
 * Finds the names of an article: each recogniser proposes spans with a weight, the heaviest of
 * those that overlap stays, and what was found once is found again wherever the article repeats it.
 */
public final class NameRecognizer {
  private static final int LONGEST_SLOGAN = 10;
  private static final String CLAUSE = "，。；：？！、";
  private static final double INSTITUTION = 20;
  private static final double PLACE = 6;
  private static final double SITE = 7;

  private final DocumentNames documents = new DocumentNames();
  private final NoNames noNames = new NoNames();
  private final Titles titles = Titles.bundled();
  private final PersonNames persons;
  private final PlaceNames places;
  private final SiteNames sites;
  private final KnownBodies known;
  private final InstitutionNames institutions;
  private final SpacedNames spaced;

  /** A stretch that may be a name. */
  record Proposal(Mention.Kind kind, Span span, double weight, String recognizer) {
    Proposal at(Span other) {
      return new Proposal(kind, other, weight, recognizer);
    }
  }

  public NameRecognizer(Segmenter segmenter, Gazetteer gazetteer, KnownInstitutions bodies) {
    known = new KnownBodies(bodies, gazetteer);
    Stretch stretch = new Stretch();
    persons = new PersonNames(segmenter);
    spaced = new SpacedNames(segmenter);
    places = new PlaceNames(gazetteer);
    sites = new SiteNames(stretch);
    institutions = new InstitutionNames(stretch, gazetteer);
  }

  /** Gives the names in text order, none inside another. */
  public List<Mention> recognize(
      ArticleText text, List<Sentence> sentences, List<Quotation> quotations) {
    List<Proposal> proposals = new ArrayList<>();
    for (Sentence sentence : sentences) {
      proposals.addAll(propose(new Words(text.normalized(), sentence)));
      proposals.addAll(spaced.find(text.normalized(), sentence, this::propose));
    }
    BitSet barred = new BitSet();
    for (Span phrase : noNames.in(text.normalized())) {
      proposals.removeIf(p -> NoNames.bars(phrase, p.span()));
      barred.set(phrase.begin(), phrase.end());
    }
    proposals.removeIf(p -> p.kind() == Mention.Kind.PLACE && inSlogan(p, quotations, text));
    List<Mention> mentions = documents.in(text);
    for (Mention document : mentions) {
      Span name = document.span();
      barred.set(name.begin(), name.end());
      proposals.removeIf(p -> p.span().overlaps(name));
    }
    for (Proposal p :
        Repetition.complete(text.normalized(), sentences, heaviest(proposals), barred)) {
      double confidence = Math.min(0.99, 0.5 + p.weight() / 20);
      mentions.add(
          new Mention(p.kind(), p.span(), text.original(p.span()), p.recognizer(), confidence));
    }
    mentions.removeIf(m -> outside(m.span(), sentences));
    mentions.sort(null);
    return mentions;
  }

  /** Documents are looked for in the whole text; the dateline is no part of the sentences. */
  private static boolean outside(Span span, List<Sentence> sentences) {
    return sentences.stream().noneMatch(s -> s.span().overlaps(span));
  }

  /** A place that is part of a short phrase in marks is none: {@code “旧金山愿景”}. */
  private static boolean inSlogan(Proposal place, List<Quotation> quotations, ArticleText text) {
    return quotations.stream()
        .map(Quotation::content)
        .anyMatch(
            q ->
                q.contains(place.span())
                    && q.length() > place.span().length()
                    && q.length() <= LONGEST_SLOGAN
                    && text.normalized()
                        .substring(q.begin(), q.end())
                        .chars()
                        .noneMatch(c -> CLAUSE.indexOf(c) >= 0));
  }

  private List<Proposal> propose(Words words) {
    List<Proposal> proposals = new ArrayList<>();
    List<Span> placeSpans = places.find(words);
    Map<Integer, Span> byEnd = new HashMap<>();
    placeSpans.forEach(p -> byEnd.put(p.end(), p));
    placeSpans.forEach(
        p ->
            proposals.add(
                new Proposal(Mention.Kind.PLACE, p, PLACE + p.length() / 10.0, "gazetteer")));
    sites
        .find(words, byEnd)
        .forEach(
            s ->
                proposals.add(
                    new Proposal(Mention.Kind.PLACE, s, SITE + s.length() / 10.0, "site")));
    List<Span> bodies = institutions.find(words, known.find(words, byEnd), byEnd);
    bodies.forEach(
        i ->
            proposals.add(
                new Proposal(
                    Mention.Kind.ORGANIZATION, i, INSTITUTION + i.length(), "institution")));
    placeSpans.stream()
        .flatMap(
            p ->
                bodies.stream().filter(b -> divides(b, p)).map(b -> new Span(p.begin(), b.begin())))
        .forEach(p -> proposals.add(new Proposal(Mention.Kind.PLACE, p, PLACE, "gazetteer")));
    Set<Integer> bodyEnds = bodies.stream().map(Span::end).collect(Collectors.toSet());
    TitleEnds ends = new TitleEnds(words, titles);
    persons
        .find(words, ends, bodyEnds, placeSpans)
        .forEach(
            p -> proposals.add(new Proposal(Mention.Kind.PERSON, p.span(), p.weight(), "person")));
    return proposals;
  }

  /** Tells whether an institution takes only the last link of a chain: 湖南|长沙市. */
  private static boolean divides(Span body, Span place) {
    return place.begin() < body.begin() && body.begin() < place.end();
  }

  static List<Proposal> heaviest(List<Proposal> proposals) {
    List<Proposal> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    proposals.stream()
        .sorted(
            Comparator.comparingDouble(Proposal::weight).reversed().thenComparing(Proposal::span))
        .forEach(
            p -> {
              int next = taken.nextSetBit(p.span().begin());
              if (next < 0 || next >= p.span().end()) {
                taken.set(p.span().begin(), p.span().end());
                kept.add(p);
              }
            });
    kept.sort(Comparator.comparing(Proposal::span));
    return kept;
  }
}
