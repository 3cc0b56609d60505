package org.wenpu.meaning.extract.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Token;
import org.wenpu.language.Trie;
import org.wenpu.meaning.extract.measure.PolicyLexicon.Levels;

/** Reads the signs of the clauses of one article. */
final class ClauseSigns {
  private static final String NONE = "-";

  private final String chars;
  private final PolicyWords words;
  private final PolicyLexicon lexicon;
  private final ClauseWords tags;
  private final PolicyRoles roles;
  private final MainVerbs mains;

  ClauseSigns(
      AnnotatedArticle article, PolicyWords words, PolicyLexicon lexicon, ClauseWords tags) {
    this.lexicon = lexicon;
    this.chars = article.chars();
    this.words = words;
    this.tags = tags;
    this.mains = new MainVerbs(tags);
    this.roles = new PolicyRoles(article, words, tags);
  }

  /**
   * What a clause shows.
   *
   * @param mode how it is told: {@code A} announced, {@code N} narrated, {@code S} said…
   * @param way the same, with all that is announced, listed or reported in one: {@code d}
   * @param carry where its source was named
   * @param actor the kind of its source
   * @param auxiliary the first of its auxiliaries
   * @param chain the last auxiliary since its source
   * @param role the part it could play by its first words
   * @param head the kind of its verb, else its part of speech
   * @param word its verb
   * @param manner whether an adverb stands before the verb
   * @param own whether it has another subject
   * @param behind what stands behind the verb, where that tells something: {@code 了}
   * @param object the part of speech behind the verb
   * @param first its first part of speech
   * @param lastTag its last part of speech
   * @param last its last word
   * @param levels how much like policy its words are
   * @param text its words
   */
  record Signs(
      String mode,
      String way,
      String carry,
      String actor,
      String auxiliary,
      String chain,
      String role,
      String head,
      String word,
      String manner,
      String own,
      String behind,
      String object,
      String first,
      String lastTag,
      String last,
      Levels levels,
      String text) {

    String length(int step, int most) {
      return Integer.toString(Math.min(most, text.length() / step));
    }

    String end(int length) {
      return text.substring(Math.max(0, text.length() - length));
    }
  }

  /** Gives the signs of a clause. */
  Signs of(PolicyClause clause) {
    Span span = clause.words();
    int verb = words.afterManners(chars, span.begin(), span.end());
    int verbEnd = wordEnd(verb, span.end());
    Token last = tags.before(span.end());
    String mode = mode(clause);
    return new Signs(
        mode,
        "ALR".contains(mode) ? "d" : mode,
        clause.carry().name(),
        clause.kind() == null ? NONE : clause.kind().name(),
        auxiliary(clause.auxiliary()),
        auxiliary(clause.chain()),
        roles.role(span.begin(), span.end()).name().substring(0, 1),
        head(verb, span.end()),
        chars.substring(verb, verbEnd),
        Boolean.toString(verb > span.begin()),
        Boolean.toString(tags.hasOwnSubject(span.begin(), span.end())),
        behind(verbEnd, span.end()),
        tag(tags.at(verbEnd)),
        tag(tags.at(span.begin())),
        tag(last),
        last == null ? NONE : last.text(),
        lexicon.of(ContentWords.of(tags, span)),
        chars.substring(span.begin(), span.end()));
  }

  /** Gives the words of a clause that are longer than one character. */
  List<String> words(PolicyClause clause) {
    List<String> words = new ArrayList<>();
    Token token = tags.at(clause.words().begin());
    while (token != null && token.span().end() <= clause.words().end()) {
      if (token.text().length() > 1) {
        words.add(token.text());
      }
      token = tags.at(token.span().end());
    }
    return words;
  }

  /**
   * Gives where a clause's main verb stands behind other words than adverbs, -1 where it does not.
   */
  int mainVerb(PolicyClause clause) {
    Span span = clause.words();
    int at = mains.in(span.begin(), span.end());
    return at > words.afterManners(chars, span.begin(), span.end()) ? at : -1;
  }

  String headAt(int verb, PolicyClause clause) {
    return head(verb, clause.words().end());
  }

  String wordAt(int verb, PolicyClause clause) {
    return chars.substring(verb, wordEnd(verb, clause.words().end()));
  }

  boolean isEffect(PolicyClause clause) {
    return roles.isEffect(clause.words().begin(), clause.words().end());
  }

  boolean isFor(PolicyClause clause) {
    return roles.isFor(clause.words().begin(), clause.words().end());
  }

  /** Says whether 并 adds a clause to the one before. */
  boolean isAdded(PolicyClause clause) {
    int begin = clause.words().begin();
    return chars.startsWith("并", begin) || begin > 0 && chars.charAt(begin - 1) == '并';
  }

  /** Gives the mark between a clause and the one before it, null when that is the first. */
  String mark(@Nullable PolicyClause before, PolicyClause clause) {
    int begin = clause.words().begin();
    int from = before == null ? Math.max(0, begin - 30) : before.words().end();
    for (int i = from; i < begin; i++) {
      if ("，；：。".indexOf(chars.charAt(i)) >= 0) {
        return chars.substring(i, i + 1);
      }
    }
    return NONE;
  }

  private static String mode(PolicyClause clause) {
    PolicyScope scope = clause.scope();
    return scope == null ? NONE : scope.mode().name().substring(0, 1);
  }

  private static String auxiliary(String words) {
    return words.length() > 2 ? words.substring(0, 2) : words;
  }

  private String head(int at, int end) {
    PolicyWord kind = words.at(chars, at, end);
    return kind == null ? tag(tags.at(at)) : kind.name();
  }

  private String behind(int at, int end) {
    String next = at < end ? chars.substring(at, at + 1) : "$";
    return "了过着的$至到".contains(next) ? next : "";
  }

  private int wordEnd(int at, int end) {
    Trie.Match<PolicyWord> match = words.longest(chars, at);
    Token token = tags.at(at);
    int wordEnd =
        match != null && match.end() <= end
            ? match.end()
            : token == null ? at + 1 : token.span().end();
    return Math.min(end, wordEnd);
  }

  private static String tag(@Nullable Token token) {
    String tag = token == null ? NONE : token.tag();
    return tag.length() > 2 ? tag.substring(0, 2) : tag;
  }
}
