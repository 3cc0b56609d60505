package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import org.wenpu.language.ArticleText;
import org.wenpu.language.Mention;
import org.wenpu.language.Segmenter;
import org.wenpu.language.Sentence;
import org.wenpu.language.Titles;

/** Finds the names of an article. */
public final class NameRecognizer {
  private final PersonNames persons;
  private final Titles titles = Titles.bundled();

  public NameRecognizer(Segmenter segmenter) {
    persons = new PersonNames(segmenter);
  }

  /** Gives the names in text order, none inside another. */
  public List<Mention> recognize(ArticleText text, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Words words = new Words(text.normalized(), sentence);
      TitleEnds ends = new TitleEnds(words, sentence, titles);
      for (PersonNames.Candidate c : persons.find(words, ends)) {
        mentions.add(
            new Mention(Mention.Kind.PERSON, c.span(), text.original(c.span()), "person", 0.8));
      }
    }
    return mentions;
  }
}
