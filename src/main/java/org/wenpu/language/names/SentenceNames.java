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
import org.wenpu.language.names.place.EventNames;
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

  /** How federations of sports begin: {@code 国际雪联}. */
  private static final String WIDE = "国世亚";

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

  /** What may be names in a sentence: asked kind by kind, in the order of the methods. */
  final class Draft {
    private final Words words;
    private final TitleEnds ends;
    private final SpelledSites spelled;
    private final Map<Integer, Span> byEnd = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private List<Span> found = List.of();
    private List<LinkedSites.Link> chains = List.of();
    private Map<Integer, Span> seats = Map.of();
    private List<Span> bodies = List.of();

    Draft(Words words, Sentence sentence, SpelledSites spelled) {
      this.words = words;
      this.spelled = spelled;
      ends = new TitleEnds(words, sentence, titles);
    }

    void findPlaces() {
      found = settlements.join(words, places.find(words));
      for (Span place : found) {
        byEnd.put(place.end(), place);
        proposals.add(Proposal.of(NameRule.PLACE, place, PLACE + place.length() / 10.0));
      }
    }

    void findSites() {
      int first = proposals.size();
      chains = sites.add(words, byEnd, spelled, ends, proposals);
      seats = SiteProposals.withSites(words, byEnd, proposals.subList(first, proposals.size()));
    }

    void findBodies() {
      bodies = new ArrayList<>(institutions.find(words, known(words, byEnd), seats));
      bodies.removeIf(
          body -> contest(words, body) || found.stream().anyMatch(p -> p.contains(body)));
      SiteProposals.addFormal(words, seats, bodies, proposals);
      for (Span body : bodies) {
        boolean village = PartyBranches.settled(words, body.end());
        NameRule rule = village ? NameRule.SITE : NameRule.INSTITUTION;
        proposals.add(Proposal.of(rule, body, INSTITUTION + body.length()));
        addDivided(body, found, proposals);
      }
    }

    void findPersons() {
      Set<Integer> bodyEnds = bodies.stream().map(Span::end).collect(Collectors.toSet());
      PersonProposals.add(words, ends, persons.find(words, ends, bodyEnds, found), proposals);
    }

    List<Proposal> proposals() {
      return proposals;
    }

    /** Gives the places that are chains of links. */
    List<LinkedSites.Link> chains() {
      return chains;
    }
  }

  /** {@code 国际雪联|自由式滑雪世界杯}: part of the name of a contest. Near miss: {@code 国际雪联|宣布}. */
  private static boolean contest(Words words, Span body) {
    return words.at(body.end() - 1) == '联'
        && WIDE.indexOf(words.at(body.begin())) >= 0
        && EventNames.hold(words, body.begin(), body.end());
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
