package org.wenpu.language.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;

/**
 * Finds transliterated names of persons: runs of characters used for sounds, joined by {@code ·} or
 * standing after a title ({@code 总统} 马杜罗), and names of public figures.
 */
final class ForeignNames {
  private static final int LONGEST_PART = 8;
  private static final char JOINER = '·';

  /** The kinds of characters in {@code lexicon/transliteration.tsv}. */
  enum Sound {
    TRANSLITERATION,
    /** Counts in joined names only: 孜 in {@code 艾尔肯·吐尼亚孜}. */
    JOINED
  }

  private final Lexicon<Sound> sounds = Lexicon.bundled("transliteration", Sound.class);
  private final Lexicon<PersonContext> context;
  private final KnownPersons known;

  ForeignNames(KnownPersons known, Lexicon<PersonContext> context) {
    this.known = known;
    this.context = context;
  }

  /** Gives the names of a sentence in text order. */
  List<PersonNames.Candidate> find(Words words, TitleEnds titles) {
    List<PersonNames.Candidate> found = new ArrayList<>();
    int at = words.span.begin();
    while (at < words.span.end()) {
      PersonNames.Candidate name = at(words, titles, at);
      if (name != null) {
        found.add(name);
      }
      at = name == null ? at + 1 : name.span().end();
    }
    return found;
  }

  private PersonNames.@Nullable Candidate at(Words words, TitleEnds titles, int begin) {
    if (titles.title(begin + 1) || insideWord(words, begin)) {
      return null;
    }
    int joined = joinedEnd(words, begin);
    if (joined > begin) {
      return startsName(words, titles, begin)
          ? new PersonNames.Candidate(new Span(begin, joined), 9)
          : null;
    }
    if (!sound(words, begin)) {
      return knownAt(words, begin);
    }
    int end = runEnd(words, begin);
    PersonNames.Candidate figure = knownAt(words, begin);
    if (figure != null && figure.span().end() >= end) {
      return figure;
    }
    boolean plausible =
        end - begin >= 2
            && end - begin <= LONGEST_PART
            && closes(words, end)
            && !ordinaryWord(words, begin, end);
    if (titles.title(begin) && plausible) {
      return new PersonNames.Candidate(new Span(begin, end), 7.5 + (end - begin > 3 ? 2 : 0));
    }
    if (titles.personNoun(begin) && plausible && end - begin > 2) {
      return new PersonNames.Candidate(new Span(begin, end), 5);
    }
    return figure;
  }

  /** Gives the end of a name with joiners, one of whose parts may be a letter; -1 at none. */
  private int joinedEnd(Words words, int begin) {
    int end = partEnd(words, begin);
    boolean joined = false;
    while (end > begin && words.at(end) == JOINER && partEnd(words, end + 1) > end + 1) {
      joined = true;
      end = partEnd(words, end + 1);
    }
    return joined ? end : -1;
  }

  private int partEnd(Words words, int begin) {
    if (latin(words.at(begin))) {
      return begin + 1;
    }
    int end = begin;
    while (kind(words, end) != null && !cueAt(words, end, begin)) {
      end++;
    }
    return end;
  }

  /** A joined name starts where no other sound stands before it: after a title, mark or word. */
  private boolean startsName(Words words, TitleEnds titles, int begin) {
    return titles.title(begin)
        || titles.personNoun(begin)
        || words.boundary(begin)
        || !sound(words, begin - 1);
  }

  private int runEnd(Words words, int begin) {
    int end = begin;
    while (sound(words, end) && !cueAt(words, end, begin)) {
      end++;
    }
    return end;
  }

  private boolean cueAt(Words words, int at, int begin) {
    if (at - begin < 2) {
      return false;
    }
    Trie.Match<PersonContext> next = context.longest(words.chars, at);
    return next != null && next.end() - at > 1;
  }

  private static boolean ordinaryWord(Words words, int begin, int end) {
    Token first = words.token(begin);
    return first != null
        && first.span().length() > 1
        && first.span().begin() <= begin
        && first.span().end() >= Math.min(end, begin + 2)
        && !first.tag().startsWith("nr")
        && !first.tag().equals("nz");
  }

  private boolean closes(Words words, int end) {
    Token next = words.token(end);
    return next == null || next.span().begin() == end || context.longest(words.chars, end) != null;
  }

  /** {@code 女士|扬·奥贝格}: a name does not begin in the middle of an ordinary word. */
  private static boolean insideWord(Words words, int begin) {
    Token token = words.token(begin);
    return token != null
        && token.span().begin() < begin
        && !token.tag().startsWith("nr")
        && !token.tag().equals("nz");
  }

  private PersonNames.@Nullable Candidate knownAt(Words words, int begin) {
    Trie.Match<KnownPersons.Kind> match = known.longest(words.chars, begin);
    if (match == null
        || match.value() != KnownPersons.Kind.FOREIGN
        || match.end() > words.span.end()
        || (sound(words, begin - 1) && !words.boundary(begin))
        || sound(words, match.end()) && !words.boundary(match.end())) {
      return null;
    }
    boolean shortForm = match.end() - begin == 2;
    if (shortForm && !(words.boundary(begin) && closes(words, match.end()))) {
      return null;
    }
    return new PersonNames.Candidate(new Span(begin, match.end()), 9);
  }

  private boolean sound(Words words, int position) {
    return kind(words, position) == Sound.TRANSLITERATION;
  }

  private @Nullable Sound kind(Words words, int position) {
    return sounds.kind(String.valueOf(words.at(position)));
  }

  private static boolean latin(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
