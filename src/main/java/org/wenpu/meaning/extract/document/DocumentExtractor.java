package org.wenpu.meaning.extract.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wenpu.input.Span;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Mention;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.Evidence;
import org.wenpu.meaning.Participant;

/**
 * Lists the documents an article names, each once. A short form of a longer name in the same
 * article is the same document ({@code 《实施方案》} after {@code 《关于…的实施方案》}), and a last word alone
 * names none.
 */
public final class DocumentExtractor {
  private final DocumentKinds kinds = new DocumentKinds();
  private final DocumentParties parties = new DocumentParties();
  private final DocumentStages stages = new DocumentStages();
  private final OfficialText official = new OfficialText(kinds);

  /** Gives the documents in the order in which they are first named. */
  public List<DocumentReference> extract(AnnotatedArticle article) {
    Map<String, Mention> byName = new LinkedHashMap<>();
    article.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .filter(m -> !isShort(m, article))
        .forEach(m -> byName.putIfAbsent(key(m.text()), m));
    List<DocumentReference> references = new ArrayList<>();
    DocumentReference text = official.of(article);
    if (text != null) {
      byName.remove(key(text.document().text()));
      references.add(text);
    }
    DocumentIssuers issuers = new DocumentIssuers(article, kinds);
    byName.entrySet().stream()
        .filter(e -> !isShortForm(e.getKey(), byName) && !isAbbreviated(e.getKey(), article))
        .map(e -> reference(e.getValue(), article, issuers))
        .forEach(references::add);
    return references;
  }

  /** A last word alone is short for a longer name, or the only name the article has for it. */
  private boolean isShort(Mention name, AnnotatedArticle article) {
    return kinds.isBare(name.text())
        && (!name.text().endsWith("）")
            || article.mentions().stream()
                .anyMatch(
                    m ->
                        m.text().length() > name.text().length()
                            && m.text().contains(name.text())));
  }

  /** Makes {@code 规划纲要（草案）} and {@code 规划纲要草案} one name. */
  private static String key(String name) {
    return name.replaceAll("[（）()《》〈〉\\s]", "");
  }

  private static boolean isShortForm(String key, Map<String, Mention> byName) {
    return byName.keySet().stream().anyMatch(o -> o.length() > key.length() && o.endsWith(key));
  }

  /** {@code 《区域全面经济伙伴关系协定》（RCEP）}: the letters name nothing else. */
  private static boolean isAbbreviated(String key, AnnotatedArticle article) {
    return key.charAt(0) < 'a'
        && Stream.of("》（", "定（", "》", "也就是").anyMatch(open -> article.chars().contains(open + key));
  }

  private DocumentReference reference(
      Mention name, AnnotatedArticle article, DocumentIssuers issuers) {
    DocumentReference.Kind kind =
        DocumentReference.Kind.valueOf(kinds.ofMention(name.span(), article.chars()).name());
    boolean agreement = kind == DocumentReference.Kind.AGREEMENT;
    Span sentence = article.sentenceOf(name.span());
    return new DocumentReference(
        name,
        kind,
        DocumentNumber.of(name, article.chars(), sentence),
        agreement ? List.of() : issuer(name, issuers),
        agreement ? parties.of(name, article) : List.of(),
        stages.of(name, article, sentence),
        false,
        new Evidence(List.of(name.span()), "document/" + name.recognizer(), name.confidence()));
  }

  /** Gives who issued a document, when that is told. */
  private static List<Participant> issuer(Mention name, DocumentIssuers issuers) {
    List<Participant> all = issuers.all(name);
    return all.get(0).span().equals(name.span()) ? List.of() : all;
  }
}
