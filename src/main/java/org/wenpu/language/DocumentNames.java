package org.wenpu.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wenpu.input.Span;

/**
 * Finds names of documents, laws, plans and agreements: in the marks 《》 when the last word or the
 * words around them say that it is one ({@code 印发《关于…的意见》}, not {@code 《求是》杂志}), without marks when
 * the name is known ({@code 政府工作报告}).
 */
public final class DocumentNames {
  private static final double BY_LAST_WORD = 0.9;
  private static final double BY_CONTEXT = 0.75;
  private static final double KNOWN = 0.9;

  /** {@code 多地政府工作报告}: a kind of documents, also where the same article names it again. */
  private static final Pattern OF_MANY = Pattern.compile("(?:多地|各地|地方|各省|各级)的?(政府工作报告)");

  private final DocumentKinds kinds = new DocumentKinds();
  private final Lexicon<DocumentKinds.Kind> known =
      Lexicon.bundled("document-names", DocumentKinds.Kind.class);

  /** Gives the mentions of documents in text order; none lies inside another. */
  public List<Mention> in(ArticleText text) {
    String chars = text.normalized();
    List<Mention> mentions = all(text);
    Matcher ofMany = OF_MANY.matcher(chars);
    String generic = ofMany.find() ? ofMany.group(1) : "";
    mentions.removeIf(m -> m.text().equals(generic));
    return mentions;
  }

  private List<Mention> all(ArticleText text) {
    String chars = text.normalized();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < chars.length(); i++) {
      if (chars.charAt(i) == '《') {
        int close = TitleMarks.close(chars, i);
        if (close > 0) {
          addMarked(new Span(i + 1, close), text, mentions);
          i = close;
        }
      } else {
        i = addKnown(i, text, mentions);
      }
    }
    return mentions;
  }

  private void addMarked(Span name, ArticleText text, List<Mention> mentions) {
    double confidence = confidence(name, text.normalized());
    if (confidence > 0) {
      mentions.add(mention(name, text, "title marks", confidence));
    }
  }

  private double confidence(Span name, String chars) {
    if (TitleContext.isWork(chars, name)) {
      return 0;
    }
    if (TitleContext.isDocument(chars, name)) {
      return BY_CONTEXT;
    }
    DocumentKinds.Kind kind = kinds.of(chars.substring(name.begin(), name.end()));
    return kind == null || kind == DocumentKinds.Kind.NONE ? 0 : BY_LAST_WORD;
  }

  /** Gives the last position of the known name that begins here, or the position itself. */
  private int addKnown(int begin, ArticleText text, List<Mention> mentions) {
    Trie.Match<DocumentKinds.Kind> match = known.longest(text.normalized(), begin);
    if (match == null || goesOn(text.normalized(), match)) {
      return begin;
    }
    mentions.add(mention(new Span(begin, match.end()), text, "known document", KNOWN));
    return match.end() - 1;
  }

  /** Says whether a law's name is the begin of another word: {@code 公司法人}, {@code 劳动法庭}. */
  private static boolean goesOn(String chars, Trie.Match<DocumentKinds.Kind> match) {
    return match.value() == DocumentKinds.Kind.LAW
        && match.end() < chars.length()
        && "人庭院学律官规制治定务".indexOf(chars.charAt(match.end())) >= 0;
  }

  private static Mention mention(Span span, ArticleText text, String rule, double confidence) {
    return new Mention(Mention.Kind.DOCUMENT, span, text.simplified(span), rule, confidence);
  }
}
