package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wenpu.language.ArticleText;
import org.wenpu.language.Mention;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;

/** Finds the names of an article. */
public final class NameRecognizer {
  private final PersonNames persons;

  public NameRecognizer(Segmenter segmenter) {
    persons = new PersonNames(segmenter, Set.of());
  }

  /** Gives the names in text order, none inside another. */
  public List<Mention> recognize(ArticleText text, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Words words = new Words(text.normalized(), sentence);
      TitleEnds titles = new TitleEnds(words, sentence.tokens());
      for (PersonNames.Candidate c : persons.find(words, titles)) {
        mentions.add(
            new Mention(Mention.Kind.PERSON, c.span(), text.original(c.span()), "person", 0.8));
      }
    }
    return mentions;
  }
}
