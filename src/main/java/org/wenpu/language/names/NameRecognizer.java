package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
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
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;
import org.wenpu.language.Titles;
import org.wenpu.language.Token;
import org.wenpu.language.names.institution.FirmWords;
import org.wenpu.language.names.institution.InstitutionNames;
import org.wenpu.language.names.institution.KnownBodies;
import org.wenpu.language.names.institution.LookalikeBodies;
import org.wenpu.language.names.institution.PartyBranches;
import org.wenpu.language.names.person.OrdinaryWords;
import org.wenpu.language.names.person.PersonNames;
import org.wenpu.language.names.place.Buildings;
import org.wenpu.language.names.place.ForeignPlaces;
import org.wenpu.language.names.place.FormalPlaces;
import org.wenpu.language.names.place.LinkedSites;
import org.wenpu.language.names.place.PlaceNames;
import org.wenpu.language.names.place.Settlements;
import org.wenpu.language.names.place.SiteBegins;
import org.wenpu.language.names.place.SiteNames;
import org.wenpu.language.names.place.SpelledSites;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/**
 * Finds the names of an article: each recogniser proposes spans with a weight, the heaviest of
 * those that overlap stays, and what was found once is found again wherever the article repeats it.
 */
public final class NameRecognizer {
  private static final double INSTITUTION = 20;
  private static final double PLACE = 6;
  private static final double SITE = 7;

  /** How much a person weighs of whom little is in doubt. */
  private static final double SURE = 4.5;

  private final DocumentNames documents;
  private final NoNames noNames = new NoNames();
  private final Titles titles = Titles.bundled();
  private final PersonNames persons;
  private final PlaceNames places;
  private final Settlements settlements = new Settlements();
  private final SiteNames sites;
  private final LinkedSites links;
  private final ForeignPlaces abroad;
  private final SiteBegins begins;
  private final KnownBodies known;
  private final InstitutionNames institutions;
  private final ShortForms shorts;
  private final LookalikeBodies lookalikes = new LookalikeBodies();

  public NameRecognizer(Segmenter segmenter, Gazetteer gazetteer, KnownInstitutions bodies) {
    Stretch stretch = new Stretch();
    documents = new DocumentNames(gazetteer);
    known = new KnownBodies(bodies, gazetteer);
    persons = new PersonNames(segmenter);
    places = new PlaceNames(gazetteer);
    Lexicon<SiteNames.Head> heads = Lexicon.bundled("site-heads", SiteNames.Head.class);
    sites = new SiteNames(heads, stretch, gazetteer);
    links = new LinkedSites(heads, stretch, gazetteer);
    abroad = new ForeignPlaces(persons.sounds(), gazetteer);
    begins = new SiteBegins(persons.sounds());
    institutions = new InstitutionNames(stretch, gazetteer, persons.sounds());
    shorts = new ShortForms(new FirmWords(stretch), gazetteer);
  }

  /** Gives the names in text order, none inside another. */
  public List<Mention> recognize(ArticleText text, List<Sentence> sentences) {
    String chars = text.normalized();
    List<Proposal> proposals = new ArrayList<>();
    List<LinkedSites.Link> chains = new ArrayList<>();
    List<Words> words = new ArrayList<>();
    sentences.forEach(sentence -> words.add(new Words(chars, sentence)));
    SpelledSites spelled = new SpelledSites(words);
    for (int i = 0; i < sentences.size(); i++) {
      propose(words.get(i), sentences.get(i), spelled, proposals, chains);
    }
    List<Mention> mentions = new ArrayList<>(documents.in(text));
    mentions.removeIf(m -> outside(m.span(), sentences));
    BitSet barred = bar(chars, mentions, proposals);
    proposals.addAll(shorts.find(words, Proposal.heaviest(proposals), barred));
    List<Proposal> found =
        Repetition.complete(
            chars, sentences, Proposal.heaviest(proposals), chains, withLookalikes(words, barred));
    BitSet taken = new BitSet();
    found.forEach(p -> taken.set(p.span().begin(), p.span().end()));
    mentions.removeIf(
        named -> taken.get(named.span().begin()) && taken.get(named.span().end() - 1));
    found.forEach(p -> mentions.add(mention(p, text)));
    for (Span place : ShortPlaces.find(words, found)) {
      if (mentions.stream().noneMatch(m -> m.span().overlaps(place))
          && barred.get(place.begin(), place.end()).isEmpty()) {
        mentions.add(mention(Repetition.of(Mention.Kind.PLACE, place), text));
      }
    }
    mentions.sort(null);
    return mentions;
  }

