package org.wenpu.meaning.extract.measure;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.Lexicon;
import org.wenpu.language.Mention;
import org.wenpu.language.Openings;
import org.wenpu.language.Token;

/**
 * Finds institutions that are described, not named, by the noun that ends their description: {@code
 * 各地交管部门}, {@code 沿海各级党委和政府}, {@code 三江等服务区}.
 */
final class InstitutionPhrases {
  private static final int LONGEST = 30;
  private static final Set<Character> DESCRIBING = Set.of('n', 'b', 'j', 'r', 'q', 'm', 's');

  /** {@code 各|车站}, {@code 12所|高校}, {@code 沿线|城市}. */
  private static final Openings COUNTED =
      new Openings(
          "[各更]|全国|全[省市县区]|多[家个所座]|一些|不少|部分|沿[线海江边岸湖]|相关|有关|主要|重点|众多|多数|[\\d两三四五六七八九十]+[家个所座余]|共建|等");

  private final String chars;
  private final ClauseWords tags;
  private final Map<Integer, Mention> names;
  private final Lexicon<PolicyActorWord> nouns;
  private final Set<String> heads;
  private final int longest;
  private final PolicyWords words;

  /**
   * @param names the names of the article by their begin
   * @param nouns words of who acts, also those that end such a description: {@code 部门}
   * @param words the verbs that end a name: {@code 水利部|组织沿江水利部门}
   */
  InstitutionPhrases(
      String chars,
      ClauseWords tags,
      Map<Integer, Mention> names,
      Lexicon<PolicyActorWord> nouns,
      PolicyWords words) {
    this.chars = chars;
    this.tags = tags;
    this.names = names;
    this.nouns = nouns;
    this.heads = nouns.forms(PolicyActorWord.HEAD);
    this.longest = Math.max(longest(heads), longest(nouns.forms(PolicyActorWord.MANY)));
    this.words = words;
  }

  private static int longest(Set<String> nouns) {
    return nouns.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Gives the longest description that begins at a position, or null. */
  @Nullable Span at(int begin, int end) {
    int limit = Math.min(end, begin + LONGEST);
    if (isLink(tags.at(begin))) {
      return null;
    }
    int found = -1;
    int counted = COUNTED.end(chars, begin, limit);
    for (int at = tags.at(counted) == null ? begin : counted;
        at >= 0 && at < limit;
        at = next(at, limit)) {
      Token token = tags.at(at);
      if (token != null && token.span().end() <= limit && isHead(begin, token.span().end())) {
        found = token.span().end();
      } else if (found == at && !isLink(token)) {
        break;
      }
    }
    return found < 0 ? null : new Span(begin, found);
  }

  private boolean isHead(int begin, int end) {
    if (!nouns.canEnd(chars.charAt(end - 1))) {
      return false;
    }
    return endsWith(PolicyActorWord.HEAD, begin, end)
        || endsWith(PolicyActorWord.MANY, begin, end) && COUNTED.isIn(chars, begin, end);
  }

  private boolean endsWith(PolicyActorWord kind, int begin, int end) {
    for (int from = Math.max(begin, end - longest); from < end; from++) {
      if (nouns.kind(chars, from, end) == kind) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(@Nullable Token token) {
    return token != null && "、和与及".contains(token.text());
  }

  /** Gives the end of the name or noun at a position, -1 where no description goes on. */
  private int next(int at, int limit) {
    Mention name = names.get(at);
    if (name != null) {
      return name.kind() == Mention.Kind.PERSON ? -1 : name.span().end();
    }
    Token token = tags.at(at);
    return token != null && describes(token) && token.span().end() <= limit && !acts(token, limit)
        ? token.span().end()
        : -1;
  }

  /** Says whether a word is the verb of who stands before it; in {@code 建设部门} it is none. */
  private boolean acts(Token token, int limit) {
    PolicyWord kind = words.at(chars, token.span().begin(), limit);
    Token next = tags.at(token.span().end());
    boolean verb = kind == PolicyWord.ACT || kind == PolicyWord.MEANS;
    return verb && !isLink(token) && (next == null || !heads.contains(next.text()));
  }

  private static boolean describes(Token token) {
    String tag = token.tag();
    boolean person = tag.startsWith("nr") || tag.startsWith("nnt");
    return !person
        && (DESCRIBING.contains(tag.charAt(0))
            || "vn".equals(tag)
            || "an".equals(tag)
            || "等".equals(token.text())
            || isLink(token));
  }
}
