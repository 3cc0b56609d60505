package org.wenpu.meaning.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wenpu.language.AnnotatedArticle;
import org.wenpu.language.DocumentKinds;
import org.wenpu.language.Mention;
import org.wenpu.meaning.DocumentReference;
import org.wenpu.meaning.Evidence;

/**
 * Lists the documents an article names, each once. A short form of a longer name in the same
 * article is the same document ({@code 《实施方案》} after {@code 《关于…的实施方案》}), and a last word alone
 * names none.
 */
public final class DocumentExtractor {
  private final DocumentKinds kinds = new DocumentKinds();
  private final DocumentParties parties = new DocumentParties();

  /** Gives the documents in the order in which they are first named. */
  public List<DocumentReference> extract(AnnotatedArticle article) {
    Map<String, Mention> byName = new LinkedHashMap<>();
    article.mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.DOCUMENT)
        .filter(m -> !kinds.isBare(m.text()))
        .forEach(m -> byName.putIfAbsent(key(m.text()), m));
    return byName.entrySet().stream()
        .filter(e -> !isShortForm(e.getKey(), byName))
        .map(e -> reference(e.getValue(), article))
        .toList();
  }

  /** Makes {@code 规划纲要（草案）} and {@code 规划纲要草案} one name. */
  private static String key(String name) {
    return name.replaceAll("[（）()《》〈〉\\s]", "");
  }

  private static boolean isShortForm(String key, Map<String, Mention> byName) {
    return byName.keySet().stream().anyMatch(o -> o.length() > key.length() && o.endsWith(key));
  }

  private DocumentReference reference(Mention name, AnnotatedArticle article) {
    DocumentReference.Kind kind =
        DocumentReference.Kind.valueOf(kinds.ofMention(name.span(), article.chars()).name());
    Evidence evidence =
        new Evidence(List.of(name.span()), "document/" + name.recognizer(), name.confidence());
    boolean agreement = kind == DocumentReference.Kind.AGREEMENT;
    return new DocumentReference(
        name, kind, agreement ? parties.of(name, article) : List.of(), evidence);
  }
}
