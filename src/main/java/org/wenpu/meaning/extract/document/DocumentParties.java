package org.wenpu.meaning.extract.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.Mention;
import org.wenpu.meaning.Participant;
import org.wenpu.meaning.extract.StatePair;

/**
 * Finds who made an agreement: two states in its name ({@code 《中俄睦邻友好合作条约》}), two names before the
 * signing ({@code 中国与塞尔维亚签署《…协定》}), or two states in its sentence or its article ({@code 中英签署}).
 */
final class DocumentParties {
  private static final List<String> SIGNING = List.of("签署", "签订", "达成", "缔结");
  private static final List<String> JOINTLY = List.of("和", "与", "同", "、");

  private static final String PARTY = "(\\p{IsHan}{2,24}?(?:政府|银行|部|署|总局|委员会|党|大学|共和国|集团|联盟))";
  private static final Pattern BOTH =
      Pattern.compile(PARTY + "[与和同]" + PARTY + "(?![\\p{IsHan}]{0,3}公约)");

  private final StatePair pair = new StatePair();

  /** Gives the parties in text order; empty when the article does not say. */
  List<Participant> of(Mention document, AnnotatedArticle article) {
    String chars = article.chars();
    Span sentence = article.sentenceOf(document.span());
    return Stream.<Supplier<@Nullable List<Participant>>>of(
            () -> pair.first(chars, document.span()),
            () -> named(document, article),
            () -> signers(sentence, document, article),
            () -> signedIn(sentence, chars),
            () -> signedBy(article))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(List.of());
  }

  /** {@code 甲国央行与乙国央行合作备忘录}: both in its name. */
  private static @Nullable List<Participant> named(Mention document, AnnotatedArticle article) {
    Matcher both = BOTH.matcher(article.chars());
    both.region(document.span().begin(), document.span().end());
    return both.lookingAt()
        ? List.of(
            party(article, both.start(1), both.end(1)), party(article, both.start(2), both.end(2)))
        : null;
  }

  private static Participant party(AnnotatedArticle article, int begin, int end) {
    Span span = new Span(begin, end);
    return new Participant(article.words(span), span, null);
  }

  /** {@code 落实《巴黎协定》}: who only speaks of an agreement is no party to it. */
  private @Nullable List<Participant> signedIn(Span sentence, String chars) {
    String words = chars.substring(sentence.begin(), sentence.end());
    return SIGNING.stream().anyMatch(words::contains) ? pair.first(chars, sentence) : null;
  }

  /** Takes a pair from elsewhere in the article only where the article tells of a signing. */
  private @Nullable List<Participant> signedBy(AnnotatedArticle article) {
    boolean signing = SIGNING.stream().anyMatch(article.chars()::contains);
    return signing ? pair.first(article.chars(), new Span(0, article.chars().length())) : null;
  }

  private static @Nullable List<Participant> signers(
      Span sentence, Mention document, AnnotatedArticle article) {
    String before = article.chars().substring(sentence.begin(), document.span().begin());
    int verb = SIGNING.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
    List<Mention> names =
        article.mentions().stream()
            .filter(m -> m.kind() != Mention.Kind.DOCUMENT && m.kind() != Mention.Kind.PERSON)
            .filter(m -> sentence.begin() <= m.span().begin())
            .filter(m -> m.span().end() <= sentence.begin() + verb)
            .toList();
    for (int i = 0; i + 1 < names.size(); i++) {
      Span gap = new Span(names.get(i).span().end(), names.get(i + 1).span().begin());
      if (JOINTLY.contains(article.chars().substring(gap.begin(), gap.end()))) {
        return List.of(Participant.of(names.get(i)), Participant.of(names.get(i + 1)));
      }
    }
    return null;
  }
}