  /** {@code 共青团|员}: a body named elsewhere is none here. */
  private BitSet withLookalikes(List<Words> sentences, BitSet barred) {
    BitSet all = (BitSet) barred.clone();
    sentences.forEach(words -> all.or(lookalikes.in(words)));
    return all;
  }

  private static Mention mention(Proposal p, ArticleText text) {
    return new Mention(
        p.kind(), p.span(), text.simplified(p.span()), p.recognizer(), p.confidence());
  }

  /** Documents are looked for in the whole text; the dateline is no part of the sentences. */
  private static boolean outside(Span span, List<Sentence> sentences) {
    return sentences.stream().noneMatch(s -> s.span().overlaps(span));
  }

  /** Removes the proposals where no name can stand, and gives those positions. */
  private BitSet bar(String chars, List<Mention> named, List<Proposal> proposals) {
    BitSet barred = new BitSet();
    for (Span phrase : noNames.in(chars)) {
      proposals.removeIf(p -> NoNames.bars(phrase, p.span()) && !reachesInto(p, phrase));
      barred.set(phrase.begin(), phrase.end());
    }
    List<Span> spans = new ArrayList<>(named.stream().map(Mention::span).toList());
    proposals.stream()
        .filter(
            p ->
                p.kind() == Mention.Kind.PLACE && Slogans.hold(chars, p.span())
                    || Slogans.vessel(chars, p.span()))
        .forEach(p -> spans.add(p.span()));
    for (Span span : spans) {
      barred.set(span.begin(), span.end());
      proposals.removeIf(p -> span.overlaps(p.span()) && !longer(p, span));
    }
    return barred;
  }

  /** {@code 中国共产|党和|中国人民}: a body that began before goes on into the phrase. */
  private static boolean reachesInto(Proposal proposal, Span phrase) {
    return proposal.kind() == Mention.Kind.ORGANIZATION && proposal.span().begin() < phrase.begin();
  }

  /** A person or institution may contain a place that is barred. */
  private static boolean longer(Proposal proposal, Span barred) {
    return proposal.kind() != Mention.Kind.PLACE
        && proposal.span().contains(barred)
        && proposal.span().length() > barred.length();
  }

  private void propose(
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
    chains.addAll(addSites(words, byEnd, spelled, ends, proposals));
    Map<Integer, Span> seats = withSites(words, byEnd, proposals.subList(first, proposals.size()));
    List<Span> bodies = new ArrayList<>(institutions.find(words, known.find(words, byEnd), seats));
    bodies.removeIf(body -> found.stream().anyMatch(place -> place.contains(body)));
    addFormalSites(words, seats, bodies, proposals);
    for (Span body : bodies) {
      boolean village = PartyBranches.settled(words, body.end());
      NameRule rule = village ? NameRule.SITE : NameRule.INSTITUTION;
      proposals.add(Proposal.of(rule, body, INSTITUTION + body.length()));
      addDivided(body, found, proposals);
    }
    Set<Integer> bodyEnds = bodies.stream().map(Span::end).collect(Collectors.toSet());
    addPersons(words, ends, persons.find(words, ends, bodyEnds, found), proposals);
  }

  /** Proposes zones and buildings, which are named as formally as bodies. */
  private static void addFormalSites(
      Words words, Map<Integer, Span> places, List<Span> bodies, List<Proposal> proposals) {
    for (Span zone : FormalPlaces.find(words, places)) {
      proposals.add(Proposal.of(NameRule.PLACE, zone, INSTITUTION + zone.length()));
    }
    for (Span building : Buildings.find(words, places, bodies)) {
      proposals.add(Proposal.of(NameRule.SITE, building, INSTITUTION + building.length()));
    }
  }

