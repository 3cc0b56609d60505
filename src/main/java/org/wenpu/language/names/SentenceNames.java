package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;
import org.wenpu.language.Titles;
import org.wenpu.language.names.institution.InstitutionNames;
import org.wenpu.language.names.institution.KnownBodies;
import org.wenpu.language.names.institution.PartyBranches;
import org.wenpu.language.names.person.PersonNames;
import org.wenpu.language.names.place.LinkedSites;
import org.wenpu.language.names.place.PlaceNames;
import org.wenpu.language.names.place.PlaceUses;
import org.wenpu.language.names.place.Settlements;
import org.wenpu.language.names.place.SpelledSites;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/** Proposes the names of a sentence, each kind on what the kinds before it found. */
final class SentenceNames {
  private static final double INSTITUTION = 20;
  private static final double PLACE = 6;
  private static final int SHORT_BODY = 3;

  private final Titles titles = Titles.bundled();
  private final Settlements settlements = new Settlements();
  private final PersonNames persons;
  private final PlaceNames places;
  private final SiteProposals sites;
  private final KnownBodies known;
  private final InstitutionNames institutions;

  SentenceNames(
      Segmenter segmenter, Gazetteer gazetteer, KnownInstitutions bodies, Stretch stretch) {
    persons = new PersonNames(segmenter);
    places = new PlaceNames(gazetteer);
    sites = new SiteProposals(stretch, gazetteer, persons.sounds());
    known = new KnownBodies(bodies, gazetteer);
    institutions = new InstitutionNames(stretch, gazetteer, persons.sounds());
  }

  /**
   * Adds what may be names.
   *
   * @param chains takes the places that are chains of links
   */
  void propose(
      Words words,
      Sentence sentence,
      SpelledSites spelled,
      List<Proposal> proposals,
      List<LinkedSites.Link> chains) {
    List<Span> found = settlements.join(words, places.find(words));
    TitleEnds ends = new TitleEnds(words, sentence, titles);
    Map<Integer, Span> byEnd = new HashMap<>();
    for (Span place : found) {
      byEnd.put(place.end(), place);
      proposals.add(Proposal.of(NameRule.PLACE, place, PLACE + place.length() / 10.0));
    }
    int first = proposals.size();
    chains.addAll(sites.add(words, byEnd, spelled, ends, proposals));
    Map<Integer, Span> seats =
        SiteProposals.withSites(words, byEnd, proposals.subList(first, proposals.size()));
    List<Span> bodies = new ArrayList<>(institutions.find(words, known(words, byEnd), seats));
    bodies.removeIf(body -> found.stream().anyMatch(place -> place.contains(body)));
    SiteProposals.addFormal(words, seats, bodies, proposals);
    for (Span body : bodies) {
      boolean village = PartyBranches.settled(words, body.end());
      NameRule rule = village ? NameRule.SITE : NameRule.INSTITUTION;
      proposals.add(Proposal.of(rule, body, INSTITUTION + body.length()));
      addDivided(body, found, proposals);
    }
    Set<Integer> bodyEnds = bodies.stream().map(Span::end).collect(Collectors.toSet());
    PersonProposals.add(words, ends, persons.find(words, ends, bodyEnds, found), proposals);
  }

  /** Gives the well-known bodies but for those in names of two: {@code 中国—|东盟|命运共同体}. */
  private List<Span> known(Words words, Map<Integer, Span> places) {
    return known.find(words, places).stream()
        .filter(
            body ->
                body.length() > SHORT_BODY
                    || !PlaceUses.secondOfTwo(words, body.begin(), body.end()))
        .toList();
  }

  /** Of a chain an institution may take the last link only: 湖南|长沙市比亚迪汽车有限公司. */
  private static void addDivided(Span body, List<Span> places, List<Proposal> proposals) {
    for (Span place : places) {
      if (place.begin() < body.begin() && body.begin() < place.end()) {
        Span rest = new Span(place.begin(), body.begin());
        proposals.add(Proposal.of(NameRule.PLACE, rest, PLACE));
      }
    }
  }
}
