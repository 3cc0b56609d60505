package org.wenpu.meaning.identity;

import org.wenpu.language.Gazetteer;
import org.wenpu.language.KnownInstitutions;
import org.wenpu.language.Lexicon;
import org.wenpu.language.PublicFigures;
import org.wenpu.meaning.Facts;
import org.wenpu.meaning.Knowledge;

/**
 * Decides which entity each name in an article is (docs/decisions, IRIs and identity). Holds no
 * state between articles; may be used by several threads at once.
 */
public final class Identity {
  private final Gazetteer gazetteer;
  private final KnownInstitutions institutions;
  private final PublicFigures figures;
  private final InstitutionWords words = InstitutionWords.bundled();
  private final AddressWords address = new AddressWords();
  private final DocumentIdentity documents = new DocumentIdentity();
  private final Lexicon<DeputyTitle> deputies = Lexicon.bundled("deputy-titles", DeputyTitle.class);

  public Identity(Gazetteer gazetteer, KnownInstitutions institutions, PublicFigures figures) {
    this.gazetteer = gazetteer;
    this.institutions = institutions;
    this.figures = figures;
  }

  /** Gives the facts of an article with their identities settled. */
  public Knowledge identify(Facts facts) {
    PlaceIdentity places = new PlaceIdentity(gazetteer, facts.article());
    InstitutionIdentity bodies =
        new InstitutionIdentity(words, institutions, gazetteer, places, facts.article());
    SeatFinder seats = new SeatFinder(deputies, places, bodies, facts);
    Ties ties = new Ties(places, bodies);
    PersonIdentity persons = new PersonIdentity(figures, address, seats, ties, facts);
    ArticleIdentity article = new ArticleIdentity(places, bodies, persons, documents, facts);
    return new Knowledge(
        facts, article.mentions(), article.participants(), seats.all(), places.filedFrom());
  }
}
