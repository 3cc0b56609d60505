package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wenpu.input.Span;
import org.wenpu.language.ArticleText;
import org.wenpu.language.DocumentNames;
import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Mention;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;
import org.wenpu.language.names.institution.FirmWords;
import org.wenpu.language.names.place.LinkedSites;
import org.wenpu.language.names.place.SpelledSites;
import org.wenpu.language.names.word.Stretch;
import org.wenpu.language.names.word.Words;

/**
 * Finds the names of an article: each recogniser proposes spans with a weight, the heaviest of
 * those that overlap stays, and what was found once is found again wherever the article repeats it.
 */
public final class NameRecognizer {
  private final DocumentNames documents;
  private final SentenceNames names;
  private final ShortForms shorts;
  private final BarredPlaces places = new BarredPlaces();

  public NameRecognizer(Segmenter segmenter, Gazetteer gazetteer, KnownInstitutions bodies) {
    Stretch stretch = new Stretch();
    documents = new DocumentNames(gazetteer);
    names = new SentenceNames(segmenter, gazetteer, bodies, stretch);
    shorts = new ShortForms(new FirmWords(stretch), gazetteer);
  }

  /** An article whose names are looked for. */
  public record Told(ArticleText text, List<Sentence> sentences) {}

  /**
   * Gives the names of each of several articles, which are looked through side by side, kind by
   * kind; in text order, none inside another.
   */
  public List<List<Mention>> recognize(List<Told> articles) {
    List<Draft> drafts = articles.stream().map(Draft::new).toList();
    List<SentenceNames.Draft> proposed = drafts.stream().flatMap(d -> d.proposed.stream()).toList();
    proposed.forEach(SentenceNames.Draft::findPlaces);
    proposed.forEach(SentenceNames.Draft::findSites);
    proposed.forEach(SentenceNames.Draft::findBodies);
    proposed.forEach(SentenceNames.Draft::findPersons);
    return drafts.stream().map(Draft::mentions).toList();
  }

  /** What is known of an article's names. */
  private final class Draft {
    private final ArticleText text;
    private final List<Sentence> sentences;
    private final List<Words> words;
    private final List<SentenceNames.Draft> proposed = new ArrayList<>();

    Draft(Told article) {
      text = article.text();
      sentences = article.sentences();
      words = sentences.stream().map(s -> new Words(text.normalized(), s)).toList();
      SpelledSites spelled = new SpelledSites(words);
      for (int i = 0; i < words.size(); i++) {
        proposed.add(names.new Draft(words.get(i), sentences.get(i), spelled));
      }
    }

    List<Mention> mentions() {
      List<Proposal> proposals = new ArrayList<>();
      List<LinkedSites.Link> chains = new ArrayList<>();
      for (SentenceNames.Draft draft : proposed) {
        proposals.addAll(draft.proposals());
        chains.addAll(draft.chains());
      }
      return settled(proposals, chains);
    }

    private List<Mention> settled(List<Proposal> proposals, List<LinkedSites.Link> chains) {
      String chars = text.normalized();
      List<Mention> mentions = new ArrayList<>(documents.in(text));
      mentions.removeIf(m -> outside(m.span(), sentences));
      CutPersons.mend(chars, proposals);
      proposals.addAll(ToldShortForms.find(chars, words, Proposal.heaviest(proposals)));
      BitSet barred = places.bar(chars, mentions, proposals);
      proposals.addAll(shorts.find(words, Proposal.heaviest(proposals), barred));
      List<Proposal> found =
          Repetition.complete(
              chars,
              words,
              Proposal.heaviest(proposals),
              chains,
              places.withLookalikes(words, barred));
      found = Nicknames.with(words, found);
      add(found, text, mentions);
      addShortPlaces(ShortPlaces.find(words, found), barred, text, mentions);
      mentions.sort(null);
      return mentions;
    }
  }

  /** Adds what was found, in place of documents that begin and end in it. */
  private static void add(List<Proposal> found, ArticleText text, List<Mention> mentions) {
    BitSet taken = new BitSet();
    found.forEach(p -> taken.set(p.span().begin(), p.span().end()));
    mentions.removeIf(
        named -> taken.get(named.span().begin()) && taken.get(named.span().end() - 1));
    found.forEach(p -> mentions.add(mention(p, text)));
  }

  private static void addShortPlaces(
      List<Span> found, BitSet barred, ArticleText text, List<Mention> mentions) {
    for (Span place : found) {
      if (mentions.stream().noneMatch(m -> m.span().overlaps(place))
          && barred.get(place.begin(), place.end()).isEmpty()) {
        mentions.add(mention(Repetition.of(Mention.Kind.PLACE, place), text));
      }
    }
  }

  private static Mention mention(Proposal p, ArticleText text) {
    return new Mention(
        p.kind(), p.span(), text.simplified(p.span()), p.recognizer(), p.confidence());
  }

  /** Documents are looked for in the whole text; the dateline is no part of the sentences. */
  private static boolean outside(Span span, List<Sentence> sentences) {
    return sentences.stream().noneMatch(s -> s.span().overlaps(span));
  }
}