  /** Proposes persons, in place of the sites and places that their names look like. */
  private static void addPersons(
      Words words, TitleEnds ends, List<PersonNames.Candidate> persons, List<Proposal> proposals) {
    for (PersonNames.Candidate person : persons) {
      if (called(words, ends, persons, person.span().begin())) {
        proposals.removeIf(p -> isSite(p) && p.span().equals(person.span()));
      }
      if (givenLikePlace(words, person.span(), ends) || acts(words, person)) {
        proposals.removeIf(p -> p.kind() == Mention.Kind.PLACE && inside(p, person.span()));
      }
      NameRule rule = NameRule.person(person.weight());
      proposals.add(Proposal.of(rule, person.span(), person.weight()));
    }
  }

  /** {@code 主任委员|钟山}, {@code 种植户|刘广镇}, {@code 王灵桂、|李焕江}: a person is named here. */
  private static boolean called(
      Words words, TitleEnds ends, List<PersonNames.Candidate> persons, int begin) {
    return ends.title(begin)
        || ends.personNoun(begin)
        || words.at(begin - 1) == '、'
            && persons.stream().anyMatch(other -> other.span().end() == begin - 1);
  }

  /** Proposes the places no list has, and gives the chains among them. */
  private List<LinkedSites.Link> addSites(
      Words words,
      Map<Integer, Span> places,
      SpelledSites spelled,
      TitleEnds ends,
      List<Proposal> proposals) {
    Map<Integer, Span> wholes = new HashMap<>(places);
    List<Span> found = new ArrayList<>(abroad.find(words, places, ends));
    found.addAll(sites.find(words, places));
    found.addAll(links.findAlone(words, places));
    found.addAll(spelled.find(words, places));
    List<Span> known = List.copyOf(places.values());
    for (Span cut : found) {
      Span site = begins.whole(words, ends, cut, known);
      if (site != null) {
        proposals.add(site(site));
        wholes.putIfAbsent(site.end(), site);
      }
    }
    List<LinkedSites.Link> chains = links.find(words, wholes);
    chains.forEach(link -> proposals.add(site(link.whole())));
    return chains;
  }

  /**
   * Sites have bodies, too: {@code 某县某镇|党委}, {@code 某山国家级自然保护区|管理局}. Near misses: {@code 某国|第七届国会},
   * {@code 某城|一处活动中心}.
   */
  private static Map<Integer, Span> withSites(
      Words words, Map<Integer, Span> places, List<Proposal> sites) {
    Map<Integer, Span> seats = new HashMap<>(places);
    for (Proposal site : sites) {
      if ("第一".indexOf(words.at(site.span().end())) >= 0) {
        continue;
      }
      seats.merge(site.span().end(), site.span(), (a, b) -> a.length() < b.length() ? b : a);
    }
    return seats;
  }

  private static Proposal site(Span span) {
    return Proposal.of(NameRule.SITE, span, SITE + span.length() / 10.0);
  }

  /**
   * {@code 院士|钟|南山}, {@code 皇甫|宜川}: a given name may be written like a place. Near miss: {@code
   * 主席|于|北京}.
   */
  private static boolean givenLikePlace(Words words, Span person, TitleEnds ends) {
    Token surname = words.starting(person.begin());
    boolean compound =
        surname != null && surname.tag().startsWith("nr") && surname.span().length() == 2;
    boolean titled = ends.post(person.begin()) || ends.title(person.begin());
    return compound || titled && !OrdinaryWords.function(words.at(person.begin()));
  }

  /**
   * {@code 。符|永康|望着}: who opens a sentence and does what persons do. Near miss: {@code ，于|北京|举行}.
   */
  private static boolean acts(Words words, PersonNames.Candidate person) {
    int begin = person.span().begin();
    return person.weight() >= SURE
        && Words.mark(words.at(begin - 1))
        && !OrdinaryWords.function(words.at(begin));
  }

  private static boolean inside(Proposal place, Span person) {
    return place.span().begin() > person.begin() && place.span().end() == person.end();
  }

  private static boolean isSite(Proposal proposal) {
    return proposal.recognizer().equals(NameRule.SITE.id);
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
