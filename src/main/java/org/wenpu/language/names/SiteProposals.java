package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.names.place.Buildings;
import org.wenpu.language.names.place.ForeignPlaces;
import org.wenpu.language.names.place.FormalPlaces;
import org.wenpu.language.names.place.LinkedSites;
import org.wenpu.language.names.place.LoneSettlements;
import org.wenpu.language.names.place.SiteBegins;
import org.wenpu.language.names.place.SiteNames;
import org.wenpu.language.names.place.SpelledSites;
import org.wenpu.language.names.word.Sound;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.TitleEnds;
import org.wenpu.language.names.word.Words;

/** Proposes the places that no list has: {@code 禾木村}, {@code 霞浦县|三沙镇}, zones, buildings. */
final class SiteProposals {
  private static final double SITE = 7;

  /** What is named as formally as a body weighs as much. */
  private static final double FORMAL = 20;

  private static final int SHORTEST_OWN = 2;
  private static final Pattern PROPER = Pattern.compile("n[szr]");

  private final Lexicon<SiteNames.Head> heads;
  private final SiteNames sites;
  private final LinkedSites links;
  private final LoneSettlements settlements;
  private final ForeignPlaces abroad;
  private final SiteBegins begins;

  SiteProposals(Stretch stretch, Gazetteer gazetteer, Lexicon<Sound> sounds) {
    heads = Lexicon.bundled("site-heads", SiteNames.Head.class);
    sites = new SiteNames(heads, stretch, gazetteer);
    links = new LinkedSites(heads, stretch, gazetteer);
    settlements = new LoneSettlements(heads, stretch);
    abroad = new ForeignPlaces(sounds, gazetteer);
    begins = new SiteBegins(sounds);
  }

  /** Proposes the places no list has, and gives the chains among them. */
  List<LinkedSites.Link> add(
      Words words,
      Map<Integer, Span> places,
      SpelledSites spelled,
      TitleEnds ends,
      List<Proposal> proposals) {
    Map<Integer, Span> wholes = new HashMap<>(places);
    List<Span> found = new ArrayList<>(abroad.find(words, places, ends));
    found.addAll(sites.find(words, places));
    found.addAll(settlements.find(words, places));
    found.addAll(spelled.find(words, places));
    List<Span> known = List.copyOf(places.values());
    for (Span cut : found) {
      Span site = begins.whole(words, ends, cut, known);
      if (site != null) {
        proposals.add(site(site));
        wholes.putIfAbsent(site.end(), site);
      }
    }
    List<LinkedSites.Link> chains = new ArrayList<>(links.find(words, wholes));
    chains.forEach(link -> proposals.add(site(link.whole())));
    Map<Integer, Span> byBegin = new HashMap<>();
    known.forEach(place -> byBegin.put(place.begin(), place));
    wholes.values().forEach(site -> addLink(words, byBegin.get(site.begin()), site, chains));
    return chains;
  }

  /**
   * {@code 墨西哥|波波卡特佩特火山}: a site with the place it lies in; near misses {@code 嘉善|高新区}, {@code
   * 黄山|世界地质公园}.
   */
  private void addLink(
      Words words, @Nullable Span place, Span site, List<LinkedSites.Link> chains) {
    if (place == null || site.end() - place.end() <= SHORTEST_OWN) {
      return;
    }
    Span own = new Span(place.end(), site.end());
    if (named(words, own)) {
      chains.add(new LinkedSites.Link(site, own));
    }
  }

  private boolean named(Words words, Span own) {
    Token first = words.starting(own.begin());
    boolean name =
        first != null && (first.span().length() == 1 || PROPER.matcher(first.tag()).lookingAt());
    if (!name) {
      return false;
    }
    for (int head = own.begin(); head < own.begin() + SHORTEST_OWN; head++) {
      if (heads.kind(words.chars(), head, own.end()) != null) {
        return false;
      }
    }
    return true;
  }

  /** Proposes zones and buildings, which are named as formally as bodies. */
  static void addFormal(
      Words words, Map<Integer, Span> places, List<Span> bodies, List<Proposal> proposals) {
    for (Span zone : FormalPlaces.find(words, places)) {
      proposals.add(Proposal.of(NameRule.PLACE, zone, FORMAL + zone.length()));
    }
    for (Span building : Buildings.find(words, places, bodies)) {
      proposals.add(Proposal.of(NameRule.SITE, building, FORMAL + building.length()));
    }
  }

  /**
   * Sites have bodies, too: {@code 某县某镇|党委}, {@code 某山国家级自然保护区|管理局}. Near misses: {@code 某国|第七届国会},
   * {@code 某城|一处活动中心}.
   */
  static Map<Integer, Span> withSites(
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
}
