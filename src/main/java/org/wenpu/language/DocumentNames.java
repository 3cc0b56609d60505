package org.wenpu.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wenpu.input.Span;

/**
 * Finds names of documents, laws, plans and agreements: in the marks 《》 when the last word or the
 * words around them say that it is one ({@code 印发《关于…的意见》}, not {@code 《求是》杂志}), without marks when
 * the name is known ({@code 政府工作报告}).
 */
public final class DocumentNames {
  private static final String STATE = "中华人民共和国";
  private static final double BY_LAST_WORD = 0.9;
  private static final double BY_CONTEXT = 0.75;
  private static final double KNOWN = 0.9;

  /** {@code 多地政府工作报告}: a kind of documents, also where the same article names it again. */
  private static final Openings OF_MANY = new Openings("(?:多地|各地|地方|各省|各级)的?政府工作报告");

  private static final String GENERIC = "政府工作报告";

  private static final Pattern DRAFT =
      Pattern.compile("修正案(?:（[一二三四五六七八九十]{1,3}）)?(?:草案)?|(?:修订|修正|修改)?草案(?!说明|代拟)");

  /** {@code 市场准入负面清单|管理制度}: what goes by a document is none. */
  private static final Pattern SYSTEM = Pattern.compile("(?:管理)?(?:制度|模式|体系)");

  /** What makes a law's name the begin of another word: {@code 公司法|人}, but {@code 预算法|规定}. */
  private static final Pattern OTHER_WORD = Pattern.compile("[人庭院学律官制治定务案国]|规(?!定)|方(?!面)");

  /** What is named with its state: {@code 中华人民共和国|公司法}. */
  private static final Set<DocumentKinds.Kind> OF_STATE =
      EnumSet.of(DocumentKinds.Kind.LAW, DocumentKinds.Kind.REGULATION, DocumentKinds.Kind.PLAN);

  /** {@code 2026年国民经济和社会发展计划草案}, {@code 2026年中央和地方预算草案}. */
  private static final Pattern YEARLY =
      Pattern.compile("(?:19|20)\\d{2}年(?:国民经济和社会发展计划|中央和地方预算|中央预算)(?:草案)?");

  /** How the years begin that plans and budgets are for. */
  private static final String CENTURIES = "12";

  private final DocumentKinds kinds = new DocumentKinds();
  private final Lexicon<DocumentKinds.Kind> known =
      Lexicon.bundled("document-names", DocumentKinds.Kind.class);
  private final LocalDocuments local;

  /**
   * @param places what may begin the name of a document without marks
   */
  public DocumentNames(Gazetteer places) {
    local = new LocalDocuments(places);
  }

  /** Gives the mentions of documents in text order; none lies inside another. */
  public List<Mention> in(ArticleText text) {
    String chars = text.normalized();
    List<Mention> mentions = all(text);
    addAgain(text, mentions);
    if (OF_MANY.isIn(chars)) {
      mentions.removeIf(m -> m.text().equals(GENERIC));
    }
    return mentions;
  }

  /** {@code 以下简称《水十条》，《水十条》}: a title is a document wherever the article has it. */
  private static void addAgain(ArticleText text, List<Mention> mentions) {
    String chars = text.normalized();
    Set<String> titles = mentions.stream().map(Mention::text).collect(Collectors.toSet());
    for (int open = chars.indexOf('《'); open >= 0; open = chars.indexOf('《', open + 1)) {
      int close = TitleMarks.close(chars, open);
      Span name = new Span(open + 1, Math.max(open + 1, close));
      if (close > open + 1
          && titles.contains(text.simplified(name))
          && !TitleContext.isWork(chars, name)
          && mentions.stream().noneMatch(m -> m.span().overlaps(name))) {
        mentions.add(mention(name, text, "title marks", BY_CONTEXT));
      }
    }
    mentions.sort(null);
  }

  private List<Mention> all(ArticleText text) {
    String chars = text.normalized();
    List<Mention> mentions = new ArrayList<>();
    Map<Integer, Integer> forms = DocumentForms.in(chars);
    local.in(chars).forEach((begin, end) -> forms.merge(begin, end, Math::max));
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '《') {
        int close = TitleMarks.close(chars, i);
        if (close > 0) {
          addMarked(new Span(i + 1, close), text, mentions);
          i = close;
        }
      } else if (!forms.isEmpty() || mayBegin(c)) {
        i = addKnown(i, text, forms.isEmpty() ? -1 : forms.getOrDefault(i, -1), mentions);
      }
    }
    return mentions;
  }

  private boolean mayBegin(char c) {
    return known.canBegin(c) || c == STATE.charAt(0) || CENTURIES.indexOf(c) >= 0;
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

  /**
   * Gives the last position of the known name that begins here, or the position itself.
   *
   * @param formal the end of a name known by its form that begins here, or -1
   */
  private int addKnown(int begin, ArticleText text, int formal, List<Mention> mentions) {
    int end = Math.max(formal, yearlyEnd(text.normalized(), begin));
    Trie.Match<DocumentKinds.Kind> match = known(text.normalized(), begin);
    if (match != null && !goesOn(text.normalized(), match)) {
      end = Math.max(end, draftEnd(text.normalized(), match.end()));
    }
    if (end <= begin) {
      return begin;
    }
    mentions.add(mention(new Span(begin, end), text, "known document", KNOWN));
    return end - 1;
  }

  /** {@code 公司法}, {@code 中华人民共和国|公司法}: a law or plan is also named with its state. */
  private Trie.@Nullable Match<DocumentKinds.Kind> known(String chars, int begin) {
    boolean state = chars.charAt(begin) == '中' && chars.startsWith(STATE, begin);
    Trie.Match<DocumentKinds.Kind> law =
        state ? known.longest(chars, begin + STATE.length()) : null;
    return law != null && OF_STATE.contains(law.value()) ? law : known.longest(chars, begin);
  }

  /** {@code 民族团结进步促进法|草案}: a draft is named as one. */
  private static int draftEnd(String chars, int end) {
    Matcher draft = DRAFT.matcher(chars).region(end, chars.length());
    return draft.lookingAt() ? draft.end() : end;
  }

  /** Gives the end of a plan or budget of a year that begins here, or -1. */
  private static int yearlyEnd(String chars, int begin) {
    if (CENTURIES.indexOf(chars.charAt(begin)) < 0) {
      return -1;
    }
    Matcher yearly = YEARLY.matcher(chars).region(begin, chars.length());
    return yearly.lookingAt() ? yearly.end() : -1;
  }

  /** Says whether a name is the begin of another word: {@code 公司法人}, {@code 劳动法庭}. */
  private static boolean goesOn(String chars, Trie.Match<DocumentKinds.Kind> match) {
    Pattern other = match.value() == DocumentKinds.Kind.LAW ? OTHER_WORD : SYSTEM;
    return other.matcher(chars).region(match.end(), chars.length()).lookingAt();
  }

  private static Mention mention(Span span, ArticleText text, String rule, double confidence) {
    return new Mention(Mention.Kind.DOCUMENT, span, text.simplified(span), rule, confidence);
  }
}
